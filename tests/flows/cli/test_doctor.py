"""`sitrep doctor`: settings, versions, what is amiss."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import main
from flows.settings import settings


def test_a_sound_warehouse_has_nothing_amiss(small_warehouse: Path) -> None:
    shown = CliRunner().invoke(main, ["doctor", "--json", "--warehouse", str(small_warehouse)])
    assert shown.exit_code == 0, shown.output
    assert json.loads(shown.stdout)["amiss"] == []


def test_a_missing_warehouse_and_an_unfinished_run_are_told(tmp_path: Path) -> None:
    (tmp_path / "staging" / "20310501T000000-abcd").mkdir(parents=True)
    shown = CliRunner().invoke(main, ["doctor", "--warehouse", str(tmp_path)])
    assert shown.exit_code == 1
    assert "No warehouse in" in shown.stdout
    assert "20310501T000000-abcd" in shown.stdout


def test_the_environment_outweighs_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitrep.toml").write_text("workers = 3\nbatch_size = 7\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SITREP_WORKERS", "5")
    settings.cache_clear()
    try:
        assert (settings().workers, settings().batch_size) == (5, 7)
    finally:
        settings.cache_clear()


@pytest.mark.parametrize("wrong", ["workers = 0", "wrkers = 2", "workers"])
def test_a_wrong_setting_is_named_and_is_wrong_usage(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitrep.toml").write_text(wrong)
    monkeypatch.chdir(tmp_path)
    settings.cache_clear()
    try:
        shown = CliRunner().invoke(main, ["doctor"])
    finally:
        settings.cache_clear()
    assert shown.exit_code == 2
    assert "sitrep.toml" in shown.output
