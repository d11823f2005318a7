"""`--help` of every command: instant, and with an example."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from flows.cli import COMMANDS, main

HEAVY = ("prefect", "duckdb", "pyarrow", "great_expectations", "pydantic", "rich", "pandas")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does_with_an_example(command: str) -> None:
    shown = CliRunner().invoke(main, [command, "--help"])
    assert shown.exit_code == 0, shown.output
    assert "Example:" in shown.output
    assert f"sitrep {command}" in shown.output


def test_help_lists_every_command_and_imports_nothing_heavy() -> None:
    code = f"""
import sys
from flows.cli import main
main(["--help"], standalone_mode=False)
print("heavy:", [m for m in {HEAVY!r} if m in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "heavy: []" in done.stdout
    assert all(command in done.stdout for command in COMMANDS)


def test_reading_one_report_imports_neither_prefect_nor_the_warehouse() -> None:
    code = f"""
import sys
from flows.cli import main
main(["read", "-", "--json"], standalone_mode=False)
print("heavy:", [m for m in {HEAVY!r} if m in sys.modules])
"""
    report = "Shells killed nine civilians in Aleppo on 3 May 2016, police said.\n"
    done = subprocess.run(
        [sys.executable, "-c", code], input=report, capture_output=True, text=True, timeout=60
    )
    assert '"killed"' in done.stdout, done.stderr
    assert "heavy: []" in done.stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["raed"]).exit_code == 2
