"""Which event of a report is the one it reports: where all are long past, the last of them is no background."""

from datetime import date

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.draft_scopes import LONG_AGO

_DAYS = 2  # date_prec of what befell on one day or a few
_HELD = frozenset(("detained", "released"))  # what comes of an incident long after it


def settle_scopes(drafts: list[Draft], published: date | None = None) -> None:
    """Where no figure is of an incident of late, those of the background's latest event become the incident's, and
    those of the event that the report begins with: an inquiry that ends months after tells of no other."""
    figures = [d for d in drafts if d.measure is not None]
    past = [d for d in figures if d.scope == "background" and d.date_end is not None]
    if not past:
        return
    latest = max(d.date_end for d in past if d.date_end is not None)
    told = [d for d in figures if d.scope == "incident" and d.part_of is None and d.date_end != latest]
    if any(_of_late(d, published) for d in told):
        return  # what is told of that very day besides, "34 were hurt", is of it
    days = {latest}
    if past[0] is figures[0] and (past[0].date_precision or 5) <= _DAYS:
        days.add(past[0].date_end or latest)
    for draft in past:
        if draft.date_end in days and (draft.date_precision or 5) <= 4:
            draft.scope = "incident"
            draft.carried["scope"] = "the event reported, though long past"


def _of_late(draft: Draft, published: date | None) -> bool:
    """Whether a figure may be of something that befell people shortly before its report."""
    if published is None or draft.date_end is None:
        return published is None
    return (published - draft.date_end).days <= LONG_AGO and draft.measure not in _HELD


def told_again(drafts: list[Draft]) -> None:
    """What is told again of the incident reported is no background, nor are those who met it in the same words."""
    for draft in drafts:
        first = draft.relation_to
        if (
            draft.relation != "repeat"
            or draft.scope != "background"
            or first is None
            or first.scope != "incident"
        ):
            continue
        for other in drafts:
            if other.scope == "background" and _same_words(other, draft):
                other.scope = "incident"
                other.carried["scope"] = "told again of the incident reported"


def _same_words(one: Draft, other: Draft) -> bool:
    """Whether one verb tells what befell both."""
    if one.statement is None or other.statement is None:
        return False
    return one.sentence_no == other.sentence_no and one.statement.verb is other.statement.verb
