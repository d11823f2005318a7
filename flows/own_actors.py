"""The user's own parties: `actors.csv` in the warehouse's folder, which a person may edit."""

import csv
from collections.abc import Mapping
from pathlib import Path

from transforms.enriching.parties import Parties, parties
from transforms.enriching.party_table import COLUMNS, BadActors, read_actors
from warehouse.tables import Actor

NAME = "actors.csv"


def own_actors(warehouse: Path) -> tuple[Actor, ...]:
    """The parties of the warehouse's own `actors.csv`; none where there is no such file.

    Raises BadActors where the file is not as it must be.
    """
    return tuple(read_actors(_rows(warehouse / NAME), str(warehouse / NAME)))


def known_parties(warehouse: Path) -> Parties:
    """The bundled parties with the warehouse's own, which win."""
    return parties(own_actors(warehouse))


def add_actor(warehouse: Path, told: Mapping[str, str]) -> Actor:
    """Write a party into the warehouse's own `actors.csv`, sorted by id; gives it as it was read.

    told: by the columns of the file. Raises BadActors, and writes nothing, where the row is not as it must be, or its
    id or one of its names is already taken, be it by a bundled party.
    """
    file = warehouse / NAME
    rows = _rows(file)
    known = known_parties(warehouse)
    row = {column: told.get(column, "") for column in COLUMNS}
    (actor,) = read_actors([row], "the new party")
    if actor.actor_id in known.by_id:
        raise BadActors(
            f"The id {actor.actor_id!r} is already taken by {known.by_id[actor.actor_id].name}; give another with "
            f"--id, or, to replace that party, write its row into {file}"
        )
    for name in (actor.name, *actor.aliases):
        if holder := known.holder(name):
            raise BadActors(
                f"The name {name!r} is already taken by {holder!r} ({known.by_id[holder].name}); leave it out, or, "
                f"to give it to the new party all the same, write its row into {file}"
            )
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted([*rows, row], key=lambda r: r["id"] or ""))
    part.replace(file)
    return actor


def _rows(file: Path) -> list[dict[str, str]]:
    if not file.exists():
        return []
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:  # spreadsheets begin a CSV with a mark
            reader = csv.DictReader(lines)
            named = set(reader.fieldnames or ())
            if missing := {"id", "name", "kind"} - named:
                raise BadActors(f"{file}: the first line lacks the columns {', '.join(sorted(missing))}")
            if unknown := named - set(COLUMNS):
                listed = ", ".join(sorted(map(str, unknown)))
                raise BadActors(
                    f"{file}: columns that are not known: {listed}; there are {', '.join(COLUMNS)}"
                )
            rows = []
            for row in reader:
                if None in row:
                    raise BadActors(
                        f"{file}:{reader.line_num}: more cells than columns; put cells with commas in quotes"
                    )
                rows.append({column: row.get(column) or "" for column in COLUMNS})
            return rows
    except UnicodeDecodeError as error:
        raise BadActors(f"{file}: it is not in UTF-8; save it as CSV in UTF-8") from error
