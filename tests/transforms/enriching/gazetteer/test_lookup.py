"""Candidates for many names at once."""

import time

import pytest

from transforms.enriching.gazetteer import Gazetteer, Wanted
from transforms.enriching.gazetteer.lookup import ALIKE, OTHER_KIND, SPELT_SO, TRANSLITERATED


def test_a_candidate_tells_how_its_name_is_spelt() -> None:
    found = Gazetteer().candidates(
        [
            Wanted("Goma", frozenset(("COD",))),
            Wanted("Goma town", frozenset(("COD",))),
            Wanted("Guma", frozenset(("COD",))),
        ]
    )
    tiers = {name: next(c.tier for c in cs if c.place.place_id == "gn:216281") for name, cs in found.items()}
    assert tiers == {"Goma": SPELT_SO, "Goma town": OTHER_KIND, "Guma": TRANSLITERATED}


def test_transliterations_count_in_the_countries_given_only() -> None:
    asked = Gazetteer().candidates([Wanted("Tadamun", frozenset(("FRA",)))])
    assert not any(c.place.country == "SYR" and c.tier == TRANSLITERATED for c in asked.get("Tadamun", ()))


@pytest.mark.parametrize(("name", "country"), [("Gawlan", "IND"), ("Dasht-e-Garchi", "AFG"), ("Sake", "COD")])
def test_short_names_and_names_with_another_telling_word_have_no_like(name: str, country: str) -> None:
    assert Gazetteer().similar([Wanted(name, frozenset((country,)))]) == {}


def test_a_name_spelt_nearly_so_word_by_word_is_found_in_its_country() -> None:
    found = Gazetteer().similar([Wanted("Sievierodonetskk", frozenset(("UKR",)))])
    assert {(c.place.country, c.tier) for c in found["Sievierodonetskk"]} == {("UKR", ALIKE)}


@pytest.mark.parametrize("name", ["", "!!!", "'; DROP TABLE places; --", "\x00"])
def test_odd_names_find_nothing_and_break_nothing(name: str) -> None:
    assert Gazetteer().candidates([Wanted(name, frozenset(("SYR",)))]) == {}


def test_a_batch_of_ten_thousand_names_takes_seconds() -> None:
    base = ("Aleppo", "Goma", "Kharkiv", "Taiz", "Maiduguri")
    wanted = [Wanted(f"{base[i % 5]}{i // 5 or ''}", frozenset(("SYR", "COD"))) for i in range(10_000)]
    start = time.perf_counter()
    assert set(base) <= Gazetteer().candidates(wanted).keys()
    assert time.perf_counter() - start < 20, "some 1 s on an idle machine"
