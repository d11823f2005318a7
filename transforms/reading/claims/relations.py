"""How the claims of one report stand to each other: which repeat, replace, add to or rival one before."""

import re

from transforms.reading.claims.drafts import Draft
from transforms.reading.clauses import Statement
from transforms.reading.clauses.phrases import NAME, PRO
from transforms.reading.clauses.verbs import PASSIVE

_HURT = frozenset(["wounded", "injured", "hurt", "casualties"])
_CARE = frozenset(["treated", "treating", "hospitalised", "hospitalized"])
RECENT = 60  # claims back that one is compared with
_ANYBODY = frozenset(
    [
        "people",
        "persons",
        "dead",
        "victims",
        "others",
        "men",
        "person",
        "man",
        "victim",
        "individuals",
        "individual",
    ]
)
_FILLERS = frozenset(["of", "the", "and", "his", "her", "their", "a", "an"])
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def relate(drafts: list[Draft]) -> None:
    """Say which drafts repeat, replace, add to or rival one before; a headline's figures repeat the body's."""
    told: list[Draft] = []
    latest: dict[str, Draft] = {}  # by measure, the last that was no repeat
    for draft in drafts:
        statement = draft.statement
        if draft.marked.span.role != "body" or statement is None or draft.measure is None:
            continue
        if draft.part_of is None:
            if statement.earlier:
                draft.relation, draft.relation_to = "superseded", _newer(told, draft)
            elif (
                statement.cumulative
                and draft.scope == "incident"
                and (_rises(draft) or not _disputed(draft, told))
            ):
                _supersede(told, draft)
            else:
                _relate(draft, statement, told[-RECENT:], latest.get(draft.measure))
            if draft.relation not in ("repeat", "superseded") and draft.stance != "denied":
                latest[draft.measure] = draft
        told.append(draft)
    _spelled_again(told)
    for draft in drafts:
        if draft.marked.span.role == "headline":
            match = _told_again(draft, told[:RECENT])
            if match is not None:
                draft.relation, draft.relation_to = "repeat", match


def _spelled_again(told: list[Draft]) -> None:
    """ "The six priests and the two women", after "eight people": groups that add up to a total told before."""
    for n, draft in enumerate(told):
        group = [
            d for d in told[n : n + 6]
            if d.sentence_no == draft.sentence_no and d.measure == draft.measure and d.low is not None
            and d.low == d.high and d.part_of is None and d.relation is None
            and d.statement is not None and d.statement.definite
        ]  # fmt: skip
        if len(group) < 2 or group[0] is not draft:
            continue
        total = sum(d.low or 0 for d in group)
        for before in reversed(told[max(0, n - RECENT) : n]):
            if before.sentence_no < draft.sentence_no and before.measure == draft.measure and before.part_of is None \
                    and before.low == before.high == total:  # fmt: skip
                for d in group:
                    d.part_of = before
                    d.carried["part_of"] = "the total told before, spelled out"
                break


def _relate(draft: Draft, statement: Statement, told: list[Draft], last: Draft | None) -> None:
    if draft.measure == "killed" and draft.high == 1:
        _died_of_wounds(draft, told)
    if last is None:
        return
    if draft.measure == "killed" and last.sentence_no == draft.sentence_no and _of_the_hurt(draft):
        draft.part_of = last
        draft.carried["part_of"] = "hurt before, and in the toll of its sentence"
        return
    if statement.number.increment:
        draft.relation, draft.relation_to = "increment", last
        return
    if draft.measure == "wounded" and _in_care(draft, statement) and _no_more(draft, last):
        draft.part_of = last.part_of or last
        draft.carried["part_of"] = "of the hurt told before, those in care"
        return
    same = [d for d in told if d.measure == draft.measure and d.stance != "denied"]
    before = _repeated(draft, statement, same)
    if before is not None:
        draft.relation, draft.relation_to = "repeat", before
        return
    total = _holds(draft, statement, same)
    if total is not None:
        draft.part_of = total
        draft.carried["part_of"] = "one of those counted before"
        return
    rivals = [d for d in same if _rivals(d, draft)]
    if rivals:
        first = next((d for d in rivals if d.victim_class == draft.victim_class), rivals[-1])
        draft.relation = "rival"
        draft.relation_to = first.relation_to if first.relation == "rival" else first


def _of_the_hurt(draft: Draft) -> bool:
    """ "A toll of 22, after several of the wounded died": those who died of what they were hurt by."""
    phrase = draft.statement.phrase if draft.statement else None
    counted = draft.marked.words.lows[phrase.first : phrase.last + 4] if phrase else []
    return "of" in counted and not _HURT.isdisjoint(counted[counted.index("of") :])


def _in_care(draft: Draft, statement: Statement) -> bool:
    """ "Five were treated at a clinic": people told of as hurt before, as a rule."""
    verb = statement.verb
    return verb.voice == PASSIVE and not _CARE.isdisjoint(draft.marked.words.lows[verb.first : verb.last])


def _no_more(draft: Draft, last: Draft) -> bool:
    few = draft.low is not None and (last.low is None or draft.low <= last.low)
    return few and _same_people(last, draft)


def _repeated(draft: Draft, statement: Statement, same: list[Draft]) -> Draft | None:
    """The claim before whose people these are: the same number of the same people, or a person known again."""
    single = draft.low == draft.high == 1
    for before in reversed(same):
        if _apart(before, draft):
            continue
        if (before.low, before.high) == (draft.low, draft.high):
            known = _known_again(draft, statement, before) if single else _same_group(before, draft)
            if known and (before.part_of is None or single):
                return before
    if statement.definite and not single and draft.low == draft.high and draft.low is not None:
        ones = [d for d in same if d.part_of is None and d.relation is None]
        if ones and sum(d.low or 0 for d in ones) == draft.low:  # "the two were killed"
            return ones[0]
    return None


def _same_group(before: Draft, draft: Draft) -> bool:
    """Whether a number told again counts the same people: of one class, if in another sentence; else of one noun."""
    if _same_people(before, draft):
        return True
    return before.victim_class == draft.victim_class and before.sentence_no != draft.sentence_no


def _known_again(draft: Draft, statement: Statement, before: Draft) -> bool:
    """Whether one person told of is the one told of before."""
    told = before.statement
    if told is None or (draft.start, draft.end) == (before.start, before.end):
        return False
    if statement.phrase.kind == PRO:
        return draft.sentence_no != before.sentence_no and _same_people(before, draft)
    named = statement.phrase.kind == NAME or (told.phrase.kind == NAME)
    if draft.sentence_no == before.sentence_no:
        return named and bool(_names(draft) & _names(before))
    if named:
        return bool(_nouns(draft) & _nouns(before)) or told.phrase.kind != statement.phrase.kind
    return statement.single is not None and bool(_nouns(draft) & _nouns(before))


def _holds(draft: Draft, statement: Statement, same: list[Draft]) -> Draft | None:
    """The total before that a person known by name or by "the" was already counted in."""
    if (
        draft.low is None
        or draft.low != draft.high
        or not (statement.definite or statement.phrase.kind == NAME)
    ):
        return None
    for before in reversed(same):
        if before.part_of is not None or (before.low or 0) <= draft.low or _apart(before, draft):
            continue
        if before.sentence_no == draft.sentence_no:
            continue
        room = (before.low or 0) - sum(d.low or 0 for d in same if d.part_of is before)
        if (statement.phrase.kind == NAME or _same_people(before, draft)) and draft.low <= room:
            return before
    return None


def _died_of_wounds(draft: Draft, told: list[Draft]) -> None:
    """Who was wounded and then died is no longer one of the wounded."""
    for before in reversed(told):
        if before.measure == "wounded" and before.low == before.high == 1 and before.relation is None \
                and draft.statement is not None and draft.sentence_no != before.sentence_no \
                and draft.statement.single is not None and _nouns(draft) & _nouns(before):  # fmt: skip
            before.relation, before.relation_to = "superseded", draft
            return


def _apart(one: Draft, other: Draft) -> bool:
    """Whether two claims are told of different days or places, each by words of its own."""
    days = (
        one.date_mark
        and other.date_mark
        and (one.date_start, one.date_end) != (other.date_start, other.date_end)
    )
    places = one.place_mark and other.place_mark and not _alike(one.place or "", other.place or "")
    return bool(days or places)


def _elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two claims are told of different places, each by words of its own."""
    return bool(one.place_mark and other.place_mark) and not _alike(one.place or "", other.place or "")


def _alike(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _newer(told: list[Draft], earlier: Draft) -> Draft | None:
    """The toll of the same sentence that an earlier one gave way to."""
    same = [
        d for d in told[-RECENT:] if d.sentence_no == earlier.sentence_no and d.measure == earlier.measure
    ]
    return same[-1] if same else None


_RISING = frozenset(
    """
    rose risen rises rising raised raises raising climbed climbs climbing pushing pushed pushes bringing brings brought
    jumped grew grown mounted mounting soared increased updated revised later now
    """.split()  # noqa: SIM905
)


def _rises(toll: Draft) -> bool:
    """Whether a toll is told as one that moved."""
    return not _RISING.isdisjoint(toll.marked.words.lows)


def _disputed(toll: Draft, told: list[Draft]) -> bool:
    """Whether another speaker told another number of the same people before."""
    return any(_rivals(d, toll) for d in told[-RECENT:] if d.measure == toll.measure and d.stance != "denied")


def _supersede(told: list[Draft], toll: Draft) -> None:
    """Mark the claims that a toll up to now replaces: those of its measure about the same incident."""
    for older in told[-RECENT:]:
        if _pushes(older, toll):
            older.relation, older.relation_to = "superseded", toll
        if older.measure == toll.measure and older.part_of is None and older.scope == "incident" \
                and older.relation in (None, "increment") and older.sentence_no != toll.sentence_no \
                and _same_people(older, toll) and not _elsewhere(older, toll):  # fmt: skip
            older.relation, older.relation_to = "superseded", toll


def _pushes(older: Draft, toll: Draft) -> bool:
    """Whether a toll is told as raised by some more: "six more bodies were found, raising the toll to nine"."""
    return (
        older.sentence_no == toll.sentence_no
        and older.measure == toll.measure
        and older.part_of is None
        and older.relation in (None, "increment")
        and older.scope == toll.scope
        and (older.low or 0) < (toll.low or 0)
        and _rises(toll)
    )


def _nouns(draft: Draft) -> set[str]:
    return {w.lower() for w in _WORD.findall(draft.victim or "")} - _FILLERS


def _names(draft: Draft) -> set[str]:
    return {w for w in _WORD.findall(draft.victim or "") if w[0].isupper()}


def _same_people(one: Draft, other: Draft) -> bool:
    """Whether two claims may count the same people: one class, and no two groups told apart by their nouns."""
    if one.victim_class != other.victim_class and "unknown" not in (one.victim_class, other.victim_class):
        return False
    nouns = [_nouns(one), _nouns(other)]
    return not all(nouns) or bool(nouns[0] & nouns[1]) or any(n & _ANYBODY for n in nouns)


def _rivals(first: Draft, draft: Draft) -> bool:
    """Two speakers, two figures, one incident: people who may be the same, no place or date of its own apart."""
    return (
        first.part_of is None
        and first.relation not in ("repeat", "superseded")
        and first.attribution is not None
        and draft.attribution is not None
        and first.attribution != draft.attribution
        and first.scope == draft.scope
        and _same_people(first, draft)
        and (first.place is None or draft.place is None or first.place == draft.place)
        and (draft.date_mark is None or first.date_start is None or first.date_start == draft.date_start)
    )


def _told_again(headline: Draft, body: list[Draft]) -> Draft | None:
    """The body's claim that a headline's figure repeats: the same number, or else the first of its measure."""
    same = [d for d in body if d.measure is not None and d.measure == headline.measure and d.part_of is None]
    exact = [d for d in same if _number(d) == _number(headline)]
    return next(iter(exact or same), None)


def _number(draft: Draft) -> int | None:
    return draft.low if draft.low is not None else draft.high
