"""Bytes to text: UTF-8, UTF-16 and UTF-32 with a byte order mark, and older single-byte encodings."""

import codecs
import re
import unicodedata

from transforms.documents.faults import Unreadable
from transforms.documents.language import looks_english

# The longest mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FILE_KINDS = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)
_ENOUGH_TO_GUESS = 40  # bytes
# EBCDIC and others that read plain letters as something else: no wire sends them, and noise looks like them.
_NOT_ASCII = ("cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140", "utf_7")
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([a-zA-Z0-9_:-]{2,40})""", re.IGNORECASE)


def decode(raw: bytes) -> str:
    """The text of the bytes, without byte order mark and with `\\n` as line end.

    Raises Unreadable for binary files, and for bytes that are no text in any encoding tried: a guess that
    would garble names and figures is worse than a reject.
    """
    for magic, kind in _FILE_KINDS:
        if raw.startswith(magic):
            raise Unreadable("file_is_text", f"it is {kind}, not text; extract its text first", _shown(raw))
    text = _decoded(raw)
    if "\0" in text:
        raise Unreadable(
            "file_is_text",
            "it holds NUL bytes: it is binary, or UTF-16 without its byte order mark; save it as UTF-8 text",
            _shown(raw),
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw, encoding)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in raw:
            return "\0"
        return _older(raw, error)


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise _damaged(raw, encoding.removesuffix("-sig"), error) from error


def _older(raw: bytes, error: UnicodeDecodeError) -> str:
    """Text in an encoding older than Unicode; `error` is why it is no UTF-8."""
    declared = _DECLARED.search(raw[:4096])
    if declared and (text := _as_declared(raw, declared[1].decode())) is not None:
        return text
    good = len(_UTF8_CHARACTER.findall(raw))
    if good and good * 2 >= len(_HIGH_BYTES.findall(_UTF8_CHARACTER.sub(b"", raw))):
        # Most of its characters beyond ASCII are good UTF-8: a damaged file, not another encoding.
        raise _damaged(raw, "UTF-8", error)
    try:
        western = raw.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    if western and _reads_like_text(western) and looks_english(western):
        return western
    if (guess := _guessed(raw)) is None:
        raise _damaged(raw, "UTF-8", error)
    return guess


def _guessed(raw: bytes) -> str | None:
    """The text by the encoding whose letters look most like a language, where there is enough to go by."""
    if len(raw) < _ENOUGH_TO_GUESS:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_exclusion=list(_NOT_ASCII)).best()
    return str(best) if best is not None and _reads_like_text(str(best)) else None


def _as_declared(raw: bytes, encoding: str) -> str | None:
    """The text by the encoding a page declares, or None where the declaration is wrong or unknown."""
    # Browsers read pages declared Latin-1 as Windows-1252 (WHATWG Encoding Standard, section 4.2).
    latin = encoding.lower() in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii")
    try:
        text = raw.decode("cp1252" if latin else encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None
    return text if isinstance(text, str) and _reads_like_text(text) else None


def _reads_like_text(text: str) -> bool:
    """Whether characters beyond ASCII are letters and typographic marks: no controls, few symbols."""
    beyond = [c for c in text if c > "\x7f"]
    if any(unicodedata.category(c) in ("Cc", "Co", "Cn") for c in beyond):
        return False
    odd = sum(unicodedata.category(c) in ("So", "Sm", "Sk", "Lm", "No") for c in beyond)
    return odd * 4 <= len(beyond)


def _damaged(raw: bytes, encoding: str, error: UnicodeDecodeError) -> Unreadable:
    return Unreadable(
        "text_encoding",
        f"byte {error.start + 1:,} of {len(raw):,} is no {encoding.upper()} ({error.reason}), and no other "
        "encoding fits; the file is damaged or cut off: get it again, or save it as UTF-8",
        _shown(raw),
    )


def _shown(raw: bytes) -> str:
    return raw[:2_000].decode("utf-8", "backslashreplace")
