"""`sitrep reconcile`: our events beside those of UCDP or ACLED."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from flows.settings import settings, warehouse_option

if TYPE_CHECKING:
    from flows.reconciling import ReconcileOutcome

NAMES = {"ucdp": "UCDP", "acled": "ACLED"}
DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("source", type=click.Choice(["ucdp", "acled"]))
@click.option(
    "--from", "start", type=DAY, help="First day compared; the first that both cover if none is named."
)
@click.option("--to", "end", type=DAY, help="Last day compared.")
@click.option(
    "--country", metavar="ISO3", help="Only this country, as in SYR; those that both have if none is named."
)
@click.option(
    "--page", type=click.Path(dir_okay=False, path_type=Path), help="Write the comparison as a page."
)
@click.option("--json", "as_json", is_flag=True, help="The totals as one JSON object.")
@warehouse_option
def reconcile(
    source: Literal["ucdp", "acled"],
    start: datetime | None,
    end: datetime | None,
    country: str | None,
    page: Path | None,
    as_json: bool,
    warehouse: Path,
) -> None:
    """Compare our events with those imported from UCDP or ACLED: which both have, which one lacks, how tolls differ.

    The rows lie in the table `reconciled`, until the next comparison with the same source.

    \b
    Example:
      sitrep reconcile ucdp --country SYR --from 2018-01-01 --to 2018-12-31 --page syria.html
      sitrep sql "FROM reconciled WHERE status = 'only_theirs'"
    """
    from flows.reconciling import NothingToCompare, page_of
    from flows.reconciling import reconcile as compare
    from transforms.matching import Window
    from warehouse.lake import WarehouseMissing
    from warehouse.publish import Locked

    window = Window(start and start.date(), end and end.date(), _country(country))
    if window.start and window.end and window.start > window.end:
        raise click.UsageError("--from is after --to.")
    warehouse = warehouse.resolve()
    try:
        outcome = compare(warehouse, source, window, settings().lock_timeout)
    except (WarehouseMissing, NothingToCompare, Locked) as error:
        raise click.ClickException(str(error)) from error
    if page is not None:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(page_of(warehouse, outcome), encoding="utf-8")
    if as_json:
        click.echo(json.dumps(outcome.as_json(), indent=2))
    else:
        _print(outcome, page)


def _country(code: str | None) -> str | None:
    """The code in capitals. Raises UsageError where there is no such country."""
    if code is None:
        return None
    import pycountry

    if code.upper() != "XKX" and pycountry.countries.get(alpha_3=code.upper()) is None:
        raise click.UsageError(f"--country {code}: no ISO 3166-1 alpha-3 code, as in SYR.")
    return code.upper()


def _print(o: "ReconcileOutcome", page: Path | None) -> None:
    name = NAMES[o.source]
    done = "as it was" if o.snapshot is None else f"published as snapshot {o.snapshot}"
    within = f"{o.start} to {o.end}, {o.countries} countries" if o.start else "no day that both cover"
    rows = [
        ("run", f"{o.run_id}, {done}"),
        ("compared", f"{within}: {o.theirs:,} events of {name}, {o.ours:,} of ours ({o.outside:,} lie outside)"),
        ("both", f"{o.matched:,} events"),
        ("only", f"{o.only_theirs:,} {name} has, {o.only_ours:,} we have"),
        ("tolls", f"{o.tolls_equal:,} of {o.tolls_compared:,} the same, {o.tolls_within_range:,} within the range; "
                  f"{o.our_dead_in_pairs:,} dead by us, {o.their_dead_in_pairs:,} by {name}"),
        ("seconds", f"{o.seconds:.1f}"),
    ]  # fmt: skip
    for label, value in rows:
        click.echo(f"{click.style(f'{label:<10}', bold=True)} {value}")
    if page is not None:
        click.echo(f"{click.style('page      ', bold=True)} {page}")
    click.echo(
        f"\n  sitrep sql \"FROM reconciled WHERE source = '{o.source}' AND difference <> 0\"  where tolls differ"
    )
