"""`sitrep evaluate`: reading measured against hand-made gold and against corpora with known counts."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flows.measuring import Result


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@click.option("--errors", is_flag=True, help="List what was missed, invented or wrong, by report or event.")
@click.option(
    "--worst", type=click.IntRange(1), default=10, show_default=True, help="How many reports --errors lists."
)
@click.option(
    "--against", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="EARLIER.json",
    help="Compare with an earlier --json result.",
)  # fmt: skip
@click.option(
    "--record", type=click.Path(dir_okay=False, path_type=Path), metavar="HISTORY.jsonl",
    help="Add the figures, with day and commit, to a history, and make the page beside it.",
)  # fmt: skip
def evaluate(
    gold: Path, as_json: bool, errors: bool, worst: int, against: Path | None, record: Path | None
) -> None:
    """Measure the reading against reports with known figures, or the linking against known events.

    GOLD is a file of reports read by hand (`text` and `figures`), a corpus with counts (`text` and `gold`; of the
    benchmark bench_inputs.jsonl, bench_gold.jsonl lies beside it), or a folder of such files; or a folder of
    reports.jsonl, events.jsonl and mentions.jsonl, whose reports are read and linked in memory.

    \b
    Example:
      sitrep evaluate gold/dev.jsonl --errors
      sitrep evaluate tests/gold/events --errors
      sitrep evaluate corpora/ --json > today.json
      sitrep evaluate corpora/ --against yesterday.json
    """
    from flows.measuring import compare, measure, record_results

    results, told = measure(gold)
    for line in told:
        click.echo(line, err=True)
    if not results:
        raise click.ClickException(
            f"{gold} holds no reports with known figures: each line must be a JSON object with `text` and "
            "`figures`, or `text` and `gold`; or name a folder of reports.jsonl, events.jsonl and mentions.jsonl."
        )
    if as_json:
        click.echo(json.dumps({"format": 1, "sets": [r.as_object() for r in results]}, ensure_ascii=False))
    else:
        _print_results(results, compare(results, _earlier(against)) if against else {})
        if errors:
            for result in results:
                _print_errors(result, worst)
    if record:
        click.echo(f"recorded in {record_results(results, record)}", err=True)


def _earlier(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{path} is no JSON ({error}). Name what `--json` printed.") from None
    if not isinstance(found, dict) or "sets" not in found:
        raise click.ClickException(f"{path} holds no `sets`. Name what `sitrep evaluate --json` printed.")
    return found


def _print_results(results: "list[Result]", differences: dict[tuple[str, str], float]) -> None:
    from flows.terminal.tables import print_rows
    from transforms.evaluating.targets import TARGETS

    rows = []
    for result in results:
        for name, value in result.figures.items():
            row: list[Any] = [result.name, result.reports, name, f"{value:.3f}"]
            target = TARGETS.get(result.form, {}).get(name) or TARGETS.get(result.name, {}).get(name)
            row.append(f"{target:.2f}" if target else "")
            if differences:
                change = differences.get((result.name, name))
                row.append("" if change is None else f"{change:+.3f}")
            rows.append(row)
    names = ["set", "reports", "figure", "value", "target"] + (["change"] if differences else [])
    print_rows(names, rows)


def _print_errors(result: "Result", worst: int) -> None:
    from flows.terminal.values import clean

    click.echo(f"\n{result.name}: errors by kind")
    for kind, count in result.kinds.items():
        click.echo(f"  {count:>5}  {kind}")
    shown = min(worst, len(result.errors))
    click.echo(f"{result.name}: the {shown} worst {result.told_by} of {len(result.errors)} with errors")
    for name, lines in result.errors[:worst]:
        click.echo(f"\n{clean(name)}")
        for line in lines:
            click.echo(f"  {clean(line)}")
