"""What changed in the events between two snapshots, as lines for people."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from flows.terminal.values import as_text

if TYPE_CHECKING:
    from warehouse.revisions import RevisedClaim, Revision

TOLLS = ("killed", "wounded", "displaced", "evacuated")
SIGNS = {"changed": "~", "new": "+", "gone": "-", "came": "+", "restated": "~"}
CLAIMS_SHOWN = 8


def lines_of(revisions: "Sequence[Revision]", most: int) -> Iterator[str]:
    """Each event that differs, at most `most` of a kind, with what differs and because of which claims."""
    shown: Counter[str] = Counter()
    for revision in revisions:
        shown[revision.what] += 1
        if shown[revision.what] <= most:
            yield ""
            yield from _event(revision)
    hidden = sum(max(0, number - most) for number in shown.values())
    if hidden:
        yield f"\nand {hidden} more events: --rows N shows more, --json all"


def _event(revision: "Revision") -> Iterator[str]:
    row = revision.after or revision.before or {}
    told = f"{SIGNS[revision.what]} {revision.event_id}  {as_text(row['headline'])}"
    yield click.style(told, bold=True) + ("" if revision.what == "changed" else f"  ({revision.what})")
    before, after = revision.before, revision.after
    if before and after:
        for aspect in revision.aspects:
            if aspect != "headline":
                yield from _aspect(aspect, before, after)
    if revision.joined:
        how = "its claims are now in" if revision.what == "gone" else "its claims were in"
        yield f"    {how} {', '.join(revision.joined)}"
    # Of a new event every claim came: those that it rests on say enough.
    claims = [c for c in revision.because if revision.what != "new" or c.counted[1]] or revision.because[:1]
    by_report: dict[str, list[RevisedClaim]] = {}
    for claim in claims[:CLAIMS_SHOWN]:
        by_report.setdefault(claim.told["report_id"], []).append(claim)
    for own in by_report.values():
        yield f"    {_report(own[0].told)}"
        yield from (f"      {_claim(claim)}" for claim in own)
    if len(claims) > CLAIMS_SHOWN:
        yield f"    and {len(claims) - CLAIMS_SHOWN} more claims: `sitrep explain {revision.event_id}`"


def _aspect(aspect: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    old, new = _worded(aspect, before), _worded(aspect, after)
    if old != new:
        yield f"    {aspect:<10} {old} -> {new}"


def _worded(aspect: str, row: dict[str, Any]) -> str:
    """An aspect of an event in words: all of its columns that a person reads."""
    if aspect in TOLLS:
        return _toll(row, aspect)
    if aspect == "date":
        if row["date_start"] is None:
            return "not known"
        days = [str(row["date_start"]), str(row["date_end"])]
        return f"{' to '.join(dict.fromkeys(days))} (precision {row['date_precision']})"
    if aspect == "place":
        named = ", ".join(as_text(row[c]) for c in ("place", "admin1", "country") if row[c])
        return f"{named or 'not known'} (precision {row['geo_precision'] or '-'})"
    if aspect == "parties":
        return " / ".join(_party(row[side], row[f"{side}_id"]) for side in ("side_a", "side_b"))
    if aspect == "type":
        kind = row["sub_event_type"] or row["event_type"] or "not known"
        violence = row["violence_type"]
        return as_text(kind) + ("" if violence is None else f", UCDP type {violence}")
    return f"{row['grade']} (reports {row['reports']}, sources {row['sources']})"


def _toll(row: dict[str, Any], measure: str) -> str:
    best, low, high = (row[f"{measure}_{bound}"] for bound in ("best", "low", "high"))
    if best is None:
        return "not known"
    bounds = (
        ""
        if low == best == high
        else f" ({'open' if low is None else low} to {'open' if high is None else high})"
    )
    of = (
        {"of side A": "side_a", "of side B": "side_b", "civilians": "civilian"} if measure == "killed" else {}
    )
    dead = {name: row[f"killed_{who}_best"] for name, who in of.items()}
    parts = [f"{number} {name}" for name, number in dead.items() if number is not None]
    return f"{best}{bounds}" + (", " + ", ".join(parts) if parts else "")


def _party(words: str | None, actor_id: str | None) -> str:
    return as_text(words or "not known") + (f" [{actor_id}]" if actor_id else "")


def _report(told: dict[str, Any]) -> str:
    state = {"new": "new report", "gone": "report gone:", "kept": "report"}[told["report"]]
    withdrawn = f", withdrawn: {as_text(told['withdrawn'])}" if told["withdrawn"] else ""
    where = f"{as_text(told['agency'] or 'no agency')}, {told['published'] or 'no date'}"
    return f"{state} {told['report_id']} {_short(told['title'] or 'untitled')} ({where}){withdrawn}"


def _claim(claim: "RevisedClaim") -> str:
    sign = "-" if claim.what == "gone" else SIGNS[claim.what]
    stands = [_stands(role, counted) for role, counted in zip(claim.role, claim.counted, strict=True) if role]
    told = claim.told
    speaker = as_text(told["speaker"] or "the report itself")
    said = f"{_figure(told)}, {speaker}: “{_short(told['quote'])}”"
    return f"{sign} {' -> '.join(stands)}: {said}  claim {claim.claim_id}"


def _stands(role: str, counted: bool | None) -> str:
    return f"{role}, counted" if counted else role


def _figure(told: dict[str, Any]) -> str:
    low, high = told["count_low"], told["count_high"]
    if told["measure"] is None or (low is None and high is None):
        return as_text(told["sub_event_type"] or "no figure")
    what = f"{'households ' if told['unit'] == 'households' else ''}{told['measure']}"
    if high is None:
        return f"{low} or more {what}"
    number = f"{high} or fewer" if low is None else str(low) if low == high else f"{low} to {high}"
    return f"{number} {what}"


def _short(text: str) -> str:
    line = as_text(text)
    return line if len(line) <= 70 else line[:69] + "…"
