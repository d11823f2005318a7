from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from warehouse.lake import connect
from warehouse.others.reading import Imported, UnreadableFile, WrongHeader, read_events
from warehouse.tables import TABLES, reject_id_of

EventFile = Callable[..., Path]
Read = Callable[[str, Path], Imported]


@pytest.fixture(scope="module")
def empty_lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("lake")
    connect(directory).close()
    return directory


@pytest.fixture
def read(empty_lake: Path) -> Iterator[Read]:
    with connect(empty_lake, read_only=True) as connection:
        yield lambda source, path: read_events(connection, source, path, "run-1")


def rejected(found: Imported) -> dict[str, Any]:
    return {row["check_name"]: row for row in found.rejects.to_pylist()}


@pytest.mark.parametrize("form", ["ged_17", "ged_21"])
def test_a_row_of_either_generation_of_ged_is_typed(form: str, event_file: EventFile, read: Read) -> None:
    row = {"date_start": "2031-04-27 00:00:00.000", "gwnoa": "652.0", "active_year": "1", "deaths_a": ""}
    found = read("ucdp", event_file(form, row))
    (kept,) = found.kept.to_pylist()
    assert found.kept.schema.equals(TABLES["ucdp_events"].arrow_schema)
    assert (kept["id"], kept["best"], kept["date_start"], kept["iso3"]) == (1, 15, date(2031, 4, 27), "SYR")
    assert (kept["gwnoa"], kept["active_year"], kept["deaths_a"], kept["run_id"]) == (
        652,
        True,
        None,
        "run-1",
    )
    assert found.rejects.num_rows == 0 and found.unknown == ()


def test_former_names_of_the_estimates_are_read(event_file: EventFile, read: Read) -> None:
    path = event_file("ged_21", best="best_est", high="high_est", low="low_est")
    assert read("ucdp", path).kept["high"].to_pylist() == [20]


@pytest.mark.parametrize(
    ("form", "row", "day"),
    [
        (
            "acled_2019",
            {"event_date": "28-April-2031", "inter1": "1", "inter2": "0", "interaction": "10"},
            28,
        ),
        ("acled_2024", {"event_date": "28 April 2031"}, 28),
        ("acled_2024", {"event_date": "2031-04-28"}, 28),
    ],
)
def test_a_row_of_either_generation_of_acled_is_typed(
    form: str, row: dict[str, object], day: int, event_file: EventFile, read: Read
) -> None:
    (kept,) = read("acled", event_file(form, row)).kept.to_pylist()
    assert kept["event_date"] == date(2031, 4, day) and kept["inter1"] == "State forces"
    assert kept["inter2"] == (None if form == "acled_2019" else "Rebel group")
    assert (kept["iso3"], kept["fatalities"], kept["civilian_targeting"]) == ("SYR", 15, None)


def test_a_country_without_a_number_is_known_by_its_name(event_file: EventFile, read: Read) -> None:
    rows = [
        {"event_id_cnty": "K1", "iso": "", "country": "Kosovo"},
        {"event_id_cnty": "K2", "iso": 0, "country": "Atlantis"},
    ]
    assert read("acled", event_file("acled_2024", *rows)).kept.sort_by("event_id_cnty")[
        "iso3"
    ].to_pylist() == ["XKX", None]


@pytest.mark.parametrize(
    ("source", "form", "wrong", "check", "raw"),
    [
        ("ucdp", "ged_21", {"id": "x7"}, "ucdp_events_id_is_whole_number", "x7"),
        ("ucdp", "ged_21", {"best": "fifteen"}, "ucdp_events_best_is_whole_number", "fifteen"),
        ("ucdp", "ged_21", {"best": "15.5"}, "ucdp_events_best_is_whole_number", "15.5"),
        ("ucdp", "ged_21", {"best": "NA"}, "ucdp_events_best_filled", None),
        ("ucdp", "ged_21", {"low": 16}, "ucdp_events_deaths_in_order", "16, 15, 20"),
        ("ucdp", "ged_21", {"deaths_b": -1}, "ucdp_events_deaths_b_in_range", "-1"),
        ("ucdp", "ged_21", {"date_start": "4/5/2031"}, "ucdp_events_date_start_is_date", "4/5/2031"),
        ("ucdp", "ged_21", {"date_start": "2031-02-30"}, "ucdp_events_date_start_is_date", "2031-02-30"),
        ("ucdp", "ged_21", {"date_end": "2031-04-01"}, "ucdp_events_dates_in_order", "2031-04-28 > 2031-04-01"),
        ("ucdp", "ged_21", {"where_prec": 8}, "ucdp_events_where_prec_in_range", "8"),
        ("ucdp", "ged_21", {"latitude": 91}, "ucdp_events_latitude_in_range", "91"),
        ("ucdp", "ged_21", {"longitude": ""}, "ucdp_events_coordinates_filled_together", "34.5, ?"),
        ("acled", "acled_2024", {"event_date": "02/03/2031"}, "acled_events_event_date_is_date", "02/03/2031"),
        ("acled", "acled_2024", {"event_type": "Riots/Protests"}, "acled_events_event_type_allowed", "Riots/Protests"),
        ("acled", "acled_2024", {"sub_event_type": "Attack"}, "acled_events_sub_event_type_of_event_type",
         "Explosions/Remote violence: Attack"),
        ("acled", "acled_2024", {"fatalities": ""}, "acled_events_fatalities_filled", None),
        ("acled", "acled_2024", {"inter2": "9"}, "acled_events_inter2_allowed", "9"),
    ],
)  # fmt: skip
def test_a_bad_row_is_rejected_with_its_reason_and_value_and_the_others_are_kept(
    source: str,
    form: str,
    wrong: dict[str, object],
    check: str,
    raw: str | None,
    event_file: EventFile,
    read: Read,
) -> None:
    key = "id" if source == "ucdp" else "event_id_cnty"
    path = event_file(form, {key: "2"}, {key: "3", **wrong})
    found = read(source, path)
    assert found.kept.num_rows == 1 and found.rows == 2
    reject = rejected(found)[check]
    assert reject["raw"] == raw and reject["stage"] == "import" and reject["origin"] == str(path)
    assert reject["subject"] == f"{source}_events" and reject["reason"].endswith((".", "needed."))
    parts = ("import", f"{source}_events", reject["subject_id"] or "", str(path), check, raw or "")
    assert reject["reject_id"] == reject_id_of(*parts)


def test_of_two_rows_with_one_id_the_sound_one_is_kept(event_file: EventFile, read: Read) -> None:
    found = read("ucdp", event_file("ged_21", {"id": 2, "best": "?"}, {"id": 2}, {"id": 2, "best": 16}))
    assert found.kept["best"].to_pylist() == [15]
    assert rejected(found)["ucdp_events_id_once"]["raw"] == "2"


def test_a_line_of_another_width_is_rejected_by_its_number(event_file: EventFile, read: Read) -> None:
    path = event_file("ged_21", {"source_article": 'Two\nlines, and "words"'})
    path.write_text(path.read_text(encoding="utf-8") + "7,8,9\n", encoding="utf-8")
    found = read("ucdp", path)
    assert found.kept["source_article"].to_pylist() == ['Two\nlines, and "words"']
    reject = rejected(found)["ucdp_events_row_has_every_column"]
    assert reject["raw"] == "7,8,9" and reject["origin"].startswith(f"{path}:")


def test_semicolons_and_latin_1_are_read_and_told(event_file: EventFile, read: Read) -> None:
    path = event_file("acled_2024", {"location": "Émilie"})
    text = path.read_text(encoding="utf-8").replace(",", ";")
    path.write_bytes(text.encode("latin-1"))
    found = read("acled", path)
    assert (found.kept["location"].to_pylist(), found.encoding) == (["Émilie"], "latin-1")


def test_columns_that_are_not_known_are_told_and_left_out(event_file: EventFile, read: Read) -> None:
    path = event_file("ged_21", relid="colour")
    found = read("ucdp", path)
    assert found.unknown == ("colour",) and found.kept["relid"].to_pylist() == [None]


def test_files_that_are_none_say_what_to_do(tmp_path: Path, event_file: EventFile, read: Read) -> None:
    for name, raw, said in (
        ("a.zip", b"PK\x03\x04rest", "unpack it"), ("b.csv", b"", "empty"), ("c.csv", b"\x00\x01", "no text"),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(raw)
        with pytest.raises(UnreadableFile, match=said):
            read("ucdp", tmp_path / name)
    with pytest.raises(UnreadableFile, match=r"None of the 2 rows .* 2: id is no whole number"):
        read("ucdp", event_file("ged_21", {"id": "a"}, {"id": "b"}))
    with pytest.raises(WrongHeader, match="`sitrep import ucdp` takes it"):
        read("acled", event_file("ged_21"))
