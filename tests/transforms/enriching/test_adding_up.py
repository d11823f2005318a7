"""Figures that add up others of their report."""

from datetime import date
from typing import Any

from transforms.enriching.adding_up import added_up
from warehouse.tables import Claim


def killed(number: int, place: str | None, day: int | None, count: int, **told: Any) -> Claim:
    on = date(2031, 5, day) if day else None
    plain: dict[str, Any] = {
        "claim_id": f"c{number}", "report_id": "r", "sentence_no": number, "char_start": 0, "char_end": 1,
        "quote": "x", "measure": "killed", "unit": "people", "count_low": count, "count_high": count, "place": place,
        "place_id": place, "geo_precision": 1 if place else None, "date_start": on, "date_end": on,
    }  # fmt: skip
    return Claim(**(plain | told))


def test_a_figure_of_no_place_that_adds_up_two_of_places_of_their_own_is_a_sum() -> None:
    assert added_up([killed(1, "Lem", 6, 34), killed(2, "Tarn", 6, 4), killed(3, None, None, 38)]) == {"c3"}


def test_a_figure_of_another_town_and_day_is_a_sum_only_by_chance() -> None:
    assert not added_up([killed(1, "Lem", 6, 34), killed(2, "Tarn", 6, 4), killed(3, "Arden", 5, 38)])
