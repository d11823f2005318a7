"""Clauses: each verb of a sentence with its subject, object and agent, found in one walk from left to right."""

from transforms.reading.clauses.groups import read_phrase
from transforms.reading.clauses.lists import Clause, Lists, tail
from transforms.reading.clauses.number_values import NumberMark
from transforms.reading.clauses.phrases import CLOSED, COUNT, FALLEN, OBJECT, Phrase
from transforms.reading.clauses.verbs import VerbGroup, read_verb
from transforms.reading.clauses.voices import ACTIVE, PASSIVE, PLAIN, STATE, TOLL
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
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TRIGGER,
    VERB,
)
from transforms.reading.lexicon.grammar import NOMINAL_VERBS, PARTICLES
from transforms.reading.lexicon.verbs_in_context import FALLEN_NOUNS, LABELS, TAKING
from transforms.reading.text.words import Words

_VERBAL = BE | GET | HAVE | MODAL | VERB | PAST | ING | TRIGGER | DO
_NO_VERB = (
    SIGN | PERSON | DETERMINER | PRONOUN | POSSESSIVE | NUMBER | DIGITS | PREPOSITION | CONJUNCTION | RELATIVE | DATE
)  # fmt: skip
_SHARE_OPENERS = frozenset(["including", "includes", "include", "included", "incl", "namely", "notably"])
_STOPS = frozenset([".", ";", "!", "?", "...", "…", "•"])
_DASHES = frozenset(["—", "–", "-", "--"])
_LISTED = _SHARE_OPENERS | {"among", "amongst", "and", "mostly", "most"}
_DEEPEST = (
    8  # brackets in brackets; no sentence has as many, and text made of them would keep a list for each
)
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_LABEL_SIGNS = frozenset([".", ",", ";", ":", "•", "-", "–", "—", "*", "(", "and"])
_NUMBERING = frozenset(["number", "numbered", "numbers", "totalled", "totaled"])
_BETWEEN_AGES = frozenset([",", "and", "to", "-", "between", "from", "about", "around"])
_JOINS = frozenset([",", "and", "then", "&"])
_WITH = frozenset(["along", "together", "alongside"])
_FALLEN = frozenset(
    ["dead", "killed", "slain", "wounded", "injured", "victims", "missing", "casualties", "fatalities"]
)


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
            self.boundary()
        elif low == "aged":
            self._age()
        elif low == "well" and self.words.lows[at - 1 : at + 2] == ["as", "well", "as"]:
            self.joint, self.governor, self.at = "and", "", at + 2
        elif flags & RELATIVE and low != "where" and low != "when":
            self._relative(low)
        elif flags & SUBORDINATOR and not flags & PREPOSITION:
            self.boundary()
        elif flags & _VERBAL and self._verb():
            pass
        elif flags & PREPOSITION:
            self._preposition(low)
        elif (flags & ADVERB and not flags & PERSON) or (flags & DIGITS and low.isdigit()):
            self.governor = self.governor if flags & ADVERB else ""
        else:
            self._noun()

    def _age(self) -> None:
        """Past "aged 15 and 17", which stands in a list without a part in it."""
        words, end = self.words, self.at + 1
        while end < len(words):
            joins = words.lows[end] in _BETWEEN_AGES and end + 1 < len(words)
            at = end + joins
            if not words.entries[at].flags & (NUMBER | DIGITS) or at in self.numbers:
                break
            end = at + 1
        self.at = end + (words.lows[end : end + 1] in (["years"], ["months"]))

    def _sign(self, low: str) -> None:
        if low == ",":
            self.joint = ","
            self.governor = ""
        elif low in _STOPS:
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

    def _opens_share(self) -> bool:
        """Whether "among them", "of whom", "of them" opens a share."""
        following = self.words.lows[self.at + 1 : self.at + 2]
        return following in (["them"], ["whom"], ["which"]) and bool(self.last or self.clauses)

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
        if (
            low in ("among", "amongst")
            and ahead & SIGN
            and len(self.last) > 1
            and self.last[-1].number is None
        ):
            some = self.last.pop()  # "nine people, its mayor among them": was counted
            if some.victim_class == "combatant" and some.plural and self.last[-1].victim_class == "unknown":
                self.last[-1].victim_class = "mixed"  # "nine people, police among them"
            self.at += 2
            return
        alone = self.last[-1] if len(self.last) == 1 and self.last is self.main else None
        if low in ("among", "amongst") and alone is not None and alone.number is not None and self.clauses \
                and ahead & SIGN:  # fmt: skip
            told = [p for p in (*self.clauses[-1].objects, *self.clauses[-1].subjects) if p.counts_people]
            alone.share, alone.total = True, told[0] if told else None  # "46 dead, six children among them"
            self.main, self.last, self.fresh = [], [], True
            self.at += 2
            return
        self.inverted = self.inverted or (low in ("among", "amongst") and not self.phrases)
        self.joint = "including"
        self.governor = ""
        if low in ("among", "amongst", "of"):
            self.at += 2

    def _relative(self, low: str) -> None:
        told = self.clauses[-1].verb if self.clauses else None
        said = (told is not None and told.last == self.at) or (low == "that" and self._noun_follows())
        if (low == "that" and (said or self.joint)) or self.governor or low == "whose" or not self.last:
            self.boundary()  # "said that", "an operation in which"
        else:
            self.antecedent = [next((p for p in reversed(self.last) if p.counts_people), self.last[-1])]
            self.joint = ""
            if low == "who":
                self._unknown_verb()

    def _unknown_verb(self) -> None:
        """Take a word right after "who" that no list knows for its verb: "a doctor who heads the ward"."""
        words, at = self.words, self.at + 1
        while at < len(words) and words.entries[at].flags & ADVERB and not words.entries[at].flags & _NO_VERB:
            at += 1
        if at >= len(words) or (words.capital(at) and not words.text.isupper()):
            return
        follows = words.entries[at + 1].flags if at + 1 < len(words) else SIGN
        noun = not (words.lows[at].endswith("s") and follows & DETERMINER)  # "who heads the", "who guards a"
        if words.entries[at].flags & (_NO_VERB if noun else _NO_VERB & ~PERSON):
            return
        nouns_only = all(t.kind in ("noun", "measure_noun") for t in words.entries[at].triggers)
        if words.entries[at].flags & _VERBAL and not (words.entries[at].triggers and nouns_only):
            return  # known, and read as such
        self.clauses.append(Clause(VerbGroup(at, at + 1, at, PLAIN, bare=True), self.antecedent))
        self.after, self.last, self.antecedent = self.clauses[-1].objects, [], []
        self.at, self.fresh = at + 1, True  # who the clause tells of still waits for a verb

    def _noun_follows(self) -> bool:
        """Whether a noun phrase stands after "that", which so opens what is said: "claimed today that 28 had died"."""
        for at in range(self.at + 1, min(self.at + 5, len(self.words))):
            flags = self.words.entries[at].flags
            if at in self.numbers or flags & (DETERMINER | PERSON | POSSESSIVE | PRONOUN):
                return True
            if not flags & (SIGN | ADVERB):
                return self.words.capital(at) and not self.words.text.isupper()
        return False

    def _preposition(self, low: str) -> None:
        if (
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

    def _noun(self) -> None:
        phrase = self._fallen() or read_phrase(self.words, self.at, self.numbers)
        if phrase is None:
            return
        self.at = phrase.last
        if phrase.kind == OBJECT and self.words.entries[phrase.head].flags & DATE:  # "last month"
            self.governor = ""
            return
        self.phrases.append(phrase)
        self.take(phrase)
        if phrase.number is not None and not self.clauses and self._of_those_before(phrase.first):
            phrase.share = True  # "Of these, 5,100 had reached the coast"

    def _of_those_before(self, at: int) -> bool:
        """Whether the sentence begins "of these," before a number."""
        return (
            at in (2, 3) and self.words.lows[0] == "of" and self.words.lows[1] in ("these", "those", "them")
        )

    def _fallen(self) -> Phrase | None:
        """ "The dead", "the wounded": people without a number."""
        lows, at = self.words.lows, self.at
        if at + 3 in self.numbers and lows[at + 2] in ("at", "to", "numbered", "number"):
            return None  # "put the dead at 19" is a toll
        if lows[at + 2 : at + 4] in (
            ["there", "at"],
            ["there", "to"],
            ["nationwide", "at"],
            ["nationwide", "to"],
        ):
            return None
        if self.words.entries[at].flags & DETERMINER and at + 1 < len(lows) and lows[at + 1] in _FALLEN:
            after = self.words.entries[at + 2].flags if at + 2 < len(lows) else SIGN
            if not after & PERSON and not (at + 2 < len(lows) and self.words.capital(at + 2)):
                measure = FALLEN_NOUNS.get(lows[at + 1], "killed")
                return Phrase(at, at + 2, at + 1, FALLEN, named_from=at, plural=True, measure=measure)
        return None

    def _verb(self) -> bool:
        words, at = self.words, self.at
        flags = words.entries[at].flags
        if flags & TRIGGER and (self._labelled() or self._numbered()):
            return True
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

    def _labelled(self) -> bool:
        """ "Killed: 12", "Dead: 12, injured: 40": a word for what befell people as the label of a number."""
        words, at = self.words, self.at
        if words.lows[at + 1 : at + 2] not in ([":"], [","], ["-"]) or at + 2 not in self.numbers:
            return False
        opens = at == 0 or words.lows[at - 1] in _LABEL_SIGNS
        measure = FALLEN_NOUNS.get(words.lows[at]) or LABELS.get(words.lows[at])
        if measure is None or not opens:
            return False
        phrase = read_phrase(words, at + 2, self.numbers)
        if (
            phrase is None
            or not phrase.counts_people
            or phrase.number is None
            or phrase.number.form == "article"
        ):
            return False
        if phrase.last < len(words) and words.entries[phrase.last].flags & TRIGGER:
            return False  # "Casualties: 12 dead"
        verb = VerbGroup(at, at + 1, at, STATE, measure)
        self.phrases.append(phrase)
        self.clauses.append(Clause(verb, [phrase]))
        self.main, self.after, self.last, self.joint, self.at = [], [], [phrase], "", phrase.last
        return True

    def _numbered(self) -> bool:
        """ "The dead found so far number 53": the toll of those who fell."""
        at = self.at
        if self.words.lows[at] not in _NUMBERING or at + 1 not in self.numbers:
            return False
        fallen = next((p for p in reversed(self.phrases) if p.kind == FALLEN), None)
        if fallen is None:
            return False
        self.clauses.append(Clause(VerbGroup(at, at + 1, at, TOLL, fallen.measure), []))
        self.joint, self.at = "", at + 1
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
        elif described := self.described(joint, verb):
            subjects = described
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
            subjects = self._parted(verb, self.nearest())
            last = tail(subjects, False) if subjects is self.after and not verb.bare else []
            if last and verb.voice == STATE:  # "pulled out three people, and two guards were missing"
                del subjects[-len(last) :]
                subjects = self.main = last
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

    def _share_object(self, clause: Clause) -> None:
        """ "Gunmen beat, wounded and robbed a clerk": verbs in a row have the object of the last."""
        if clause.verb.voice != ACTIVE or not clause.verb.bare:
            return
        last, told = clause, sum(p.count() is not None for p in clause.subjects)
        for before in reversed(self.clauses[-4:-1]):
            joined = before.verb.last < last.verb.first and _JOINS.issuperset(
                self.words.lows[before.verb.last : last.verb.first]
            )
            if told or not joined or not before.verb.bare or before.objects or before.verb.participle:
                return
            if before.verb.voice == PASSIVE and not before.verb.finite:
                before.verb.voice, before.objects = ACTIVE, clause.objects
            elif before.verb.voice != PLAIN:
                return
            last = before

    def _parted(self, verb: VerbGroup, subjects: list[Phrase]) -> list[Phrase]:
        """ "Nine guards killed over 20 injured": two participles with a figure each, and no object between them."""
        previous = self.clauses[-1] if self.clauses else None
        if previous is None or subjects is not previous.objects or len(subjects) != 1 or not previous.verb.bare \
                or previous.verb.voice != ACTIVE or previous.verb.measure == verb.measure \
                or subjects[0].kind != COUNT or subjects[0].last != verb.first \
                or not any(p.counts_people and p.number is not None for p in previous.subjects):  # fmt: skip
            return subjects
        previous.verb.voice, previous.objects = PASSIVE, []
        return subjects

    def _predicate(self, verb: VerbGroup, joint: str) -> None:
        previous = self.clauses[-1] if self.clauses else None
        if self.antecedent:
            subjects, self.antecedent = self.antecedent, []
            self.clauses.append(Clause(verb, subjects))
            self.after = self.clauses[-1].objects
            self.last = []
            self.fresh = self.fresh or verb.participle
            return
        if (verb.participle and verb.bare) or (verb.planned and not self.main):
            subjects = previous.subjects if previous is not None and not self.main else self.main
            clause = Clause(verb, subjects, agent=previous.agent if previous and not self.main else None)
        elif (
            joint == ","
            and previous is not None
            and verb.bare
            and self.words.lows[verb.at] not in ("feared", "presumed", "believed")
            and not previous.verb.bare
            and previous.verb.voice != ACTIVE
            and previous.verb.last == verb.first - 1
        ):
            clause = Clause(verb, previous.subjects)  # "was assaulted, robbed and injured"
        elif (
            "and" in joint
            and previous is not None
            and previous.verb.last == verb.first - 1 - (joint == ", and")
        ):
            clause = Clause(verb, previous.subjects)  # "killed and wounded 12": one object for both
            if previous.verb.voice == ACTIVE == verb.voice and not previous.objects:
                clause.objects = previous.objects
        elif joint and verb.bare and previous is not None and previous.verb.last == verb.first - 1 \
                and previous.verb.voice == PLAIN == verb.voice:  # fmt: skip
            clause = Clause(verb, previous.subjects)  # "were burnt, shot or hacked to death"
        else:
            subjects = self.waiting(joint, verb)
            clause = Clause(verb, subjects)
            relative = bool(self.main) and previous is not None and subjects is previous.subjects
            relative = relative and not (previous is not None and previous.verb.participle)
            if not relative:  # "the raid, which killed 12 and hurt 50, was": its subject still waits
                self.spare = subjects
                self.main, self.fresh = [], False
        self.clauses.append(clause)
        self._share_object(clause)
        self.after = clause.objects
        self.hanging, self.last = [], []
        if verb.cue:
            self.main = []
