"""Who made an agreement: "between A and B", "A and B signed", "A agreed with B", "the two countries"."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from transforms.enriching.countries import mentions
from transforms.enriching.opponents import Side
from transforms.enriching.parties import WITHOUT_ARMY, Parties
from transforms.enriching.party_context import Sentence
from transforms.enriching.party_words import party_group

AGREED = "who made the agreement"
_MADE = (
    r"(?:signed|agreed|reached|accepted|concluded|struck|sealed|initialled|ratified|renewed|extended|exchanged"
    r"|announced|made)\b"
)
_BETWEEN = re.compile(r"\bbetween (?P<both>[^.;:]+)")
# From the beginning of a clause on, and not from each of its letters.
_WITH = re.compile(
    rf"(?:^|(?<=[.;:]))(?P<a>[^.;:]+?) (?:has |have |had )?{_MADE}[^.;:]*? with (?P<b>[^.;:,]+)"
)
_TOGETHER = re.compile(rf"(?:^|(?<=[.;:]))(?P<both>[^.;:]+?),? (?:have |had |also )*{_MADE}")
_TWO_STATES = re.compile(
    r"\b(?:two|both) (?:countries|states|neighbou?rs|governments|presidents|armies|capitals|nations|foreign ministers"
    r"|leaders|prime ministers)\b|\bthe two countries'",
    re.IGNORECASE,
)
_AND = re.compile(r" and (?:with )?")
_NO_PARTY = re.compile(r"\b(?:in|at|near|inside|to|for) (?:the )?(?:[A-Z][\w-]+ ?)+")  # where it was signed
_ENVOYS = re.compile(r",? (?:mediated|brokered|hosted|led|chaired) by [^,.;]+")
_OFTEN = 2  # times that a report names a state that fights in it


def sides_of_agreement(
    sentence: str, report: Sequence[Sentence], fought: Iterable[str], country: str | None, known: Parties
) -> tuple[Side, Side] | None:
    """Those who made the agreement of a sentence, as it says, else the two whose fighting the report tells of.

    fought: the parties that fight by the report's claims. country: where the agreement holds.
    """
    text = _ENVOYS.sub("", sentence)
    for match in (_BETWEEN.search(text), _WITH.search(text), _TOGETHER.search(text)):
        if match is None:
            continue
        parts = match.groupdict()
        both = (
            _pair(parts["both"], country, known)
            if "both" in parts
            else _two(parts["a"], parts["b"], country, known)
        )
        if both is not None:
            return both
    if _BETWEEN.search(text) and not _TWO_STATES.search(text):
        return None  # "between Russia and rebel groups": no others
    two = sorted(set(fought))
    if len(two) == 2:
        return (two[0], known.by_id[two[0]].name), (two[1], known.by_id[two[1]].name)
    return _two_states(report, known)


def _pair(words: str, country: str | None, known: Parties) -> tuple[Side, Side] | None:
    """The two that "A and B" name, by the first "and" that has one party on either side."""
    for match in _AND.finditer(words):
        both = _two(words[: match.start()], words[match.end() :], country, known)
        if both is not None:
            return both
    return None


def _two(a: str, b: str, country: str | None, known: Parties) -> tuple[Side, Side] | None:
    one, other = _side(a, country, known), _side(b, country, known)
    return (one, other) if one and other and one[0] != other[0] else None


def _side(words: str, country: str | None, known: Parties) -> Side | None:
    """The one party that words name: by its name, or a state by its own, its people's or its government's."""
    said = _NO_PARTY.sub(" ", words).strip()
    named = known.named(said, country)
    if named:
        return (named[0], said) if len(named) == 1 else None
    told = [code for code in mentions(said) if code not in WITHOUT_ARMY]
    if told:
        return (f"state-forces-{told[0].lower()}", said) if len(told) == 1 else None
    if party_group(said) == "state" and country and country not in WITHOUT_ARMY:
        return f"state-forces-{country.lower()}", said
    return None


def _two_states(report: Sequence[Sentence], known: Parties) -> tuple[Side, Side] | None:
    """The two states that a report speaks of again and again, where it says that there are two."""
    if not any(_TWO_STATES.search(s.text) for s in report):
        return None
    often = sum((mentions(s.text) for s in report), Counter[str]())
    told = [
        f"state-forces-{code.lower()}"
        for code, n in often.items()
        if n >= _OFTEN and code not in WITHOUT_ARMY
    ]
    if len(told) != 2:
        return None
    return (told[0], known.by_id[told[0]].name), (told[1], known.by_id[told[1]].name)
