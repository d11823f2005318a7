"""Candidates for many names at once, by one join of their keys with the gazetteer's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transforms.enriching.gazetteer.cache import bundled_folder
from transforms.enriching.gazetteer.keys import define_keys
from transforms.enriching.names import folded
from warehouse.tables import Place

if TYPE_CHECKING:
    import duckdb

POINTS = ("city", "town", "village", "quarter", "camp", "base", "facility")
SPELT_SO, OTHER_KIND, TRANSLITERATED, ALIKE = range(4)  # how a candidate's name stands to the one asked for
_FUZZY = 90  # rapidfuzz ratio, of 100, of the whole name
_FUZZY_WORD = 80  # the same, of each word: the common words of a name must not carry the telling one
_SHORTEST_FUZZY = 7  # letters: of shorter names too many differ by one (Galwan, Gawan)
_OWN = (
    "place_id",
    "name",
    "feature",
    "country",
    "admin1",
    "admin2",
    "latitude",
    "longitude",
    "population",
    "source",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name to look up, and the countries (ISO alpha-3) in which spellings of it count."""

    name: str
    countries: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean: how its name stands to the one asked for, whether that is its main name, and
    whether the supplement lists it, for news name it however few live there."""

    place: Place
    tier: int
    main: bool
    by_hand: bool = False

    @property
    def usual(self) -> bool:
        """Whether news call the place so: by its main name, or any that the supplement gives a place of its own."""
        return self.main or self.place.place_id.startswith("sx:")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The bundled gazetteer, and imported ones (folders as `dump.write_dump` makes them), whose rows go before."""

    imported: tuple[Path, ...] = ()

    def candidates(self, wanted: Iterable[Wanted]) -> dict[str, list[Candidate]]:
        """The places that each name may mean, the best spelt and most populous first; {} for names not found.

        A name asked for twice is looked up once, in the countries of both.
        """
        asked = _united(wanted)
        if not asked:
            return {}
        db = self._with_wanted(asked)
        rows = db.execute(_sql("lookup.sql")).to_arrow_table()
        db.close()
        names, known = list(asked), _places(rows)
        found: dict[str, list[Candidate]] = {}
        columns = zip(
            *(rows[c].to_pylist() for c in ("no", "place_id", "tier", "main", "by_hand")), strict=True
        )
        for no, place_id, *told in columns:
            found.setdefault(names[no], []).append(Candidate(known[place_id], *told))
        return found

    def similar(self, wanted: Iterable[Wanted]) -> dict[str, list[Candidate]]:
        """Places of the given countries whose names are spelt nearly alike, word by word: a last resort."""
        asked = {name: c for name, c in _united(wanted).items() if _long_enough(name) and c}
        if not asked:
            return {}
        db = self._with_wanted(asked)
        rows = db.execute(_sql("similar.sql")).fetchall()
        names = list(asked)
        alike = [(names[no], place_id) for no, plain, place_id in rows if _nearly(names[no], plain)]
        known = self._whole(db, {place_id for _, place_id in alike})
        db.close()
        found: dict[str, dict[str, Candidate]] = {}
        for name, place_id in alike:
            found.setdefault(name, {})[place_id] = Candidate(known[place_id], ALIKE, False)
        return {name: list(candidates.values()) for name, candidates in found.items()}

    def whole(self, place_ids: Iterable[str]) -> dict[str, Place]:
        """Places by id, with their other names."""
        db = _opened(self.imported).cursor()
        found = self._whole(db, set(place_ids))
        db.close()
        return found

    def sizes(self) -> dict[str, int]:
        """How many places each folder holds."""
        counts = (
            _opened(self.imported).cursor().execute("SELECT rank, count(*) FROM places GROUP BY 1").fetchall()
        )
        return {str(_folders(self.imported)[rank]): count for rank, count in counts}

    def _with_wanted(self, asked: dict[str, frozenset[str]]) -> "duckdb.DuckDBPyConnection":
        import pyarrow as pa

        db = _opened(self.imported).cursor()
        columns = {
            "no": pa.array(range(len(asked)), pa.int32()),
            "name": pa.array(list(asked), pa.string()),
            "countries": pa.array([sorted(c) for c in asked.values()], pa.list_(pa.string())),
        }
        db.register("wanted", pa.table(columns))
        return db

    @staticmethod
    def _whole(db: "duckdb.DuckDBPyConnection", place_ids: set[str]) -> dict[str, Place]:
        import pyarrow as pa

        if not place_ids:
            return {}
        db.register("ids", pa.table({"place_id": pa.array(sorted(place_ids), pa.string())}))
        rows = db.execute(
            "SELECT * FROM places WHERE place_id IN (FROM ids) "
            "QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY rank) = 1"
        ).to_arrow_table()
        return _places(rows)


@cache
def _opened(imported: tuple[Path, ...]) -> "duckdb.DuckDBPyConnection":
    import duckdb

    db = duckdb.connect()
    define_keys(db)
    for table in ("places", "names"):
        parts = (
            f"SELECT *, {i} AS rank FROM '{f}/{table}.parquet'" for i, f in enumerate(_folders(imported))
        )
        db.execute(f"CREATE VIEW {table} AS {' UNION ALL BY NAME '.join(parts)}")
    return db


def _folders(imported: tuple[Path, ...]) -> tuple[Path, ...]:
    return (*imported, bundled_folder())


@cache
def _sql(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _united(wanted: Iterable[Wanted]) -> dict[str, frozenset[str]]:
    asked: dict[str, frozenset[str]] = {}
    for w in wanted:
        asked[w.name] = asked.get(w.name, frozenset()) | w.countries
    return asked


def _places(rows: Any) -> dict[str, Place]:
    own: Sequence[str] = _OWN
    if "alternatives" in rows.column_names:
        own = (*_OWN, "alternatives")
    columns = zip(*(rows[c].to_pylist() for c in own), strict=True)
    found: dict[str, Place] = {}
    for values in columns:
        if values[0] not in found:
            told = dict(zip(own, values, strict=True))
            told["alternatives"] = tuple(told.get("alternatives") or ())
            found[values[0]] = Place(**told)
    return found


def _long_enough(name: str) -> bool:
    return len(folded(name).replace(" ", "")) >= _SHORTEST_FUZZY


def _nearly(wanted: str, name: str) -> bool:
    """Whether two names are nearly one: each word begins alike and is spelt nearly alike."""
    from rapidfuzz import fuzz

    a, b = folded(wanted), folded(name)
    if fuzz.ratio(a, b) < _FUZZY:
        return False
    one, other = a.split(), b.split()
    if len(one) != len(other):
        return "".join(one) == "".join(other)
    return all(x[0] == y[0] and fuzz.ratio(x, y) >= _FUZZY_WORD for x, y in zip(one, other, strict=True))
