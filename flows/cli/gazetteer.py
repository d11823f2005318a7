"""`sitrep gazetteer`: the places that names are resolved against."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from flows.settings import warehouse_option


@click.group()
def gazetteer() -> None:
    """The places that names are resolved against: the bundled ones, and dumps of GeoNames imported beside them.

    \b
    Example:
      sitrep gazetteer find Yarmuk --country SYR
    """


@gazetteer.command("import")
@click.argument("dump", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def import_(dump: Path, as_json: bool, warehouse: Path) -> None:
    """Import a dump of GeoNames: a country's XX.zip, allCountries.zip, or the .txt within.

    Runs on this warehouse use it from then on. Names of divisions are taken of admin1CodesASCII.txt and admin2Codes.txt
    where they lie beside the dump, else of its own rows. Rows that are not as GeoNames' readme says are rejected.

    \b
    Example:
      sitrep gazetteer import allCountries.zip
    """
    from flows.gazetteer import NoDump, import_dump

    try:
        kept = import_dump(dump, warehouse)
    except NoDump as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(json.dumps({"name": kept.name} | asdict(kept.imported), indent=2))
        return
    made = kept.imported
    click.echo(
        f"{kept.name}: {made.places:,} places by {made.names:,} names, of {made.rows:,} rows; "
        f"{made.left_out:,} left out as no place that news name"
    )
    for reason, count in made.rejected.items():
        click.echo(f"rejected {count:>9,}  {reason}")
    if made.rejected:
        click.echo(f"the rows rejected: sitrep sql \"FROM '{kept.folder}/rejects.parquet'\"")


@gazetteer.command()
@click.argument("name")
@click.option(
    "--country", "lands", multiple=True, help="A country the report speaks of: ISO alpha-3, or its name."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def find(name: str, lands: tuple[str, ...], as_json: bool, warehouse: Path) -> None:
    """What a name, as a report words it, would be resolved to, why, and what else it can mean; exit 1 where nothing is.

    \b
    Example:
      sitrep gazetteer find "30 km north of Homs" --country Syria
    """
    from flows.gazetteer import gazetteer_of
    from flows.terminal.tables import print_rows
    from transforms.enriching.places import find_place

    choice = find_place(name, _codes(lands), gazetteer_of(warehouse))
    place = choice.place
    if as_json:
        told = asdict(choice) | {"place": asdict(place) if place else None}
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        if place:
            where = ", ".join(filter(None, (place.name, place.admin2, place.admin1, place.country)))
            click.echo(f"{place.place_id}  {where}  ({place.feature}, where_prec {choice.precision})")
        click.echo(f"{'because' if place else 'not resolved'}: {choice.reason}")
        rows = [
            (
                p.place_id,
                p.name,
                p.feature,
                p.country,
                p.admin1,
                p.admin2,
                p.latitude,
                p.longitude,
                p.population,
            )
            for p in choice.candidates
        ]
        heads = (
            "place_id",
            "name",
            "feature",
            "country",
            "admin1",
            "admin2",
            "latitude",
            "longitude",
            "population",
        )
        print_rows(heads, rows)
    if place is None:
        raise SystemExit(1)


@gazetteer.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def info(as_json: bool, warehouse: Path) -> None:
    """What the gazetteer holds, and where it lies.

    \b
    Example:
      sitrep gazetteer info
    """
    from flows.gazetteer import gazetteer_of, kept_in
    from flows.terminal.tables import print_rows

    sizes = gazetteer_of(warehouse).sizes()
    names = {str(kept.folder): kept for kept in kept_in(warehouse)}
    told = [
        {
            "name": names[folder].name if folder in names else "bundled",
            "places": count,
            "rejected": sum(names[folder].imported.rejected.values()) if folder in names else 0,
            "folder": folder,
        }
        for folder, count in sizes.items()
    ]
    if as_json:
        click.echo(json.dumps(told, indent=2))
        return
    print_rows(("name", "places", "rejected", "folder"), [tuple(row.values()) for row in told])


def _codes(lands: tuple[str, ...]) -> dict[str, int]:
    from transforms.enriching.countries import countries, country_names
    from transforms.enriching.names import plain

    found = {}
    for land in lands:
        code = land.upper() if land.upper() in countries() else country_names().get(plain(land))
        if code is None:
            raise click.BadParameter(
                f"no country {land!r}: give an ISO alpha-3 code, as SYR, or a usual English name"
            )
        found[code] = 1
    return found
