"""`sitrep actors`: the parties to conflicts that are known, and the user's own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flows.settings import warehouse_option

if TYPE_CHECKING:
    from warehouse.tables import Actor

SHOWN = ("id", "name", "kind", "aliases")


@click.group()
def actors() -> None:
    """The parties to conflicts: those that are bundled and your own, in `actors.csv` in the warehouse's folder.

    What you add or edit there is used by the next run; `sitrep run --from enrich` resolves what was published again.

    \b
    Example:
      sitrep actors find "the Houthi-backed RSF fighters"
      sitrep actors list --country SDN
    """


@actors.command("list")
@click.option(
    "--country", help="Only parties of this country or that fight there (ISO 3166-1 alpha-3, as in SYR)."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON array, with every column.")
@warehouse_option
def list_actors(country: str | None, as_json: bool, warehouse: Path) -> None:
    """List the parties.

    \b
    Example:
      sitrep actors list --country MLI
    """
    from flows.terminal.tables import print_rows
    from transforms.enriching.countries import countries

    if country is not None and (country := country.upper()) not in countries():
        raise click.BadParameter(
            f"{country!r} is no ISO 3166-1 code of three letters", param_hint="--country"
        )
    found = [a for _, a in sorted(_known(warehouse).by_id.items()) if _concerns(a, country)]
    if as_json:
        click.echo(json.dumps([_plain(a) for a in found], ensure_ascii=False, indent=2))
    elif found:
        print_rows(SHOWN, [(a.actor_id, a.name, a.kind, ", ".join(a.aliases[:4])) for a in found])


@actors.command("find")
@click.argument("words", nargs=-1, required=True)
@click.option("--country", help="Where the report is set (ISO 3166-1 alpha-3).")
@click.option("--named", multiple=True, metavar="ID", help="A party that the report names elsewhere.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def find(
    words: tuple[str, ...], country: str | None, named: tuple[str, ...], as_json: bool, warehouse: Path
) -> None:
    """Tell which party the words of a report mean, and why; or why none.

    \b
    Example:
      sitrep actors find al-Shabab --country MOZ
      sitrep actors find jihadists --named jnim
    """
    from transforms.enriching.countries import countries
    from transforms.enriching.party_choice import Told, choose_actor

    known = _known(warehouse)
    if country is not None and (country := country.upper()) not in countries():
        raise click.BadParameter(
            f"{country!r} is no ISO 3166-1 code of three letters", param_hint="--country"
        )
    if unknown := [party for party in named if party not in known.by_id]:
        raise click.BadParameter(f"no party has the id {unknown[0]!r}", param_hint="--named")
    said = " ".join(words)
    lands, others = frozenset((country,)) if country else frozenset(), frozenset(named)
    by_name = known.named(said, country)
    party, reason = choose_actor(said, Told(lands, others, others, others), known)
    if by_name and party:
        why = "the words name it" + (f", as they do in {country}" if known.named(said) != by_name else "")
    elif party:
        why = "the report names it and no other that these words could mean"
        why = f"the one army of {country}" if party == f"state-forces-{(country or '').lower()}" else why
    else:
        why = reason or "no known name, and no word for fighters or forces"
    told = known.by_id[party] if party else None
    if as_json:
        answer = {"words": said, "actor": _plain(told) if told else None, "why": why}
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    click.echo(f"{told.actor_id}: {told.name} ({told.kind})" if told else "none")
    click.echo(f"  why      {why}")
    for name, value in _facts(told) if told else ():
        click.echo(f"  {name:<8} {value}")


@actors.command("add")
@click.option(
    "--id", "actor_id", help="Short name in small letters with hyphens; made of the name if not given."
)
@click.option("--name", required=True, help="Usual English name.")
@click.option("--kind", required=True, help="What it is: `rebel group`, `militia`, `state forces` ...")
@click.option(
    "--country", default="", help="The state whose party it is, where it is one (ISO 3166-1 alpha-3)."
)
@click.option(
    "--aliases", default="", help="Other names, set apart by |; NAME@MOZ means it in that country only."
)
@click.option("--called", default="", help="Common nouns that reports use for it, set apart by |.")
@click.option(
    "--sides", default="", help="Whom it fights, as in `SYR: state-forces-syr, islamic-state; IRQ: ...`."
)
@click.option("--from", "valid_from", default="", help="Founded: a year or YYYY-MM-DD.")
@click.option("--to", "valid_to", default="", help="Ended: a year or YYYY-MM-DD.")
@click.option("--source", default="", help="Where these facts come from.")
@warehouse_option
def add(
    actor_id: str | None, name: str, warehouse: Path, valid_from: str, valid_to: str, **told: str
) -> None:
    """Add a party to your own table, `actors.csv` in the warehouse's folder; it may be edited there as well.

    \b
    Example:
      sitrep actors add --name "Arden Front" --kind "rebel group" --aliases "AF|Arden rebels"
    """
    from flows.own_actors import NAME, add_actor
    from transforms.enriching.names import slug
    from transforms.enriching.party_table import BadActors

    row = {"id": actor_id or slug(name), "name": name, "from": valid_from, "to": valid_to, **told}
    try:
        made = add_actor(warehouse, row)
    except BadActors as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{made.actor_id} stands in {warehouse / NAME}; the next run knows it.")
    click.echo("What was published is resolved again by `sitrep run --from enrich`.")


def _known(warehouse: Path) -> Any:
    from flows.own_actors import known_parties
    from transforms.enriching.party_table import BadActors

    try:
        return known_parties(warehouse)
    except BadActors as error:
        raise click.ClickException(str(error)) from error


def _concerns(actor: "Actor", country: str | None) -> bool:
    """Whether a party is of this country or fights there; all are where none is asked for."""
    fought = {part.partition(":")[0].strip() for part in (actor.sides or "").split(";")}
    return country is None or country in fought or actor.country == country


def _plain(actor: "Actor") -> dict[str, Any]:
    from dataclasses import asdict

    return {
        name: value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in asdict(actor).items()
    }


def _facts(actor: "Actor") -> Iterator[tuple[str, str]]:
    years = f"{actor.valid_from.year if actor.valid_from else ''} to {actor.valid_to.year if actor.valid_to else ''}"
    told = (
        ("also", ", ".join(actor.aliases)), ("called", ", ".join(actor.called or ())), ("fights", actor.sides or ""),
        ("years", years.strip() if actor.valid_from or actor.valid_to else ""), ("UCDP", str(actor.ucdp_id or "")),
        ("ACLED", actor.acled or ""), ("source", actor.source or ""),
    )  # fmt: skip
    yield from ((name, value) for name, value in told if value)
