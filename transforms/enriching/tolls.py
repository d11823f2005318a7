"""The toll of one event: which claims count, how the others stand, and the low, best and high that follow.

Which of rival tellings (one speaker in one report) counts is a matter of the named rule (`rules`). Groups that cannot
overlap (side A, side B, civilians) are added; rivals never are, and more of the same ("another five") only to the very
figure that they are more of.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.enriching.aftermath import died_later, is_of_some
from transforms.enriching.died_since import died_since
from transforms.enriching.overlaps import CHANCE, addable, disjoint, names_a_side, of_attackers, of_bombers
from transforms.enriching.rules import BEST_RULE, NO_PARTY, Telling, best_of, ranked_by
from warehouse.tables import Claim, EventClaim

_DEATH = re.compile(r"\bdeaths? of\b|\bsuccumbed\b", re.IGNORECASE)
MEASURES = ("killed", "wounded", "displaced", "evacuated")
SOME_OF_THEM = "some of those counted, told apart"
_ANY_CLASS = ("unknown", "mixed")
OTHER_PEOPLE = "of other people, in another report than the one that counts"
_REASONS = {
    "denial": "its speaker denies it",
    "subset": "a share of a total",
    "repeat": "the report tells the same figure again",
    "superseded": "a later figure of the report replaces it",
}


def has_figure(claim: Claim) -> bool:
    """Whether the claim counts something."""
    return claim.measure is not None and (claim.count_low is not None or claim.count_high is not None)


def stand(
    claims: Sequence[Claim], tellings: dict[str, Telling], rule: str = BEST_RULE
) -> dict[str, EventClaim]:
    """How each claim stands in its event, by claim id; `event_id` is left empty.

    tellings: by claim id. Only claims of people of the four measures in `events` are ever counted.
    """
    rows = {
        c.claim_id: EventClaim(
            event_id="", claim_id=c.claim_id, role=_plain_role(c), counted=False, reason=_plain_reason(c)
        )
        for c in claims
    }
    for measure in MEASURES:
        told = [c for c in claims if c.measure == measure]
        for claim, role, reason in _choose(told, tellings, rule):
            rows[claim.claim_id] = replace(
                rows[claim.claim_id], role=role, counted=role == "basis", reason=reason
            )
    return rows


def _plain_reason(claim: Claim) -> str | None:
    """Why a claim is in no toll; null where only its rivals can tell."""
    role = _plain_role(claim)
    if role != "basis":
        return _REASONS[role]
    if not has_figure(claim):
        return "tells what happened, without a figure"
    if claim.unit != "people":
        return f"counts {claim.unit}, which are not added to people"
    return None if claim.measure in MEASURES else f"events keep no toll of {claim.measure}"


def _plain_role(claim: Claim) -> str:
    if claim.stance == "denied":
        return "denial"
    if claim.part_of:
        return "subset"
    return claim.relation if claim.relation in ("repeat", "superseded") else "basis"


def can_count(claim: Claim) -> bool:
    """People with a bound, neither denied nor a share, nor what the same report repeats or replaces."""
    return has_figure(claim) and claim.unit == "people" and _plain_role(claim) == "basis"


def _choose(
    told: Sequence[Claim], tellings: dict[str, Telling], rule: str
) -> list[tuple[Claim, str, str | None]]:
    """Of one measure's claims that can count, those that do, then the others with how they stand to them."""

    able = [c for c in told if can_count(c)]
    figures = [c for c in able if not of_bombers(c)] or able
    some = {c.claim_id for c in figures if _counts_some(c, figures)}
    figures = [c for c in figures if c.claim_id not in some]
    ranked = sorted(figures, key=ranked_by(rule, figures, tellings))
    more = _more_of(told)
    stale = {c.claim_id for c in ranked if _replaced(c, told, tellings)}
    whole = [c for c in ranked if c.claim_id not in more and c.claim_id not in stale] or [
        c for c in ranked if c.claim_id not in more
    ]
    counted: list[Claim] = []
    for claim in whole:
        same_report = not counted or claim.report_id == counted[0].report_id
        two_sides = all(
            claim.victim_class == c.victim_class == "combatant"
            and names_a_side(claim)
            and names_a_side(c)
            and not _named_in_full(claim, c)
            for c in counted
        )
        if counted and _of_a_rival(claim, counted, figures, tellings):
            continue
        if (same_report or two_sides) and all(addable(claim, c) for c in counted):
            counted.append(claim)
    counted += (since := died_since(able, counted, tellings))
    some -= {c.claim_id for c in since}
    taken = {c.claim_id for c in counted}
    chosen: list[tuple[Claim, str, str | None]] = [(c, "basis", None) for c in counted]
    chosen += [(c, *_beside(c, counted, tellings)) for c in whole if c.claim_id not in taken]
    left = {c.claim_id for c in whole} | more.keys()
    chosen += [
        (c, "superseded", "a later report says that it was replaced")
        for c in ranked
        if c.claim_id not in left
    ]
    bombers = [c for c in able if c not in figures and c.claim_id not in some | taken]
    chosen += [(c, "subset", "those who blew themselves up") for c in bombers]
    chosen += [(c, "subset", SOME_OF_THEM) for c in able if c.claim_id in some]
    roles = {c.claim_id: role for c, role, _ in chosen}
    for claim in ranked:
        if claim.claim_id in more:
            role = roles.get(more[claim.claim_id], "superseded")
            chosen.append((claim, *_INCREMENTS[role]))
    return chosen


def _named_in_full(one: Claim, other: Claim) -> bool:
    """Whether one's words for those counted are the other's in full: "Kenyan soldiers" and "soldiers" are no two sides,
    whosever the latter were taken to be."""
    short, full = sorted(((c.victim or "").lower().removesuffix("s") for c in (one, other)), key=len)
    return bool(short) and full.endswith(f" {short}")


def _of_a_rival(
    claim: Claim, counted: Sequence[Claim], figures: Sequence[Claim], tellings: dict[str, Telling]
) -> bool:
    """Whether a party's figure goes with one that gainsays what counts: "97 civilians died, the commission found; the
    army speaks of 20 civilians and 60 fighters", which are no more to be added to the 97 than its 20."""
    named = claim.source_id is not None
    if named and tellings[claim.claim_id].independence >= NO_PARTY:
        return False
    if named and any(c.source_id == claim.source_id for c in counted):
        return False
    return any(
        other is not claim and (other.report_id, other.source_id) == (claim.report_id, claim.source_id)
        and (named or (other.sentence_no == claim.sentence_no and other.sentence_no != counted[0].sentence_no))
        and any(not addable(other, c) for c in counted)
        for other in figures
    )  # fmt: skip


def _counts_some(claim: Claim, figures: Sequence[Claim]) -> bool:
    """Whether a figure tells of some of those whom a greater one counts: who died of wounds, more bodies found."""
    beside = [c for c in figures if c.report_id == claim.report_id and c is not claim and disjoint(c, claim)]
    if of_attackers(claim) and any(
        best_of(c) > best_of(claim)
        and c.victim_class in _ANY_CLASS
        and not disjoint(c, claim)
        and (c.report_id == claim.report_id or not beside)
        for c in figures
    ):
        return True  # "two gunmen were shot dead": no toll of an attack of which others count 36 dead
    if any(_tells_whom(claim, c) for c in figures):
        return True
    if claim.relation == "increment" or not (is_of_some(claim) or died_later(claim)):
        return False
    return any(
        best_of(c) > best_of(claim) and not disjoint(c, claim) and not is_of_some(c) and not died_later(c)
        for c in figures
    )


def _tells_whom(claim: Claim, whole: Claim) -> bool:
    """Whether a sentence that names no speaker tells of some of those whom a speaker counted before in its report.

    "Thirty people died, the minister said. Three guards lost their lives": of whom he was told of.
    """
    return (
        claim.report_id == whole.report_id
        and claim.attribution is None and whole.attribution is not None
        and claim.sentence_no > whole.sentence_no
        and claim.victim_class not in _ANY_CLASS and whole.victim_class in _ANY_CLASS
        and best_of(claim) < best_of(whole) and not disjoint(claim, whole)
    )  # fmt: skip


def _replaced(claim: Claim, told: Sequence[Claim], tellings: dict[str, Telling]) -> bool:
    """Whether a later report names this figure as the one that its own took the place of: "up from 40"."""
    return _risen_from(claim, told, tellings) or (best_of(claim) > CHANCE and any(
        c.relation == "superseded" and c.report_id != claim.report_id
        and (c.count_low, c.count_high) == (claim.count_low, claim.count_high)
        and tellings[c.claim_id].published >= tellings[claim.claim_id].published
        for c in told
    ))  # fmt: skip


def _risen_from(claim: Claim, told: Sequence[Claim], tellings: dict[str, Telling]) -> bool:
    """Whether a later report's toll is this figure and the dead whom it adds: "a fifth died, taking the toll to five".

    It takes the place of the four, whoever told of them.
    """
    since = tellings[claim.claim_id].published
    later = {
        c.claim_id: best_of(c)
        for c in told
        if can_count(c) and c.report_id != claim.report_id and tellings[c.claim_id].published >= since
    }
    return claim.measure == "killed" and any(
        later.get(whole) == best_of(claim) + best_of(more)
        for more in told
        if has_figure(more) and best_of(more)
        for whole in _raised_by(more)
    )


def _raised_by(claim: Claim) -> tuple[str, ...]:
    """The total that a figure of its report was added to, by id."""
    if claim.relation in ("superseded", "increment") and claim.relation_to:
        return (claim.relation_to,)
    return (claim.part_of,) if claim.part_of and (died_later(claim) or _DEATH.search(claim.quote)) else ()


_INCREMENTS: dict[str, tuple[str, str | None]] = {
    "basis": ("basis", None),
    "rival": ("rival", "more of a figure that does not count"),
    "repeat": ("superseded", "more of a figure that another telling replaces"),
    "superseded": ("superseded", "a later total holds it"),
}


def _more_of(told: Sequence[Claim]) -> dict[str, str]:
    """For each increment the figure that it is more of, past other increments and repeats; if the event tells it."""
    by_id = {c.claim_id: c for c in told}
    found = {}
    for claim in told:
        if claim.relation != "increment" or claim.relation_to not in by_id:
            continue
        base, seen = by_id[claim.relation_to], {claim.claim_id}
        while (
            base.relation in ("increment", "repeat")
            and base.relation_to in by_id
            and base.claim_id not in seen
        ):
            seen.add(base.claim_id)
            base = by_id[base.relation_to]
        if base.claim_id not in seen:
            found[claim.claim_id] = base.claim_id
    return found


def _beside(claim: Claim, counted: list[Claim], tellings: dict[str, Telling]) -> tuple[str, str]:
    """How a figure that does not count stands to those that do."""
    over = [c for c in counted if not addable(claim, c)]
    if not over:
        return "rival", OTHER_PEOPLE
    bounds = (claim.count_low, claim.count_high)
    if any((c.count_low, c.count_high) == bounds and not disjoint(claim, c) for c in over):
        return "repeat", "the same figure again"
    later = tellings[over[0].claim_id].published > tellings[claim.claim_id].published
    if claim.source_id is not None and any(c.source_id == claim.source_id for c in over) and later:
        return "superseded", "the same speaker gave another figure later"
    return "rival", "another figure; the most independent speaker's latest counts"
