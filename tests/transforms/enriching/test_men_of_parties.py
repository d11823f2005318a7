"""Names of those who bear arms for a people or a leader."""

from typing import Any

import pytest

from transforms.enriching.parties import parties


@pytest.mark.parametrize(
    ("words", "country", "party"),
    [("Murle raiders", "ETH", "murle-groups"), ("Abkhaz gunners", "GEO", "abkhazia"),
     ("South Ossetian militia", "GEO", "south-ossetia"), ("Lou Nuer fighters", "SSD", "nuer-groups"),
     ("Haftar's troops", "LBY", "libyan-national-army"), ("Tuareg militants", "NER", "flaa-niger")],
)  # fmt: skip
def test_a_peoples_fighters_are_its_party_by_any_noun(words: str, country: str, party: str) -> None:
    assert parties().named(words, country) == (party,)


@pytest.mark.parametrize(
    ("words", "country"),
    [("Maoist guerrillas", "BGD"), ("Murle villagers", "SSD"), ("Afghan fighters", "PAK"), ("Tuareg rebels", "DZA"),
     ("Arab gunmen", "IRQ")],
)  # fmt: skip
def test_what_several_peoples_or_creeds_are_called_names_no_party(words: str, country: str) -> None:
    assert parties().named(words, country) == ()


@pytest.mark.parametrize(
    ("words", "party"),
    [("Gunmen of the Murle people", "murle-groups"), ("Raiders from the Murle community", "murle-groups"),
     ("Raiders from Goma", None)],
)  # fmt: skip
def test_who_comes_from_a_people_and_attacks_is_its_party(desk: Any, words: str, party: str | None) -> None:
    desk.report("r1", text=f"{words} killed nine farmers.")
    desk.says(actor=words, killed=9)
    assert desk.enriched()[0]["actor_id"] == party
