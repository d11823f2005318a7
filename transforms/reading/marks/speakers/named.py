"""Who can speak: the words that name a speaker, their kind, and a person without the office before the name."""

from dataclasses import dataclass

from transforms.reading.lexicon.classes import (
    DIGITS,
    PERSON,
    TRIGGER,
)
from transforms.reading.lexicon.speaker_words import (
    BODY_HEADS,
    BODY_NAMES,
    BODY_PLURALS,
    IN_SHORT,
    KNOWN,
    MEDIA_NOUNS,
    PEOPLE_HEADS,
    PERSON_HEADS,
    PERSON_TITLES,
    PRONOUNS,
    ROLE_HEADS,
    SPEECHLESS,
    TITLES,
)
from transforms.reading.marks.speakers.stretches import NO_NOUN, cut
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_MEDIA = cue(MEDIA_NOUNS)
LONGEST = 16  # words of a speaker's name
ARTICLES = frozenset(
    {"the", "a", "an", "another", "this", "that", "its", "his", "her", "their", "some", "these"}
)
_FROM = frozenset({"from", "by", "of"})
ISSUED = frozenset([
    "issued", "released", "compiled", "published", "posted", "made", "kept", "provided", "collected", "carried",
    "given", "sent",
])  # fmt: skip


@dataclass(slots=True)
class Named:
    """A speaker's words, from `first` to `last` (excluded), counted in words.

    `kind`: person, people, body, name (a proper name of either), pronoun or text ("the statement"); `role`: what else
    is told of the speaker. `clause_first`, `clause_last`: with an apposition that belongs to the speaker.
    `relative`: the speaker's verb stands in a clause that tells more of something else ("which police said killed").
    """

    first: int
    last: int
    name: str
    kind: str
    definite: bool
    role: str
    clause_first: int
    clause_last: int
    relative: bool = False


def named_in(words: Words, first: int, end: int, strong: bool) -> Named | None:
    """The speaker in a stretch: without article, cut before its first complement; None where nobody can speak."""
    lows = words.lows
    start = first
    if first >= end:
        return None
    first, end, owned, text = _behind_text(words, first, end)
    definite = lows[first] in ("the", "this", "that", "these", "both")
    begin = first + 1 if lows[first] in ARTICLES and first + 1 < end else first
    last = owned if owned else cut(words, begin, end)
    if last <= begin or last - begin > LONGEST:
        return None
    kind = "text" if text == "own" else _kind(words, begin, last, strong, bool(owned))
    if kind is None:
        return None
    office = _office(words, begin, last) if kind not in ("pronoun", "text") else 0
    role = words.between(begin, office) if office else ""
    name_first = office or begin
    name = words.text[words.starts[name_first] : words.ends[last - 1]]
    if owned:
        name = name.removesuffix("'s").removesuffix("’s").removesuffix("'S").removesuffix("’S").rstrip("'’")
    if "\n" in name or "  " in name:
        name = " ".join(name.split())
    return Named(
        first,
        last,
        name,
        "person" if office else kind,
        definite and not office,
        role,
        min(start, first),
        last,
    )


def _behind_text(words: Words, first: int, end: int) -> tuple[int, int, int, str]:
    """Who stands behind a text: "a statement from the ministry", "the ministry's figures", "a UN report".

    The stretch that is left, the word after an owner ("the ministry's"), and "own" for "its statement".
    """
    lows = words.lows
    at = next((k for k in range(first, end) if lows[k] in MEDIA_NOUNS), end) if words.has(_MEDIA) else end
    if at == end:
        return first, end, 0, ""
    if at == first + 2 and lows[first + 1] == "same":
        return first, at + 1, 0, "own"
    if at > first and words.capital(at) and not words.text.isupper():
        return first, end, 0, ""
    behind = at + 1
    if behind < end and lows[behind] in ISSUED:
        behind += 1
    if behind < end - 1 and lows[behind] in _FROM:
        return behind + 1, end, 0, ""
    if at == first or (at == first + 1 and lows[first] in ARTICLES):
        return first, at + 1, 0, "own"
    if lows[first] in ("its", "their", "his", "her") and at - first <= 3:
        return first, at + 1, 0, "own"
    for k in range(at - 1, first - 1, -1):
        if lows[k] == "official":
            continue  # "the official count" is nobody's in particular
        if lows[k].endswith(("'s", "s'")):
            return first, k + 1, k + 1, ""
        if (
            lows[k] in ROLE_HEADS
            or lows[k] in KNOWN
            or (words.capital(k) and lows[k] not in ARTICLES and k > first)
        ):
            return first, k + 1, 0, ""
    return first, at + 1, 0, "own"


def _kind(words: Words, begin: int, last: int, strong: bool, owner: bool = False) -> str | None:
    """What kind of speaker words name; None where they name none. `owner`: "the army's", of a text."""
    lows, entries = words.lows, words.entries
    if last - begin == 1 and lows[begin] in PRONOUNS:
        return "pronoun"
    if entries[begin].flags & DIGITS or (last - begin == 1 and lows[begin] in SPEECHLESS):
        return None
    if lows[begin] in ("one", "two", "both") and last - begin > 1 and lows[begin + 1] == "of":
        return "pronoun"
    if last - begin == 2 and lows[begin] == "united" and lows[begin + 1] in ("states", "kingdom", "nations"):
        return "body"
    head = begin
    while head + 1 < last and lows[head + 1] not in ("of", "for"):
        head += 1
    kind = role_kind(lows[head].removesuffix("'s") if owner else lows[head])
    if kind is not None:
        return kind
    flags = entries[head].flags
    if lows[head] in SPEECHLESS:
        return None
    if flags & PERSON and not flags & TRIGGER:
        return "people" if lows[head].endswith("s") else "person"
    if flags & NO_NOUN:
        return None
    if lows[head].endswith(("'s", "s'")) and not owner:
        return None
    if words.capital(head) or _is_arabic(words, head):
        return "name"
    if strong:
        return "people" if lows[head].endswith("s") else "body"
    return None


def _is_arabic(words: Words, at: int) -> bool:
    """Whether a word is a name with its article: "al-Shimeri"."""
    article, dash, rest = words.text[words.starts[at] : words.ends[at]].partition("-")
    return bool(dash) and 1 < len(article) < 4 and rest[:1].isupper()


def role_kind(low: str) -> str | None:
    """What kind of speaker a word for a role is: person, people or body."""
    if low in PERSON_HEADS:
        return "person"
    if low in PEOPLE_HEADS:
        return "people"
    if low in BODY_HEADS or low in BODY_PLURALS or low in KNOWN:
        return "body"
    if "-" in low:
        return role_kind(low.rsplit("-", 1)[1])
    return None


def _office(words: Words, begin: int, last: int) -> int:
    """Where a person's name begins after an office: "Interior Minister Ana Ruiz"; 0 where none stands there."""
    lows = words.lows
    if last - begin < 3 or (lows[begin] in IN_SHORT and words.capital(begin)):
        return 0
    for at in range(last - 2, begin - 1, -1):
        low = lows[at]
        if low in PERSON_TITLES or (low == "." and lows[at - 1] in TITLES):
            person = lows[at + 1 : last]
            if (
                not 2 <= len(person) <= 6
                or not BODY_NAMES.isdisjoint(person)
                or "of" in person
                or "for" in person
            ):
                return 0
            named = all(
                words.capital(k)
                or "-" in lows[k]
                or lows[k] in ("bin", "ibn", "de", "van", "von", "abu", ".")
                for k in range(at + 1, last)
            )
            return at + 1 if named else 0
        if low in BODY_HEADS:
            return 0
    return 0
