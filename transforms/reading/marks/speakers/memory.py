"""Who spoke before: whom "he", "the group" and a surname stand for."""

from dataclasses import dataclass
from functools import lru_cache

from transforms.reading.lexicon.speaker_words import PRONOUNS, STANDS_FOR
from transforms.reading.marks.speakers.named import Named, role_kind

KEPT = 5  # speakers that a word may still point back to
_JOINTS = frozenset({"of", "for", "in", "at", "on", "from", "who", "which", "to"})


@dataclass(slots=True)
class Speaker:
    """One who was named. `kind`: person, people, body or name; `spoke`: something was attributed as well."""

    name: str
    kind: str
    role: str
    spoke: bool


Known = tuple[Speaker, ...]  # the last one named first


def remember(known: Known, speaker: Speaker) -> Known:
    """Those known, with one more as the last one named."""
    for earlier in known:
        if earlier.name == speaker.name:
            role = speaker.role or earlier.role
            speaker = Speaker(speaker.name, earlier.kind, role, speaker.spoke or earlier.spoke)
            return (speaker, *[s for s in known if s is not earlier][: KEPT - 1])
    return (speaker, *known[: KEPT - 1])


def last_spoken(known: Known) -> Speaker | None:
    """The last one to whom something was attributed."""
    return next((s for s in known if s.spoke), None)


def stands_for(who: Named, known: Known) -> Speaker | None:
    """The speaker named before for whom words stand, or None where they name one of their own.

    Only words with "the" and nothing that tells them apart lean on another: "a hospital source" and "the Syrian army"
    are speakers of their own.
    """
    if not known:
        return None
    if who.kind == "pronoun":
        return _pronoun(who, known)
    if who.kind == "text" and "official" in who.name.lower():
        return None  # "the official bulletin" is not of who spoke before
    if who.kind == "text":
        return last_spoken(known) if who.definite or who.name.lower() in ("statement", "report") else None
    words = who.name.lower().split()
    if len(words) == 1 and who.kind == "name":
        return next((s for s in known if _surname(words[0], s)), None)
    if not who.definite or len(words) > 3:
        return None
    for speaker in known:
        if _same(words, speaker):
            return speaker
    fitting = STANDS_FOR.get(words[-1])
    return next((s for s in known if _fits(words, s, fitting)), None) if fitting is not None else None


def _pronoun(who: Named, known: Known) -> Speaker | None:
    low = who.name.lower()
    kinds = PRONOUNS.get(low, ("people",))
    named = next((s for s in known if s.kind in kinds or (low == "it" and _is_one_body(s))), None)
    return named or last_spoken(known)


def _is_one_body(speaker: Speaker) -> bool:
    """Whether a name that sounds like many is one body's: "Rapid Support Forces", but not "Afghan officials"."""
    words = speaker.name.split()
    return speaker.kind == "people" and len(words) > 1 and all(word[:1].isupper() for word in words)


def _surname(word: str, speaker: Speaker) -> bool:
    names = speaker.name.lower().split()
    return len(names) > 1 and names[-1] == word and speaker.kind in ("person", "name")


def _same(words: list[str], speaker: Speaker) -> bool:
    """Whether all words are in a speaker's name or role, the last of them as what he, she or it is."""
    if speaker.kind == "person" and role_kind(words[-1]) == "body":
        return False  # "the brigade" is not the one who heads it
    for told in (speaker.name, speaker.role) if speaker.role else (speaker.name,):
        small, heads = _heads(told)
        if words[-1] in heads and small.issuperset(words):
            return len(told.split()) > len(words) or told is speaker.name
    return False


@lru_cache(maxsize=10_000)  # a report names its speakers over and over
def _heads(told: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a name or role, and those of them that say what he, she or it is."""
    small = told.lower().replace("’", "'").split()
    if not small:
        return frozenset(), ()
    joint = next((k for k, w in enumerate(small) if w in _JOINTS), len(small))
    return frozenset(small), (small[joint - 1].rstrip(","), small[-1])


def _fits(words: list[str], speaker: Speaker, fitting: frozenset[str]) -> bool:
    if len(words) > 2 or speaker.kind == "person":
        return False
    small = {w.strip("'’s") for w in speaker.name.lower().split()}
    return not fitting.isdisjoint(small)
