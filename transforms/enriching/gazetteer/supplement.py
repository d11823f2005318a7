"""The supplement: places of conflicts that are too small, too wide or too new for the libraries, as tables by hand.

One CSV a theatre in `supplement/`, sorted by country and name; each row tells its source and licence.
"""

import csv
from functools import cache
from importlib.resources import files

from transforms.enriching.names import slug
from warehouse.tables import Place


@cache
def supplement() -> tuple[Place, ...]:
    """The places of `supplement/*.csv`."""
    folder = files(__package__) / "supplement"
    found = []
    for table in sorted(f.name for f in folder.iterdir() if f.name.endswith(".csv")):
        with (folder / table).open(encoding="utf-8") as lines:
            found += [_supplied(row) for row in csv.DictReader(lines)]
    return tuple(found)


def _supplied(row: dict[str, str]) -> Place:
    return Place(
        place_id=f"sx:{slug(' '.join((row['name'], row['country'])))}",
        name=row["name"],
        alternatives=tuple(a for a in row["alternatives"].split("|") if a),
        feature=row["feature"],
        country=row["country"] or None,
        admin1=row["admin1"] or None,
        admin2=row["admin2"] or None,
        latitude=float(row["latitude"]) if row["latitude"] else None,
        longitude=float(row["longitude"]) if row["longitude"] else None,
        source=f"{row['source']}, {row['licence']}",
    )
