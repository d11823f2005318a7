"""Which party and which speaker the words mean."""

import csv
from importlib.resources import files
from typing import Any

import pytest

from transforms.enriching.actors import choose_actor, known_actors, parties_named, party_group
from transforms.enriching.sources import identify_source, known_sources

NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("words", "party"),
    [("IS fighters", "islamic-state"), ("the Islamic State group", "islamic-state"), ("HOUTHI REBELS", "houthis"),
     ("Syrian army", "state-forces-syr"), ("Israel's military", "state-forces-isr"),
     ("the RSF", "rapid-support-forces"),
     ("South Sudanese troops", "state-forces-ssd"), ("Russia's defence ministry", "state-forces-rus")],
)  # fmt: skip
def test_a_party_is_known_by_any_of_its_names(words: str, party: str) -> None:
    assert parties_named(words) == (party,)


@pytest.mark.parametrize(
    "words", ["what is known", "US-backed fighters", "Syrian villagers", "Russian-made drones"]
)
def test_words_that_name_no_party_give_none(words: str) -> None:
    assert parties_named(words) == ()


def test_the_army_is_that_of_the_one_country_or_nobodys() -> None:
    assert choose_actor("the army", frozenset({"SYR"}), NONE)[0] == "state-forces-syr"
    assert choose_actor("the army", frozenset({"SYR", "IRQ"}), NONE)[0] is None
    assert choose_actor("the army", frozenset({"PSE"}), NONE)[0] is None
    assert choose_actor("soldiers", frozenset({"LBN"}), frozenset({"state-forces-isr"}))[0] is None


def test_rebels_are_the_one_group_named_and_gunmen_stay_unknown() -> None:
    assert choose_actor("rebels", frozenset({"YEM"}), frozenset({"houthis"}))[0] == "houthis"
    assert choose_actor("rebels", frozenset({"SYR"}), frozenset({"islamic-state"}))[0] is None
    found, reason = choose_actor("gunmen", frozenset({"MLI"}), frozenset({"jnim"}))
    assert found is None and reason


def test_allies_of_a_party_are_not_that_party() -> None:
    assert choose_actor("pro-government fighters", frozenset({"YEM"}), frozenset({"houthis"}))[0] is None


def test_every_word_for_a_force_is_grouped_as_its_example_says() -> None:
    with files("transforms.enriching").joinpath("forces_words.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            assert party_group(row["example"]) == row["group"], row


def test_an_unresolved_party_has_its_reason_in_the_claim(desk: Any) -> None:
    desk.says(actor="gunmen")
    row = desk.enriched()[0]
    assert row["actor_id"] is None and "actor_id" in dict(row["null_reasons"])


@pytest.mark.parametrize(
    ("words", "source", "independence"),
    [("Observatory head Rami Abdel Rahman", "syrian-observatory-for-human-rights", 3), ("U.N.", "united-nations", 3),
     ("MSF", "medecins-sans-frontieres", 3), ("state news agency SANA", "sana", 1),
     ("Hamas-run health ministry", "gaza-health-ministry", 2)],
)  # fmt: skip
def test_a_known_speaker_is_one_source_by_any_name(words: str, source: str, independence: int) -> None:
    found = identify_source(words, "SYR")
    assert (found.source_id, found.independence) == (source, independence)


def test_a_ministry_of_defence_speaks_for_its_party() -> None:
    assert identify_source("Russia's defence ministry", "UKR").party_id == "state-forces-rus"


def test_every_word_for_a_speaker_is_of_the_kind_its_row_says() -> None:
    with files("transforms.enriching").joinpath("speaker_words.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            found = identify_source(row["example"], None)
            assert found.kind in (row["kind"], "ministry", "military", "police"), row


def test_who_in_small_letters_is_no_source() -> None:
    assert identify_source("a man who fled", None).source_id != "who"


def test_parties_that_sources_speak_for_exist() -> None:
    assert {s.party_id for s in known_sources().values() if s.party_id} <= known_actors().keys()
