"""Claims as the reader left them: what an enrichment fills in is no ground for the next one.

So a stage that runs again on what is published makes the same of it, and better reference data undo older choices.
"""

import pyarrow as pa

from transforms.enriching.columns import set_columns

# The words for a side, each with the column that says what told them where the claim's own words do not.
TOLD_BY = {"actor": "actor_told_by", "target": "target_told_by"}
FILLED = (
    "actor_id", "target_id", "victim_id", "place_id", "country", "admin1", "admin2", "latitude", "longitude",
    "geo_precision", "place_reason", "place_candidates", "destination_id", "source_id", *TOLD_BY.values(),
)  # fmt: skip


def as_read(claims: pa.Table) -> pa.Table:
    """The claims without what an enrichment filled in: ids, places, reasons, and sides that their words do not tell."""
    nothing: list[None] = [None] * claims.num_rows
    words = {
        column: [
            said if by is None else None
            for said, by in zip(claims[column].to_pylist(), claims[told_by].to_pylist(), strict=True)
        ]
        for column, told_by in TOLD_BY.items()
    }
    reasons = [
        [(column, why) for column, why in known if column not in FILLED] or None if known else None
        for known in claims["null_reasons"].to_pylist()
    ]
    return set_columns(claims, words | {"null_reasons": reasons} | dict.fromkeys(FILLED, nothing))
