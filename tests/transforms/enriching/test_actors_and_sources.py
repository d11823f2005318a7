"""Which party and which speaker the words mean."""

import csv
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from transforms.enriching.actors import known_actors, parties_named
from transforms.enriching.countries import countries
from transforms.enriching.nationality import forces_by_nationality
from transforms.enriching.parties import parties
from transforms.enriching.party_choice import Told
from transforms.enriching.party_choice import choose_actor as choose
from transforms.enriching.party_table import COLUMNS, BadActors, read_actors
from transforms.enriching.party_words import party_group
from transforms.enriching.sources import identify_source, known_sources

NONE: frozenset[str] = frozenset()


def choose_actor(words: str, lands: frozenset[str], named: frozenset[str]) -> tuple[str | None, str | None]:
    return choose(words, Told(lands, by_claims=named))


@pytest.mark.parametrize(
    ("words", "party"),
    [("IS fighters", "islamic-state"), ("the Islamic State group", "islamic-state"), ("HOUTHI REBELS", "houthis"),
     ("Syrian army", "state-forces-syr"), ("Israel's military", "state-forces-isr"),
     ("the RSF", "rapid-support-forces"),
     ("South Sudanese troops", "state-forces-ssd"), ("Russia's defence ministry", "state-forces-rus"),
     ("Putin's army", "state-forces-rus"), ("the Assad regime", "state-forces-syr"),
     ("troops loyal to Colonel Gaddafi", "state-forces-lby"), ("an Israeli tank", "state-forces-isr")],
)  # fmt: skip
def test_a_party_is_known_by_any_of_its_names(words: str, party: str) -> None:
    assert parties_named(words) == (party,)


@pytest.mark.parametrize(
    "words",
    ["what is known", "two were let go", "US-backed fighters", "Syrian villagers", "Russian-made drones"],
)
def test_words_that_name_no_party_give_none(words: str) -> None:
    assert parties_named(words) == ()


def test_the_army_is_that_of_the_one_country_or_nobodys() -> None:
    assert choose_actor("the army", frozenset({"SYR"}), NONE)[0] == "state-forces-syr"
    assert choose_actor("the army", frozenset({"SYR", "IRQ"}), NONE)[0] is None
    assert choose_actor("the army", frozenset({"PSE"}), NONE)[0] is None
    assert choose_actor("soldiers", frozenset({"LBN"}), frozenset({"state-forces-isr"}))[0] is None


def test_soldiers_are_those_of_the_state_that_held_the_land_on_that_day() -> None:
    def soldiers(land: str, year: int, words: str = "soldiers") -> str | None:
        return choose(words, Told(frozenset({land}), day=date(year, 6, 1)))[0]

    assert soldiers("TLS", 1991) == "state-forces-idn" and soldiers("TLS", 2006) == "state-forces-tls"
    assert soldiers("XKX", 1998, "police") == "state-forces-srb"
    assert soldiers("SSD", 2003) == "state-forces-sdn" and soldiers("SSD", 2014) == "state-forces-ssd"


def test_police_are_those_of_the_land_whatever_other_army_is_named() -> None:
    named = frozenset({"state-forces-isr"})
    assert choose_actor("policemen", frozenset({"LBN"}), named)[0] == "state-forces-lbn"


@pytest.mark.parametrize(
    "words",
    ["an Eritrean brigade", "Israeli navy gunboats", "Turkish tanks", "Ukrainian positions", "French jets"],
)
def test_units_and_craft_are_of_the_state_whose_adjective_they_bear(words: str) -> None:
    (party,) = parties_named(words)
    assert party.startswith("state-forces-")


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


@pytest.mark.parametrize(
    ("words", "country", "party"),
    [("al-Shabab", "MOZ", "ansar-al-sunna-mozambique"), ("al-Shabab", "SOM", "al-shabaab"),
     ("Maoists", "NPL", "maoists-nepal"), ("IS", "AFG", "is-khorasan"), ("IS", "SYR", "islamic-state"),
     ("National Liberation Army", "MKD", "nla-macedonia"), ("TPLF", "ETH", "tplf"), ("IDF", None, "state-forces-isr"),
     ("Sudan's Rapid Support Forces", None, "rapid-support-forces"),
     ("Sudan's armed forces", None, "state-forces-sdn")],
)  # fmt: skip
def test_a_name_that_several_parties_bear_is_that_of_the_country(
    words: str, country: str | None, party: str
) -> None:
    assert parties().named(words, country) == (party,)


def test_is_is_a_word_in_a_text_all_in_capitals() -> None:
    assert parties_named("THE TOWN IS TAKEN") == () == parties_named("TWO WERE LET GO")
    assert parties_named("JNIM RAIDS TOWN") == ("jnim",)


def test_jihadists_are_the_one_party_so_called_and_never_plain_rebels() -> None:
    both = frozenset({"free-syrian-army", "islamic-state"})
    assert choose_actor("jihadists", frozenset({"SYR"}), both)[0] == "islamic-state"
    assert choose_actor("rebels", frozenset({"SYR"}), both)[0] == "free-syrian-army"
    assert choose_actor("jihadists", frozenset({"SYR"}), frozenset({"free-syrian-army"}))[0] is None
    assert choose_actor("militants", frozenset({"SYR"}), both)[0] == "islamic-state"


@pytest.mark.parametrize(
    ("text", "actor", "party"),
    [("Hamas is strong there. The group killed nine people.", "group", "hamas"),
     ("Hamas is strong there. A group killed nine people.", "group", None),
     ("Hamas and Hezbollah are strong there. The group killed nine people.", "group", None),
     ("The group killed nine people. Hamas is strong there.", "group", None),
     ("JNIM is strong there. The militants killed nine people.", "militants", "jnim"),
     ("The army fought Hamas. The group killed nine people.", "group", "hamas"),
     ("The RSF and Wagner met. The paramilitaries killed nine people.", "paramilitaries", "rapid-support-forces")],
)  # fmt: skip
def test_the_group_is_the_one_band_named_before(desk: Any, text: str, actor: str, party: str | None) -> None:
    desk.report("r1", text)
    desk.says(actor=actor, quote="killed nine people", char_start=text.index("killed nine"))
    assert desk.enriched()[0]["actor_id"] == party


def test_the_group_is_not_whom_it_fights(desk: Any) -> None:
    text = "Clashes began on Monday. The group killed nine Hamas fighters."
    desk.report("r1", text)
    desk.says(actor="group", target="Hamas fighters", char_start=text.index("killed"))
    assert desk.enriched()[0]["actor_id"] is None


def test_separatist_gunmen_are_separatists_and_us_led_forces_are_no_ones_army() -> None:
    assert party_group("separatist gunmen") == "rebel" and party_group("US-led forces") == "coalition"
    assert choose("coalition jets", Told(frozenset({"SYR"}), day=date(2017, 3, 1)))[0] == "us-led-coalition"
    assert (
        choose("coalition jets", Told(frozenset({"YEM"}), day=date(2017, 3, 1)))[0] == "saudi-led-coalition"
    )


def test_mutineers_are_not_the_army() -> None:
    assert choose_actor("mutinous soldiers", frozenset({"SSD"}), NONE)[0] is None


def own_row(**told: str) -> dict[str, str]:
    return (
        dict.fromkeys(COLUMNS, "")
        | {"id": "arden-front", "name": "Arden Front", "kind": "rebel group"}
        | told
    )


def test_a_users_own_party_is_known_and_wins_over_a_bundled_one() -> None:
    own = tuple(
        read_actors([own_row(aliases="Hamas|AF"), own_row(id="jnim", name="Other", aliases="")], "a.csv")
    )
    assert parties(own).named("AF rebels") == ("arden-front",)
    assert parties(own).named("Hamas fighters") == ("arden-front",)
    assert parties(own).named("JNIM") == () and parties(own).by_id["jnim"].name == "Other"
    assert parties().named("Hamas fighters") == ("hamas",)


@pytest.mark.parametrize(
    ("rows", "message"),
    [([own_row(kind="rebels")], "a.csv:2: the kind 'rebels' is not known"),
     ([own_row(name="")], "name is empty"), ([own_row(id="Arden Front")], "small letters with hyphens"),
     ([own_row(), own_row()], "a.csv:3: the id 'arden-front' stands there twice"),
     ([own_row(), own_row(id="b", aliases="arden front")], "already taken by 'arden-front'"),
     ([own_row(country="SY")], "'SY' is no country"), ([own_row(**{"from": "soon"})], "'soon' is no date"),
     ([own_row(ucdp_id="x")], "no whole number")],
)  # fmt: skip
def test_a_row_that_is_no_party_is_an_error_that_says_where_and_what(
    rows: list[dict[str, str]], message: str
) -> None:
    with pytest.raises(BadActors, match=message):
        read_actors(rows, "a.csv")


def test_the_sides_of_bundled_parties_are_parties_in_countries() -> None:
    for actor in known_actors().values():
        for conflict in filter(None, (actor.sides or "").split("; ")):
            country, _, against = conflict.partition(": ")
            assert country in countries(), actor
            assert set(filter(None, against.split(", "))) <= known_actors().keys(), actor
            assert actor.actor_id not in against.split(", ")


def test_an_unresolved_party_has_its_reason_in_the_claim(desk: Any) -> None:
    desk.says(actor="militants")
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
    assert identify_source("health ministry of the UN-backed government", "LBY").kind == "ministry"


def test_parties_that_sources_speak_for_exist() -> None:
    assert {s.party_id for s in known_sources().values() if s.party_id} <= known_actors().keys()


@pytest.mark.parametrize(
    ("words", "country", "party", "independence"),
    [("Sudan's foreign ministry", "SDN", "state-forces-sdn", 1), ("the Sudanese health ministry", "SDN",
      "state-forces-sdn", 2), ("Kenya's foreign ministry", "SDN", None, 1),
     ("the Houthi-run health ministry", "YEM", "houthis", 2), ("the health ministry", "PSE", None, 2),
     ("doctors", "SDN", None, 3), ("the government", "PRT", None, 1), ("the IDF", "PSE", "state-forces-isr", 1)],
)  # fmt: skip
def test_a_ministry_of_a_state_that_fights_there_is_that_partys_voice(
    words: str, country: str, party: str | None, independence: int
) -> None:
    found = identify_source(words, country)
    assert (found.party_id, found.independence) == (party, independence)


@pytest.mark.parametrize("name", ["Myanmar army", "Military of Myanmar", "Tatmadaw", "Burmese army"])
def test_forces_that_the_table_tells_more_of_keep_the_names_of_all_forces(name: str) -> None:
    assert parties().named(name) == ("state-forces-mmr",)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("the al-Qaeda affiliate JNIM", ("jnim",)),
        ("JNIM, an affiliate of al-Qaeda", ("jnim",)),
        ("M23 rebels backed by Rwanda's army", ("m23",)),
        ("militants linked to Islamic State", ("islamic-state",)),
    ],
)
def test_whose_friend_a_party_is_counts_only_where_no_other_is_named(
    words: str, named: tuple[str, ...]
) -> None:
    assert parties_named(words) == named


def test_marines_in_lebanon_are_american_and_soldiers_those_whose_nationality_is_told() -> None:
    told = ["A lorry crashed into the U.S. Marine headquarters, killing at least 43 Marines."]
    assert forces_by_nationality("Marines", told, "LBN") == "state-forces-usa"
    post = "A driver crashed a lorry into the headquarters of the U.S. Marines, killing nine servicemen."
    assert forces_by_nationality("servicemen", [post], "LBN") == "state-forces-usa"
    attacked = "Israeli troops attacked a post near Tyre, killing nine soldiers."
    assert forces_by_nationality("soldiers", [attacked], "LBN") is None
    assert forces_by_nationality("Marines", ["Marines fought rebels in Sulu."], "PHL") is None
    assert forces_by_nationality("soldiers", ["British soldiers and Afghan soldiers met."], "AFG") is None
    assert forces_by_nationality(
        "paratroopers", ["A block of French paratroopers fell.", "It fell."], "LBN"
    ) == ("state-forces-fra")
