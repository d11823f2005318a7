"""`sitrep explain` on a small published warehouse."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from flows.cli import main


def explain(warehouse: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["explain", *arguments, "--warehouse", str(warehouse)])


def test_an_event_is_led_back_to_each_speakers_words(small_warehouse: Path) -> None:
    shown = explain(small_warehouse, "e1")
    assert shown.exit_code == 0, shown.output
    assert "basis, counted: 20 killed" in shown.output
    assert "rival, not counted: 12 killed" in shown.output
    assert "[the dead at 20]" in shown.output
    assert "says     monitor" in shown.output
    assert "run run-1" in shown.output


def test_a_claim_is_led_back_to_its_sentence_and_forward_to_its_event(small_warehouse: Path) -> None:
    told = json.loads(explain(small_warehouse, "c1", "--json").output)
    assert told["kind"] == "claim"
    assert told["claims"][0]["quote"] in told["claims"][0]["sentence"]
    assert [e["event_id"] for e in told["events"]] == ["e1"]
    assert [r["run_id"] for r in told["runs"]] == ["run-1"]


def test_a_reject_says_its_reason(small_warehouse: Path) -> None:
    assert "The file is empty." in explain(small_warehouse, "j1").output


def test_an_id_that_is_none_or_stands_for_several_is_an_error_that_says_so(small_warehouse: Path) -> None:
    for wanted, message in (("nothing", "No event, claim, report or reject"), ("e", "2 ids begin with")):
        shown = explain(small_warehouse, wanted)
        assert shown.exit_code == 1
        assert message in shown.output


def test_without_a_warehouse_it_says_what_to_run(tmp_path: Path) -> None:
    shown = explain(tmp_path, "e1")
    assert shown.exit_code == 1
    assert "sitrep run" in shown.output
