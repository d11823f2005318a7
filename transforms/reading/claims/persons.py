"""Who "he", "they", "nine of them" and "another" are: people told of in the sentences before."""

from dataclasses import dataclass

from transforms.reading.claims.drafts import Draft
from transforms.reading.clauses.phrases import COUNT, NAME, PEOPLE, PRO
from transforms.reading.marks import Marked

REACH = 3  # sentences that a pronoun looks back
# What may befall people after this: "three were abducted ... they were all executed".
_THEN = frozenset(["abducted", "detained", "captured", "missing", "trapped", "surrendered"])


@dataclass(frozen=True, slots=True)
class _Person:
    """One person told of: the words and class, and the sentence."""

    sentence_no: int
    victim: str
    victim_class: str | None


def know_again(drafts: list[Draft], marked: list[Marked]) -> list[Draft]:
    """Give pronouns and ellipses the group that they stand for; drop those that stand for nobody told."""
    persons = _persons(marked)
    kept: list[Draft] = []
    for draft in drafts:
        statement = draft.statement
        if statement is None:
            kept.append(draft)
            continue
        if statement.some_of_before and not _share_of_before(draft, kept):
            continue
        if statement.number.form == "pronoun" and statement.low is None and not _all_of_before(draft, kept):
            continue
        if statement.phrase.kind == PRO and statement.single:
            _one_of_before(draft, persons)
        elif statement.phrase.kind == COUNT and draft.victim is None:
            _like_before(draft, kept)
        kept.append(draft)
    return kept


def _persons(marked: list[Marked]) -> list[_Person]:
    """Every single person who is the subject or object of a verb, in order."""
    found: list[_Person] = []
    for one in marked:
        if one.span.role != "body":
            continue
        kinds = (PEOPLE,) if one.text.isupper() else (PEOPLE, NAME)
        for clause in one.read.clauses:
            for phrase in (*clause.subjects, *clause.objects):
                if phrase.kind in kinds and not phrase.plural and phrase.last > phrase.named_from:
                    words = one.words.between(phrase.named_from, phrase.last)
                    found.append(_Person(one.span.sentence_no, words, phrase.victim_class))
    return found


def _one_of_before(draft: Draft, persons: list[_Person]) -> None:
    """ "He died of his wounds": the person told of last in a sentence before."""
    number = draft.sentence_no
    near = [p for p in persons if 0 < number - p.sentence_no <= REACH]
    if near:
        last = near[-1].sentence_no
        person = next(p for p in near if p.sentence_no == last)  # the subject of that sentence comes first
        draft.victim, draft.victim_class = person.victim, person.victim_class or "unknown"
        draft.carried["victim"] = f"{draft.words_counted()!r} is the person told of before"


def _all_of_before(draft: Draft, kept: list[Draft]) -> bool:
    """ "They were all executed": as many as were abducted or held in a sentence before."""
    for before in reversed(kept[-6:]):
        if not 0 <= draft.sentence_no - before.sentence_no <= 1 or before.measure not in _THEN:
            continue
        if before.measure == draft.measure or before.part_of is not None:
            continue
        draft.low, draft.high, draft.quantifier = before.low, before.high, before.quantifier
        draft.victim, draft.victim_class, draft.unit = before.victim, before.victim_class, before.unit
        draft.carried["count_low"] = f"{draft.words_counted()!r} are those {before.measure} before"
        return True
    return False


def _share_of_before(draft: Draft, kept: list[Draft]) -> bool:
    """ "Nine of them were children", "three of the wounded died": some of the last total that leaves room for them."""
    statement = draft.statement
    if statement is None:
        return False
    wanted = statement.phrase.measure or draft.measure
    for before in reversed(kept[-8:]):
        if before.part_of is not None or before.measure is None or draft.sentence_no - before.sentence_no > REACH:
            continue
        room = before.high if before.high is not None else before.low
        if (wanted and before.measure != wanted) or (before.high is not None and (draft.low or 0) > (room or 0)):
            continue
        draft.part_of = before
        draft.measure = draft.measure or before.measure
        if draft.victim is None:
            draft.victim, draft.victim_class = before.victim, before.victim_class
        draft.carried["part_of"] = "some of the total told before"
        return True
    return bool(draft.measure)


def _like_before(draft: Draft, kept: list[Draft]) -> None:
    """ "Another was hurt": one of the group counted in the sentence before."""
    for before in reversed(kept[-4:]):
        if before.victim and before.part_of is None and draft.sentence_no - before.sentence_no <= 1:
            draft.victim, draft.victim_class = before.victim, before.victim_class
            draft.carried["victim"] = "the group told before"
            return
