"""Figures whose verb stands once, in the clause before: "shells killed 12 in Arden and a mine nine"."""

from dataclasses import dataclass, field

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import BODY, COUNT, FALLEN, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.clauses.verbs.voices import ACTIVE, COUNTING, PASSIVE, TOLL
from transforms.reading.lexicon.classes import DATE, DETERMINER, SIGN
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

GAPS = frozenset(["and", "while", "but", "whereas", ";", ","])
_GAPS = cue(GAPS)
_LISTING = frozenset(["including", "includes", "among", "comprising"])
_LIST_REACH = 24  # words from "including" to the end of its list
_FORMS = frozenset(["digits", "words", "vague"])
_SAME = frozenset(["did", "had", "have", "were"])
_TELLING = frozenset(["spoke", "speaks", "spoken", "speak", "talked", "talks"])
_STOPS = GAPS - {"whereas"}
_TELLING_REACH = 40  # words that "of" looks back for its verb
_JOINER = 2  # words of ", and"
_WHERE = frozenset(["in", "at", "near", "from", "around", "outside", "inside", "on"])
_GOES_ON = _WHERE | {"and", "while"}


@dataclass(slots=True)
class _Told:
    """The figures told so far: the first, the last, and what befell the people of all."""

    first: Tie | None = None
    last: Tie | None = None
    measures: set[str] = field(default_factory=set)

    def add(self, tie: Tie) -> None:
        """Take one more figure."""
        self.first, self.last = self.first or tie, tie
        self.measures.add(tie.measure)


def gapped(words: Words, phrases: list[Phrase], clauses: list[Clause], ties: list[Tie]) -> list[Tie]:
    """Numbers that stand beside a subject without a verb, in the second of two clauses built alike."""
    if not ties or not words.has(_GAPS):
        return []
    tied = {t.number.first for t in ties}
    if not any(_may_share(phrase, tied) for phrase in phrases):
        return []
    held = {id(p) for c in clauses for p in (*(c.subjects[-1:] if c.verb.cue else c.subjects), *c.objects)}
    ends = {p.last: p for p in phrases}
    waiting = sorted((t for t in ties if not t.phrase.share and not t.earlier), key=lambda t: -t.phrase.last)
    told = _Told()
    found: list[Tie] = []
    last: Phrase | None = None
    for phrase in phrases:
        before, last = last, phrase
        while waiting and waiting[-1].phrase.last <= phrase.first:
            told.add(waiting.pop())
        number = phrase.number
        if number is None or told.first is None or told.last is None or not _may_share(phrase, tied):
            continue
        subject = ends.get(phrase.first)
        if subject is not None and subject.kind == FALLEN and subject.measure and _ends(words, phrase.last):
            clause, measure = told.first.clause, subject.measure  # "21 were killed and the injured 130"
        else:
            listed = (
                before is not None and before.number is not None and phrase.first - before.last <= _JOINER
            )
            free = phrase.kind == PEOPLE and not listed and id(phrase) not in held
            like = _alike(words, phrase, subject, told, free)
            if like is None:
                continue
            clause, measure = like.clause, like.measure
        found.append(Tie(phrase, number, clause, measure, "verb of the clause before"))
    return found


def _may_share(phrase: Phrase, tied: set[int]) -> bool:
    """Whether a number of people has no verb yet."""
    number = phrase.number
    if number is None or number.first in tied or number.form not in _FORMS:
        return False
    return not phrase.share and phrase.kind in (COUNT, PEOPLE)


def _alike(words: Words, phrase: Phrase, subject: Phrase | None, told: _Told, free: bool) -> Tie | None:
    """The figure of the clause before whose verb a number shares; None where it has a verb or is no such figure."""
    first, last = told.first, told.last
    if first is None or last is None or last.clause.verb.voice == TOLL:
        return None
    if words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in _SAME \
            and (phrase.last + 1 >= len(words) or words.entries[phrase.last + 1].flags & SIGN):  # fmt: skip
        return last  # "14 died, the rebels that 60 did", "the state says that 500 of its men have"
    if words.lows[max(0, phrase.first - 2) : phrase.first] in ([",", "then"], [",", "later"]) and _ends(
        words, phrase.last
    ):
        return last  # "said first that 10 had died, then 13"
    if (
        words.lows[phrase.first - 1] == "of"
        and _ends(words, phrase.last)
        and _of_another(words, phrase.first - 1)
    ):
        return first  # "the agency spoke of 64 dead, a judge of 70"
    if len(told.measures) > 1 or not _ends(words, phrase.last):
        return None
    if subject is not None and last.clause.verb.voice in (ACTIVE, COUNTING) and _second_doer(words, subject):
        return last
    placed = words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in _WHERE
    before = words.lows[max(last.phrase.last, phrase.first - _LIST_REACH) : phrase.first]
    listed = not _LISTING.isdisjoint(before)  # "with 42 men, including six cooks and two guards at the gate"
    if (
        free
        and placed
        and not listed
        and phrase.joint in (", and", "and")
        and last.clause.verb.voice == PASSIVE
    ):
        return last  # "9,000 Thais were evacuated, and 3,500 people on the other side"
    return None


def _second_doer(words: Words, subject: Phrase) -> bool:
    """Whether a phrase opens a clause of its own, as one who does what the first did: "and an air strike"."""
    if subject.kind not in (BODY, OBJECT, NAME, PEOPLE) or (
        subject.number is not None and subject.number.high != 1
    ):
        return False
    first = subject.first
    named = subject.kind == NAME or bool(words.entries[first].flags & DETERMINER)
    return first > 0 and named and words.lows[first - 1] in GAPS


def _of_another(words: Words, at: int) -> bool:
    """Whether "of" goes on from a verb of telling in the clause before: "spoke of 64 dead; the mayor, of 70"."""
    since = max(0, at - _TELLING_REACH)
    stop = next((n for n in range(at - 1, since, -1) if words.lows[n] in _STOPS), since)
    return not _TELLING.isdisjoint(words.lows[since:stop]) and not words.entries[at - 1].flags & DATE


def _ends(words: Words, at: int) -> bool:
    """Whether the clause ends at this word, or goes on with a place or a date."""
    if at >= len(words):
        return True
    flags = words.entries[at].flags
    return bool(flags & (SIGN | DATE)) or words.lows[at] in _GOES_ON
