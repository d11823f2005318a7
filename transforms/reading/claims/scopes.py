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


def told_again(drafts: list[Draft]) -> None:
    """What is told again of the incident reported is no background, nor are those who met it in the same words."""
    for draft in drafts:
        if draft.relation == "repeat" and draft.scope == "background" and draft.relation_to is not None \
                and draft.relation_to.scope == "incident":  # fmt: skip
            for other in drafts:
                if other.scope == "background" and other.sentence_no == draft.sentence_no and other.statement is not None \
                        and draft.statement is not None and other.statement.verb is draft.statement.verb:  # fmt: skip
                    other.scope = "incident"
                    other.carried["scope"] = "told again of the incident reported"
