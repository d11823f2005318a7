"""Which event of a report is the one it reports: where all are long past, the last of them is no background."""

from transforms.reading.claims.drafts import Draft


def settle_scopes(drafts: list[Draft]) -> None:
    """Where no figure is of an incident, those of the latest event of the background become the incident's."""
    figures = [d for d in drafts if d.measure is not None]
    past = [d for d in figures if d.scope == "background" and d.date_end is not None]
    if not past or any(d.scope == "incident" for d in figures):
        return
    latest = max(d.date_end for d in past if d.date_end is not None)
    for draft in past:
        if draft.date_end == latest and (draft.date_precision or 5) <= 4:
            draft.scope = "incident"
            draft.carried["scope"] = "the event reported, though long past"
