"""Names of places, parties and speakers made comparable across spellings and transliterations.

The rules are steps that read alike in Python and in DuckDB's SQL (RE2), so that a name is put into the same form
whether it comes one by one or by the million: `plain` and `folded` here; `words_sql`, `plain_sql`, `fold_sql` and
`folded_sql` for a table.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache


@dataclass(frozen=True, slots=True)
class Step:
    """One rewriting: a literal, or where `regex` a pattern that Python (ASCII words) and RE2 read alike."""

    what: str
    put: str
    regex: bool = False

    def sql(self, expression: str) -> str:
        """The same rewriting of an SQL expression."""
        what, put = (part.replace("'", "''") for part in (self.what, self.put))
        if self.regex:
            return f"regexp_replace({expression}, '{what}', '{put}', 'g')"
        return f"replace({expression}, '{what}', '{put}')"


# Signs that stand for an apostrophe, letters that have no accent to take off, and signs that are no letter: dropped.
_FROM, _TO = "’ʼ‘ʿʾʻ`" + "ıøłđðə" + "ىة" + "ـء", "'''''''" + "ioldda" + "يه"
_TRANSLATION = str.maketrans(_FROM[: len(_TO)], _TO, _FROM[len(_TO) :])
_LETTERS = (
    Step("ß", "ss"),
    Step("æ", "ae"),
    Step("œ", "oe"),
    Step("þ", "th"),
    Step(r"'s\b", "", regex=True),
    Step("'", ""),
)
_APOSTROPHE = "'"
_BONES = 4  # consonants by which a name is known
_NO_WORD, _NO_WORD_SQL = re.compile(r"[\W_]+"), r"[^\p{L}\p{N}]+"
_ARTICLES = (
    Step(r"\b(?:al|el|an|ar|as|ash|at|ad|az|the|l)\b ?", "", regex=True),
    Step("(^| )ال", r"\1", regex=True),
)
_FOLDS = (
    Step(r"\b(?:ed|er|es|esh|et|en|ez|ul|ur|us)\b ?", "", regex=True),  # Deir ez-Zor, Dayr az Zawr
    Step(r"\b[aeu](dd|ll|nn|rr|ss|tt|zz)", r"\1", regex=True),  # Ezzor, az-Zor; Errachidia
    Step("tch", "ch"),
    Step("ph", "f"),
    Step("dh", "d"),
    Step("gh", "g"),
    Step("dj", "j"),  # Djebel, Jebel
    Step("ck", "k"),
    Step("ou", "u"),  # Yarmouk, Yarmuk
    Step("oo", "u"),
    Step("aw", "u"),  # Zawr, Zour, Zor
    Step("au", "u"),
    Step("ee", "i"),
    Step("ei", "i"),  # Deir, Dayr, Dair
    Step("ey", "i"),
    Step("ay", "i"),
    Step("ai", "i"),
    Step("y", "i"),
    Step("q", "k"),  # Qadam, Kadam
    Step("o", "u"),  # Tadamon, Tadamun
    Step("e", "a"),  # Jebel, Jabal
)  # fmt: skip
_DOUBLED = (
    *(Step(f"{c}+", c, regex=True) for c in "aiu"),
    *(Step(c * 2, c) for c in "bcdfghjklmnprstvwxz"),
)
_ENDS = (
    Step(r"([a-z][a-z])ah\b", r"\1a", regex=True),  # Hodeidah, Hudayda
    Step(r"\b(?:kafar|kfar|kufar|kufr)", "kafr", regex=True),
)


def plain(text: str) -> str:
    """Lower case, no accents, no apostrophes, words set apart by one space, articles left out.

    >>> plain("al-Yarmouk")
    'yarmouk'
    >>> plain("Deir ez-Zor's")
    'deir ez zor'
    """
    if text.isascii() and text.isalpha() and len(text) > 4:  # most names; no article is longer
        return text.lower()
    return _plain(text)


@lru_cache(maxsize=65_536)
def _plain(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()
    words = _NO_WORD.sub(" ", _apply(bare.translate(_TRANSLATION), _LETTERS)).strip()
    return _apply(words, _ARTICLES).strip() or words


@lru_cache(maxsize=262_144)
def folded(text: str) -> str:
    """As `plain`, and with the letters put alike that transliterations differ in.

    >>> folded("Yarmuk") == folded("al-Yarmouk")
    True
    >>> folded("Deir Ezzor") == folded("Dayr az-Zawr")
    True
    """
    name = plain(text)
    return _apply(_apply(name, _FOLDS).strip() or name, (*_DOUBLED, *_ENDS))


_BESIDE = re.compile(
    r"\b(?:(?:near|outside|around|outskirts|edge|town|city|village|province|state|district|region|camp|refugee|quarter|"
    r"township|county|governorate|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|greater|of)\b)"
)
_VOWELS = re.compile(r"(?<=.)[aiuw]| ")


@lru_cache(maxsize=65_536)
def skeleton(text: str) -> str:
    """What is left of a name in any spelling: its consonants, without words for the kind of place; else `folded`.

    >>> skeleton("Dasht-e-Barchi") == skeleton("Dasht-i-Barchi district")
    True
    >>> skeleton("Likuangole") == skeleton("Likuangule")
    True
    """
    name = folded(_BESIDE.sub(" ", plain(text)))
    bones = _VOWELS.sub("", name)
    return bones if len(bones) >= _BONES else name.replace(" ", "")


# In SQL both come in stages, for what is a column of one stage can be used twice in the next and is worked out once,
# and most names need only the shorter branch of a stage.


def words_sql(name: str) -> str:
    """The words of an SQL expression, articles among them: the first stage of `plain`."""
    whole = f"translate(lower(strip_accents({name})), {_quoted(_FROM)}, {_quoted(_TO)})"
    ascii_alone = f"replace(lower({name}), '`', {_quoted(_APOSTROPHE)})"
    put = f"CASE WHEN strlen({name}) = length({name}) THEN {ascii_alone} ELSE {_in_sql(whole, _LETTERS[:-2])} END"
    return f"trim(regexp_replace({_in_sql(put, _LETTERS[-2:])}, '{_NO_WORD_SQL}', ' ', 'g'))"


def plain_sql(words: str) -> str:
    """`plain` of an SQL expression whose value is words already: the second stage."""
    return f"coalesce(nullif(trim({_in_sql(words, _ARTICLES)}), ''), {words})"


def fold_sql(plain_name: str) -> str:
    """The first stage of `folded` of an SQL expression whose value is plain already."""
    return f"coalesce(nullif(trim({_in_sql(plain_name, _FOLDS)}), ''), {plain_name})"


def folded_sql(fold: str) -> str:
    """`folded` of an SQL expression whose value is from its first stage."""
    twice = "|".join(step.put * 2 for step in _DOUBLED)
    single = f"CASE WHEN regexp_matches({fold}, '{twice}') THEN {_in_sql(fold, _DOUBLED)} ELSE {fold} END"
    return _in_sql(single, _ENDS)


def slug(text: str) -> str:
    """A short name in lower case with hyphens.

    >>> slug("Médecins Sans Frontières")
    'medecins-sans-frontieres'
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "-".join(
        _NO_WORD.sub(" ", _apply(bare.translate(_TRANSLATION), _LETTERS[:-2]).replace("'", "")).split()
    )


def _apply(text: str, steps: tuple[Step, ...]) -> str:
    for step in steps:
        text = _pattern(step.what).sub(step.put, text) if step.regex else text.replace(step.what, step.put)
    return text


def _in_sql(expression: str, steps: tuple[Step, ...]) -> str:
    for step in steps:
        expression = step.sql(expression)
    return expression


@cache
def _pattern(what: str) -> re.Pattern[str]:
    return re.compile(what, re.ASCII)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
