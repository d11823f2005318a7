"""`sitrep evaluate`: reading measured against hand-made gold."""

import json
from dataclasses import asdict
from pathlib import Path

import click


@click.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@click.option("--errors", is_flag=True, help="List what was missed, invented or read wrongly, by report.")
def evaluate(gold: Path, as_json: bool, errors: bool) -> None:
    """Measure the reading against reports read by hand, one JSON object a line with `text` and `figures`.

    \b
    Example:
      sitrep evaluate gold/dev.jsonl --errors
    """
    from transforms.documents import read_documents
    from transforms.evaluation import score
    from transforms.reading import read_report

    raw = gold.read_bytes()
    documents = read_documents(gold.name, raw, None)
    by_id = {r.given_id: r for r in documents.reports}
    records, readings = [], []
    for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise click.ClickException(
                f"{gold}:{number}: no JSON ({error.msg}). Mend or remove the line."
            ) from None
        report = by_id.get(str(record.get("id")))
        if report is None:
            raise click.ClickException(
                f"{gold}:{number}: no report could be read under id {record.get('id')!r}."
            )
        records.append(record)
        readings.append(read_report(report))
    if not records:
        raise click.ClickException(f"{gold} holds no reports.")
    result = score(records, readings)
    if as_json:
        click.echo(json.dumps(asdict(result), ensure_ascii=False))
        return
    click.echo(f"reports    {len(result.reports)}")
    click.echo(f"precision  {result.precision:.3f}")
    click.echo(f"recall     {result.recall:.3f}")
    click.echo(f"F1         {result.f1:.3f}")
    for name, value in result.fields.items():
        click.echo(f"{name:<13}{value:.3f}  of the matched figures")
    if errors:
        for report_score in result.reports:
            lines = [
                *(f"missed    {w}" for w in report_score.missed),
                *(f"invented  {w}" for w in report_score.invented),
                *(f"wrong     {w}" for w in report_score.wrong_fields),
            ]
            if lines:
                click.echo(f"\n{report_score.id}")
                click.echo("\n".join(f"  {line}" for line in lines))
