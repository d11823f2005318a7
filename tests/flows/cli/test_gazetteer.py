"""`sitrep gazetteer`: import, find, info."""

import json
import zipfile
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result

from flows.cli import main
from flows.gazetteer import gazetteer_of
from transforms.enriching.places import find_place

DUMP = Path(__file__).parents[2] / "transforms" / "enriching" / "gazetteer" / "XX.txt"


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["gazetteer", *map(str, arguments)])


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "XX.zip", "w") as made:
        made.write(DUMP, "XX.txt")
        made.writestr("readme.txt", "of GeoNames")
    return tmp_path / "XX.zip"


def test_a_packed_dump_is_imported_and_used_by_the_warehouse(packed: Path, tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    told = json.loads(call("import", packed, "--warehouse", warehouse, "--json").stdout)
    assert (told["name"], told["rows"], sum(told["rejected"].values())) == ("XX", 52, 10)
    found = find_place("Kafr Nudwa", {"SYR": 1}, gazetteer_of(warehouse))
    assert found.place is not None and found.place.place_id == "gn:9000002"
    assert find_place("Kafr Nudwa", {"SYR": 1}).place is None


def test_importing_again_replaces_and_leaves_no_scraps(packed: Path, tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    for _ in range(2):
        done = call("import", packed, "--warehouse", warehouse)
        assert done.exit_code == 0 and "rejected         1  unknown country" in done.output
    assert [p.name for p in (warehouse / "gazetteer").iterdir()] == ["XX"]
    rows = json.loads(call("info", "--warehouse", warehouse, "--json").stdout)
    assert [(r["name"], r["rejected"]) for r in rows] == [("XX", 10), ("bundled", 0)] and rows[1][
        "places"
    ] > 250_000
    rejects = f"SELECT count(*) FROM '{warehouse}/gazetteer/XX/rejects.parquet'"
    assert duckdb.sql(rejects).fetchall() == [(10,)]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [("none.zip", None, "There is no file"), ("odd.zip", b"PK nothing", "no zip archive"),
     ("odd.txt", b"one,two\nthree,four\n", "no row of GeoNames' form"), ("empty.txt", b"", "no row of GeoNames' form")],
)  # fmt: skip
def test_what_is_no_dump_is_refused_and_what_was_there_stays(
    name: str, content: bytes | None, told: str, packed: Path, tmp_path: Path
) -> None:
    warehouse = tmp_path / "warehouse"
    call("import", packed, "--warehouse", warehouse)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = call("import", tmp_path / name, "--warehouse", warehouse)
    assert done.exit_code == 1 and told in done.output
    assert [p.name for p in (warehouse / "gazetteer").iterdir()] == ["XX"]


def test_find_tells_the_place_why_and_what_else_it_can_mean(tmp_path: Path) -> None:
    shown = call("find", "30 km north of Homs", "--country", "Syria", "--warehouse", tmp_path)
    assert shown.exit_code == 0
    assert "Homs, SYR  (city, where_prec 2)" in shown.output and "30 km off it" in shown.output
    told = json.loads(call("find", "Yarmuk", "--country", "syr", "--warehouse", tmp_path, "--json").stdout)
    assert told["place"]["place_id"] == "sx:yarmouk-camp-syr" and told["candidates"]


def test_find_ends_with_1_where_nothing_is_found_and_2_where_the_country_is_none(tmp_path: Path) -> None:
    nothing = call("find", "Qwxzfar", "--warehouse", tmp_path)
    assert nothing.exit_code == 1 and "no such place" in nothing.output
    assert call("find", "Homs", "--country", "Atlantis", "--warehouse", tmp_path).exit_code == 2
