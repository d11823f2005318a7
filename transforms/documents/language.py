"""Which language a text is in, cheaply where it is plainly English."""

import re
import unicodedata
from functools import cache
from importlib import import_module
from typing import Any

# Words that make up 20 to 30 % of any English prose and that few other languages share.
_ENGLISH = """
the and of to that on for by with said from have has had was were after their they who which his been but
not are at as is it its an this
"""
# The same in other languages in Latin script, one language a line. Two of these in a short text that has no
# more of the English ones make it worth asking the model.
_OTHER = """
el los las del por una que con en
dos da do das os em uma não
le les des du une est dans sur aux et au
der das und den dem von ist sind im mit auf ein eine nach bei für
il lo gli di che nel della
het een van zijn
ve bir ile
yang dan
ya wa na kwa katika ku
"""
ENGLISH_WORDS = frozenset(_ENGLISH.split())
OTHER_WORDS = frozenset(_OTHER.split())
SHORT = 40  # words: below it the share of function words says little
PLAIN = 0.12  # share of function words above which a text is English whatever the model says
FOREIGN = 0.05  # share below which the model may say that it is not
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LOOKED_AT = 20_000  # characters


def looks_english(text: str) -> bool:
    """Whether function words alone show that the text is English."""
    words = _WORD.findall(text[:_LOOKED_AT])
    return bool(words) and _share(words, ENGLISH_WORDS) >= PLAIN


def language_of(text: str) -> str:
    """ISO 639-1 code of the text's language.

    A short text that is not plainly something else counts as English.
    """
    words = _WORD.findall(text[:_LOOKED_AT])
    if not words or _share(words, ENGLISH_WORDS) >= PLAIN:
        return "en"
    if not _is_latin("".join(words)):
        return _by_model(text)
    if len(words) < SHORT:
        # Names carry "al" and "de"; only words in lower case count.
        english = sum(w in ENGLISH_WORDS for w in words)
        other = sum(w in OTHER_WORDS for w in words)
        return _by_model(text) if other >= 2 and other > english else "en"
    guess = _by_model(text)
    return guess if _share(words, ENGLISH_WORDS) < FOREIGN else "en"


def language_code(stated: str) -> str:
    """A stated language ("en-GB", "eng", "English", "AR") as an ISO 639-1 code; unknown words as they are."""
    word = stated.strip().lower().replace("_", "-").split("-")[0]
    if word in ("en", "eng", "english"):
        return "en"
    if len(word) == 2:
        return word
    import pycountry

    try:
        found = pycountry.languages.lookup(word)
    except LookupError:
        return word
    return str(getattr(found, "alpha_2", word))


def _share(words: list[str], of: frozenset[str]) -> float:
    return sum(w.lower() in of for w in words) / len(words)


def _is_latin(letters: str) -> bool:
    sample = letters[:2_000]
    return sum(c < "\u0250" or "LATIN" in unicodedata.name(c, "") for c in sample) * 2 > len(sample)


def _by_model(text: str) -> str:
    return str(_model().classify(text[:_LOOKED_AT])[0])


@cache
def _model() -> Any:
    """The language model; it takes about a second to load, so only texts that need it do."""
    langid: Any = import_module("py3langid.langid")
    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
