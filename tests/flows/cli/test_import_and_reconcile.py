"""`sitrep import` and `sitrep reconcile` as a person calls them, on a small warehouse."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from flows.cli import main
from warehouse.lake import connect

EventFile = Callable[..., Path]
LOADED = re.compile(
    r"<(script|iframe|object|embed|img|base|form|link)\b|\s(src|on\w+)\s*=|@import|url\(|https?://", re.I
)


def sitrep(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def told(*arguments: object) -> Any:
    done = sitrep(*arguments, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def ask(warehouse: Path, query: str) -> list[tuple[Any, ...]]:
    with connect(warehouse, read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_an_import_is_one_snapshot_with_its_rejects_and_the_same_file_again_changes_nothing(
    small_warehouse: Path, event_file: EventFile
) -> None:
    path = event_file("ged_21", {}, {"id": 2, "best": "many"}, {"id": 3})
    first = told("import", "ucdp", path, "--warehouse", small_warehouse)
    assert (first["status"], first["rows"], first["kept"], first["added"]) == ("published", 3, 2, 2)
    assert first["rejected"] == {"ucdp_events_best_is_whole_number": 1}
    runs = "SELECT from_stage, inputs, snapshot FROM runs WHERE run_id = '" + first["run_id"] + "'"
    assert ask(small_warehouse, runs) == [("import", [str(path)], first["snapshot"])]
    assert ask(small_warehouse, "SELECT subject_id, raw FROM rejects WHERE stage = 'import'") == [
        ("2", "many")
    ]
    second = told("import", "ucdp", path, "--warehouse", small_warehouse)
    assert (second["status"], second["snapshot"], second["added"], second["changed"]) == (
        "unchanged",
        None,
        0,
        0,
    )
    assert len(ask(small_warehouse, "FROM ducklake_snapshots('sitrep')")) == first["snapshot"] + 1


def test_a_newer_file_replaces_by_id_and_the_old_numbers_stay_in_the_history(
    small_warehouse: Path, event_file: EventFile
) -> None:
    before = told("import", "ucdp", event_file("ged_17", {}, {"id": 2}), "--warehouse", small_warehouse)
    newer = event_file("ged_21", {"best": 17}, name="newer.csv")
    after = told("import", "ucdp", newer, "--warehouse", small_warehouse)
    assert (after["added"], after["changed"]) == (0, 1)
    assert ask(small_warehouse, "SELECT id, best FROM ucdp_events ORDER BY id") == [(1, 17), (2, 15)]
    old = f"SELECT best FROM ucdp_events AT (VERSION => {before['snapshot']}) WHERE id = 1"
    assert ask(small_warehouse, old) == [(15,)]


def test_acled_s_older_and_newer_export_of_one_event_are_one_row(
    small_warehouse: Path, event_file: EventFile
) -> None:
    older = event_file("acled_2019", {"inter1": 1, "inter2": 2, "event_date": "28-April-2031"})
    told("import", "acled", older, "--warehouse", small_warehouse)
    told("import", "acled", event_file("acled_2024", name="newer.csv"), "--warehouse", small_warehouse)
    assert ask(small_warehouse, "SELECT event_id_cnty, inter2 FROM acled_events") == [("SYR1", "Rebel group")]


def test_a_file_that_cannot_be_imported_says_why_and_leaves_the_warehouse_alone(
    small_warehouse: Path, tmp_path: Path, event_file: EventFile
) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text("id,date_start\n1,2031-01-01\n", encoding="utf-8")
    before = ask(small_warehouse, "FROM ducklake_snapshots('sitrep')")
    done = sitrep("import", "ucdp", path, "--warehouse", small_warehouse)
    assert done.exit_code == 1 and "type_of_violence" in done.output and "Nothing was imported" in done.output
    assert ask(small_warehouse, "FROM ducklake_snapshots('sitrep')") == before
    assert sitrep("import", "gtd", path, "--warehouse", small_warehouse).exit_code == 2


def test_a_person_is_told_what_was_kept_and_what_was_not(
    small_warehouse: Path, event_file: EventFile
) -> None:
    path = event_file("ged_21", {}, {"id": 2, "best": "many"}, relid="colour")
    shown = sitrep("import", "ucdp", path, "--warehouse", small_warehouse).output
    assert "2 in the file, 1 kept" in shown and "1 new, 0 changed" in shown
    assert "1 ucdp_events_best_is_whole_number: best is no whole number." in shown
    assert "columns that are not known: colour" in shown and "sitrep reconcile ucdp" in shown


@pytest.fixture
def compared(small_warehouse: Path, event_file: EventFile) -> tuple[Path, Path, dict[str, Any]]:
    """Our two shellings of Arden, 28 and 29 April; UCDP has the first with 15 dead, and one of 10 May."""
    with connect(small_warehouse) as connection:
        connection.execute(
            "UPDATE events SET latitude = 34.5, longitude = 36.5, geo_precision = 1, place = 'Arden', "
            "event_type = 'Battles', sub_event_type = 'Armed clash', date_start = CASE event_id WHEN 'e1' "
            "THEN DATE '2031-04-28' ELSE DATE '2031-05-20' END, date_end = CASE event_id WHEN 'e1' "
            "THEN DATE '2031-04-28' ELSE DATE '2031-05-20' END, headline = '<b>Arden</b>'"
        )
    rows = [
        {},
        {"id": 2, "date_start": "2031-05-30", "date_end": "2031-05-30", "side_b": "<script>x</script>"},
    ]
    told("import", "ucdp", event_file("ged_21", *rows), "--warehouse", small_warehouse)
    page = small_warehouse / "pages" / "comparison.html"
    window = ("--from", "2031-04-01", "--to", "2031-05-31", "--country", "syr")
    outcome = told("reconcile", "ucdp", "--warehouse", small_warehouse, "--page", page, *window)
    return small_warehouse, page, outcome


def test_reconcile_tells_what_both_have_what_one_lacks_and_how_tolls_differ(
    compared: tuple[Path, Path, dict[str, Any]],
) -> None:
    warehouse, _, outcome = compared
    assert (outcome["matched"], outcome["only_theirs"], outcome["only_ours"]) == (1, 1, 1)
    assert (outcome["tolls_compared"], outcome["tolls_equal"], outcome["tolls_within_range"]) == (1, 0, 1)
    assert (outcome["our_dead_in_pairs"], outcome["their_dead_in_pairs"]) == (20, 15)
    rows = ask(warehouse, "SELECT their_id, event_id, status, difference FROM reconciled ORDER BY status")
    assert rows == [
        ("1", "e1", "matched", 5),
        (None, "e2", "only_ours", None),
        ("2", None, "only_theirs", None),
    ]


def test_the_same_comparison_again_changes_nothing_and_another_takes_its_place(
    compared: tuple[Path, Path, dict[str, Any]], event_file: EventFile
) -> None:
    warehouse, _, _ = compared
    window = ("--from", "2031-04-01", "--to", "2031-05-31", "--country", "SYR")
    assert told("reconcile", "ucdp", "--warehouse", warehouse, *window)["status"] == "unchanged"
    told("import", "acled", event_file("acled_2024", name="acled.csv"), "--warehouse", warehouse)
    assert told("reconcile", "acled", "--warehouse", warehouse)["matched"] == 1
    told("reconcile", "ucdp", "--warehouse", warehouse, "--to", "2031-05-01")
    rows = ask(warehouse, "SELECT source, count(*) FROM reconciled GROUP BY source ORDER BY source")
    assert rows == [("acled", 1), ("ucdp", 1)]


def test_the_page_shows_both_sides_as_text_and_fetches_nothing(
    compared: tuple[Path, Path, dict[str, Any]],
) -> None:
    text = compared[1].read_text(encoding="utf-8")
    assert not LOADED.search(re.sub(r"<style>.*?</style>", "", text, flags=re.S))
    assert "&lt;script&gt;x" in text and "&lt;b&gt;Arden" in text
    for said in (
        "Tolls that differ",
        "Only UCDP GED has",
        "Only we have",
        "15 (12\u201320)",
        "20 (12\u201320)",
        "+5",
    ):
        assert said in text
    assert "Arden town, Ardenshire" in text and "2031-05-30" in text


def test_a_person_is_told_the_totals_and_where_to_look(compared: tuple[Path, Path, dict[str, Any]]) -> None:
    shown = sitrep("reconcile", "ucdp", "--warehouse", compared[0]).output
    assert "0 of 1 the same, 1 within the range" in shown and "FROM reconciled" in shown


def test_without_anything_to_compare_it_says_what_to_run(small_warehouse: Path, tmp_path: Path) -> None:
    done = sitrep("reconcile", "acled", "--warehouse", small_warehouse)
    assert done.exit_code == 1 and "sitrep import acled FILE.csv" in done.output
    assert "sitrep run" in sitrep("reconcile", "acled", "--warehouse", tmp_path / "none").output
    assert sitrep("reconcile", "ucdp", "--country", "Syria", "--warehouse", small_warehouse).exit_code == 2
    wrong = ("--from", "2031-02-01", "--to", "2031-01-01")
    assert sitrep("reconcile", "ucdp", *wrong, "--warehouse", small_warehouse).exit_code == 2
