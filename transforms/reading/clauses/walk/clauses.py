"""Clauses: each verb of a sentence with its subject, object and agent, found in one walk from left to right."""

from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.groups import read_phrase
from transforms.reading.clauses.phrases.phrases import CLOSED, COUNT, OBJECT, Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup, read_verb
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, STATE, TOLL, names_a_deed
from transforms.reading.clauses.walk.asides import (
    ASIDES,
    is_supposed,
    past_a_naming,
    past_ages,
    past_aside,
    told_between,
)
from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.clauses.walk.predicates import take_predicate, take_state
from transforms.reading.clauses.walk.relatives import VERBAL, noun_follows, take_unknown_verb, whole_before
from transforms.reading.clauses.walk.share_signs import (
    SHARE_OPENERS,
    holds_others,
    of_a_number,
    of_the_fallen,
    of_those_before,
    opens_share,
    take_share,
)
from transforms.reading.clauses.walk.the_fallen import fallen_at, labelled, numbered
from transforms.reading.lexicon.classes import (
    ACTION,
    ADVERB,
    CONJUNCTION,
    DATE,
    DETERMINER,
    DIGITS,
    ING,
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
from transforms.reading.lexicon.grammar import NOMINAL_VERBS, PARTICLES
from transforms.reading.lexicon.verbs_in_context import TAKING
from transforms.reading.text.words import Words

_OF_A_KIND = (
    VERBAL | DATE | CONJUNCTION | RELATIVE | SUBORDINATOR | PREPOSITION | ADVERB | DIGITS
)  # a word with none of these stands in a noun phrase, but for those of `_WORDED`
_WORDED = SHARE_OPENERS | ASIDES | {"well"}
_OPENING = SHARE_OPENERS | ASIDES | {"among", "amongst", "of"}  # prepositions that may be more
_STOPS = frozenset([".", ";", "!", "?", "...", "…", "•"])
_DASHES = frozenset(["—", "–", "-", "--"])
_LISTED = SHARE_OPENERS | {"among", "amongst", "and", "mostly", "most"}
_DEEPEST = (
    8  # brackets in brackets; no sentence has as many, and text made of them would keep a list for each
)
_OWNED = ("'s", "’s")
_WHICH = frozenset(["last", "this", "next"])
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_WITH = frozenset(["along", "together", "alongside"])
_JOINING = _WITH | PARTICLES | {"with", "against", "versus", "in"}


def read_clauses(words: Words, numbers: dict[int, NumberMark]) -> tuple[list[Clause], list[Phrase]]:
    """The clauses of a sentence, in the order of their verbs, and its noun phrases.

    Count nouns ("the deaths of 12") are clauses too.
    """
    walk = _Walk(words, numbers)
    return walk.run(), walk.phrases


class _Walk(Lists):
    """The walk through a sentence: signs, joiners, noun phrases and verbs, in the order in which they stand."""

    __slots__ = ()

    def run(self) -> list[Clause]:
        words, numbers = self.words, self.numbers
        at, size = 0, len(words)
        while at < size:
            flags, low = words.entries[at].flags, words.lows[at]
            if flags & SIGN:
                self._sign(low)
            elif (flags & NUMBER and at in numbers) or not (flags & _OF_A_KIND or low in _WORDED):
                self._noun(flags)
            elif flags & _OF_A_KIND == PREPOSITION and low not in _OPENING:
                self._preposition(low)
            else:
                self._step(at, flags, low)
            if self.at <= at:
                self.at = at + 1
            at = self.at
        return self.clauses

    def _step(self, at: int, flags: int, low: str) -> None:
        """Take a word of the closed kinds, a date or a verb."""
        if (low in SHARE_OPENERS and not holds_others(self, low)) or (
            low in ("among", "amongst", "of") and opens_share(self)
        ):
            take_share(self, low)
        elif flags & DATE and (flags & DIGITS or self.words.capital(at)) and not flags & PERSON:
            if not low.endswith(_OWNED):  # "in Monday's raid"
                self.governor = ""  # "on Monday" is no noun phrase of the clause
        elif flags & CONJUNCTION:
            self._conjunction(low)
        elif low == "according":
            self.boundary()
        elif low in ASIDES and at == 0:
            past_aside(self)
        elif low == "aged":
            past_ages(self)
        elif low == "well" and self.words.lows[at - 1 : at + 2] == ["as", "well", "as"]:
            self.joint, self.governor, self.at = "and", "", at + 2
        elif flags & RELATIVE and low != "where" and low != "when":
            self._relative(low)
        elif flags & SUBORDINATOR and not flags & PREPOSITION:
            if not (low == "what" and past_a_naming(self)):
                self.boundary()
        elif flags & VERBAL and self._verb():
            pass
        elif flags & PREPOSITION:
            self._preposition(low)
        elif (flags & ADVERB and not flags & PERSON) or (flags & DIGITS and low.isdigit()):
            self.governor = self.governor if flags & ADVERB else ""
        else:
            self._noun(flags)

    def _sign(self, low: str) -> None:
        if low == ",":
            self.joint = ","
            self.governor = ""
        elif low in _STOPS:
            if low != "." or self.words.lows[self.at - 1] != "incl":
                self.boundary()
        elif low in _OPEN:
            if len(self.saved) < _DEEPEST:
                self.saved.append((self.main, self.after, self.hanging, self.last))
            self.boundary()
        elif low in _CLOSE and self.saved:
            self.main, self.after, self.hanging, self.last = self.saved.pop()
            self.joint = self.governor = ""
        elif low == ":":
            listed = bool(self.last) and self.last[-1].counts_people and self.last[-1].number is not None
            if listed and self.at + 1 in self.numbers:
                self.joint = "including"
            else:
                self.boundary()
        elif low in _DASHES:
            ahead = self.words.lows[self.at + 1 : self.at + 2]
            listed = self.at + 1 in self.numbers or bool(ahead and ahead[0] in _LISTED)
            if self.last and self.last[-1].counts_people and listed:
                self.joint = ","
            else:
                self.boundary()

    def _conjunction(self, low: str) -> None:
        if low == "but":
            self.boundary()
        else:
            self.joint = ", and" if self.joint == "," else "and"
            self.governor = ""

    def _relative(self, low: str) -> None:
        if low == "that" and self.governor and self.words.entries[self.at - 1].flags & PREPOSITION:
            return  # "the wounded from that battle have died"
        told = self.clauses[-1].verb if self.clauses else None
        said = (told is not None and told.last == self.at) or (low == "that" and noun_follows(self))
        if (low == "that" and (said or self.joint)) or self.governor or low == "whose" or not self.last:
            self.boundary()  # "said that", "an operation in which"
        else:
            self.antecedent = [whole_before(self)]
            self.joint = ""
            if low == "whom":
                self.whom = self.antecedent
            if low == "who" and told_between(self):
                self.at += 3  # "soldiers who, it said, had given up"
            elif low == "who":
                take_unknown_verb(self)

    def _preposition(self, low: str) -> None:
        if low not in _JOINING:
            self.governor = low
        elif (
            low == "with" and self.words.lows[self.at - 1 : self.at] and self.words.lows[self.at - 1] in _WITH
        ) or low in _WITH:
            self.joint = "along"
        elif low in ("against", "versus") and self.clauses and self.at + 1 in self.numbers \
                and self.clauses[-1].verb.voice == PASSIVE and self.clauses[-1].verb.last == self.at:  # fmt: skip
            self.joint = "along"  # "140 soldiers were killed against 20 rebels"
        elif (
            low in PARTICLES or (low == "in" and self.words.lows[self.at - 1] in TAKING)
        ) and self._takes_particle():
            self.clauses[-1].verb.last = self.at + 1  # "lined up 12 men", "let out the prisoners"
        else:
            self.governor = low

    def _takes_particle(self) -> bool:
        """Whether a small word belongs to the verb before it, with its object behind: "pulled out 310 staff"."""
        ahead = self.at + 1
        if not self.clauses or self.clauses[-1].verb.last != self.at or ahead >= len(self.words):
            return False
        number = self.numbers.get(ahead)
        if number is not None and number.form not in ("article", "none"):
            return number.last >= len(self.words) or bool(
                self.words.entries[number.last].flags & (PERSON | TRIGGER | PREPOSITION | SIGN)
                or self.words.capital(number.last)
                or any(e.flags & PERSON for e in self.words.entries[number.last : number.last + 3])
            )
        return False

    def _noun(self, flags: int) -> None:
        ahead = self.at + 1
        if self.words.lows[self.at] in _WHICH and ahead < len(self.words) \
                and self.words.entries[ahead].flags & DATE and self.words.lows[ahead].endswith(_OWNED):  # fmt: skip
            self.at = ahead + 1  # "in last Monday's drone strike"
            return
        phrase = fallen_at(self) if flags & DETERMINER else None
        phrase = phrase or read_phrase(self.words, self.at, self.numbers)
        if phrase is None:
            return
        self.at = phrase.last
        if phrase.kind == OBJECT and self.words.entries[phrase.head].flags & DATE:  # "last month"
            self.governor = ""
            return
        self.phrases.append(phrase)
        if phrase.number is not None and "and" in self.joint and self._after_an_agent(phrase):
            self.boundary()  # "villagers led by the mayor, and some 60 of them lost their lives"
        self.take(phrase)
        if phrase.number is not None and not self.clauses and of_those_before(self, phrase.first):
            phrase.share = True  # "Of these, 5,100 had reached the coast"
        elif phrase.number is not None and (total := of_a_number(self, phrase)) is not None:
            phrase.share, phrase.total = True, total
            if self.last is self.hanging or any(p is total for p in self.main):
                # whom the verb tells of, not of whom they are some
                self.hanging = [p for p in self.hanging if p is not phrase]
                self.main = self.last = [phrase]
                self.fresh = True
        elif phrase.kind == COUNT and (measure := of_the_fallen(self)) is not None:
            phrase.share, phrase.measure = True, measure  # "Of the injured, seven were soldiers"

    def _after_an_agent(self, phrase: Phrase) -> bool:
        """Whether a number "of them" stands behind those by whom others were led: it counts the others."""
        agent = self.clauses[-1].agent if self.clauses else None
        last = phrase.number.last if phrase.number is not None else 0
        joined = agent is not None and bool(self.last) and self.last[-1] is agent
        return joined and self.words.lows[last : last + 2] in (["of", "them"], ["of", "those"])

    def _verb(self) -> bool:
        words, at = self.words, self.at
        flags = words.entries[at].flags
        if flags & TRIGGER and (labelled(self) or numbered(self)):
            return True
        if is_supposed(self):
            return True  # "14 Macedonians believed kidnapped"
        if flags & PAST and not flags & TRIGGER and words.lows[at - 1 : at + 2 : 2] == [",", ","]:
            self.at = at + 1  # "General Omar Selk, retired, and"
            return True
        if flags & ING and names_a_deed(words, at):
            if not self.phrases or self.phrases[-1].last != at:
                return False
            self.phrases[-1].head, self.phrases[-1].last, self.at = (
                at,
                at + 1,
                at + 1,
            )  # "Friday's mosque bombing"
            return True
        if (
            (flags & TRIGGER and not flags & (VERB | ING)) or words.lows[at] in NOMINAL_VERBS
        ) and self._stands_before_noun():
            return False
        opening = not at and words.lows[at].endswith("ed")  # "Suspected Maoists on foot killed two"
        deed = flags & ACTION and "and" in self.joint and not self.governor  # "stormed it and battled guards"
        if (flags & (PAST | ING) or opening) and not flags & TRIGGER and not deed and self._opens_phrase():
            return False
        verb = read_verb(words, at, self.numbers)
        if verb is None:
            return False
        self.at = max(verb.last, at + 1)
        joint, self.joint = self.joint, ""
        if self._befell_whom(verb):
            pass
        elif verb.voice == TOLL:
            self.clauses.append(Clause(verb, []))
        elif verb.voice == STATE or (verb.bare and verb.voice == PASSIVE and not verb.finite):
            take_state(self, verb, joint)
        else:
            take_predicate(self, verb, joint)
        self.governor = ""
        return True

    def _befell_whom(self, verb: VerbGroup) -> bool:
        """Take "whom" as a verb's object: "the six men whom troops killed"."""
        if not self.whom:
            return False
        whom, self.whom = self.whom, []
        doer = self.phrases[-1] if self.phrases else None
        if doer is None or doer.last != verb.first or doer in whom or verb.measure is None:
            return False
        if verb.negated or not (verb.bare or verb.voice == ACTIVE) or verb.voice not in (ACTIVE, PASSIVE):
            return False
        verb.voice = ACTIVE
        self.clauses.append(Clause(verb, [doer], objects=whom))
        self.after, self.last, self.antecedent = [], [], []
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
        at, words = self.at, self.words
        if self.governor and words.lows[at] in NOMINAL_VERBS:
            return True
        if (
            at + 1 >= len(words)
            or not words.entries[at + 1].flags & PERSON
            or not words.lows[at].endswith("d")
        ):
            return False
        return not self.last or self.last[-1].last != at or bool(self.joint or self.governor)
