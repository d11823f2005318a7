"""Where the noun phrases of a sentence wait for their verb, and which of them a verb finds.

`main` wait for their verb; `after` are the objects of the verb last met; `hanging` hang on a preposition. A verb takes
what waits; where nothing waits it takes the end of a list before it ("killed 12, and 30 others were wounded": the 30
were the object's until the verb came).
"""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.noun_kinds import as_people
from transforms.reading.clauses.phrases.phrases import COUNT, FALLEN, NAME, OBJECT, PEOPLE, TALLY, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import ACTIVE, COUNTING, PASSIVE, PLAIN, STATE
from transforms.reading.clauses.walk.going_on import counted_last, hurt_how, of_the_same_dead, one_more_of
from transforms.reading.clauses.walk.neighbours import adjoins, follows, hurt_besides, lists_places
from transforms.reading.lexicon.classes import BE, VERB
from transforms.reading.lexicon.measures import HARM
from transforms.reading.lexicon.verbs_in_context import BODY_PARTS, LOSING, RESULTING, SEIZES
from transforms.reading.text.words import Words

_LOOSE = LOSING | SEIZES | {
    "eliminated", "executed", "neutralised", "neutralized", "liquidated", "harmed", "hurt", "hurts",
}  # fmt: skip
# Prepositions that open a clause as well: "after gunmen attacked".
_WHERE = frozenset(["at", "in", "on", "near", "outside", "inside", "of"])
_SURVIVING = frozenset(["survived", "lived", "escaped"])
_NEAR = 3  # words from a share to "injuries"
_LOOSE_NOUNS = frozenset([
    "loss", "losses", "remains", "elimination", "liquidation", "neutralisation", "neutralization",
])  # fmt: skip
OPENS_CLAUSE = frozenset(["after", "before", "since", "as", "until"])


class Lists:
    """The phrases and clauses of a sentence as far as it was read, and where each phrase waits."""

    __slots__ = (
        "after", "antecedent", "at", "clauses", "fresh", "governor", "hanging", "hung", "inverted", "joint", "last",
        "main", "numbers", "phrases", "saved", "spare", "whom", "words",
    )  # fmt: skip

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
        self.whom: list[Phrase] = []  # whom the next verb befalls, in "those whom troops killed"
        self.joint = ""
        self.governor = self.hung = ""
        self.inverted = False  # the sentence began with "among them"
        self.fresh = True  # no verb since `main` began
        self.saved: list[tuple[list[Phrase], list[Phrase], list[Phrase], list[Phrase]]] = []

    def boundary(self) -> None:
        """A new clause begins that takes nothing from before."""
        self.spare = self.main or self.spare
        self.main, self.after, self.hanging, self.last = [], [], [], []
        self.joint = self.governor = ""
        self.antecedent = []
        self.whom = []
        self.fresh = True

    def take(self, phrase: Phrase) -> None:
        """Put a phrase where the words before it say that it belongs."""
        phrase.joint, joint = self.joint, self.joint
        governor, self.governor, self.joint = self.governor, "", ""
        if phrase.kind == TALLY:
            self._tally(phrase)
        if not governor:
            self.antecedent = []  # "the town, which rebels seized": the rebels did it
        before = self.last[-1] if self.last else None
        if phrase.kind == FALLEN and governor in ("among", "amongst") and self._among_the_fallen(phrase):
            return
        if (
            governor == "with"
            and phrase.kind == TALLY
            and phrase.measure == "wounded"
            and (self._left_with(phrase) or self._some_with(phrase))
        ):
            return
        if joint == "along":
            phrase.joint = "and"
            suffers = bool(self.clauses) and self.clauses[-1].verb.voice == PASSIVE
            apart = before is None or ((self.last is self.hanging or suffers) and not before.counts_people)
            if apart and self.clauses:
                clause = self.clauses[-1]
                self.last = clause.subjects if clause.verb.voice == PASSIVE else clause.objects or self.last
                before = self.last[-1] if self.last else None
        again = governor == self.hung and "and" in joint and before is not None and self.last is self.hanging
        if governor and not again:  # "the murder of a judge and of two clerks" joins them
            self.hung = governor
            self._hang(phrase, governor)
        elif joint and before is not None:
            self._join(phrase, before)
        elif (joint and phrase.share) or joint == "including":
            self._as_share(phrase)
        elif self.clauses and not joint and not self.antecedent \
                and follows(self.words, self.clauses[-1].verb.last, phrase.first) \
                and not self.clauses[-1].verb.cue and self.clauses[-1].objects is self.after:  # fmt: skip
            self._people_harmed(phrase)
            self.after.append(phrase)
            self.last = self.after
        else:
            self.main, self.fresh = [phrase], True
            self.last = self.main
        told = self.clauses[-1] if self.inverted and self.clauses else None
        if told is not None and phrase.number is not None and phrase in told.objects:
            phrase.share = bool(
                self.words.entries[told.verb.at].flags & BE
            )  # "among them, he said, were 151 children"

    def _people_harmed(self, phrase: Phrase) -> None:
        """Objects that no list knows are people where only people are meant: "murdered six Jesuits"."""
        verb, number = self.clauses[-1].verb, phrase.number
        counted = (
            number is not None and number.form in ("digits", "words", "vague") and (number.high or 2) > 1
        )
        harmed = verb.voice == ACTIVE and verb.measure in HARM and self.words.lows[verb.at] not in _LOOSE
        if counted and harmed and self.words.lows[phrase.head].endswith("s"):
            as_people(self.words, phrase)

    def _among_the_fallen(self, fallen: Phrase) -> bool:
        """ "A boy was among the dead", "27 civilians among the dead": some of a total."""
        clause = self.clauses[-1] if self.clauses else None
        copula = clause is not None and clause.verb.voice == PLAIN and clause.verb.last == fallen.first - 1
        waiting = clause.subjects if copula and clause else counted_last(self.last)
        told = [p for p in waiting if p.counts_people]
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

    def _some_with(self, wounds: Phrase) -> bool:
        """ "Eight survived, seven of them with injuries": the seven are wounded."""
        told = self.clauses[-2] if len(self.clauses) > 1 else None
        if told is not None and told.subjects and self.words.lows[told.verb.at] in _SURVIVING \
                and wounds.first - told.verb.last <= _NEAR:  # fmt: skip
            self.clauses[-1] = Clause(
                VerbGroup(wounds.first, wounds.last, wounds.head, STATE, "wounded"), told.subjects
            )
            return True
        some = self.last[-1] if self.last else None
        if some is None or not 0 < wounds.first - some.last <= _NEAR:
            return False
        if not some.share and not (some.kind == COUNT and "and" in some.joint):
            return False
        self.clauses[-1] = Clause(VerbGroup(wounds.first, wounds.last, wounds.head, STATE, "wounded"), [some])
        return True

    def _hang(self, phrase: Phrase, governor: str) -> None:
        clause = self.clauses[-1] if self.clauses else None
        if governor == "by" and clause is not None and clause.agent is None and clause.verb.voice != ACTIVE:
            clause.agent = phrase
            for before in self.clauses[-3:-1]:  # "were hacked to death and shot in Lem by paramilitaries"
                if (
                    before.agent is None
                    and before.verb.voice == PASSIVE
                    and before.subjects is clause.subjects
                ):
                    before.agent = phrase
        if clause is not None and clause.verb.voice == COUNTING and governor in ("of", "among", "amongst", "to", "in") \
                and adjoins(self.words, clause.verb.last, phrase.first - 1):  # fmt: skip
            loose = self.words.lows[clause.verb.at] in _LOOSE_NOUNS and phrase.number is None
            if governor == "of" and clause.verb.measure in ("killed", "wounded") and not loose:
                as_people(self.words, phrase)
            on_the_body = governor in ("to", "in") and self.words.lows[phrase.head] in BODY_PARTS
            where = governor == "in" and phrase.number is None and self.words.capital(phrase.head)
            if (phrase.kind != NAME or governor == "of") and not on_the_body and not where:
                clause.objects.append(phrase)
                self.hanging = self.last = clause.objects
                return
        if self.hanging and self.last is self.hanging and governor in _WHERE \
                and self.hanging[0].joint in OPENS_CLAUSE and not phrase.counts_people:  # fmt: skip
            return  # "since bombs at a church on the island killed 22": the bombs did it
        self.hanging = [phrase]
        self.last = self.hanging
        phrase.joint = governor

    def _join(self, phrase: Phrase, before: Phrase) -> None:
        """Put a phrase beside those that it is joined to by "and", a comma or "including"."""
        if phrase.joint == "including" or phrase.share or hurt_how(self.words, phrase, before):
            self._as_share(phrase)
            return
        if hurt_besides(self.words, phrase, self.clauses):
            self.main, self.fresh = [phrase], True
            self.last = self.main
            return
        parted = before.share or before.joint == "including"  # "including the mayor and two guards"
        if before.share and before.total is None and of_the_same_dead(phrase, before):
            phrase.share, phrase.measure = True, before.measure  # "30 of the dead were Britons, three Irish"
            self.last.append(phrase)
            return
        if parted and phrase.joint in ("and", ",") and self._fits_total(phrase, before.total):
            phrase.share, phrase.total = True, before.total
            as_people(self.words, phrase)  # "the dead included nine children and two yachtsmen"
            self.last.append(phrase)
            return
        if (whole := one_more_of(self.last, phrase)) is not None:
            phrase.share, phrase.total = True, whole  # "among them women, children and a pastor"
            self.last.append(phrase)
            return
        counted = bool(self.clauses) and self.last is self.clauses[-1].objects
        beside_things = before.kind == OBJECT and before.number is not None and phrase.number is not None
        if counted and beside_things and phrase.kind == PEOPLE and self.clauses[-1].verb.measure is not None:
            self.last.append(phrase)  # "lost four tanks and nine men"
            return
        if phrase.kind == NAME and not counted and self.last is self.hanging \
                and (before.kind == NAME or lists_places(self.words, phrase, before, self.last, _WHERE)):  # fmt: skip
            self.last.append(phrase)  # "in Malakal, Upper Nile", "in Homs and Hama"
            return
        opens = phrase.joint == "," and self.last is self.hanging and before.number is None and before.plural
        if opens and phrase.number is not None and not self.clauses:
            self.main, self.fresh = [phrase], True  # "by the rebels, 75 men fell"
            self.last = self.main
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
        counted = (
            bool(self.clauses) and kept is self.clauses[-1].objects
        )  # "the murder of Ana Ruiz, Omar Selk and"
        return (counted or kept is not self.hanging) and not (several and phrase.joint == ",")

    def _fits_total(self, phrase: Phrase, total: Phrase | None) -> bool:
        """Whether a total leaves room for one more share: "18 people, including 11 children and five women"."""
        if phrase.number is None or phrase.number.low is None:
            return False
        if phrase.last < len(self.words) and self.words.entries[phrase.last].flags & VERB:
            return False  # "..., a police source said"
        if total is None or total.number is None or total.number.low is None:
            return phrase.joint == "and" or (total is not None and total.kind == FALLEN)
        recent = self.phrases[-12:]
        told = sum(p.number.low or 0 for p in recent if p.share and p.total is total and p.number is not None)
        return told + phrase.number.low <= total.number.low

    def _as_share(self, phrase: Phrase) -> None:
        """A share lies beside its total: the last phrase with a number before it."""
        phrase.share = phrase.number is not None
        before = self.phrases[-2] if len(self.phrases) > 1 else None
        if (
            before is not None
            and before.kind == OBJECT
            and before.number is not None
            and before.number.form != "article"  # "aboard a minibus, including three teachers"
            and phrase.kind == PEOPLE
        ):
            as_people(self.words, before)  # "800 holidaymakers, including 100 children"
        fallen = next((p for p in self.phrases[-3:] if p.kind == FALLEN), None)
        if fallen is not None and phrase.number is None and not phrase.plural and phrase.kind == PEOPLE:
            phrase.share = True  # "the victims include the mayor"
        for kept in (self.last, self.after, self.main):
            told = [p for p in reversed(kept) if p.counts_people and not p.share]
            total = next((p for p in told if p.joint != "including"), next(iter(told), None))
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
