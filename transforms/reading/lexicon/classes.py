"""What the lexicon knows of each word: one entry a word, made when the word is met first."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from transforms.reading.lexicon import (
    date_words,
    grammar,
    measures,
    number_words,
    people,
    place_words,
    speaker_words,
    verbs_in_context,
    verbs_of_saying,
)
from transforms.reading.lexicon.actions import Action, ordered
from transforms.reading.lexicon.patterns import Begun, Index, Pattern, T
from transforms.reading.lexicon.subjects import SUBJECTS, Subject

# What a word may be. A word may be several things; the passes decide by what stands around it.
BE = 1 << 0
GET = 1 << 1
HAVE = 1 << 2
MODAL = 1 << 3
DO = 1 << 4
ADVERB = 1 << 5
CONJUNCTION = 1 << 6
RELATIVE = 1 << 7
SUBORDINATOR = 1 << 8
PREPOSITION = 1 << 9
DETERMINER = 1 << 10
PRONOUN = 1 << 11
POSSESSIVE = 1 << 12
VERB = 1 << 13
PERSON = 1 << 14
THING = 1 << 15
TRIGGER = 1 << 16
NUMBER = 1 << 17
DIGITS = 1 << 18
DATE = 1 << 19
CUE = 1 << 20
PLACE = 1 << 21
CONFLICT = 1 << 22
OTHER = 1 << 23
GAME = 1 << 24
ACTION = 1 << 25
PAST = 1 << 26
ING = 1 << 27
SIGN = 1 << 28

# Which words carry which flag; the words of a phrase carry it each, since one look at a sentence's flags is to tell
# whether a pass has anything to do.
_WORDS: tuple[tuple[int, Iterable[str]], ...] = (
    (BE, grammar.BE),
    (GET, grammar.GET),
    (HAVE, grammar.HAVE),
    (MODAL, grammar.MODALS),
    (DO, grammar.DO),
    (ADVERB, grammar.ADVERBS),
    (CONJUNCTION, grammar.CONJUNCTIONS),
    (RELATIVE, grammar.RELATIVES),
    (SUBORDINATOR, grammar.SUBORDINATORS),
    (PREPOSITION, grammar.PREPOSITIONS),
    (DETERMINER, grammar.DETERMINERS),
    (PRONOUN, grammar.PRONOUNS),
    (POSSESSIVE, grammar.POSSESSIVES),
    (VERB, grammar.VERBS),
    (VERB, (word for word in verbs_of_saying.CUES if " " not in word)),
    (THING, people.THINGS),
    (TRIGGER, verbs_in_context.FIRST_WORDS),
    (NUMBER, number_words.OPENERS),
    (CUE, speaker_words.SIGNAL_WORDS),
    (PLACE, place_words.SIGNAL_WORDS),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word in small letters with its flags, its class where it names people, and the patterns that it begins.

    `subjects_begun`, `actions_begun`: by the next word, those of them that may go on (see `patterns.going_on`).
    `lone_triggers`: those of one word; `triggers_follow`: by the second word of others, these and those that have it,
    in their order. `armed_body`: "army";
    `person_by_ending`: "zookeeper"; `described`: what a participle or state says befell people ("injured").
    """

    low: str
    flags: int
    victim_class: str | None
    triggers: tuple[measures.TriggerWord, ...]
    subjects: tuple[Pattern[Subject], ...]
    actions: tuple[Pattern[Action], ...]
    subjects_begun: Begun[Subject]
    actions_begun: Begun[Action]
    lone_triggers: tuple[measures.TriggerWord, ...] = ()
    triggers_follow: dict[str, tuple[measures.TriggerWord, ...]] = field(default_factory=dict)
    armed_body: bool = False
    person_by_ending: bool = False
    described: str | None = None


def _known() -> dict[str, int]:
    table: dict[str, int] = {}
    for flag, words in _WORDS:
        for word in words:
            table[word] = table.get(word, 0) | flag
    return table


_KNOWN = _known()
_SUBJECTS = Index((s.words, s) for s in SUBJECTS)
_ACTIONS = Index((a.rule.words, a) for a in ordered())
_HURT = ("-wounded", "-injured")
PARTS = 4  # of a word with hyphens, as many are looked up
_NO_SUBJECTS: Begun[Subject] = {}
_NO_ACTIONS: Begun[Action] = {}
_SUBJECT_FLAGS = {
    "act": CONFLICT,
    "custody": CONFLICT,
    "force": CONFLICT,
    "cause": OTHER,
    "calm": OTHER,
    "topic": GAME,
}
# What tells a word's part in a sentence; words with one of these are no verbs or adverbs by their ending alone.
GRAMMAR = (1 << 13) - 1 | VERB | PERSON | THING | NUMBER


BOUND = 200_000  # words


class _Entries(dict[str, Entry]):
    """Entries by word. Words that no list has are told by their shape, and kept up to a bound."""

    def __missing__(self, low: str) -> Entry:
        if len(self) >= BOUND:
            self.clear()
        found = self[low] = _read(low)
        return found


def _read(low: str) -> Entry:
    flags = _KNOWN.get(low, 0) | (DATE if date_words.is_signal(low) else 0)
    first = low[0]
    victim_class = people.class_of(low)
    if victim_class is not None:
        flags |= PERSON
    if first.isdigit():
        flags |= NUMBER | DIGITS
    elif not first.isalnum():
        flags |= SIGN
    elif not flags & GRAMMAR:
        if low.endswith("ly") and low not in grammar.NOUNS_IN_LY:
            flags |= ADVERB
        elif low.endswith("ed") or low in grammar.PARTICIPLES:
            flags |= PAST
        elif low.endswith("ing") and low.rpartition("-")[2] not in grammar.NOUNS_IN_ING:
            flags |= ING
    if "-" in low and number_words.word_value(low) is not None:
        flags |= NUMBER
    named, done = _beginning(_SUBJECTS, low), _beginning(_ACTIONS, low)
    for pattern in named:
        flags |= _SUBJECT_FLAGS.get(pattern.means.kind, 0)
    flags |= ACTION if done else 0
    triggers = measures.BY_FIRST_WORD.get(low, ())
    lone = tuple(t for t in triggers if len(t.words) == 1)
    seconds = {t.words[1] for t in triggers if len(t.words) > 1}
    follow = {second: tuple(t for t in triggers if t.words[1:2] in ((), (second,))) for second in seconds}
    return Entry(
        low, flags, victim_class, triggers, named, done, {} if named else _NO_SUBJECTS, {} if done else _NO_ACTIONS,
        lone, follow, low.removesuffix("'s") in people.ARMED_BODIES,
        low.endswith(people.PERSON_ENDINGS) and low not in people.NO_PERSONS,
        "wounded" if low.endswith(_HURT) else next((t.measure for t in lone if _describes(t)), None),
    )  # fmt: skip


def _describes(trigger: measures.TriggerWord) -> bool:
    return trigger.kind == "state" or (trigger.kind == "transitive" and trigger.form == "past")


def _beginning(index: Index[T], low: str) -> tuple[Pattern[T], ...]:
    """The patterns that a word begins; those of its parts where it is of several ("rebel-held") and has none."""
    low = low.removesuffix("'s")
    found = index.beginning(low)
    if found or "-" not in low:
        return found
    return tuple(p for part in low.split("-", PARTS)[:PARTS] for p in index.beginning(part) if not p.tail)


entry_of = _Entries()
