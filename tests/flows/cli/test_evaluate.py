import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from flows.cli.evaluate import evaluate
from flows.measuring import accuracy_page, measure

ROOT = Path(__file__).parents[3]
CORPORA = ROOT.parent / "shared" / "corpora"
TEXT = "Shells killed 12 farmers in Arden on Monday, the mayor said."
FIGURE = {"measure": "killed", "count_low": 12, "count_high": 12, "victim_class": "civilian", "part": False}


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("\n".join(map(json.dumps, records)))
    return path


def run(*args: object) -> str:
    result = CliRunner().invoke(evaluate, [str(a) for a in args])
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    figures = [FIGURE, FIGURE | {"measure": "wounded"}]
    return write(
        tmp_path / "gold.jsonl", {"id": "g", "published": "2031-05-07", "text": TEXT, "figures": figures}
    )


def test_figures_and_errors_of_a_gold_file_are_printed(gold: Path) -> None:
    shown = run(gold, "--errors")
    assert "recall" in shown
    assert "0.500" in shown
    assert "missed    wounded 12..12" in shown
    assert "1  missed" in shown


def test_json_holds_every_set_with_its_figures_and_errors(gold: Path) -> None:
    (found,) = json.loads(run(gold, "--json"))["sets"]
    assert (found["set"], found["form"], found["figures"]["precision"]) == ("gold", "gold", 1.0)
    assert found["errors"][0]["id"] == "g"


def test_a_result_is_compared_with_an_earlier_one(gold: Path, tmp_path: Path) -> None:
    earlier = json.loads(run(gold, "--json"))
    earlier["sets"][0]["figures"]["recall"] = 0.25
    (tmp_path / "earlier.json").write_text(json.dumps(earlier))
    assert "+0.250" in run(gold, "--against", tmp_path / "earlier.json")


def test_an_earlier_result_that_is_none_is_told(gold: Path) -> None:
    result = CliRunner().invoke(evaluate, [str(gold), "--against", str(gold)])
    assert result.exit_code != 0
    assert "sitrep evaluate --json" in result.output


def test_a_corpus_is_scored_whole_and_where_its_number_can_be_found(tmp_path: Path) -> None:
    corpus = write(
        tmp_path / "mine.jsonl",
        {"id": "a", "text": TEXT, "gold": {"killed": 12}, "flags": {"clean": True}},
        {"id": "b", "text": "Farmers met in Arden.", "gold": {"killed": 3}, "flags": {"clean": False}},
    )
    results, _ = measure(corpus)
    assert {r.name: (r.reports, r.figures["killed recall"]) for r in results} == {
        "mine (clean)": (1, 1.0),
        "mine": (2, 0.5),
    }


def test_a_folder_gives_all_its_sets_and_a_bad_line_is_told(gold: Path, tmp_path: Path) -> None:
    bad = tmp_path / "more.jsonl"
    bad.write_text('{"id": "x"\n' + json.dumps({"id": "y", "text": TEXT, "figures": [FIGURE]}))
    results, told = measure(tmp_path)
    assert [r.name for r in results] == ["gold", "more"]
    assert any("more.jsonl:1: no JSON" in line for line in told)


def test_a_file_without_known_figures_is_refused_with_what_is_wanted(tmp_path: Path) -> None:
    result = CliRunner().invoke(evaluate, [str(write(tmp_path / "plain.jsonl", {"id": "a", "text": TEXT}))])
    assert result.exit_code != 0
    assert "`figures`" in result.output


def test_results_are_recorded_and_the_page_is_made_of_them(gold: Path, tmp_path: Path) -> None:
    history = tmp_path / "accuracy.log"
    run(gold, "--record", history)
    run(gold, "--record", history)
    page = history.with_suffix(".md").read_text()
    assert page == accuracy_page(history.read_text())
    assert page.count("| 1 | 1.000 | 0.500 |") == 2


def test_the_page_of_the_project_is_made_of_its_history() -> None:
    history = ROOT / "docs" / "accuracy.jsonl"
    assert (ROOT / "docs" / "accuracy.md").read_text() == accuracy_page(history.read_text())


@pytest.mark.skipif(
    not CORPORA.exists(), reason="the corpora lie beside the project only where it is developed"
)
def test_the_benchmark_is_scored_as_its_own_scripts_score_it(tmp_path: Path) -> None:
    inputs = [json.loads(line) for line in (CORPORA / "bench_inputs.jsonl").read_text().splitlines()]
    kept = [r for n, r in enumerate(inputs) if n % 9 == 0]
    ids = {r["id"] for r in kept}
    answers = [json.loads(line) for line in (CORPORA / "bench_gold.jsonl").read_text().splitlines()]
    write(tmp_path / "bench_inputs.jsonl", *kept)
    write(tmp_path / "bench_gold.jsonl", *(a for a in answers if a["id"] in ids))
    results, _ = measure(tmp_path / "bench_inputs.jsonl")

    sitrep = shutil.which("sitrep", path=str(Path(sys.executable).parent)) or "sitrep"
    read = subprocess.run(
        [sitrep, "read", str(tmp_path / "bench_inputs.jsonl"), "--json"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    (tmp_path / "read.jsonl").write_text(read.stdout)
    predicted = subprocess.run(
        [sys.executable, CORPORA / "predict.py", tmp_path / "bench_inputs.jsonl", tmp_path / "read.jsonl"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    (tmp_path / "pred.jsonl").write_text(predicted.stdout)
    scored = subprocess.run(
        [sys.executable, CORPORA / "score.py", tmp_path / "bench_gold.jsonl", tmp_path / "pred.jsonl"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    theirs = {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in scored.stdout.splitlines()}
    for result in results:
        figures = theirs[result.name]["killed"]
        assert result.figures["killed recall"] == pytest.approx(figures["acc_pos"], abs=0.0006)
        assert result.figures["killed f1"] == pytest.approx(figures["F1"], abs=0.0006)
        if "date" in theirs[result.name]:
            assert result.figures["days exact"] == pytest.approx(
                theirs[result.name]["date"]["exact"], abs=0.0006
            )


def test_a_folder_of_event_gold_is_read_linked_and_scored(tmp_path: Path) -> None:
    write(tmp_path / "reports.jsonl", {"id": "a", "published": "2031-05-07", "text": TEXT})
    mention = {"report": "a", "event": "arden", "quote": "killed 12 farmers", "measure": "killed"}
    write(tmp_path / "mentions.jsonl", mention | {"count_low": 12, "count_high": 12})
    event: dict[str, Any] = {
        "id": "arden", "event_type": "Explosions/Remote violence", "country": "GBR", "reports": ["a"],
        "sub_event_type": "Shelling/artillery/missile attack", "date_start": "2031-05-05", "date_end": "2031-05-05",
    }  # fmt: skip
    best = {f"{m}_best": None for m in ("killed", "wounded", "displaced", "evacuated")} | {"killed_best": 12}
    write(
        tmp_path / "events.jsonl",
        event | best | dict.fromkeys(("place", "admin1", "side_a", "side_b")) | {"place": "Nowhere"},
    )
    (found,) = json.loads(run(tmp_path, "--json"))["sets"]
    assert (found["form"], found["set"]) == ("linking", tmp_path.name)
    assert found["figures"]["mentions read"] == found["figures"]["killed"] == 1.0
    assert found["figures"]["place"] == 0.0
    shown = run(tmp_path, "--errors")
    assert "arden (a)" in shown
    assert "wrong     place: Nowhere (GBR) made Arden (None)" in shown


def test_event_gold_that_cannot_be_used_is_told_with_what_to_mend(tmp_path: Path) -> None:
    write(tmp_path / "reports.jsonl", {"id": "a", "text": TEXT})
    write(tmp_path / "events.jsonl", {"id": "arden"})
    result = CliRunner().invoke(evaluate, [str(tmp_path)])
    assert "mentions.jsonl is missing" in result.output
    write(tmp_path / "mentions.jsonl", {"report": "a"})
    result = CliRunner().invoke(evaluate, [str(tmp_path)])
    assert result.exit_code != 0
    assert "event arden: the key 'event_type' is missing" in result.output
