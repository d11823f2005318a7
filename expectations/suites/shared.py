"""Expectations that `claims` and `events` share: their dates, their place, their type of event."""

from expectations.expected import Expected, ordered, rows
from warehouse.tables.claims import SUB_EVENT_TYPES

# Longest range in days that a precision code admits (UCDP date_prec); publication may cut one short.
LONGEST_RANGE = {1: 1, 2: 6, 3: 7, 4: 31}


def dated(table: str, key: str) -> tuple[Expected, ...]:
    """Dates come in pairs, in order, with a precision code that fits the length of the range."""
    longest = " ".join(f"WHEN {code} THEN {days}" for code, days in LONGEST_RANGE.items())
    return (
        ordered(f"{table}_dates_in_order", "date_start is not after date_end.", "date_start", "date_end"),
        rows(
            f"{table}_dates_filled_together",
            "A claim or event with a last day has a first day, and one with a day has a precision code.",
            f"""
            SELECT {key}, date_start, date_end, date_precision FROM {table}
            WHERE (date_start IS NULL AND date_end IS NOT NULL)
               OR (date_start IS NOT NULL AND date_precision IS NULL)
            """,
        ),
        rows(
            f"{table}_date_precision_fits_range",
            "The range is no longer than its precision code says: 1 a day, 2 six days, 3 a week, 4 a month.",
            f"""
            SELECT {key}, date_start, date_end, date_precision FROM {table}
            WHERE date_end - date_start + 1 > CASE date_precision {longest} END
            """,
        ),
    )


def placed(table: str, key: str) -> tuple[Expected, ...]:
    """Coordinates come in pairs and lie inside a country that exists."""
    return (
        rows(
            f"{table}_country_known",
            "country is an ISO 3166-1 alpha-3 code in use, or XKX for Kosovo.",
            f"""
            SELECT {key}, country FROM {table}
            ANTI JOIN country_codes USING (country)
            WHERE country IS NOT NULL
            """,
        ),
        rows(
            f"{table}_coordinates_filled_together",
            "latitude and longitude are both there or both null.",
            f"SELECT {key}, latitude, longitude FROM {table} WHERE (latitude IS NULL) <> (longitude IS NULL)",
        ),
        rows(
            f"{table}_coordinates_in_country",
            "The point lies within 0.3 degrees of its country (coasts are drawn roughly), unless at sea.",
            f"""
            WITH points AS (
              SELECT DISTINCT country, latitude, longitude FROM {table}
              WHERE country IS NOT NULL AND latitude IS NOT NULL AND longitude IS NOT NULL
                AND geo_precision IS DISTINCT FROM 7
            ),
            outside AS (
              SELECT points.* FROM points
              JOIN country_shapes USING (country)
              GROUP BY ALL
              HAVING NOT bool_or(ST_DWithin(shape, ST_Point(longitude, latitude), 0.3))
            )
            SELECT {key}, country, latitude, longitude FROM {table}
            SEMI JOIN outside USING (country, latitude, longitude)
            WHERE geo_precision IS DISTINCT FROM 7
            """,
        ),
    )


def typed(table: str, key: str) -> Expected:
    """The sub-event type is one of its event type's."""
    pairs = ", ".join(f"('{of}', '{sub}')" for of, subs in SUB_EVENT_TYPES.items() for sub in subs)
    return rows(
        f"{table}_sub_event_type_of_event_type",
        "The sub-event type belongs to the event type (ACLED Codebook).",
        f"""
        SELECT {key}, event_type, sub_event_type FROM {table}
        WHERE sub_event_type IS NOT NULL AND (event_type, sub_event_type) NOT IN ({pairs})
        """,
    )


def pointing(table: str, key: str, references: dict[str, tuple[str, ...]]) -> tuple[Expected, ...]:
    """The reference rows that `table` points to are there. references: reference table to the columns that name it."""
    return tuple(
        rows(
            f"{table}_{reference}_exist",
            f"The {reference} that a row points to are in this run or in the warehouse.",
            " UNION ".join(
                f"SELECT {key}, {column} AS missing FROM {table} "
                f"ANTI JOIN all_{reference} AS known ON known.{reference[:-1]}_id = {table}.{column} "
                f"WHERE {column} IS NOT NULL"
                for column in columns
            ),
        )
        for reference, columns in references.items()
    )
