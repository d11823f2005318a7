"""How the claims of one report stand to each other: which repeat, replace, add to or rival one before."""

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.same_people import (
    TOO,
    apart,
    elsewhere,
    found_after,
    holds,
    names_of,
    no_news,
    nouns_of,
    repeated,
    same_people,
)
from transforms.reading.clauses import Statement
from transforms.reading.clauses.verbs.voices import PASSIVE, STATE

_HURT = frozenset(["wounded", "injured", "hurt", "casualties"])
_CARE = frozenset(["treated", "treating", "hospitalised", "hospitalized"])
RECENT = 60  # claims back that one is compared with


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
                recent = told[-RECENT:]
                _relate(draft, statement, recent, latest.get(draft.measure))
                if _sums_up(draft):
                    _holds_all_before(draft, recent)
            if draft.relation not in ("repeat", "superseded") and draft.stance != "denied":
                latest[draft.measure] = draft
        told.append(draft)
    _spelled_again(told)
    for draft in drafts:
        if draft.marked.span.role == "headline":
            match = _told_again(draft, told[:RECENT])
            if match is not None:
                draft.relation, draft.relation_to = "repeat", match


_SUMMING = (("in", "total"), ("in", "all"), ("altogether",), ("overall",), ("all", "told"), ("in", "sum"))
_SUMMING_FIRST = frozenset(words[0] for words in _SUMMING)


def _sums_up(draft: Draft) -> bool:
    """Whether a figure that stands by itself is worded as all of them: "In total 12 people died", "a total of 12"."""
    if draft.relation is not None or draft.part_of is not None:
        return False  # asked here: mypy holds that nothing has changed in it since it was asked before
    words, phrase = draft.marked.words, draft.statement.phrase if draft.statement else None
    lows = words.lows
    if lows[0] in _SUMMING_FIRST and any(tuple(lows[: len(w)]) == w for w in _SUMMING):
        return True
    return phrase is not None and lows[phrase.first : phrase.first + 3] == ["a", "total", "of"]


def _holds_all_before(total: Draft, told: list[Draft]) -> None:
    """Make the figures told before, which add up to no more than a sum, parts of it."""
    parts = [
        d for d in told
        if d.measure == total.measure and d.part_of is None and d.scope == total.scope and d.stance != "denied"
        and d.relation in (None, "increment") and 0 < total.sentence_no - d.sentence_no <= _SUMMED
    ]  # fmt: skip
    counted = sum(d.low or 0 for d in parts)
    if not parts or counted > (total.low or 0):
        return
    if counted == total.low and len({d.sentence_no for d in parts}) > 1:
        total.scope = "period"  # of several incidents, each told before, and no more
        total.carried["scope"] = "the sum of what was told before"
        return
    if any(elsewhere(d, total) for d in parts):
        return
    for part in parts:
        part.part_of = total
        part.carried["part_of"] = "in the sum told after"


_SUMMED = 4  # sentences back that a sum takes in


def without_echoes(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that only say again what another says; what pointed to them points to that one."""
    echoes = {id(d): d.relation_to for d in drafts if no_news(d)}
    if not echoes:
        return drafts
    for draft in drafts:
        while draft.relation_to is not None and id(draft.relation_to) in echoes:
            draft.relation_to = echoes[id(draft.relation_to)]
        while draft.part_of is not None and id(draft.part_of) in echoes:
            draft.part_of = echoes[id(draft.part_of)]
    return [d for d in drafts if id(d) not in echoes]


def _spelled_again(told: list[Draft]) -> None:
    """ "The six priests and the two women", after "eight people": groups that add up to a total told before."""
    for n, draft in enumerate(told):
        if not _of_known_people(draft):
            continue
        group = [
            d for d in told[n : n + 6]
            if d.sentence_no == draft.sentence_no and d.measure == draft.measure and _of_known_people(d)
        ]  # fmt: skip
        if len(group) < 2:
            continue
        total = sum(d.low or 0 for d in group)
        for before in reversed(told[max(0, n - RECENT) : n]):
            if before.sentence_no < draft.sentence_no and before.measure == draft.measure and before.part_of is None \
                    and before.low == before.high == total:  # fmt: skip
                for d in group:
                    d.part_of = before
                    d.carried["part_of"] = "the total told before, spelled out"
                break


def _of_known_people(draft: Draft) -> bool:
    """Whether a figure that stands by itself counts people by "the" and no more than so many."""
    return (
        draft.low is not None and draft.low == draft.high and draft.part_of is None and draft.relation is None
        and draft.statement is not None and draft.statement.definite
    )  # fmt: skip


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
    if found_after(draft, last):
        draft.part_of = last
        draft.carried["part_of"] = "bodies of those whose death was told before"
        return
    same = [d for d in told if d.measure == draft.measure and d.stance != "denied"]
    before = repeated(draft, statement, same)
    if before is not None:
        draft.relation, draft.relation_to = "repeat", before
        return
    total = holds(draft, statement, same)
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
    verb, lows = statement.verb, draft.marked.words.lows
    if verb.voice == STATE and lows[verb.at] == "in":
        return statement.definite  # "three of the soldiers are in a grave condition"
    return verb.voice == PASSIVE and not _CARE.isdisjoint(draft.marked.words.lows[verb.first : verb.last])


def _no_more(draft: Draft, last: Draft) -> bool:
    few = draft.low is not None and (last.low is None or draft.low <= last.low)
    return few and same_people(last, draft)


def _died_of_wounds(draft: Draft, told: list[Draft]) -> None:
    """Who was wounded and then died is no longer one of the wounded."""
    for before in reversed(told):
        if before.measure == "wounded" and before.low == before.high == 1 and before.relation is None \
                and draft.statement is not None and draft.sentence_no != before.sentence_no \
                and draft.statement.single is not None and nouns_of(draft) & nouns_of(before):  # fmt: skip
            before.relation, before.relation_to = "superseded", draft
            return


def _newer(told: list[Draft], earlier: Draft) -> Draft | None:
    """The toll of the same sentence that an earlier one gave way to."""
    same = [
        d for d in told[-RECENT:] if d.sentence_no == earlier.sentence_no and d.measure == earlier.measure
    ]
    return same[-1] if same else None


_RISING = frozenset([
    "rose", "risen", "rises", "rising", "raised", "raises", "raising", "climbed", "climbs", "climbing", "pushing",
    "pushed", "pushes", "bringing", "brings", "brought", "jumped", "grew", "grown", "mounted", "mounting", "soared",
    "increased", "updated", "revised", "later", "now",
])  # fmt: skip


def _rises(toll: Draft) -> bool:
    """Whether a toll is told as one that moved."""
    return not _RISING.isdisjoint(toll.marked.words.lows)


def _disputed(toll: Draft, told: list[Draft]) -> bool:
    """Whether another speaker told another number of the same people before."""
    return any(_rivals(d, toll) for d in told[-RECENT:] if d.measure == toll.measure and d.stance != "denied")


def _supersede(told: list[Draft], toll: Draft) -> None:
    """Mark the claims that a toll up to now replaces: those of its measure about the same incident.

    Where some count people of its class ("27 people"), those of another class told apart ("19 soldiers") stay.
    """
    older = [d for d in told[-RECENT:] if _may_give_way(d, toll)]
    older = [d for d in older if d.victim_class == toll.victim_class] or older
    for draft in told[-RECENT:]:
        if _pushes(draft, toll):
            draft.relation, draft.relation_to = "superseded", toll
    for draft in older:
        if draft is older[-1] or not apart(draft, older[-1]):
            draft.relation, draft.relation_to = "superseded", toll
    if older:
        _set_as(toll, older[-1])


def _set_as(toll: Draft, older: Draft) -> None:
    """Give a toll whose own sentence tells no place and no action those of the claim which it replaces."""
    why = "that of the claim which it replaces"
    if toll.place_mark is None and toll.place is not None and older.place_mark is not None:
        if toll.place != older.place:
            toll.carried["place"] = why
        toll.place = older.place
    if toll.action_mark is None and older.sub_event_type is not None:
        if toll.sub_event_type != older.sub_event_type:
            toll.carried["sub_event_type"] = why
        toll.event_type, toll.sub_event_type = older.event_type, older.sub_event_type


def _may_give_way(older: Draft, toll: Draft) -> bool:
    return (
        older.measure == toll.measure and older.part_of is None and older.scope == "incident"
        and older.relation in (None, "increment") and older.sentence_no != toll.sentence_no
        and same_people(older, toll) and not elsewhere(older, toll)
    )  # fmt: skip


def _pushes(older: Draft, toll: Draft) -> bool:
    """Whether a toll is told as raised by some more: "six more bodies were found, raising the toll to nine"."""
    return (
        older.sentence_no == toll.sentence_no
        and older.measure == toll.measure
        and older.part_of is None
        and older.relation in (None, "increment")
        and older.scope == toll.scope
        and (older.low or 0) < (toll.low or 0)
        and (_rises(toll) or _told_first(older, toll))
    )


def _told_first(older: Draft, toll: Draft) -> bool:
    """ "She first spoke of 30 dead; by evening she put the toll at 50": one speaker's number before."""
    return older.attribution == toll.attribution and not _FIRST.isdisjoint(toll.marked.words.lows)


_FIRST = frozenset(["first", "initial", "initially", "originally", "preliminary"])


_OTHERS = frozenset(["another", "separate", "second", "third"])
_INCIDENTS = frozenset([
    "ambush", "assault", "attack", "attacks", "battle", "blast", "bombing", "clash", "clashes", "explosion",
    "incident", "incidents", "operation", "raid", "raids", "shooting", "strike", "strikes",
])  # fmt: skip


def _another_incident(draft: Draft) -> bool:
    """Whether a claim's sentence tells of "another clash", "a separate incident"."""
    lows = draft.marked.words.lows
    return not _OTHERS.isdisjoint(lows) and any(
        low in _OTHERS and not _INCIDENTS.isdisjoint(lows[n + 1 : n + 3]) for n, low in enumerate(lows)
    )


def _rivals(first: Draft, draft: Draft) -> bool:
    """Two speakers, two figures, one incident: people who may be the same, no place or date of its own apart."""
    if draft.victim_class != first.victim_class and not TOO.isdisjoint(draft.marked.words.lows):
        return False  # "45 rebels died too"
    return (
        first.part_of is None
        and first.attribution is not None
        and draft.attribution is not None
        and first.attribution != draft.attribution
        and first.relation not in ("repeat", "superseded")
        and first.scope == draft.scope
        and (first.place is None or draft.place is None or first.place == draft.place)
        and (draft.date_mark is None or first.date_start is None or first.date_start == draft.date_start)
        and same_people(first, draft)
        and not (names_of(first) and names_of(draft))  # two persons with names of their own are no two counts
        and not _another_incident(draft)
    )


def _told_again(headline: Draft, body: list[Draft]) -> Draft | None:
    """The body's claim that a headline's figure repeats: the same number, or else the first of its measure."""
    same = [d for d in body if d.measure is not None and d.measure == headline.measure and d.part_of is None]
    exact = [d for d in same if _number(d) == _number(headline)]
    return next(iter(exact or same), None)


def _number(draft: Draft) -> int | None:
    return draft.low if draft.low is not None else draft.high
