"""Numbers that go on from the one before them: "30 of the dead were Britons, three Irish", "wounded 81, two badly"."""

from transforms.reading.clauses.phrases.phrases import COUNT, PEOPLE, Phrase
from transforms.reading.lexicon.verbs_in_context import HOW_HURT
from transforms.reading.text.words import Words


def counted_last(told: list[Phrase]) -> list[Phrase]:
    """The last phrase of a list, with one before it that "and" joins to it where both have numbers."""
    two = told[-2:]
    joined = len(two) == 2 and two[1].joint == "and" and all(p.number is not None for p in two)
    return two if joined and two[0].joint == "," else two[-1:]


def of_the_same_dead(phrase: Phrase, before: Phrase) -> bool:
    """Whether a number goes on from one that counts some "of the dead"."""
    number = phrase.number
    counted = number is not None and number.form != "article" and phrase.kind == PEOPLE
    return counted and before.measure is not None and phrase.joint in ("and", ",")


def hurt_how(words: Words, phrase: Phrase, before: Phrase) -> bool:
    """Whether a number only tells how some of those before are hurt: "wounded 81, two critically"."""
    if phrase.kind != COUNT or phrase.joint != "," or before.number is None or not before.counts_people:
        return False
    return words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in HOW_HURT


def one_more_of(last: list[Phrase], phrase: Phrase) -> Phrase | None:
    """The total of a list that "including" opened and that one person goes on: "women, children and a pastor"."""
    alone = phrase.kind == PEOPLE and not phrase.plural and "and" in phrase.joint
    if not alone or (phrase.number is not None and phrase.number.form != "article"):
        return None
    for before in reversed(last[-_LISTED:]):
        if before.joint == "including":
            return before.total
        if before.joint not in (",", "and") or before.number is not None:
            return None
    return None


_LISTED = 6  # of a list that is looked back over
