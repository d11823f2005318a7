"""A table of parties, as a CSV file that a person can review, read into records."""

import csv
import re
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources import files

from transforms.enriching.countries import countries
from transforms.enriching.names import plain
from warehouse.tables import Actor
from warehouse.tables.reference import ACTOR_KINDS

COLUMNS = (
    "id", "name", "kind", "country", "aliases", "called", "sides", "from", "to", "ucdp_id", "acled", "source",
)  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_YEAR = re.compile(r"\d{4}")


class BadActors(ValueError):
    """A table of parties is not as it must be; the message says in which line, what, and what to do."""


def read_actors(rows: Iterable[Mapping[str, str | None]], origin: str) -> list[Actor]:
    """Parties from the rows of a CSV file with the columns `COLUMNS`, of which id, name and kind must be filled.

    origin: the file's name, for the messages. Raises BadActors at the first row that is not as it must be: unknown
    kind or country, a date that is none, an id twice, a name that two parties have.
    """
    found: dict[str, Actor] = {}
    names: dict[tuple[str, str | None], str] = {}
    for line, row in enumerate(rows, 2):
        actor = _actor(row, f"{origin}:{line}")
        if actor.actor_id in found:
            raise BadActors(f"{origin}:{line}: the id {actor.actor_id!r} stands there twice; give another id")
        for name in names_of(actor):
            holder = names.setdefault(name, actor.actor_id)
            if holder != actor.actor_id:
                raise BadActors(
                    f"{origin}:{line}: the name {name[0]!r} is already taken by {holder!r}; leave it with one of them"
                )
        found[actor.actor_id] = actor
    return list(found.values())


def _actor(row: Mapping[str, str | None], at: str) -> Actor:
    told = {name: (row.get(name) or "").strip() for name in COLUMNS}
    if missing := [name for name in ("id", "name", "kind") if not told[name]]:
        raise BadActors(f"{at}: {', '.join(missing)} is empty; a party has an id, a name and a kind")
    if not _ID.fullmatch(told["id"]):
        raise BadActors(
            f"{at}: the id {told['id']!r} is not in small letters with hyphens, as in 'tamil-tigers'"
        )
    if told["kind"] not in ACTOR_KINDS:
        raise BadActors(
            f"{at}: the kind {told['kind']!r} is not known; it is one of: {', '.join(ACTOR_KINDS)}"
        )
    aliases = _split(told["aliases"])
    for code in (told["country"], *(a.partition("@")[2] for a in aliases)):
        if code and code not in countries():
            raise BadActors(
                f"{at}: {code!r} is no country; give the ISO 3166-1 code of three letters, as in 'SYR'"
            )
    if told["ucdp_id"] and not told["ucdp_id"].isdecimal():
        raise BadActors(f"{at}: the UCDP id {told['ucdp_id']!r} is no whole number")
    return Actor(
        actor_id=told["id"], name=told["name"], kind=told["kind"], country=told["country"] or None,
        aliases=aliases, called=_split(told["called"]) or None, sides=told["sides"] or None,
        ucdp_id=int(told["ucdp_id"]) if told["ucdp_id"] else None, acled=told["acled"] or None,
        valid_from=_day(told["from"], at, "01-01"), valid_to=_day(told["to"], at, "12-31"),
        source=told["source"] or None,
    )  # fmt: skip


def _day(stated: str, at: str, of_a_year: str) -> date | None:
    if not stated:
        return None
    try:
        return date.fromisoformat(f"{stated}-{of_a_year}" if _YEAR.fullmatch(stated) else stated)
    except ValueError as error:
        raise BadActors(f"{at}: {stated!r} is no date; give a year or YYYY-MM-DD") from error


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of a CSV file that lies in this folder, by the names of its columns."""
    with files(__package__).joinpath(name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def names_of(actor: Actor) -> Iterable[tuple[str, str | None]]:
    """A party's names as they are compared, each with the country in which alone it means the party, or None."""
    for name in (actor.name, *actor.aliases):
        words, _, country = name.partition("@")
        if plain(words):
            yield plain(words), country or None
