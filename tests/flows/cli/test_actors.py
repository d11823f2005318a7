"""`sitrep actors` on a table of the user's own."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from flows.cli import main
from flows.own_actors import own_actors
from transforms.enriching.party_table import BadActors

FRONT = (
    "add",
    "--name",
    "Arden Front",
    "--kind",
    "rebel group",
    "--aliases",
    "AF|Arden rebels",
    "--sides",
    "SYR: hamas",
)


def actors(warehouse: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["actors", *arguments, "--warehouse", str(warehouse)])


def test_a_party_added_is_found_listed_and_stands_in_a_file_for_people(tmp_path: Path) -> None:
    assert actors(tmp_path, "find", "the AF").output.startswith("none")
    made = actors(tmp_path, *FRONT)
    assert made.exit_code == 0, made.output
    assert actors(tmp_path, "find", "the AF").output.startswith("arden-front: Arden Front (rebel group)")
    assert "arden-front" in actors(tmp_path, "list", "--country", "SYR").output
    assert "arden-front" not in actors(tmp_path, "list", "--country", "MLI").output
    header, row = (tmp_path / "actors.csv").read_text().splitlines()
    assert header.startswith("id,name,kind,country,aliases") and row.startswith(
        "arden-front,Arden Front,rebel group"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(FRONT, "'arden-front' is already taken"),
     (("add", "--name", "B", "--kind", "rebels"), "'rebels' is not known; it is one of: state forces"),
     (("add", "--name", "B", "--kind", "militia", "--aliases", "RSF"), "already taken by 'rapid-support-forces'"),
     (("add", "--name", "Hamas", "--kind", "militia"), "already taken by Hamas"),
     (("add", "--name", "B", "--kind", "militia", "--aliases", "arden rebels"), "already taken by 'arden-front'")],
)  # fmt: skip
def test_what_is_taken_or_wrong_is_refused_and_nothing_is_written(
    tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    actors(tmp_path, *FRONT)
    before = (tmp_path / "actors.csv").read_bytes()
    refused = actors(tmp_path, *arguments)
    assert refused.exit_code == 1 and message in refused.output
    assert (tmp_path / "actors.csv").read_bytes() == before


def test_why_words_mean_a_party_or_none_is_told(tmp_path: Path) -> None:
    told = json.loads(actors(tmp_path, "find", "jihadists", "--named", "jnim", "--json").output)
    assert told["actor"]["actor_id"] == "jnim" and "no other" in told["why"]
    assert "as they do in MOZ" in actors(tmp_path, "find", "al-Shabab", "--country", "MOZ").output
    assert "the one army of SYR" in actors(tmp_path, "find", "soldiers", "--country", "syr").output
    assert "without a name" in actors(tmp_path, "find", "gunmen").output
    assert actors(tmp_path, "find", "gunmen", "--country", "Syria").exit_code == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [("id,name\na,b\n", "lacks the columns kind"), ("id,name,kind,side\n", "not known: side"),
     ("id,name,kind\na,b,militia,c\n", "actors.csv:2: more cells"), ("id,name,kind\na,,militia\n", "name is empty"),
     ("id,name,kind\na,b,\xff\n", "not in UTF-8")],
)  # fmt: skip
def test_a_table_edited_by_hand_that_is_wrong_says_where(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "actors.csv").write_bytes(text.encode("latin-1"))
    with pytest.raises(BadActors, match=message):
        own_actors(tmp_path)
    listed = actors(tmp_path, "list")
    assert listed.exit_code == 1 and message.split(": ")[-1] in listed.output
