"""Figures that are tallies, and no toll of one incident."""

import re
from datetime import date, timedelta
from typing import Any

import pytest

from transforms.enriching.tallies import STRETCHES, is_tally, of_an_incident
from warehouse.tables import Claim

FROM = date(2031, 5, 2)
TOWN: dict[str, Any] = {"place": "Lem", "place_id": "p1", "geo_precision": 1}
PROVINCE: dict[str, Any] = {"place": "Lem province", "place_id": "p2", "geo_precision": 4}


def _claim(killed: int = 40, days: int | None = 3, words: str = "in three days", **told: Any) -> Claim:
    plain: dict[str, Any] = {
        "claim_id": "c", "report_id": "r", "sentence_no": 0, "char_start": 0, "char_end": 1, "quote": "killed 40",
        "measure": "killed", "count_low": killed, "count_high": killed, "scope": "incident",
    }  # fmt: skip
    if days is not None:
        plain |= {"date_start": FROM, "date_end": FROM + timedelta(days=days), "date_text": words}
    return Claim(**(plain | told))


@pytest.mark.parametrize(("words", "sentence"), STRETCHES.items())
def test_words_tell_a_stretch_that_was_counted_over(words: str, sentence: str) -> None:
    assert re.search(rf"\b{words}", sentence, re.IGNORECASE)


@pytest.mark.parametrize(
    "words", ["since Sunday", "in three days", "the four days of clashes", "the same week"]
)
def test_the_dead_of_days_on_end_in_no_one_place_are_a_tally(words: str) -> None:
    assert is_tally(_claim(words=words))
    assert not is_tally(_claim(words=words, **TOWN))


def test_the_dead_of_a_province_in_a_month_or_since_a_day_are_a_tally_and_not_those_of_last_week() -> None:
    assert is_tally(_claim(days=29, words="April", **PROVINCE))
    assert is_tally(_claim(words="since Sunday", **PROVINCE))
    assert not is_tally(_claim(days=6, words="last week", **PROVINCE))
    assert not is_tally(_claim(words="in four days of fighting", **PROVINCE))


def test_a_single_day_in_no_known_place_may_be_an_incident() -> None:
    assert not is_tally(_claim(days=0, words="since Sunday"))


def test_more_people_than_one_attack_uproots_are_a_tally_where_nothing_tells_day_and_place() -> None:
    assert is_tally(_claim(killed=21_000, days=None, measure="displaced", **TOWN))
    assert not is_tally(_claim(killed=21_000, days=0, measure="displaced", **TOWN))
    assert not is_tally(_claim(killed=8_000, days=None, measure="displaced", **TOWN))


def test_a_count_since_an_incident_is_of_it_where_it_counts_those_who_left_or_died_later() -> None:
    assert of_an_incident(_claim(measure="displaced", words="since then", scope="period"))
    assert of_an_incident(_claim(quote="lifts the toll to 22", words="since Sunday", scope="period"))
    assert not of_an_incident(_claim(quote="had killed 16", words="since then", scope="period"))
    assert not of_an_incident(_claim(measure="displaced", days=30, words="since May", scope="period"))
