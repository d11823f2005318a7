"""Golden files of whole reports: `python tests/golden/remake.py` reads every report again and writes its claims.

Look at the difference before it is committed: a golden file says how a careful reader would read.
"""

import sys
from pathlib import Path

REPORTS = Path(__file__).parent / "reports"
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from transforms.documents import read_documents  # noqa: E402
from transforms.reading import read_report, report_totals  # noqa: E402
from warehouse.tables import Claim  # noqa: E402


def golden_text(path: Path) -> str:
    """A report's claims and totals, a line each."""
    (report,) = read_documents(path.name, path.read_bytes(), None).reports
    reading = read_report(report)
    lines = [f"published {report.published}"]
    lines += [_line(c, {x.claim_id: n for n, x in enumerate(reading.claims)}) for c in reading.claims]
    totals = report_totals(reading.claims)
    lines += [f"total {m} {b['low']}..{b['high']}" for m, b in totals.items()]
    return "\n".join(lines) + "\n"


def _line(claim: Claim, numbers: dict[str, int]) -> str:
    figure = f"{claim.measure} {claim.count_low}..{claim.count_high}" if claim.measure else "no figure"
    fields = {
        "class": claim.victim_class,
        "victim": claim.victim,
        "days": f"{claim.date_start}..{claim.date_end}" if claim.date_start else None,
        "place": claim.place,
        "to": claim.destination,
        "actor": claim.actor,
        "speaker": claim.attribution,
        "stance": claim.stance if claim.stance != "asserted" else None,
        "scope": claim.scope if claim.scope != "incident" else None,
        "action": claim.sub_event_type,
        "part_of": numbers.get(claim.part_of or ""),
        "relation": f"{claim.relation} {numbers.get(claim.relation_to or '')}" if claim.relation else None,
    }
    told = " | ".join(f"{k}: {v}" for k, v in fields.items() if v is not None)
    return f"{numbers[claim.claim_id]}. {figure} | {told}\n   «{claim.quote}»".replace("\r", "")


if __name__ == "__main__":
    for path in sorted(REPORTS.glob("*.txt")):
        path.with_suffix(".claims").write_text(golden_text(path), encoding="utf-8")
