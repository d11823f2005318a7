"""Nouns that count whom something befell: "another 21 deaths", "the killing of a teacher", "his murder"."""

from transforms.reading.clauses.clause import Clause, Tie, bare
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import CLOSED, NAME, PEOPLE, Phrase, is_plural
from transforms.reading.clauses.ties.counted_once import countable
from transforms.reading.clauses.verbs.tolls import toll_numbers
from transforms.reading.lexicon.classes import DATE, GRAMMAR, SIGN, entry_of
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.lexicon.verbs_in_context import CORPSES, RAISING
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_FINDING = cue([
    "found", "find", "finding", "finds", "recovered", "recover", "recovering", "retrieved", "discovered", "pulled",
    "dumped", "buried", "exhumed", "identified", "turned", "surfaced", "gathered", "collected", "littered",
    "strewn", "hanging", "hung", "piled", "scattered", "delivered", "laid", "unearthed", "seen", "saw", "see",
    "dug", "carried", "counted", "lay", "lying", "floating", "washed", "brought", "taken", "received", "registered",
    "logged", "documented", "grave", "graves", "left", "leaving", "evacuated",
    "removed", "removing", "collecting", "picked", "count", "counts", "counting", "morgue", "morgues",
    "mortuary", "hospital", "hospitals", "storing", "holds", "holding",
])  # fmt: skip
_MARKING = frozenset([
    "commemorate", "commemorated", "commemorating", "mark", "marked", "marking", "marks",
])  # fmt: skip
_BURIALS = frozenset(["burial", "burials", "cremation", "cremations", "funeral", "funerals"])
# Words right before a burial that is the scene of something else, or long past: "attacked the funeral of".
_SCENE = frozenset([
    "after", "at", "attacked", "bombed", "during", "from", "hit", "near", "outside", "ransacked", "since", "struck",
    "targeted",
])  # fmt: skip
_STOOD = frozenset(["deaths", "fatalities", "casualties", "injuries", "arrests", "abductions", "kidnappings"])
_STANDING = frozenset([
    "stood", "stand", "stands", "rose", "risen", "reached", "climbed", "totalled", "totaled", "total", "numbered",
    "exceeded", "exceed", "passed", "topped",
])  # fmt: skip
_PARTS = frozenset(["arm", "head", "leg", "limb", "limbs", "part", "parts", "piece", "pieces", "torso"])
_OWN_DEATHS = frozenset([
    "assassination", "assassinations", "death", "deaths", "execution", "executions", "killing", "killings", "massacre",
    "murder", "murders", "slaying", "slayings",
])  # fmt: skip
_APOSTROPHES = frozenset("'’")
_UNKNOWN = cue(["unknown", "unclear", "known", "mystery"])


def _counted_by(words: Words, clause: Clause, tally: Phrase) -> list[Phrase]:
    """Whom a count noun counts; what has a number of its own takes no share for them, one body nobody but its own."""
    if words.lows[tally.head] in ("body", "corpse") and words.lows[tally.last : tally.last + 1] != ["of"]:
        return []  # "strapped to her body in a crowd of thousands"
    if words.lows[tally.last : tally.last + 1] == ["out"]:
        return []  # "pulled 60 bodies out of a mass grave"
    return [p for p in clause.objects if p is not tally and not (p.share and tally.number)]


def tallied(words: Words, clause: Clause, measure: str, numbers: dict[int, NumberMark]) -> list[Tie]:
    """ "Another 21 deaths", "the deaths of 12 people", "the killing of a teacher"."""
    tally = clause.subjects[0]
    if words.lows[tally.head] == "whereabouts" and not words.has(_UNKNOWN):
        return []  # "information on the whereabouts of two men"
    if not _MARKING.isdisjoint(words.lows[max(0, tally.first - 4) : tally.first]):
        return []  # "a ceremony to mark the death of a general"
    if words.lows[tally.head] in _BURIALS and not _buries_several(words, clause, tally):
        return []
    ties = [
        Tie(p, number, clause, measure, "counted by a noun")
        for p, number in countable(words, _counted_by(words, clause, tally), measure)
        if number.form != "none"
    ]
    number = tally.number
    if not ties and number is None and (owner := _owner(words, tally, numbers)) is not None:
        one = NumberMark(owner.first, owner.first, 1, 1, "exact", owner.kind)
        return [Tie(owner, owner.number or one, clause, measure, "whose death")]
    if (
        number is None
        and words.lows[tally.head] in ("bodies", "corpses")
        and words.lows[tally.first] == "their"
    ):
        number = NumberMark(tally.first, tally.first, None, None, "exact", "pronoun")
    if (
        not ties
        and number is None
        and words.lows[tally.head] in _STOOD
        and (toll := _stood_at(words, tally, numbers))
    ):
        return [Tie(bare(toll), toll, clause, measure, "toll")]
    raised = _raised_to(words, tally.first, numbers)
    if raised is not None and not ties and number is None:
        return [Tie(bare(raised), raised, clause, measure, "toll")]
    part = not _PARTS.isdisjoint(words.lows[max(0, tally.first - 4) : tally.first])  # "the head of a body"
    if number is None and words.lows[tally.head] in ("body", "corpse") and not part:
        number = NumberMark(tally.first, tally.first, 1, 1, "exact", "people")
    if ties or number is None or (number.form == "article" and clause.verb.measure != "killed"):
        return ties
    if number.form == "none" and measure == "displaced":
        return []  # "no new arrivals"
    if words.lows[tally.head] in ("wound", "wounds", "massacre", "massacres"):
        return []  # "three gunshot wounds" may be one man's, and "the second massacre" killed more than one
    if words.lows[tally.head] in CORPSES and not words.has(_FINDING):
        return []
    if number.form == "article" and words.lows[tally.head] not in CORPSES | {"death", "fatality"}:
        return []
    return [Tie(tally, number, clause, measure, "count noun")]


def _buries_several(words: Words, clause: Clause, tally: Phrase) -> bool:
    """Whether a burial tells of several dead: not of one, who may have died in bed, nor where a bomb went off at it."""
    if not _SCENE.isdisjoint(words.lows[max(0, tally.first - 1) : tally.head]):
        return False
    known = [p for p in clause.objects if words.lows[p.head] == "victims" and p.last == p.head + 1]
    numbers = [
        p.number for p in clause.objects if p.number is not None and p not in known
    ]  # "of the six victims"
    return any(n.form in ("digits", "words") and (n.low or 0) > 1 for n in numbers)


def _stood_at(words: Words, tally: Phrase, numbers: dict[int, NumberMark]) -> NumberMark | None:
    """The number that deaths since a day are said to stand at: "deaths since March stood at 635"."""
    for number, earlier in toll_numbers(words, tally.first, tally.last, numbers):
        before = words.lows[tally.last : number.first]
        if not earlier and not _STANDING.isdisjoint(before):
            return number
    return None


def _raised_to(words: Words, at: int, numbers: dict[int, NumberMark]) -> NumberMark | None:
    """The number that deaths are raised to, where it stands before them: "took to 58 the army's fatalities"."""
    for first in range(max(at - 5, 2), at):
        number = numbers.get(first)
        if number is not None and number.last == at and words.lows[first - 1] == "to":
            return None if RAISING.isdisjoint(words.lows[max(0, first - 4) : first]) else number
    return None


def _owner(words: Words, tally: Phrase, numbers: dict[int, NumberMark]) -> Phrase | None:
    """Those whose death a noun tells: "the policeman's murder", "Galan's assassination", "the six nuns' slaying"."""
    at = tally.head - 1
    if words.lows[tally.head] not in _OWN_DEATHS or at < 1:
        return None
    if words.lows[at] in _APOSTROPHES:
        return _owners(words, at - 1, numbers)
    if at < tally.first or not words.lows[at].endswith(("'s", "’s")):
        return None
    noun = entry_of[words.lows[at][:-2]]
    named = (
        words.capital(at) and not noun.flags & (GRAMMAR | DATE) and _surely_a_person(words, tally, noun.low)
    )
    if not named and (noun.victim_class is None or is_plural(noun.low)):
        return None
    titles = [
        e.victim_class for e in words.entries[tally.first : at] if e.victim_class not in (None, "unknown")
    ]
    found = noun.victim_class or next(iter(titles), None)
    kind = PEOPLE if noun.victim_class or titles else NAME
    return Phrase(tally.first, tally.head, at, kind, None, found, named_from=tally.named_from)


def _surely_a_person(words: Words, tally: Phrase, low: str) -> bool:
    """Whether a name before "'s murder" is surely a person's: in capitals no country's, and no more nouns follow."""
    if not words.text.isupper():
        return True
    ahead = words.entries[tally.last].flags if tally.last < len(words) else SIGN
    return low.title() not in COUNTRIES and bool(ahead & (CLOSED | SIGN))


def _owners(words: Words, at: int, numbers: dict[int, NumberMark]) -> Phrase | None:
    """The people with a number whose death a noun behind them tells."""
    known = words.entries[at].victim_class
    if known is None or not is_plural(words.lows[at]):
        return None
    for first in range(at - 1, max(at - 5, -1), -1):
        number = numbers.get(first)
        if number is not None and number.form in ("digits", "words"):
            return Phrase(first, at + 1, at, PEOPLE, number, known, named_from=number.last, plural=True)
    return None
