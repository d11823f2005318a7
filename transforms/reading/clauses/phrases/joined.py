"""Groups without numbers that stand beside a number's: "30 fighters and civilians", "20 people including rebels"."""

from collections.abc import Iterator

from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.nouns import read_noun
from transforms.reading.clauses.phrases.phrases import PEOPLE, Phrase, union
from transforms.reading.lexicon.classes import DETERMINER, PERSON, POSSESSIVE
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.text.words import Words

_MOST = 4  # groups in a row


def join(words: Words, phrase: Phrase, numbers: dict[int, NumberMark]) -> None:
    """Take in what is joined to the group without a number ("fighters and civilians"), and the class of all."""
    classes = {phrase.victim_class or "unknown"}
    parted = phrase.last, set(classes)  # before the last comma
    for group in _groups(words, _past_joiner(words, phrase.last), numbers, POSSESSIVE):
        if words.lows[group.last : group.last + 2] == ["among", "them"]:  # "nine people, police among them"
            if group.victim_class == "combatant" and classes == {"unknown"}:
                classes.add("mixed")
            break
        if words.lows[phrase.last] == ",":
            parted = phrase.last, set(classes)
        if group.last < len(words) and words.lows[group.last] in SAYING:
            phrase.last, classes = parted  # "12 soldiers, police and residents said"
            break
        classes.add(group.victim_class or "unknown")
        phrase.last = group.last
    phrase.victim_class = union(classes | _included(words, phrase.last, numbers))


def _included(words: Words, at: int, numbers: dict[int, NumberMark]) -> set[str]:
    """Whether "including" names fighters and others without numbers: "people including rebels and their relatives"."""
    lows = words.lows
    at += at < len(lows) and lows[at] == ","
    if at >= len(lows) or lows[at] not in ("including", "among"):
        return set()
    at += 1 + (lows[at] == "among")
    found = {g.victim_class or "unknown" for g in _groups(words, at, numbers, DETERMINER | POSSESSIVE)}
    return {"mixed"} if "combatant" in found and found != {"combatant"} else set()


def _groups(words: Words, at: int, numbers: dict[int, NumberMark], owning: int) -> Iterator[Phrase]:
    """The nouns for many people without a number from a word on, past words of the flags `owning` ("their")."""
    for _ in range(_MOST):
        while 0 <= at < len(words) and words.entries[at].flags & owning:
            at += 1
        if not 0 <= at < len(words) or at in numbers:
            return
        group = read_noun(words, at, at, None, numbers)
        if group is None or group.kind != PEOPLE or not group.plural:
            return
        yield group
        at = _past_joiner(words, group.last)


def _past_joiner(words: Words, at: int) -> int:
    """Past "and", "or", ", and" or a comma before another noun for people; -1 where none stands."""
    lows = words.lows
    if at + 1 >= len(lows):
        return -1
    if lows[at] in ("and", "or"):
        return at + 1
    if lows[at] == "," and lows[at + 1] == "and":
        return at + 2
    return at + 1 if lows[at] == "," and words.entries[at + 1].flags & PERSON else -1
