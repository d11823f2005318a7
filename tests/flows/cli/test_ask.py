import csv
import io
import json
from pathlib import Path

from click.testing import CliRunner, Result

from flows.cli import main


def sitrep(*arguments: object, text: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=text)


def test_json_is_valid_for_dates_lists_maps_and_nan(small_warehouse: Path) -> None:
    query = (
        "SELECT DATE '2031-01-02' AS d, [1, 2] AS l, MAP {'k': 'v'} AS m, 'nan'::DOUBLE AS f, 1 AS n, 2 AS n"
    )
    (row,) = json.loads(sitrep("sql", query, "--json", "--warehouse", small_warehouse).output)
    assert row == {"d": "2031-01-02", "l": [1, 2], "m": {"k": "v"}, "f": None, "n": 1, "n_1": 2}


def test_json_keeps_every_digit_of_a_number(small_warehouse: Path) -> None:
    query = (
        "SELECT 12.50 AS a, 12345678901234567890.123456789 AS b, 170141183460469231731687303715884105727 AS c"
    )
    (row,) = json.loads(sitrep("sql", query, "--json", "--warehouse", small_warehouse).output)
    assert row == {"a": 12.5, "b": "12345678901234567890.123456789", "c": 2**127 - 1}


def test_csv_keeps_line_ends_and_commas_of_a_text(small_warehouse: Path) -> None:
    told = sitrep(
        "sql", "SELECT 'a,b' || chr(10) || 'c' AS t", "--csv", "--warehouse", small_warehouse
    ).output
    assert list(csv.reader(io.StringIO(told))) == [["t"], ["a,b\nc"]]


def test_text_from_a_report_cannot_steer_the_terminal(small_warehouse: Path) -> None:
    told = sitrep("sql", "SELECT chr(27) || '[2J' || chr(155) AS t", "--warehouse", small_warehouse).output
    assert "\x1b" not in told and "\x9b" not in told and "[2J" in told


def test_queries_are_read_from_standard_input(small_warehouse: Path) -> None:
    told = sitrep(
        "sql", "--warehouse", small_warehouse, text="SELECT 41 + 1 AS n; SELECT count(*) AS c FROM claims;"
    )
    assert told.output.split() == ["n", "42", "c", "3"]


def test_a_wrong_query_is_told_on_one_line_and_exits_with_1(small_warehouse: Path) -> None:
    told = sitrep("sql", "FROM nowhere", "--warehouse", small_warehouse)
    assert told.exit_code == 1 and len(told.output.splitlines()) == 1 and "nowhere" in told.output


def test_sql_changes_nothing(small_warehouse: Path) -> None:
    assert sitrep("sql", "DELETE FROM claims", "--warehouse", small_warehouse).exit_code == 1
    assert (
        sitrep("sql", "SELECT count(*) AS n FROM claims", "--warehouse", small_warehouse).output.split()[1]
        == "3"
    )


def test_without_a_warehouse_it_says_what_to_run(tmp_path: Path) -> None:
    for command in (["sql", "SELECT 1"], ["history"], ["diff", 0, 1]):
        told = sitrep(*command, "--warehouse", tmp_path / "none")
        assert told.exit_code == 1 and "sitrep run" in told.output


def test_history_names_the_run_and_the_rows(small_warehouse: Path) -> None:
    newest = json.loads(sitrep("history", "--json", "--warehouse", small_warehouse).output)[0]
    assert newest["run_id"] == "run-1" and newest["changes"]["claims"] == {
        "added": 3,
        "changed": 0,
        "gone": 0,
    }
    assert "claims +3" in sitrep("history", "--warehouse", small_warehouse).output


def test_diff_shows_a_changed_column_old_and_new(small_warehouse: Path) -> None:
    from warehouse.lake import connect, snapshot

    with connect(small_warehouse) as connection:
        before = snapshot(connection)
        connection.execute("UPDATE events SET grade = 'weak' WHERE event_id = 'e1'")
        after = snapshot(connection)
    told = sitrep("diff", before, after, "--warehouse", small_warehouse).output
    assert "~ e1" in told and "grade      fair (reports 1, sources 2) -> weak (reports 1, sources 2)" in told
    found = json.loads(sitrep("diff", before, after, "--json", "--warehouse", small_warehouse).output)
    (event,) = found["events"]
    assert (event["event_id"], event["aspects"]) == ("e1", {"grade": {"grade": ["fair", "weak"]}})
    assert found["tables"]["events"]["changed"][0]["columns"] == {"grade": ["fair", "weak"]}
    rows = sitrep("diff", before, after, "--table", "events", "--warehouse", small_warehouse).output
    assert "~ events event_id=e1" in rows and "grade: fair -> weak" in rows
    assert "No rows differ" in sitrep("diff", after, after, "--warehouse", small_warehouse).output


def test_diff_tells_which_snapshots_there_are(small_warehouse: Path) -> None:
    told = sitrep("diff", 0, 99, "--warehouse", small_warehouse)
    assert told.exit_code == 1 and "No snapshot 99" in told.output


def test_the_shell_goes_on_after_an_error_and_a_query_goes_on_until_its_semicolon(
    small_warehouse: Path,
) -> None:
    typed = ".tables\n.nosuch\nFROM nowhere;\nSELECT 40\n+ 2 AS n, ';' AS s\n;\n.quit\n"
    told = on_a_terminal(typed, "sql", "--warehouse", small_warehouse)
    assert "event_claims" in told and "latest_events(n)" in told
    assert "No command .nosuch" in told and "nowhere does not exist" in told
    assert "   ...> " in told and "42" in told.split("+ 2 AS n")[-1]


def on_a_terminal(typed: str, *arguments: object) -> str:
    """What a terminal shows when this is typed into it."""
    import os
    import pty
    import subprocess
    import sys

    ours, theirs = pty.openpty()
    # No `duckdb` on the PATH: its own shell would be opened instead.
    environment = os.environ | {"TERM": "dumb", "PATH": "", "XDG_STATE_HOME": str(arguments[-1])}
    code = "from flows.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdin=theirs, stdout=theirs, stderr=theirs,
        env=environment, cwd=Path(__file__).parents[3],
    ) as process:  # fmt: skip
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        while True:
            try:
                shown += os.read(ours, 65536)
            except OSError:  # Linux tells the end of a terminal as an error
                break
    os.close(ours)
    assert process.returncode == 0, shown.decode()
    return shown.decode()
