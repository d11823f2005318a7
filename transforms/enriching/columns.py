"""Columns of a table of claims set anew."""

from typing import Any

import pyarrow as pa

from warehouse.tables import TABLES


def set_columns(claims: pa.Table, values: dict[str, list[Any]]) -> pa.Table:
    """The claims with these columns replaced, in the declared schema."""
    schema = TABLES["claims"].arrow_schema
    for name, column in values.items():
        field = schema.field(name)
        claims = claims.set_column(schema.get_field_index(name), field, pa.array(column, field.type))
    return claims


def with_reasons(claims: pa.Table, column: str, reasons: list[str | None]) -> pa.Table:
    """The claims with the reasons why this column is null put into `null_reasons`."""
    if not any(reasons):
        return claims
    merged = []
    for known, reason in zip(claims["null_reasons"].to_pylist(), reasons, strict=True):
        pairs = dict(known or ())
        if reason:
            pairs[column] = reason
        merged.append(list(pairs.items()) or None)
    return set_columns(claims, {"null_reasons": merged})


def without_reasons(claims: pa.Table, column: str) -> pa.Table:
    """The claims without a reason why this column is null where it no longer is."""
    filled = claims[column].is_valid().to_pylist()
    merged = [
        [(name, why) for name, why in known if not (full and name == column)] or None if known else None
        for known, full in zip(claims["null_reasons"].to_pylist(), filled, strict=True)
    ]
    return set_columns(claims, {"null_reasons": merged})
