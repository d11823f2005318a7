"""Whether two claims count the same people: by their number, their class and nouns, a name, or who "he" is."""

import re
from functools import lru_cache

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.elsewhere import alike, elsewhere
from transforms.reading.clauses import Statement
from transforms.reading.clauses.phrases.phrases import NAME, PEOPLE, PRO
from transforms.reading.clauses.verbs.voices import COUNTING
from transforms.reading.lexicon.classes import GRAMMAR, PERSON, SIGN
from transforms.reading.lexicon.verbs_in_context import CORPSES
from transforms.reading.text.cues import cue

_ANYBODY = frozenset([
    "people", "persons", "dead", "victims", "others", "men", "person", "man", "victim", "individuals", "individual",
])  # fmt: skip
_FILLERS = frozenset(["of", "the", "and", "his", "her", "their", "a", "an"])
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def repeated(draft: Draft, statement: Statement, same: list[Draft]) -> Draft | None:
    """The claim before whose people these are: the same number of the same people, or a person known again."""
    single = draft.low == draft.high == 1
    for before in reversed(same):
        if (before.low, before.high) != (draft.low, draft.high) or not (before.part_of is None or single):
            continue
        if single and _one_name(draft, before):
            return before  # who is named dies once, wherever and whenever it is told
        counted_back = _the_number_again(draft, statement, before)
        if not counted_back and apart(before, draft):
            continue
        if _known_again(draft, statement, before) if single else _same_group(before, draft):
            return before
    if statement.definite and not single and draft.low == draft.high and draft.low is not None:
        ones = [d for d in same if d.part_of is None and d.relation is None]
        if ones and sum(d.low or 0 for d in ones) == draft.low:  # "the two were killed"
            return ones[0]
    return None


def _the_number_again(draft: Draft, statement: Statement, before: Draft) -> bool:
    """ "The five soldiers": a number with "the" counts those told before, though another place is named with it."""
    number = statement.phrase.number
    return bool(
        statement.definite
        and number is not None
        and (draft.low or 0) > 1
        and draft.sentence_no != before.sentence_no
    )


def _same_group(before: Draft, draft: Draft) -> bool:
    """Whether a number told again counts the same people: of one class, if in another sentence; else of one noun."""
    if same_people(before, draft):
        return True
    return before.victim_class == draft.victim_class and before.sentence_no != draft.sentence_no


def _known_again(draft: Draft, statement: Statement, before: Draft) -> bool:
    """Whether one person told of is the one told of before."""
    told = before.statement
    if told is None or (draft.start, draft.end) == (before.start, before.end):
        return False
    if statement.phrase.kind == PRO:
        return draft.sentence_no != before.sentence_no and (
            same_people(before, draft) or _still_he(draft, before)
        )
    if _of_a_body(draft) and draft.marked.words.lows[statement.phrase.first] in _OWN:
        return same_people(before, draft)  # "was killed and his body was found"
    named = (names_of(draft), names_of(before))
    if all(named):
        return _one_name(draft, before)
    if draft.sentence_no == before.sentence_no:
        return False
    if any(named):
        known = nouns_of(before) | _also_called(before)
        return bool(nouns_of(draft) & known) or (
            told.phrase.kind != statement.phrase.kind and not _newly_told(draft, statement)
        )
    return statement.single is not None and bool(nouns_of(draft) & nouns_of(before))


def _newly_told(draft: Draft, statement: Statement) -> bool:
    """Whether words bring in somebody of whom nothing was told: "a nun was killed", "the guard was killed too"."""
    article = statement.phrase.number is not None and statement.number.form == "article"
    return article or draft.marked.words.has(_TOO)


def _also_called(draft: Draft) -> frozenset[str]:
    """The nouns beside a name: "the Irish nun, Sister Mary Mackey, who was shot", "Omar Selk, a driver"."""
    statement, words = draft.statement, draft.marked.words
    phrases = draft.marked.read.phrases
    at = next((n for n, p in enumerate(phrases) if statement is not None and p is statement.phrase), -1)
    if at < 0:
        return frozenset()
    own = phrases[at]
    beside = [
        p for p in phrases[max(at - 1, 0) : at + 2] if p is not own and p.kind == PEOPLE and not p.plural
    ]
    apposed = [
        p
        for p in beside
        if words.lows[min(p.last, own.last)] == "," and 1 in (p.first - own.last, own.first - p.last)
    ]
    return frozenset(words.lows[n] for p in apposed for n in range(p.named_from, p.last)) - _FILLERS


_OWN = frozenset(["his", "her", "their"])
TOO = frozenset(["also", "too", "likewise", "another"])
_TOO = cue(TOO)


def _still_he(draft: Draft, before: Draft) -> bool:
    """ "He was killed" some sentences after the death of one person: still of him, unless "he too" was."""
    if draft.marked.words.has(_TOO) or draft.sentence_no - before.sentence_no > _NEAR:
        return False
    return before.victim_class == draft.victim_class or "unknown" in (before.victim_class, draft.victim_class)


_NEAR = 3  # sentences that "he" looks back


def _of_a_body(draft: Draft) -> bool:
    """Whether a claim counts bodies, by that noun."""
    statement = draft.statement
    if statement is None or statement.verb.voice != COUNTING:
        return False
    return draft.marked.words.lows[statement.verb.at] in CORPSES


def found_after(draft: Draft, last: Draft) -> bool:
    """Whether bodies that were found are of those whose death was told just before: "killed nine ... six bodies"."""
    if not _of_a_body(draft) or draft.low is None or draft.low != draft.high or draft.measure != last.measure:
        return False
    if draft.victim is not None or draft.attribution != last.attribution or last.scope != "incident":
        return False  # another speaker's bodies are another count
    near = 0 <= draft.sentence_no - last.sentence_no <= _NEAR and last.part_of is None
    return near and draft.low < (last.low or 0) and same_people(last, draft) and not apart(last, draft)


def no_news(draft: Draft) -> bool:
    """Whether a repeat tells no more: the body of one whose death was told, or the same figure in one sentence."""
    first = draft.relation_to
    if draft.relation != "repeat" or first is None:
        return False
    same_words = draft.sentence_no == first.sentence_no and draft.attribution == first.attribution
    return _of_a_body(draft) or (same_words and (draft.low or 0) > 1)


def holds(draft: Draft, statement: Statement, same: list[Draft]) -> Draft | None:
    """The total before that a person known by name or by "the" was already counted in."""
    if (
        draft.low is None
        or draft.low != draft.high
        or not (statement.definite or statement.phrase.kind == NAME)
    ):
        return None
    others = _of_others(draft, statement, same)
    for before in reversed(same):
        if before.part_of is not None or (before.low or 0) <= draft.low or apart(before, draft):
            continue
        if before.place_mark and draft.place_mark and not alike(before.place or "", draft.place or ""):
            continue
        if before.sentence_no == draft.sentence_no or others:
            continue
        room = (before.low or 0) - sum(d.low or 0 for d in same if d.part_of is before)
        if (statement.phrase.kind == NAME or same_people(before, draft)) and draft.low <= room:
            return before
    return None


def _of_others(draft: Draft, statement: Statement, same: list[Draft]) -> bool:
    """Whether "27 of the attackers" are some of a group that no figure before counts."""
    number = statement.phrase.number
    if number is None or draft.marked.words.lows[number.last : number.last + 2] != ["of", "the"]:
        return False
    return not nouns_of(draft) & (_ANYBODY.union(*map(nouns_of, same)))


def apart(one: Draft, other: Draft) -> bool:
    """Whether two claims are told of different days or places, each by words of its own."""
    days = one.date_mark and other.date_mark and not _days_meet(one, other)
    return bool(days) or elsewhere(one, other)


def _days_meet(one: Draft, other: Draft) -> bool:
    if one.date_start is None or one.date_end is None or other.date_start is None or other.date_end is None:
        return (one.date_start, one.date_end) == (other.date_start, other.date_end)
    return one.date_start <= other.date_end and other.date_start <= one.date_end and one.scope == other.scope


def _one_name(one: Draft, other: Draft) -> bool:
    """Whether two claims name one person: in full and by the family name, or by two names of more."""
    names, others = names_of(one), names_of(other)
    if not names or not others:
        return False
    return names <= others or others <= names or len(names & others) > 1


def names_of(draft: Draft) -> set[str]:
    """The names of one person: a phrase that is a name, or what follows the noun for her ("Judge Omar Selk")."""
    statement = draft.statement
    if statement is None or statement.low != 1 or statement.high != 1:
        return set()
    phrase, words = statement.phrase, draft.marked.words
    if phrase.kind not in (NAME, PEOPLE):
        return set()
    found: set[str] = set()
    for at in range(phrase.first if phrase.kind == NAME else phrase.head + 1, phrase.last):
        entry = words.entries[at]
        if entry.flags & (GRAMMAR | SIGN) and not (phrase.kind == NAME and entry.flags & PERSON):
            if found or phrase.kind == PEOPLE:
                break
        elif words.capital(at) and len(entry.low) > 2 and not entry.flags & (PERSON | SIGN):
            found.add(entry.low.removesuffix("'s"))
    return found


def nouns_of(draft: Draft) -> frozenset[str]:
    """The words of a claim's group, without articles and the sign of a genitive."""
    return _nouns(draft.victim or "")


@lru_cache(maxsize=10_000)  # claims are compared with each other by the same words
def _nouns(victim: str) -> frozenset[str]:
    return frozenset(w.lower().removesuffix("'s") for w in _WORD.findall(victim)) - _FILLERS


def same_people(one: Draft, other: Draft) -> bool:
    """Whether two claims may count the same people: one class, and no two groups told apart by their nouns."""
    if one.victim_class != other.victim_class and "unknown" not in (one.victim_class, other.victim_class):
        return False
    nouns = [nouns_of(one), nouns_of(other)]
    return not all(nouns) or bool(nouns[0] & nouns[1]) or any(n & _ANYBODY for n in nouns)
