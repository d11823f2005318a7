"""A dump in GeoNames' form, written by hand, becomes a gazetteer: `XX.txt`, 42 rows of its form and 10 that are not."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from transforms.enriching.gazetteer import POINTS, Gazetteer, Wanted
from transforms.enriching.gazetteer.dump import Imported, write_dump

DUMP = Path(__file__).with_name("XX.txt")
Made = tuple[Path, Imported]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder, scratch = tmp_path_factory.mktemp("gazetteer"), tmp_path_factory.mktemp("scratch")
    return folder, write_dump(DUMP, folder, scratch)


@pytest.fixture
def row(made: Made) -> Callable[[str], dict[str, object]]:
    def look_up(place_id: str) -> dict[str, object]:
        found = duckdb.sql(
            f"SELECT * FROM '{made[0]}/places.parquet' WHERE place_id = '{place_id}'"
        ).to_arrow_table()
        rows: list[dict[str, object]] = found.to_pylist()
        assert len(rows) == 1, place_id
        return rows[0]

    return look_up


def test_every_row_is_kept_left_out_or_rejected_with_a_reason(made: Made) -> None:
    folder, imported = made
    assert imported.rows == 52 and imported.places + imported.left_out + sum(imported.rejected.values()) == 52
    assert imported.rejected == {
        "coordinates are not on the Earth": 2,
        "coordinates are no numbers": 1,
        "geonameid is no number": 1,
        "no name": 1,
        "population is no number": 1,
        "row is not as the readme has it: missing columns": 1,
        "row is not as the readme has it: too many columns": 1,
        "unknown country": 1,
        "unknown feature class": 1,
    }
    kept = duckdb.sql(f"SELECT place_in_dump, value FROM '{folder}/rejects.parquet'").fetchall()
    assert len(kept) == 10 and all(at and value for at, value in kept)
    assert "9100005\tNo Number" in {value[:17] for _, value in kept}


def test_what_news_do_not_name_is_left_out(made: Made) -> None:
    names = {n for (n,) in duckdb.sql(f"SELECT name FROM '{made[0]}/places.parquet'").fetchall()}
    assert not names & {
        "Jisr Balad",
        "Ferme Nasr",
        "Tall Qarn",
        "Sinjil Yard",
        "Forêt Mbau",
        "Undersea Ridge",
    }
    assert {"Mukhayyam Tishrin", "Abu Jarin Air Base", "Nahr al ‘Āşī", "Bādiyat ash Shām"} <= names


@pytest.mark.parametrize(
    ("place_id", "feature"),
    [("gn:169389", "city"), ("gn:9000002", "village"), ("gn:9000003", "river"), ("gn:9000004", "region"),
     ("gn:9000005", "desert"), ("gn:9000006", "camp"), ("gn:9000007", "base"), ("gn:9000008", "quarter"),
     ("gn:9000012", "region"), ("gn:9000013", "water"), ("gn:9000015", "city"), ("gn:9000021", "facility"),
     ("gn:9000022", "base"), ("gn:9000028", "town"), ("gn:9000019", "admin3")],
)  # fmt: skip
def test_feature_codes_become_features(
    place_id: str, feature: str, row: Callable[[str], dict[str, object]]
) -> None:
    told = row(place_id)
    assert told["feature"] == feature
    assert (told["latitude"] is not None) == (feature in POINTS), "what is wide has no point"


def test_a_place_has_its_divisions_by_the_names_they_go_by(row: Callable[[str], dict[str, object]]) -> None:
    village = row("gn:9000002")
    assert (village["country"], village["admin1"], village["admin2"]) == ("SYR", "Idlib", "Ariha District")
    assert row("gn:216281")["admin1"] == "North Kivu" and row("gn:9000015")["admin1"] == "Aleppo"
    assert row("gn:9000013")["country"] is None


def test_divisions_that_are_known_keep_their_ids(made: Made, row: Callable[[str], dict[str, object]]) -> None:
    assert row("sx:north-kivu-cod")["feature_code"] == "ADM1"
    assert row("sx:idlib-province-syr")["name"] == "Idlib province"


def test_quotes_and_commas_are_letters_like_others(row: Callable[[str], dict[str, object]]) -> None:
    assert row("gn:9000024")["name"] == 'Tāl "Quoted" Kafr'
    assert row("gn:9000025")["name"] == "Bayt, with comma"


def test_an_imported_gazetteer_adds_to_the_bundled_one_and_doubles_nothing(made: Made) -> None:
    both, syria = Gazetteer((made[0],)), frozenset(("SYR",))
    asked = [
        Wanted("Kafr Nudwa", syria),
        Wanted("Goma", frozenset(("COD",))),
        Wanted("Idlib", syria),
        Wanted("بادية الشام", syria),
    ]
    found = both.candidates(asked)
    assert "Kafr Nudwa" not in Gazetteer().candidates(asked)
    assert [c.place.place_id for c in found["Kafr Nudwa"]] == ["gn:9000002"]
    assert found["بادية الشام"][0].place.feature == "desert"
    for name in ("Goma", "Idlib"):
        ids = [c.place.place_id for c in found[name]]
        assert len(ids) == len(set(ids))
    goma = next(c.place for c in found["Goma"] if c.place.place_id == "gn:216281")
    assert goma.population == 670_000, "the imported row goes before the bundled one"


def test_tables_of_divisions_beside_the_dump_name_them(tmp_path: Path) -> None:
    folder, scratch = tmp_path / "made", tmp_path / "scratch"
    for part in (folder, scratch):
        part.mkdir()
    lines = DUMP.read_text(encoding="utf-8").splitlines()
    (tmp_path / "SY.txt").write_text(
        "\n".join(line for line in lines if "\tADM" not in line) + "\n", encoding="utf-8"
    )
    (tmp_path / "admin1CodesASCII.txt").write_text("SY.12\tIdlib\tIdlib\t169388\n", encoding="utf-8")
    (tmp_path / "admin2Codes.txt").write_text("SY.12.1202\tArihah\tArihah\t1\n", encoding="utf-8")
    write_dump(tmp_path / "SY.txt", folder, scratch)
    told = duckdb.sql(
        f"SELECT admin1, admin2 FROM '{folder}/places.parquet' WHERE place_id = 'gn:9000002'"
    ).fetchone()
    assert told == ("Idlib", "Arihah")


def test_where_the_province_counts_as_first_division_a_town_lies_in_it(tmp_path: Path) -> None:
    rows = [
        ("9001", "Autonomous Region", "A", "ADM1", "14", ""),
        ("9002", "Province of Sulu", "A", "ADM2", "14", "066"),
        ("9003", "Jolo", "P", "PPL", "14", "066"),
    ]
    lines = [
        "\t".join(
            (i, n, n, "", "6.05", "121.0", c, f, "PH", "", a, b, "", "", "5000", "", "", "", "2026-01-01")
        )
        for i, n, c, f, a, b in rows
    ]
    dump, folder, scratch = tmp_path / "PH.txt", tmp_path / "made", tmp_path / "scratch"
    dump.write_text("\n".join(lines) + "\n", encoding="utf-8")
    folder.mkdir()
    scratch.mkdir()
    write_dump(dump, folder, scratch)
    made = duckdb.sql(
        f"SELECT feature, admin1, admin2 FROM '{folder}/places.parquet' WHERE name = 'Jolo' OR admin1 = 'Sulu'"
    ).fetchall()
    assert set(made) == {("admin1", "Sulu", None), ("town", "Sulu", None)}
