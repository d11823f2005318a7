from datetime import date
from typing import Any

from transforms.evaluating.figures import score
from transforms.reading import Reading
from warehouse.tables import Claim, Sentence


def sentence(number: int, role: str) -> Sentence:
    return Sentence(
        report_id="r", sentence_no=number, paragraph_no=0, role=role, char_start=0, char_end=1, text="x"
    )


def claim(**fields: Any) -> Claim:
    base: dict[str, Any] = {
        "claim_id": "c", "report_id": "r", "sentence_no": 1, "char_start": 0, "char_end": 1, "quote": "x",
        "measure": "killed", "unit": "people", "count_low": 5, "count_high": 5, "victim_class": "unknown",
    }  # fmt: skip
    return Claim(**(base | fields))


def reading(*claims: Claim) -> Reading:
    return Reading((sentence(0, "headline"), sentence(1, "body")), claims)


GOLD = {
    "id": "g",
    "figures": [
        {
            "measure": "killed", "count_low": 5, "count_high": 5, "victim_class": "unknown", "part": False,
            "attribution": "Northern Monitor", "place": "Arden", "date_start": "2031-05-05", "date_end": "2031-05-05",
        }
    ],
}  # fmt: skip


def test_a_figure_matches_on_measure_and_both_bounds() -> None:
    assert score([GOLD], [reading(claim())]).f1 == 1.0
    assert score([GOLD], [reading(claim(count_high=None))]).f1 == 0.0
    assert score([GOLD], [reading(claim(measure="wounded"))]).f1 == 0.0


def test_repeats_headlines_households_and_claims_without_a_figure_are_left_out_of_the_count() -> None:
    extras = (
        claim(claim_id="repeat"),
        claim(claim_id="headline", sentence_no=0, count_low=9, count_high=9),
        claim(claim_id="homes", unit="households", count_low=9, count_high=9),
        claim(claim_id="action", measure=None, count_low=None, count_high=None),
    )
    assert score([GOLD], [reading(claim(), *extras)]).precision == 1.0


def test_an_invented_figure_costs_precision_and_a_missed_one_recall() -> None:
    result = score(
        [GOLD, GOLD], [reading(claim(), claim(claim_id="d", count_low=7, count_high=7)), reading()]
    )
    assert result.precision == 0.5
    assert result.recall == 0.5
    assert result.reports[1].missed == ("killed 5..5",)


def test_fields_count_over_matched_figures() -> None:
    right = claim(
        place="the Arden", attribution="Monitor", date_start=date(2031, 5, 5), date_end=date(2031, 5, 5)
    )
    result = score([GOLD], [reading(right)])
    assert dict(result.fields) == dict.fromkeys(("victim_class", "share", "dates", "place", "speaker"), 1.0)
    wrong = score([GOLD], [reading(claim(part_of="t", victim_class="civilian"))])
    assert dict(wrong.fields) == dict.fromkeys(("victim_class", "share", "dates", "place", "speaker"), 0.0)
