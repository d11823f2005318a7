"""How the claims of one report stand to each other: which repeat, replace, add to or rival one before."""

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.elsewhere import elsewhere
from transforms.reading.claims.hurt_before import among_the_hurt, died_of_wounds
from transforms.reading.claims.same_people import (
    TOO,
    found_after,
    holds,
    names_of,
    no_news,
    repeated,
    same_people,
)
from transforms.reading.claims.superseding import RECENT, holds_what_follows, of_before, rises, supersede
from transforms.reading.clauses import Statement
from transforms.reading.text.cues import cue

_TOO = cue(TOO)


def relate(drafts: list[Draft]) -> None:
    """Say which drafts repeat, replace, add to or rival one before; a headline's figures repeat the body's."""
    told: list[Draft] = []
    latest: dict[str, Draft] = {}  # by measure, the last that was no repeat
    for draft in drafts:
        statement = draft.statement
        if draft.marked.span.role != "body" or statement is None or draft.measure is None:
            continue
        if draft.part_of is None:
            if told and _counts_the_same_stretch(draft, told[-1]):
                draft.scope = "period"
                draft.carried["scope"] = "another count of what was told before"
            if statement.earlier:
                draft.relation, draft.relation_to = "superseded", _newer(told, draft)
            elif (newer := of_before(draft, told)) is not None:
                draft.relation, draft.relation_to = "superseded", newer
            elif (
                statement.cumulative
                and draft.scope == "incident"
                and (rises(draft) or not _disputed(draft, told))
            ):
                supersede(told, draft)
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


_COUNTING = cue([
    "count", "counts", "puts", "put", "gives", "give", "says", "say", "speaks", "speak", "lists", "is", "admits",
    "acknowledges", "official",
])  # fmt: skip


def _counts_the_same_stretch(draft: Draft, last: Draft) -> bool:
    """Whether a bare number is another's count of the stretch just told: "200 died since May. The army counts 58"."""
    bare = draft.date_mark is None and draft.place_mark is None and not draft.marked.actions
    return (
        bare and draft.scope == "incident" and last.scope == "period" and draft.measure == last.measure
        and draft.sentence_no == last.sentence_no + 1 and draft.high != 1
        and (draft.victim is None or draft.victim == last.victim)
        and draft.attribution is not None and draft.attribution != last.attribution
        and draft.marked.words.has(_COUNTING)
    )  # fmt: skip


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
        died_of_wounds(draft, told)
    if last is None:
        return
    if _raised_by_death(draft, last):
        draft.part_of = last
        draft.carried["part_of"] = "in the toll of its sentence"
        return
    among = among_the_hurt(draft, statement, last, told)
    if among is not None:
        draft.part_of = last.part_of or last
        draft.carried["part_of"] = among
        return
    if statement.number.increment:
        if _on_another_day_elsewhere(draft, last):
            return
        if holds_what_follows(last, draft):
            draft.part_of = last
            draft.carried["part_of"] = "in the toll of its sentence"
        else:
            draft.relation, draft.relation_to = "increment", last
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


def _on_another_day_elsewhere(draft: Draft, last: Draft) -> bool:
    """ "On Monday another 15 were killed in Toll", after Sunday's dead of Arden: more dead, and not of that raid."""
    if draft.date_mark is None or draft.place_mark is None or not elsewhere(draft, last):
        return False
    if draft.date_start is None or draft.date_end is None or last.date_start is None or last.date_end is None:
        return False
    return draft.date_start > last.date_end or draft.date_end < last.date_start


_DYING = frozenset(["death", "deaths", "died", "succumbed", "passed", "dying", "bodies", "body", "corpses"])


def _raised_by_death(draft: Draft, toll: Draft) -> bool:
    """ "The number killed has reached 13 with the death of two conscripts": the toll of the sentence holds them."""
    dying = draft.statement is not None and draft.marked.words.lows[draft.statement.verb.at] in _DYING
    return dying and draft.scope == toll.scope and holds_what_follows(toll, draft)


def _newer(told: list[Draft], earlier: Draft) -> Draft | None:
    """The toll that an earlier one gave way to: of the same sentence, else the last told."""
    alike = [d for d in told[-RECENT:] if d.measure == earlier.measure and d.part_of is None]
    same = [d for d in alike if d.sentence_no == earlier.sentence_no]
    before = [d for d in alike if d.scope == earlier.scope and d.relation != "superseded"]
    return same[-1] if same else before[-1] if before else None


def _disputed(toll: Draft, told: list[Draft]) -> bool:
    """Whether another speaker told another number of the same people before."""
    return any(_rivals(d, toll) for d in told[-RECENT:] if d.measure == toll.measure and d.stance != "denied")


_OTHERS = frozenset(["another", "separate", "second", "third"])
_OTHERS_CUE = cue(_OTHERS)
_INCIDENTS = frozenset([
    "ambush", "assault", "attack", "attacks", "battle", "blast", "bombing", "clash", "clashes", "explosion",
    "incident", "incidents", "operation", "raid", "raids", "shooting", "strike", "strikes",
])  # fmt: skip


def _another_incident(draft: Draft) -> bool:
    """Whether a claim's sentence tells of "another clash", "a separate incident"."""
    lows = draft.marked.words.lows
    return draft.marked.words.has(_OTHERS_CUE) and any(
        low in _OTHERS and not _INCIDENTS.isdisjoint(lows[n + 1 : n + 3]) for n, low in enumerate(lows)
    )


def _rivals(first: Draft, draft: Draft) -> bool:
    """Two speakers, two figures, one incident: people who may be the same, no place or date of its own apart."""
    if draft.victim_class != first.victim_class and draft.marked.words.has(_TOO):
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
