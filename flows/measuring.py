"""Gold and corpora from files to figures: what `sitrep evaluate` measures, compares and records."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from transforms.documents import read_documents
from transforms.enriching import enrich, link_events
from transforms.evaluating.corpora import CorpusScore, score_corpus
from transforms.evaluating.event_gold import BadGold, gold_events, gold_mentions
from transforms.evaluating.figures import score
from transforms.evaluating.linking import EventGold, Linked, score_linking
from transforms.reading import Reading, read_report
from warehouse.tables import TABLES, Report

GOLD, CORPUS, LINKING = "gold", "corpus", "linking"
REPORTS, EVENTS, MENTIONS = "reports.jsonl", "events.jsonl", "mentions.jsonl"  # a folder of event gold
INPUTS, ANSWERS = "bench_inputs.jsonl", "bench_gold.jsonl"  # a benchmark: texts and, apart, what they hold


@dataclass(frozen=True, slots=True)
class Result:
    """One set's figures (0 to 1), errors by kind, and by report (or event) what went wrong, the worst first."""

    name: str
    form: str
    reports: int
    figures: Mapping[str, float]
    kinds: Mapping[str, int]
    errors: Sequence[tuple[str, tuple[str, ...]]] = field(default=())

    @property
    def told_by(self) -> str:
        """What the errors are told by."""
        return "events" if self.form == LINKING else "reports"

    def as_object(self) -> dict[str, Any]:
        """The result as `--json` prints it."""
        return {
            "set": self.name, "form": self.form, "reports": self.reports, "figures": dict(self.figures),
            "kinds": dict(self.kinds), "errors": [{"id": i, "errors": list(lines)} for i, lines in self.errors],
        }  # fmt: skip


def measure(path: Path) -> tuple[list[Result], list[str]]:
    """Measure a file, or every file of a folder that holds known figures; and tell what could not be read."""
    told: list[str] = []
    results: list[Result] = []
    if (path / EVENTS).is_file():
        return _measure_linking(path, told), told
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    for file in files:
        if file.name == ANSWERS:
            continue
        records = list(_records(file, told))
        if file.name == INPUTS:
            results += _measure_tracks(file, records, told)
        elif any("figures" in r for r in records):
            results.append(_measure_gold(file, records, told))
        elif any(isinstance(r.get("gold"), dict) for r in records):
            results += _measure_corpus(file, records, told)
        elif not path.is_dir():
            told.append(f"{file}: neither `figures` nor `gold` in its lines.")
    return results, told


def _records(file: Path, told: list[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            told.append(f"{file}:{number}: no JSON ({error.msg}). Mend or remove the line.")
            continue
        if isinstance(record, dict):
            yield record


def _reports(file: Path, records: Sequence[Mapping[str, Any]], told: list[str]) -> dict[str, Report]:
    """The report of each record's text, by its id; copies have one report."""
    keys = ("id", "text", "title", "published")
    lines = "\n".join(
        json.dumps({k: r.get(k) for k in keys} | {"source": r.get("source") or r.get("origin")})
        for r in records
    )
    documents = read_documents(file.name, lines.encode(), None)
    told += [f"{file}: {reject.reason}" for reject in documents.rejects]
    texts = {str(r.get("id")): r.get("text") for r in records}
    by_text = {texts.get(str(r.given_id)): r for r in documents.reports}
    return {name: by_text[text] for name, text in texts.items() if text in by_text}


def _read(file: Path, records: Sequence[Mapping[str, Any]], told: list[str]) -> dict[str, Reading]:
    """The reading of each record's text, by its id."""
    reports = _reports(file, records, told)
    readings = {r.report_id: read_report(r) for r in reports.values()}  # a copy is read once
    return {name: readings[report.report_id] for name, report in reports.items()}


def _measure_linking(folder: Path, told: list[str]) -> list[Result]:
    """Event gold: the folder's reports read, enriched and linked in memory."""
    for name in (REPORTS, MENTIONS):
        if not (folder / name).is_file():
            told.append(f"{folder}: beside {EVENTS} the file {name} is missing.")
            return []
    records = list(_records(folder / REPORTS, told))
    texts = {str(r.get("id")): str(r.get("text")) for r in records}
    try:
        events = gold_events(list(_records(folder / EVENTS, told)))
        gold = EventGold(texts, events, gold_mentions(list(_records(folder / MENTIONS, told))))
    except BadGold as fault:
        told.append(f"{folder}: {fault}.")
        return []
    result = score_linking(gold, _linked(_reports(folder / REPORTS, records, told)))
    return [Result(folder.name, LINKING, len(texts), result.figures, result.kinds, result.errors)]


def _linked(by_id: Mapping[str, Report]) -> Linked:
    reports = list({r.report_id: r for r in by_id.values()}.values())
    readings = {r.report_id: read_report(r) for r in reports}
    claims = TABLES["claims"].to_arrow([c for r in readings.values() for c in r.claims])
    told = TABLES["reports"].to_arrow(reports)
    enriched = enrich(claims, told)
    events, event_claims = link_events(enriched.claims, told, enriched.actors, enriched.sources)
    rows = {
        "events": events, "event_claims": event_claims, "places": enriched.places, "actors": enriched.actors,
    }  # fmt: skip
    made = {name: [TABLES[name].record(**row) for row in table.to_pylist()] for name, table in rows.items()}
    return Linked(readings={name: readings[r.report_id] for name, r in by_id.items()}, **made)


def _measure_gold(file: Path, records: Sequence[Mapping[str, Any]], told: list[str]) -> Result:
    readings = _read(file, records, told)
    kept = [r for r in records if str(r.get("id")) in readings]
    result = score(kept, [readings[str(r["id"])] for r in kept])
    errors = [
        (
            r.id,
            (*(f"missed    {w}" for w in r.missed), *(f"invented  {w}" for w in r.invented),
             *(f"wrong     {w}" for w in r.wrong_fields)),
        )
        for r in sorted(result.reports, key=lambda r: -r.faults)
        if r.faults
    ]  # fmt: skip
    figures = {"precision": result.precision, "recall": result.recall, "f1": result.f1} | dict(result.fields)
    return Result(file.stem, GOLD, len(kept), figures, result.kinds, errors)


def _measure_tracks(file: Path, records: Sequence[Mapping[str, Any]], told: list[str]) -> list[Result]:
    """The benchmark's tracks, each with the answers that lie beside the texts."""
    beside = file.with_name(ANSWERS)
    if not beside.exists():
        told.append(f"{file}: its answers are missing; put {ANSWERS} beside it.")
        return []
    texts = {str(r.get("id")): r for r in records}
    answers = [r for r in _records(beside, told) if str(r.get("id")) in texts]
    readings = _read(file, records, told)
    results = []
    for track in sorted({str(a.get("track")) for a in answers}):
        mine = [a for a in answers if str(a.get("track")) == track and str(a["id"]) in readings]
        corpora = {str(a.get("corpus")) for a in mine}
        results.append(
            _scored(track, mine, readings, texts, corpora.pop() if len(corpora) == 1 else "insec_health")
        )
    return results


def _measure_corpus(file: Path, records: Sequence[Mapping[str, Any]], told: list[str]) -> list[Result]:
    """A whole corpus, and of it the rows whose number can be found in the text."""
    readings = _read(file, records, told)
    texts = {str(r.get("id")): r for r in records}
    known = [r for r in records if str(r.get("id")) in readings and isinstance(r.get("gold"), dict)]
    clean = [r for r in known if (r.get("flags") or {}).get("clean")]
    results = [_scored(f"{file.stem} (clean)", clean, readings, texts, file.stem)] if clean else []
    return [*results, _scored(file.stem, known, readings, texts, file.stem)]


def _scored(
    name: str, gold: Sequence[Mapping[str, Any]], readings: Mapping[str, Reading],
    texts: Mapping[str, Mapping[str, Any]], corpus: str,
) -> Result:  # fmt: skip
    found: CorpusScore = score_corpus(gold, [readings[str(r["id"])].claims for r in gold], corpus)
    figures = {
        f"{count} {name}": values[name]
        for count, values in found.counts.items()
        for name in ("f1", "precision", "recall")
    }
    figures |= {f"days {n}": found.days[n] for n in ("exact", "wrong") if n in found.days}
    kinds = Counter({
        f"{count} {kind}": int(values[kind])
        for count, values in found.counts.items() for kind in ("missed", "over", "under", "invented")
    })  # fmt: skip
    errors = [
        (
            e.id,
            (
                f"{e.count} {e.gold} read as {e.read}: {str(texts[e.id].get('text'))[:200]}",
                *(f"«{q}»" for q in e.quotes),
            ),
        )
        for e in sorted(found.errors, key=lambda e: -abs(e.gold - e.read))
    ]
    return Result(name, CORPUS, found.reports, figures, dict((+kinds).most_common()), errors)


def compare(results: Sequence[Result], earlier: Mapping[str, Any]) -> dict[tuple[str, str], float]:
    """By set and figure, how much it rose since an earlier result."""
    before = {s["set"]: s.get("figures", {}) for s in earlier["sets"]}
    return {
        (r.name, name): value - before[r.name][name]
        for r in results
        for name, value in r.figures.items()
        if name in before.get(r.name, {})
    }


def record_results(results: Sequence[Result], history: Path) -> Path:
    """Add results to a history, one JSON object a line, and make the page of it beside it; gives the page."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent,
    ).stdout.strip()
    with history.open("a", encoding="utf-8") as lines:
        for result in results:
            figures = {name: round(value, 3) for name, value in result.figures.items()}
            told = {
                "day": date.today().isoformat(),
                "commit": commit,
                "set": result.name,
                "reports": result.reports,
            }
            lines.write(json.dumps(told | {"figures": figures}) + "\n")
    page = history.with_suffix(".md")
    page.write_text(accuracy_page(history.read_text(encoding="utf-8")), encoding="utf-8")
    return page


def accuracy_page(history: str) -> str:
    """The page of a history of results: a table a set, with what others published on comparable work."""
    entries = [json.loads(line) for line in history.splitlines() if line.strip()]
    parts = [_INTRODUCTION]
    for name in dict.fromkeys(e["set"] for e in entries):
        mine = [e for e in entries if e["set"] == name]
        names = list(dict.fromkeys(n for e in mine for n in e["figures"]))
        parts.append(f"\n## {name}\n")
        parts.append("| day | commit | reports | " + " | ".join(names) + " |")
        parts.append("|---|---|--:|" + "--:|" * len(names))
        for e in mine:
            values = " | ".join(f"{e['figures'][n]:.3f}" if n in e["figures"] else "" for n in names)
            parts.append(f"| {e['day']} | {e['commit']} | {e['reports']} | {values} |")
    return "\n".join(parts) + "\n" + _PUBLISHED


_INTRODUCTION = """# Accuracy over time

Made by `sitrep evaluate SET --record docs/accuracy.jsonl`; add a line by that command, not by hand. A set's figures are
those that `sitrep evaluate` prints: `dev` is gold read by hand that was in view while rules were written; `dev_own` is
our own and was developed on, as `hard` (written to be hard), `dev_more`, `dev_wires` and `dev_news` (by other hands)
are; `dev_wires` was `held_out_2` and `dev_news` was `held_out_3`, and only scored, until 2026-11-27. `held_out` and
`held_out_4` are ours too and were only scored, never looked at while rules were written; where a figure has no place or
day of its own, `dev_wires`, `dev_more` and `hard` say null more often than the others do. `T3`, `T5` and `T7` are
tracks of corpora written by others, of which no text lies here. `events`, `events_more`, `events_five`, `events_six`
(until that day `events_held_out_2`, `_3` and `_4`, only scored), `events_seven`, `events_eight` (until then
`events_held_out`), `events_nine`, `events_held_out_5` and `events_held_out_6` are our own event gold
(`tests/gold/events/README.md`): of the mentions read, B-cubed (`b3`) of the linking, `strict` with those not read
standing alone; then the share of events with each field right. All but the two held out were developed on, as
`events_four` and `events_sides` are; from the commit after f508a55 on `sides`
asks for civilians where the gold names them."""

_PUBLISHED = """
## What others published
The tasks are alike, not the same: other texts, other rules for what counts as right. None of them keeps bounds, shares,
speakers or days.

| work | task | figure |
|---|---|---|
| Zhong et al. 2023, "Extracting Victim Counts from Text" | deaths a report, exact match, in three sets | {zhong} |
| arXiv 2310.08653 (2023), BERT on ACLED notes on Afghanistan | whether anybody died at all | {fatal} |
""".format(
    fatal="F1 .988",
    zhong="patterns .12 .26 .06; dependency rules .23 .30 .05; semantic roles .74 .43 .31; "
    "a fine-tuned T5 .81 .50 .44",
)
