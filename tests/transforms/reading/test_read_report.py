"""A whole report to its claims: properties of any text, self-written reports, and the gold where it lies beside."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.documents import read_documents
from transforms.evaluating.figures import score
from transforms.reading import read_report, report_totals
from warehouse.tables import Claim, Report

GOLDEN = Path(__file__).parents[2] / "golden" / "reports"
GOLD = Path(__file__).parents[4] / "shared" / "gold" / "dev.jsonl"


def report(text: str, published: date | None = date(2031, 5, 7), title: str | None = None) -> Report:
    return Report(
        report_id="r", text=text, title=title, published=published, origin="test", format="txt",
        raw_sha256="", batch_id="b", run_id="r",
    )  # fmt: skip


def claims_of(text: str) -> list[Claim]:
    return [c for c in read_report(report(text)).claims if c.measure]


WORDS = st.sampled_from(
    ["the", "a", "killed", "were", "wounded", "12", "at least", "more than", "dozens", "of", "soldiers", "civilians",
     "people", ",",
     ".", ";", ":", "including", "nine", "of them", "and", "shelling", "by rebels", "on Monday",
     "in Homs",
     "said", "the army", "fled", "their homes", "toll", "rose to", "1,600", '"', "who", "died", "no one", "—", "(", ")",
     "between", "20", "30", "another", "missing", "as well as", "children", "Police", "has been", "IS", "up from"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=80).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_gives_claims_whose_quotes_are_its_words_and_whose_bounds_are_ordered(text: str) -> None:
    reading = read_report(report(text))
    sentences = {s.sentence_no: s for s in reading.sentences}
    ids = [c.claim_id for c in reading.claims]
    assert len(set(ids)) == len(ids)
    for claim in reading.claims:
        assert text[claim.char_start : claim.char_end] == claim.quote
        assert sentences[claim.sentence_no].char_start <= claim.char_start < claim.char_end
        assert claim.char_end <= sentences[claim.sentence_no].char_end
        if claim.count_low is not None and claim.count_high is not None:
            assert 0 <= claim.count_low <= claim.count_high
        if claim.date_start and claim.date_end:
            assert claim.date_start <= claim.date_end
        assert claim.part_of is None or claim.part_of in ids
        assert claim.relation_to is None or claim.relation_to in ids


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text: str) -> None:
    assert read_report(report(text)) == read_report(report(text))


@pytest.mark.parametrize(
    "piece",
    [
        "12 people were killed and ",
        "including 3 ",
        "1,000,000",
        "killed ",
        "the army said on Monday ",
        "(",
        "a soldier, ",
        "at least dozens of more than ",
        "Rebels seized ",
        "Shells killed 12 people. ",
    ],
)
def test_time_grows_with_length_and_no_faster(piece: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: read_report(report(text)), "Shells hit. " + piece * 3200)


def test_no_date_in_the_words_is_null_with_a_reason() -> None:
    (claim,) = claims_of("Shelling killed 12 farmers near the dam.")
    assert claim.date_start is None
    assert claim.null_reasons is not None
    assert "date_start" in claim.null_reasons


def test_the_day_of_the_statement_is_not_the_day_of_the_event() -> None:
    (claim,) = claims_of("Shelling killed 12 farmers near the dam, the governor said on Monday.")
    assert claim.date_start is None
    assert claim.attribution is not None
    assert "governor" in claim.attribution


def test_days_are_told_from_the_day_of_the_dateline_where_a_report_came_out_later() -> None:
    text = "LEM, 21 NOV 89 (AFP) -- [TEXT] NINE SOLDIERS WERE KILLED IN ARDEN YESTERDAY, THE ARMY SAID TODAY."
    printed = {d: read_report(report(text, date(1989, 11, d))).claims[0].date_start for d in (21, 22, 29)}
    assert printed == {21: date(1989, 11, 20), 22: date(1989, 11, 20), 29: date(1989, 11, 28)}


def test_a_headline_repeats_the_body_and_adds_nothing_to_the_totals() -> None:
    text = "Shells kill 12 in Arden\n\nShells killed 12 farmers in Arden on Monday, the mayor said.\n\nIt rained."
    reading = read_report(report(text))
    assert report_totals(reading.claims)["killed"] == {"low": 12, "high": 12}


def test_shares_are_not_added_to_their_total() -> None:
    claims = claims_of("Rockets killed 30 people, including 12 children, and wounded at least 50 on Monday.")
    totals = report_totals(claims)
    assert totals["killed"] == {"low": 30, "high": 30}
    assert totals["wounded"] == {"low": 50, "high": None}


def test_of_rivals_the_most_independent_speaker_counts() -> None:
    text = (
        "Rockets hit the market in Arden on Monday. The army said 12 people were killed. "
        "The United Nations said 31 people were killed."
    )
    claims = claims_of(text)
    assert [c.relation for c in claims] == [None, "rival"]
    assert report_totals(claims)["killed"] == {"low": 31, "high": 31}


def test_a_toll_up_to_now_replaces_what_was_told_before() -> None:
    text = "A bomb killed 12 people in Arden on Monday. By evening the death toll had risen to 19."
    claims = claims_of(text)
    assert [c.relation for c in claims] == ["superseded", None]
    assert report_totals(claims)["killed"] == {"low": 19, "high": 19}


@pytest.mark.parametrize(
    "text",
    [
        "An earthquake of magnitude 6.1 killed at least 40 people, including two soldiers, the governor said.",
        "A bus crash on the coastal motorway killed nine passengers and injured 20.",
        "The striker was injured in the match, which 40,000 people watched.",
        "Shares of the mining group lost a fifth as 300 workers left for rival firms in the market.",
        "The outbreak of cholera has killed 120 people this year.",
        "The grandmaster trapped the queen and beat 20 opponents at chess.",
    ],
)
def test_what_is_no_armed_conflict_gives_no_claim(text: str) -> None:
    assert read_report(report(text)).claims == ()


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.txt")), ids=lambda p: p.stem)
def test_a_report_is_read_as_its_golden_file_says(path: Path) -> None:
    """Remade by `python tests/golden/remake.py`."""
    from tests.golden.remake import golden_text

    assert golden_text(path) == path.with_suffix(".claims").read_text(encoding="utf-8")


@pytest.mark.skipif(not GOLD.exists(), reason="the gold lies beside the project, not in it")
def test_the_gold_is_read_well_and_the_seed_to_its_last_figure() -> None:
    raw = GOLD.read_bytes()
    records = [json.loads(line) for line in raw.decode().splitlines() if line.strip()]
    readings = [read_report(r) for r in read_documents(GOLD.name, raw, None).reports]
    result = score(records, readings)
    assert result.f1 >= 0.80
    seed = next(r for r in result.reports if r.id == "seed-damascus")
    assert seed.missed == ()
    assert seed.fields["dates"] == seed.fields["speaker"] == seed.matched == 6
    for record, reading in zip(records, readings, strict=True):
        if record["id"] == "seed-damascus":
            assert not [c for c in reading.claims if 160_000 in (c.count_low, c.count_high)]
            assert not [c for c in reading.claims if c.date_start == date(2018, 4, 29)]


def test_what_a_whole_war_has_cost_is_no_incident() -> None:
    (claim,) = claims_of("The war, now in its tenth year, has killed more than 90,000 people.")
    assert claim.scope == "period"
