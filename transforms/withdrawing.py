"""Take rows that failed a check out of a run's tables, with every row that would be left hanging on them."""

from collections.abc import Mapping

import pyarrow as pa

from warehouse.tables import TABLES, Reject, reject_id_of

HANGS = "hangs_on_a_rejected_row"


def without_failing(
    tables: Mapping[str, pa.Table], failing: Mapping[str, pa.Table], run_id: str
) -> tuple[dict[str, pa.Table], list[Reject]]:
    """The tables without the failing rows and without what hangs on them, and a reject for each of the latter.

    tables: rows by table, of the declared schemas. failing: key columns of the rows to take out, by table.
    A report takes its sentences with it, a sentence its claims, a claim its shares and the claims that stand in
    relation to it (a share without its total would be counted as a total), an event its `event_claims`.
    """
    out = {name: set(_keys(rows, TABLES[name].key)) for name, rows in failing.items()}
    hanging: dict[str, set[tuple[object, ...]]] = {}
    while True:
        found = _hanging(tables, out)
        if not found:
            break
        for name, keys in found.items():
            out.setdefault(name, set()).update(keys)
            hanging.setdefault(name, set()).update(keys)
    kept = {
        name: rows.filter(
            pa.array([k not in out.get(name, ()) for k in _keys(rows, TABLES[name].key)], pa.bool_())
        )
        for name, rows in tables.items()
    }
    # Events and their claims are made anew from what is left, so what hangs among them needs no record.
    told = ("sentences", "claims")
    return kept, [_reject(n, k, run_id) for n in told for k in sorted(hanging.get(n, ()), key=str)]


def _hanging(
    tables: Mapping[str, pa.Table], out: Mapping[str, set[tuple[object, ...]]]
) -> dict[str, set[tuple[object, ...]]]:
    """Keys of rows not yet taken out that point to a row that is."""
    found: dict[str, set[tuple[object, ...]]] = {}
    for name, columns, parent in (
        ("sentences", ("report_id",), "reports"),
        ("claims", ("report_id",), "reports"),
        ("claims", ("report_id", "sentence_no"), "sentences"),
        ("claims", ("part_of",), "claims"),
        ("claims", ("relation_to",), "claims"),
        ("event_claims", ("event_id",), "events"),
        ("event_claims", ("claim_id",), "claims"),
    ):
        if name not in tables or not out.get(parent):
            continue
        points = zip(_keys(tables[name], TABLES[name].key), _keys(tables[name], columns), strict=True)
        taken = out.get(name, set())
        new = {key for key, to in points if to in out[parent] and key not in taken}
        if new:
            found.setdefault(name, set()).update(new)
    return found


def _keys(rows: pa.Table, columns: tuple[str, ...]) -> list[tuple[object, ...]]:
    return list(zip(*(rows[c].to_pylist() for c in columns), strict=True))


def _reject(table: str, key: tuple[object, ...], run_id: str) -> Reject:
    subject_id = ":".join(map(str, key))
    return Reject(
        reject_id=reject_id_of("validate", table, subject_id, HANGS),
        run_id=run_id, stage="validate", subject=table, subject_id=subject_id, check_name=HANGS,
        reason=f"This row of {table} hangs on a row that was rejected; it comes back when that one is mended",
    )  # fmt: skip
