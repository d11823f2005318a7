"""Our events beside those of UCDP or ACLED: which of theirs is which of ours, one to one.

`match_events` takes a DuckDB connection that sees `events`, the reference tables and the table of theirs, and gives
the rows of `reconciled`. The SQL beside it says, in the order in which it runs: names made alike (`names.sql`), both
sides in one form (`ours.sql`, `theirs_ucdp.sql`, `theirs_acled.sql`), what may be one event and how much speaks for it
(`pairs.sql`), and what came of it (`reconciled.sql`).
"""

from transforms.matching.match import Compared, Window, match_events

__all__ = ["Compared", "Window", "match_events"]
