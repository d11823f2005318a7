"""How a field of an event file becomes a typed value, and what keeps a row out. Most follows from the declaration."""

from dataclasses import dataclass

from warehouse.lake import quoted
from warehouse.others.headers import FORMS, OURS
from warehouse.tables import Column
from warehouse.tables.claims import SUB_EVENT_TYPES
from warehouse.tables.others import ACTOR_TYPES


@dataclass(frozen=True, slots=True)
class Rule:
    """A check of one row: `condition` is true where it fails; `raw` is what the reject shows of the row.

    Both are SQL over the typed columns and, as `raw_...`, the fields as they stood.
    """

    name: str
    condition: str
    reason: str
    raw: str


# UCDP writes 2017-07-31, with or without a time of day behind it. What a spreadsheet made of it (7/1/2017) is no longer
# to be told apart from 1 July and is refused.
_UCDP_DAY = "try_strptime(left({raw}, 10), ['%Y-%m-%d', '%Y/%m/%d'])::DATE"
# ACLED writes 16 February 2023, 16-February-2023 or 2023-02-16; 02/03/2019 is refused for the same reason.
_ACLED_DAY = (
    "try_strptime(regexp_replace({raw}, '[ T]00:00:00.*$', ''), "
    "['%d %B %Y', '%d-%B-%Y', '%d %b %Y', '%d-%b-%Y', '%Y-%m-%d'])::DATE"
)
# Until 2024 ACLED gave actors' types as numbers, 0 where there was no second actor.
_INTER = (
    "CASE WHEN {raw} SIMILAR TO '[1-8](\\.0)?' THEN [" + ", ".join(map(quoted, ACTOR_TYPES)) + "]"
    "[left({raw}, 1)::INTEGER] WHEN {raw} SIMILAR TO '0(\\.0)?' THEN NULL ELSE {raw} END"
)
_OWN = {
    "ucdp": {
        "date_start": _UCDP_DAY,
        "date_end": _UCDP_DAY,
        "iso3": "getvariable('iso3_by_gwno')[country_id]",
    },
    "acled": {
        "event_date": _ACLED_DAY,
        "inter1": _INTER,
        "inter2": _INTER,
        "iso3": "coalesce(getvariable('iso3_by_number')[iso], getvariable('iso3_by_name')[country])",
    },
}
_KINDS = {"BIGINT": "whole_number", "DOUBLE": "number", "DATE": "date", "BOOLEAN": "true_or_false"}
_PAIRS = ", ".join(f"({quoted(of)}, {quoted(sub)})" for of, subs in SUB_EVENT_TYPES.items() for sub in subs)
_OF_UCDP = (
    Rule(
        "ucdp_events_dates_in_order", "date_start > date_end", "date_start is after date_end.",
        "raw_date_start || ' > ' || raw_date_end",
    ),
    Rule(
        "ucdp_events_deaths_in_order", "low > best OR best > high",
        "best is not between low and high.", "concat_ws(', ', raw_low, raw_best, raw_high)",
    ),
)  # fmt: skip
_OF_ACLED = (
    Rule(
        "acled_events_sub_event_type_of_event_type",
        f"event_type IS NOT NULL AND sub_event_type IS NOT NULL AND (event_type, sub_event_type) NOT IN ({_PAIRS})",
        "The sub-event type is none of the event type's (ACLED Codebook, table 2).",
        "raw_event_type || ': ' || raw_sub_event_type",
    ),
)


def typed_sql(source: str) -> dict[str, str]:
    """For each column of the table, but `run_id`, the SQL that makes it of the fields `raw_...`."""
    declared = FORMS[source].declared.columns
    typed = {c.name: _typed(source, c) for c in declared if c.name not in OURS}
    return typed | {"iso3": _OWN[source]["iso3"]}


def rules_of(source: str) -> tuple[Rule, ...]:
    """Every check of a row of the source, those of single columns first."""
    form = FORMS[source]
    rules = [rule for c in form.declared.columns if c.name not in OURS for rule in _of_column(form.table, c)]
    together = Rule(
        f"{form.table}_coordinates_filled_together", "(latitude IS NULL) <> (longitude IS NULL)",
        "Of latitude and longitude only one is there.",
        "concat_ws(', ', coalesce(raw_latitude, '?'), coalesce(raw_longitude, '?'))",
    )  # fmt: skip
    return (*rules, together, *(_OF_UCDP if source == "ucdp" else _OF_ACLED))


def _typed(source: str, column: Column) -> str:
    raw = f"raw_{column.name}"
    if own := _OWN[source].get(column.name):
        return own.format(raw=raw)
    if column.sql == "VARCHAR":
        return raw
    if column.sql == "BOOLEAN":
        return (
            f"CASE WHEN lower({raw}) IN ('1', '1.0', 'true', 't') THEN true "
            f"WHEN lower({raw}) IN ('0', '0.0', 'false', 'f') THEN false END"
        )
    number = f"try_cast({raw} AS DOUBLE)"
    finite = f"CASE WHEN isfinite({number}) THEN {number} END"
    if column.sql == "DOUBLE":
        return finite
    # 57.0 is what other programs make of a whole number beside empty fields
    return f"CASE WHEN {number} = floor({number}) THEN try_cast({finite} AS BIGINT) END"


def _of_column(table: str, column: Column) -> list[Rule]:
    """What the declaration says of a column: its type, whether it must be there, its values, its range."""
    name, raw = column.name, f"raw_{column.name}"
    found = []
    if kind := _KINDS.get(column.sql):
        said = f"{name} is no {kind.replace('_', ' ')}.{_DAYS.get(name, '')}"
        found.append((f"is_{kind}", f"{raw} IS NOT NULL AND {name} IS NULL", said))
    if not column.nullable:
        found.append(("filled", f"{raw} IS NULL", f"{name} is empty: {column.meaning}."))
    if column.allowed:
        values = ", ".join(map(quoted, column.allowed))
        found.append(
            ("allowed", f"{name} NOT IN ({values})", f"{name} is none of: {', '.join(column.allowed)}.")
        )
    limits = (("<", column.low), (">", column.high))
    if bounds := [f"{name} {sign} {limit:g}" for sign, limit in limits if limit is not None]:
        high = "" if column.high is None else f" and at most {column.high:g}"
        found.append(("in_range", " OR ".join(bounds), f"{name} is not at least {column.low:g}{high}."))
    return [Rule(f"{table}_{name}_{ending}", condition, reason, raw) for ending, condition, reason in found]


_DAYS = {
    "date_start": " Write it as 2017-07-31.",
    "date_end": " Write it as 2017-07-31.",
    "event_date": " Write it as 16 February 2023 or 2023-02-16.",
}
