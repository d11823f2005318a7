import json
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from flows.cli.read import read

TEXT = "Shells killed 12 farmers in Arden on Monday, the mayor said."


def run(*args: str, stdin: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(read, list(args), input=stdin)
    return result.exit_code, result.stdout, result.stderr


def test_json_gives_a_line_for_each_report_in_order(tmp_path: Path) -> None:
    file = tmp_path / "two.jsonl"
    lines = [
        {"id": "b", "text": TEXT, "published": "2031-05-07"},
        {"id": "a", "text": "Nobody came to the fair."},
    ]
    file.write_text("\n".join(map(json.dumps, lines)))
    code, out, _ = run(str(file), "--json")
    objects = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [o["id"] for o in objects] == ["b", "a"]
    assert objects[0]["totals"]["killed"] == {"low": 12, "high": 12}
    (claim,) = objects[0]["claims"]
    assert claim["sentence"] == TEXT
    assert claim["sentence_role"] == "body"
    assert claim["date_start"] == "2031-05-05"
    assert objects[1]["claims"] == []


def test_text_from_standard_input_is_read_with_the_date_given() -> None:
    code, out, _ = run("-", "--json", "--published", "2031-05-07", stdin=TEXT)
    assert code == 0
    assert json.loads(out)["claims"][0]["date_start"] == "2031-05-05"


def test_without_a_terminal_words_are_marked_with_brackets_and_no_escape_codes() -> None:
    code, out, _ = run("-", "--published", "2031-05-07", stdin=TEXT)
    assert code == 0
    assert "\x1b" not in out
    assert "[killed 12] {farmers}" in out
    assert "(@Arden)" in out


def test_html_and_escape_codes_are_shown_and_never_obeyed() -> None:
    code, out, _ = run(
        "-", stdin="Shells killed 12 <b>farmers</b> \x1b[2J on Monday, <script>x()</script> said."
    )
    assert code == 0
    assert "\x1b" not in out


def test_a_missing_file_is_named_and_nothing_read_is_a_failure(tmp_path: Path) -> None:
    code, _, err = run(str(tmp_path / "none.txt"))
    assert code == 1
    assert "none.txt" in err


def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    file.write_text('{"text": ""}\nno json\n' + json.dumps({"id": "x", "text": TEXT}) + "\n")
    code, out, err = run(str(file), "--json")
    assert code == 0
    assert len(out.splitlines()) == 1
    assert "mixed.jsonl:2" in err


def test_reading_imports_neither_prefect_nor_the_warehouse_engine() -> None:
    script = (
        "import sys; from click.testing import CliRunner; from flows.cli.read import read;"
        f"CliRunner().invoke(read, ['-'], input={TEXT!r});"
        "print([m for m in ('prefect', 'duckdb', 'pyarrow', 'great_expectations') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
