"""Clauses: each verb of a sentence with its subject, object and agent, found in one walk from left to right.

The walk keeps three lists of noun phrases: `main`, which wait for their verb; `after`, the objects of the verb last met;
`hanging`, those that hang on a preposition. A verb takes what waits; where nothing waits it takes the end of a list
before it ("killed 12, and 30 others were wounded": the 30 were the object's until the verb came).
"""

from dataclasses import dataclass, field

from transforms.reading.clauses.groups import read_phrase
from transforms.reading.clauses.nouns import as_people
from transforms.reading.clauses.numbers import NumberMark
from transforms.reading.clauses.phrases import BODY, CLOSED, FALLEN, NAME, OBJECT, PEOPLE, TALLY, Phrase
from transforms.reading.clauses.verbs import (
    ACTIVE,
    COUNTING,
    PASSIVE,
    PLAIN,
    STATE,
    TOLL,
    VerbGroup,
    read_verb,
)
from transforms.reading.lexicon.classes import (
    ADVERB,
    BE,
    CONJUNCTION,
    DATE,
    DETERMINER,
    DIGITS,
    DO,
    GET,
    HAVE,
    ING,
    MODAL,
    NUMBER,
    PAST,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import NOMINAL_VERBS
from transforms.reading.lexicon.measures import RESULTING
from transforms.reading.text.words import Words

_VERBAL = BE | GET | HAVE | MODAL | VERB | PAST | ING | TRIGGER | DO
_SHARE_OPENERS = frozenset(["including", "includes", "included", "incl", "namely", "notably"])
_STOPS = frozenset([".", ";", "!", "?", "...", "…", "•"])
_DASHES = frozenset(["—", "–", "-", "--"])
_LISTED = _SHARE_OPENERS | {"among", "amongst", "and", "mostly", "most"}
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
# Prepositions that open a clause as well: "after gunmen attacked".
_OPENS_CLAUSE = frozenset(["after", "before", "since", "as", "until"])
_WITH = frozenset(["along", "together", "alongside"])
_FALLEN = frozenset(
    ["dead", "killed", "slain", "wounded", "injured", "victims", "missing", "casualties", "fatalities"]
)


@dataclass(slots=True)
class Clause:
    """A verb with what stands around it. `describes`: a participle that only tells more of the phrase before it."""

    verb: VerbGroup
    subjects: list[Phrase]
    objects: list[Phrase] = field(default_factory=list)
    agent: Phrase | None = None
    describes: bool = False


def read_clauses(words: Words, numbers: dict[int, NumberMark]) -> tuple[list[Clause], list[Phrase]]:
    """The clauses of a sentence, in the order of their verbs, and its noun phrases.

    Count nouns ("the deaths of 12") are clauses too.
    """
    walk = _Walk(words, numbers)
    return walk.run(), walk.phrases


class _Walk:
    """Where the walk through a sentence stands."""

    __slots__ = ("after", "antecedent", "at", "clauses", "fresh", "governor", "hanging", "hung", "joint", "last", "main",
                 "numbers", "phrases", "saved", "spare", "words")  # fmt: skip

    def __init__(self, words: Words, numbers: dict[int, NumberMark]) -> None:
        self.words, self.numbers = words, numbers
        self.at = 0
        self.clauses: list[Clause] = []
        self.phrases: list[Phrase] = []
        self.main: list[Phrase] = []
        self.after: list[Phrase] = []
        self.hanging: list[Phrase] = []
        self.last: list[Phrase] = []  # the list that took the last phrase
        self.spare: list[Phrase] = []  # subjects of a verb that may yet turn out to be a participle
        self.antecedent: list[Phrase] = []
        self.joint = ""
        self.governor = self.hung = ""
        self.fresh = True  # no verb since `main` began
        self.saved: list[tuple[list[Phrase], list[Phrase], list[Phrase], list[Phrase]]] = []

    def run(self) -> list[Clause]:
        size = len(self.words)
        while self.at < size:
            before = self.at
            self._step()
            if self.at <= before:
                self.at = before + 1
        return self.clauses

    def _step(self) -> None:
        at, flags, low = self.at, self.words.entries[self.at].flags, self.words.lows[self.at]
        if flags & SIGN:
            self._sign(low)
        elif at in self.numbers:
            self._noun()
        elif low in _SHARE_OPENERS or (low in ("among", "amongst", "of") and self._opens_share()):
            self._share(low)
        elif flags & DATE and (flags & DIGITS or self.words.capital(at)) and not flags & PERSON:
            self.governor = ""  # "on Monday" is no noun phrase of the clause
        elif flags & CONJUNCTION:
            self._conjunction(low)
        elif low == "according":
            self._boundary()
        elif low == "well" and self.words.lows[at - 1 : at + 2] == ["as", "well", "as"]:
            self.joint, self.governor, self.at = "and", "", at + 2
        elif flags & RELATIVE and low != "where" and low != "when":
            self._relative(low)
        elif flags & SUBORDINATOR and not flags & PREPOSITION:
            self._boundary()
        elif flags & _VERBAL and self._verb():
            pass
        elif flags & PREPOSITION:
            self._preposition(low)
        elif (flags & ADVERB and not flags & PERSON) or (flags & DIGITS and low.isdigit()):
            self.governor = self.governor if flags & ADVERB else ""
        else:
            self._noun()

    def _sign(self, low: str) -> None:
        if low == ",":
            self.joint = ","
            self.governor = ""
        elif low in _STOPS:
            self._boundary()
        elif low in _OPEN:
            self.saved.append((self.main, self.after, self.hanging, self.last))
            self._boundary()
        elif low in _CLOSE and self.saved:
            self.main, self.after, self.hanging, self.last = self.saved.pop()
            self.joint = self.governor = ""
        elif low == ":":
            listed = bool(self.last) and self.last[-1].counts_people and self.last[-1].number is not None
            if listed and self.at + 1 in self.numbers:
                self.joint = "including"
            else:
                self._boundary()
        elif low in _DASHES:
            ahead = self.words.lows[self.at + 1 : self.at + 2]
            listed = self.at + 1 in self.numbers or bool(ahead and ahead[0] in _LISTED)
            if self.last and self.last[-1].counts_people and listed:
                self.joint = ","
            else:
                self._boundary()

    def _boundary(self) -> None:
        """A new clause begins that takes nothing from before."""
        self.spare = self.main or self.spare
        self.main, self.after, self.hanging, self.last = [], [], [], []
        self.joint = self.governor = ""
        self.antecedent = []
        self.fresh = True

    def _conjunction(self, low: str) -> None:
        if low == "but":
            self._boundary()
        else:
            self.joint = ", and" if self.joint == "," else "and"
            self.governor = ""

    def _opens_share(self) -> bool:
        """Whether "among them", "of whom", "of them" opens a share."""
        following = self.words.lows[self.at + 1 : self.at + 2]
        return following in (["them"], ["whom"], ["which"]) and bool(self.last)

    def _share(self, low: str) -> None:
        ahead = self.words.entries[self.at + 2].flags if self.at + 2 < len(self.words) else SIGN
        if (
            low in ("among", "amongst")
            and ahead & SIGN
            and len(self.last) > 1
            and self.last[-1].number is not None
        ):
            share = self.last[-1]  # "17 people, ten women among them"
            share.share, share.total = True, next((p for p in reversed(self.last[:-1]) if not p.share), None)
            self.at += 2
            return
        self.joint = "including"
        self.governor = ""
        if low in ("among", "amongst", "of"):
            self.at += 2

    def _relative(self, low: str) -> None:
        told = self.clauses[-1].verb if self.clauses else None
        said = told is not None and told.last == self.at
        if (low == "that" and (said or self.joint)) or self.governor or low == "whose" or not self.last:
            self._boundary()  # "said that", "an operation in which"
        else:
            self.antecedent = [next((p for p in reversed(self.last) if p.counts_people), self.last[-1])]
            self.joint = ""

    def _preposition(self, low: str) -> None:
        if (
            low == "with" and self.words.lows[self.at - 1 : self.at] and self.words.lows[self.at - 1] in _WITH
        ) or low in _WITH:
            self.joint = "along"
        else:
            self.governor = low

    # noun phrases

    def _noun(self) -> None:
        phrase = self._fallen() or read_phrase(self.words, self.at, self.numbers)
        if phrase is None:
            return
        self.at = phrase.last
        if phrase.kind == OBJECT and self.words.entries[phrase.head].flags & DATE:  # "last month"
            self.governor = ""
            return
        self.phrases.append(phrase)
        phrase.joint, joint = self.joint, self.joint
        governor, self.governor, self.joint = self.governor, "", ""
        if phrase.kind == TALLY:
            self._tally(phrase)
        before = self.last[-1] if self.last else None
        if phrase.kind == FALLEN and governor in ("among", "amongst") and self._among_the_fallen(phrase):
            return
        if (
            governor == "with"
            and phrase.kind == TALLY
            and phrase.measure == "wounded"
            and self._left_with(phrase)
        ):
            return
        if joint == "along":
            phrase.joint = "and"
            if before is None and self.clauses and self.clauses[-1].verb.voice == PASSIVE:
                self.last = self.clauses[-1].subjects
                before = self.last[-1] if self.last else None
        again = governor and "and" in joint and before is not None and governor == self.hung
        if governor and not again:  # "the murder of a judge and of two clerks" joins them
            self.hung = governor
            self._hang(phrase, governor)
        elif joint and before is not None:
            self._join(phrase, before)
        elif (joint and phrase.share) or joint == "including":
            self._as_share(phrase)
        elif self.clauses and not self.antecedent and self.clauses[-1].verb.last >= phrase.first - 1 \
                and not self.clauses[-1].verb.cue and self.clauses[-1].objects is self.after:  # fmt: skip
            self.after.append(phrase)
            self.last = self.after
        else:
            self.main, self.fresh = [phrase], True
            self.last = self.main

    def _fallen(self) -> Phrase | None:
        """ "The dead", "the wounded": people without a number."""
        lows, at = self.words.lows, self.at
        if self.words.entries[at].flags & DETERMINER and at + 1 < len(lows) and lows[at + 1] in _FALLEN:
            after = self.words.entries[at + 2].flags if at + 2 < len(lows) else SIGN
            if not after & PERSON and not (at + 2 < len(lows) and self.words.capital(at + 2)):
                measure = "wounded" if lows[at + 1] in ("wounded", "injured") else "killed"
                return Phrase(at, at + 2, at + 1, FALLEN, named_from=at, plural=True, measure=measure)
        return None

    def _among_the_fallen(self, fallen: Phrase) -> bool:
        """ "A boy was among the dead", "27 civilians among the dead": some of a total."""
        clause = self.clauses[-1] if self.clauses else None
        copula = clause is not None and clause.verb.voice == PLAIN and clause.verb.last == fallen.first - 1
        told = [p for p in (clause.subjects if copula and clause else self.last[-1:]) if p.counts_people]
        if not told:
            return False
        for phrase in told:
            phrase.share = True
        self.clauses.append(
            Clause(VerbGroup(fallen.first, fallen.last, fallen.head, STATE, fallen.measure), told)
        )
        return True

    def _left_with(self, wounds: Phrase) -> bool:
        """ "Leaving a doctor with serious injuries": the doctor is wounded."""
        clause = self.clauses[-2] if len(self.clauses) > 1 else None
        if clause is None or self.words.lows[clause.verb.at] not in RESULTING or not clause.objects:
            return False
        self.clauses[-1].verb = VerbGroup(wounds.first, wounds.last, wounds.head, STATE, "wounded")
        self.clauses[-1].subjects = clause.objects
        return True

    def _hang(self, phrase: Phrase, governor: str) -> None:
        clause = self.clauses[-1] if self.clauses else None
        if governor == "by" and clause is not None and clause.agent is None and clause.verb.voice != ACTIVE:
            clause.agent = phrase
        if governor in ("of", "among", "amongst", "to", "in") and clause is not None \
                and clause.verb.voice == COUNTING and clause.verb.last + 1 == phrase.first:  # fmt: skip
            if governor == "of" and clause.verb.measure in ("killed", "wounded"):
                as_people(self.words, phrase)
            if phrase.kind != NAME or governor == "of":
                clause.objects.append(phrase)
                self.hanging = self.last = clause.objects
                return
        self.hanging = [phrase]
        self.last = self.hanging
        phrase.joint = governor

    def _join(self, phrase: Phrase, before: Phrase) -> None:
        """Put a phrase beside those that it is joined to by "and", a comma or "including"."""
        if phrase.joint == "including" or phrase.share:
            self._as_share(phrase)
            return
        if before.share and phrase.joint in ("and", ",") and self._fits_total(phrase, before.total):
            phrase.share, phrase.total = True, before.total
            self.last.append(phrase)
            return
        if phrase.counts_people or phrase.kind == NAME:
            for kept in (self.last, self.after, self.main):
                if kept and self._alike(kept, phrase) and (kept is not self.main or self.fresh):
                    kept.append(phrase)
                    self.last = kept
                    return
            self.main, self.fresh = [phrase], True
            self.last = self.main
        else:
            self.last.append(phrase)

    def _alike(self, kept: list[Phrase], phrase: Phrase) -> bool:
        """Whether a phrase may be joined to the last of a list: people to people, a name to whoever it names."""
        if kept[-1].kind != NAME:
            return kept[-1].counts_people
        several = phrase.number is not None and phrase.number.form != "article"
        return kept is not self.hanging and not (several and phrase.joint == ",")

    def _fits_total(self, phrase: Phrase, total: Phrase | None) -> bool:
        """Whether a total leaves room for one more share: "18 people, including 11 children and five women"."""
        if phrase.number is None or phrase.number.low is None:
            return False
        if total is None or total.number is None or total.number.low is None:
            return phrase.joint == "and"
        recent = self.phrases[-12:]
        told = sum(p.number.low or 0 for p in recent if p.share and p.total is total and p.number is not None)
        return told + phrase.number.low <= total.number.low

    def _as_share(self, phrase: Phrase) -> None:
        """A share lies beside its total: the last phrase with a number before it."""
        phrase.share = phrase.number is not None
        for kept in (self.last, self.after, self.main):
            total = next((p for p in reversed(kept) if p.counts_people and not p.share), None)
            if total is not None:
                phrase.total = total
                kept.append(phrase)
                self.last = kept
                return
        if self.clauses:
            told = [
                p
                for p in (*self.clauses[-1].objects, *self.clauses[-1].subjects)
                if p.counts_people and not p.share
            ]
            phrase.total = told[-1] if told else None
        self.hanging = self.last = [phrase]

    def _tally(self, phrase: Phrase) -> None:
        """A count noun is a clause of its own: what it counts is its number, or what "of" adds."""
        verb = VerbGroup(phrase.head, phrase.last, phrase.head, COUNTING, phrase.measure)
        self.clauses.append(Clause(verb, [phrase]))

    # verbs

    def _verb(self) -> bool:
        words, at = self.words, self.at
        flags = words.entries[at].flags
        if (
            (flags & TRIGGER and not flags & (VERB | ING)) or words.lows[at] in NOMINAL_VERBS
        ) and self._stands_before_noun():
            return False
        if flags & (PAST | ING) and not flags & TRIGGER and self._opens_phrase():
            return False
        verb = read_verb(words, at, self.numbers)
        if verb is None:
            return False
        self.at = max(verb.last, at + 1)
        joint, self.joint = self.joint, ""
        if verb.voice == TOLL:
            self.clauses.append(Clause(verb, []))
        elif verb.voice == STATE or (verb.bare and verb.voice == PASSIVE and not verb.finite):
            self._state(verb, joint)
        else:
            self._predicate(verb, joint)
        self.governor = ""
        return True

    def _opens_phrase(self) -> bool:
        """Whether a form in -ed or -ing is the first word of a noun phrase, or a name: "unidentified gunmen"."""
        at, words = self.at, self.words
        if words.capital(at) and at and not words.text.isupper():
            return True
        directly = bool(self.last) and self.last[-1].last == at
        ahead = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
        closed = CLOSED | SIGN | NUMBER | DIGITS | ADVERB
        return (
            not directly and not self.antecedent and not ahead & closed and not words.entries[at].flags & ING
        )

    def _stands_before_noun(self) -> bool:
        """Whether a participle opens a noun phrase: "wounded soldiers were", not "rebels killed soldiers"."""
        at = self.at
        directly = bool(self.last) and self.last[-1].last == at and not self.joint and not self.governor
        ahead = self.words.entries[at + 1].flags if at + 1 < len(self.words) else 0
        if self.words.lows[at] in NOMINAL_VERBS and self.governor:
            return True
        return bool(ahead & PERSON) and not directly and self.words.lows[at].endswith("d")

    def _state(self, verb: VerbGroup, joint: str) -> None:
        """A state or participle belongs to the phrases right before it: "12 dead", "four soldiers killed in"."""
        previous = self.clauses[-1] if self.clauses else None
        if self.antecedent:
            subjects, self.antecedent = self.antecedent, []
        elif previous is not None and previous.verb.last >= verb.first - 1 and (not self.last or joint):
            subjects = previous.subjects  # "were found dead", "was shot and killed"
        elif (
            previous is not None
            and joint
            and not self.after
            and previous.subjects
            and self.last is not self.main
        ):
            subjects = previous.subjects
        else:
            subjects = self._nearest()
        share = (
            bool(subjects)
            and subjects[-1].share
            and not (len(subjects) > 1 and subjects[-1].joint == ", and")
        )
        describes = share and joint == ""
        if describes:
            subjects = subjects[-1:]
        self.clauses.append(Clause(verb, subjects, describes=describes))
        if describes:
            return
        if subjects and subjects is self.main:
            self.spare, self.main = self.main, []
            self.fresh = False
        self.after, self.last = [], []

    def _nearest(self) -> list[Phrase]:
        """The list that took the last phrase, or the one before it where that names no people."""
        for kept in (self.last, self.after, self.main):
            if kept and (kept[-1].counts_people or kept[-1].kind in (NAME, FALLEN)):
                return kept
        return self.last

    def _predicate(self, verb: VerbGroup, joint: str) -> None:
        previous = self.clauses[-1] if self.clauses else None
        if self.antecedent:
            subjects, self.antecedent = self.antecedent, []
            self.clauses.append(Clause(verb, subjects))
            self.after = self.clauses[-1].objects
            self.last = []
            self.fresh = self.fresh or verb.participle
            return
        if verb.participle or (verb.planned and not self.main):
            subjects = previous.subjects if previous is not None and not self.main else self.main
            clause = Clause(verb, subjects, agent=previous.agent if previous and not self.main else None)
        elif (
            "and" in joint
            and previous is not None
            and previous.verb.last == verb.first - 1 - (joint == ", and")
        ):
            clause = Clause(verb, previous.subjects)  # "killed and wounded 12": one object for both
            if previous.verb.voice == ACTIVE == verb.voice and not previous.objects:
                clause.objects = previous.objects
        else:
            subjects = self._waiting(joint, verb)
            clause = Clause(verb, subjects)
            self.spare = subjects
            self.main, self.fresh = [], False
        self.clauses.append(clause)
        self.after = clause.objects
        self.hanging, self.last = [], []
        if verb.cue:
            self.main = []

    def _waiting(self, joint: str, verb: VerbGroup) -> list[Phrase]:
        """The phrases that a verb finds before it as its subject."""
        previous = self.clauses[-1] if self.clauses else None
        if "and" in joint and previous is not None:
            return previous.subjects  # "was arrested and later died"
        if (
            self.last
            and self.last[-1].share
            and _some_of(self.words, self.last[-1])
            and self.last[-1].last == verb.first
        ):
            return self.last[-1:]  # "two of whom died"
        if self.main:
            return self.main
        described = not verb.cue or self.words.lows[verb.last : verb.last + 1] == [
            "of"
        ]  # "fishermen accused of spying"
        if verb.bare and verb.voice == PLAIN and described:
            return []
        if joint and previous is not None and not self.last:
            return previous.subjects
        for kept in (self.last, self.after):
            tail = _tail(kept, verb.cue)
            if tail:
                del kept[-len(tail) :]
                return tail
        if self.hanging and (self.hanging[0].joint in _OPENS_CLAUSE or self.hanging[0].kind == FALLEN):
            return self.hanging
        people = any(p.counts_people for p in self.spare)
        if self.after and self.last is self.after and (not people or self.after[-1].counts_people):
            taken = list(self.after)
            self.after.clear()
            return taken
        return self.spare


def _some_of(words: Words, phrase: Phrase) -> bool:
    """Whether a share is worded "two of whom", which takes a verb of its own."""
    return phrase.number is not None and words.lows[phrase.number.last : phrase.number.last + 1] == ["of"]


def _tail(kept: list[Phrase], cue: bool) -> list[Phrase]:
    """The end of a list that a verb takes from it: from the last comma on, else the last phrase joined.

    "Two villagers and a fighter said" both say it; before other verbs "and" alone parts the last from the object's.
    """
    for n in range(len(kept) - 1, 0, -1):
        if kept[n].joint in (", and", ",") and not kept[n].share:
            return kept[n:]
        if kept[n].joint == "and" and not kept[n].share and n == len(kept) - 1:
            return kept[n - 1 :] if cue and n > 1 and kept[n - 1].joint == "," else kept[n:]
    return []


__all__ = [
    "ACTIVE",
    "BODY",
    "COUNTING",
    "OBJECT",
    "PASSIVE",
    "PEOPLE",
    "PLAIN",
    "STATE",
    "TOLL",
    "Clause",
    "read_clauses",
]
