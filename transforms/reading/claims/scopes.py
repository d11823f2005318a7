"""Which event of a report is the one it reports: where all are long past, the last of them is no background."""

from transforms.reading.claims.draft import Draft


def settle_scopes(drafts: list[Draft]) -> None:
    """Where no figure is of an incident, those of the latest event of the background become the incident's."""
    figures = [d for d in drafts if d.measure is not None]
    past = [d for d in figures if d.scope == "background" and d.date_end is not None]
    if not past or any(d.scope == "incident" and d.part_of is None for d in figures):
        return
    latest = max(d.date_end for d in past if d.date_end is not None)
    for draft in past:
        if draft.date_end == latest and (draft.date_precision or 5) <= 4:
            draft.scope = "incident"
            draft.carried["scope"] = "the event reported, though long past"


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
