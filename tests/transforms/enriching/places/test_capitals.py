"""Which city "the capital" is."""

from collections import Counter

from transforms.enriching.places.capitals import in_full
from transforms.enriching.places.wording import worded


def test_the_capital_is_that_of_the_country_most_spoken_of() -> None:
    assert in_full(worded("the capital"), Counter(SYR=4, RUS=1)).name == "Damascus"


def test_between_two_countries_spoken_of_alike_the_capital_stays_open() -> None:
    assert in_full(worded("the capital"), Counter(SYR=1, RUS=1)).name == "capital"
    assert in_full(worded("the capital"), Counter()).name == "capital"


def test_any_other_place_stays_as_worded() -> None:
    assert in_full(worded("Homs"), Counter(SYR=1)) == worded("Homs")
