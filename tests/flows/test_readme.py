"""The README's questions give the answers that it shows."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import main

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("prefect")]
README = Path(__file__).parents[2] / "README.md"
ASKED = re.findall(r'^\$ sitrep sql "(.*?)"\n(.*?)^```', README.read_text(), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("query", "answer"), ASKED, ids=[" ".join(query.split())[:60] for query, _ in ASKED])
def test_a_query_of_the_readme_gives_the_answer_shown(
    query: str, answer: str, samples_warehouse: Path
) -> None:
    shown = CliRunner().invoke(main, ["sql", query, "--warehouse", str(samples_warehouse)])
    assert [line.rstrip() for line in shown.output.splitlines()] == answer.splitlines()


def test_the_readme_has_five_questions() -> None:
    assert len(ASKED) >= 5


def test_the_readme_explains_an_event_as_the_command_does(samples_warehouse: Path) -> None:
    (event_id,) = re.findall(r"^event (\w+):", README.read_text(), re.MULTILINE)
    lines = README.read_text().split(f"event {event_id}:")[1].split("```")[0].splitlines()[1:]
    shown = CliRunner().invoke(main, ["explain", event_id, "--warehouse", str(samples_warehouse)]).output
    assert all(line in shown for line in lines)


def test_every_command_that_the_readme_names_exists() -> None:
    named = set(re.findall(r"^(?:\$ )?sitrep (\w+)|`sitrep (\w+)", README.read_text(), re.MULTILINE))
    commands = {name for pair in named for name in pair if name}
    helped = subprocess.run(
        [Path(sys.executable).with_name("sitrep"), "--help"], capture_output=True, text=True, timeout=60
    )
    assert commands and all(f"  {command} " in helped.stdout for command in commands)
