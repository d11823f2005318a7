"""The golden table of mentions in their sentences, and the places they mean."""

import csv
from pathlib import Path
from typing import Any

import pyarrow as pa

from transforms.enriching.names import folded
from transforms.enriching.places import resolve_places
from warehouse.tables import TABLES, Claim, Report

CASES = list(csv.DictReader(Path(__file__).with_name("resolution.csv").open(encoding="utf-8")))
LEAST = 0.95


def told(case: dict[str, str], row: dict[str, Any], names: dict[str, str]) -> list[str]:
    """What of the place was resolved otherwise than the table has it."""
    given = {
        "country": row["country"] or "",
        "place": names.get(row["place_id"] or "", ""),
        "admin1": row["admin1"] or "",
        "precision": str(row["geo_precision"] or ""),
    }
    return [f"{k} {v!r} not {case[k]!r}" for k, v in given.items() if folded(v) != folded(case[k])]


def test_the_share_of_mentions_resolved_as_the_table_has_them() -> None:
    claims, reports = [], []
    for i, case in enumerate(CASES):
        at = case["text"].index(case["mention"])
        report = f"r{i:04d}"
        claims.append(
            Claim(claim_id=f"c{i:04d}", report_id=report, sentence_no=0, char_start=at,
                  char_end=at + len(case["mention"]), quote=case["mention"], place=case["mention"])
        )  # fmt: skip
        reports.append(
            Report(report_id=report, text=case["text"], origin="made up", format="txt", raw_sha256="0" * 64,
                   batch_id="b", run_id="r")
        )  # fmt: skip
    tables: tuple[pa.Table, pa.Table] = TABLES["claims"].to_arrow(claims), TABLES["reports"].to_arrow(reports)
    resolved, places = resolve_places(*tables)
    names = dict(zip(places["place_id"].to_pylist(), places["name"].to_pylist(), strict=True))
    wrong = [
        f"{case['mention']} in {case['text']!r}: {', '.join(faults)}; {row['place_reason'] or row['null_reasons']}"
        for case, row in zip(CASES, resolved.to_pylist(), strict=True)
        if (faults := told(case, row, names))
    ]
    share = 1 - len(wrong) / len(CASES)
    print(f"{share:.3f} of {len(CASES)} right", *wrong, sep="\n")
    assert len(CASES) >= 150 and share >= LEAST, f"{share:.3f} right; wrong:\n" + "\n".join(wrong)
