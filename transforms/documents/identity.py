"""When two texts are the same report."""

import hashlib
import re
import unicodedata

_PUNCTUATION = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼʹ′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\N{SOFT HYPHEN}\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)
_DOUBLED = re.compile(r"-{2,}|''")


def report_id_of(text: str) -> str:
    """First 16 hex digits of the SHA-256 of the text, normalised so that trivially different copies are one.

    Letter case, kinds of white space, of dashes and of quotation marks, and invisible characters make none.
    """
    folded = text.translate(_PUNCTUATION)
    folded = unicodedata.normalize("NFKC", folded).casefold()
    folded = _DOUBLED.sub(lambda m: "-" if m[0].startswith("-") else '"', folded)
    return hashlib.sha256(" ".join(folded.split()).encode()).hexdigest()[:16]
