"""Both sides of a fight, where a sentence or a report names them."""

from typing import Any

import pytest

from transforms.enriching.opponents import Side, opponents_told
from transforms.enriching.opponents_rules import RULES, Rule
from transforms.enriching.parties import parties


def told(text: str, country: str | None = None) -> tuple[Side | None, Side | None]:
    found = opponents_told(text, country, parties())
    return (found.a, found.b) if found else (None, None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_wording_names_the_sides_of_its_example(rule: Rule) -> None:
    a, b = told(rule.example, "MMR")
    assert (a and a[1]) == (rule.a and rule.a.removeprefix("the ")) and b and b[1] == rule.b


@pytest.mark.parametrize(
    ("text", "country", "a", "b"),
    [
        (
            "Ten died in clashes between Arab and Masalit groups.",
            "SDN",
            "arab-groups-darfur",
            "masalit-groups",
        ),
        ("Fighting between the ELN and former FARC rebels has killed nine.", "COL", "eln", "farc"),
        ("Troops fought rebels of the ELN for five hours.", "COL", "state-forces-col", "eln"),
        ("Kyiv's army drove Russian forces from the hills.", "UKR", "state-forces-ukr", "state-forces-rus"),
        ("The Malian army repelled an attack by JNIM, killing nine.", "MLI", "state-forces-mli", "jnim"),
        ("Houthi and Yemeni army units shelled each other at dawn.", "YEM", "houthis", "state-forces-yem"),
        ("Gunmen of Boko Haram clashed with soldiers at dawn.", "NGA", "boko-haram", "state-forces-nga"),
    ],
)
def test_sides_are_known_parties_or_the_forces_of_the_country(
    text: str, country: str, a: str, b: str
) -> None:
    one, other = told(text, country)
    assert one and other and (one[0], other[0]) == (a, b)


def test_a_band_that_no_table_holds_keeps_its_words() -> None:
    a, b = told("Four died in fighting between members of Fatah and Islamist gunmen.", "LBN")
    assert a == ("fatah", "members of Fatah") and b == (None, "Islamist gunmen")


@pytest.mark.parametrize(
    "text",
    [
        "Talks between the army and rebels failed.",
        "Firefighters fought the blaze for hours.",
        "Police clashed with protesters in the capital.",
        "Clashes between police and students left two dead.",
        "The army drove through the town.",
        "Fighting between the two sides went on.",
        "Soldiers fought to reach the wounded.",
    ],
)
def test_who_fights_no_armed_party_has_no_opponent(text: str) -> None:
    assert told(text, "KEN") == (None, None)


def test_claims_get_the_sides_of_their_sentence(desk: Any) -> None:
    text = "Nine people were killed in clashes between Boko Haram and soldiers in Damboa, Nigeria."
    desk.report("r1", text=text)
    desk.says("r1", place="Damboa", measure="killed", event_type="Battles", char_end=20)
    row = desk.enriched()[0]
    assert (row["actor_id"], row["target_id"]) == ("boko-haram", "state-forces-nga")


def test_the_one_party_that_fights_the_other_there_is_the_other_side(desk: Any) -> None:
    text = "The Taliban captured Kunduz, Afghanistan. Government troops fell back to the airport."
    desk.report("r1", text=text)
    desk.says("r1", place="Kunduz", actor="Taliban", event_type="Battles", char_end=20)
    assert desk.enriched()[0]["target_id"] == "state-forces-afg"


def test_where_a_report_names_two_that_fight_it_neither_is_chosen(desk: Any) -> None:
    text = "Iraqi troops took the town. Islamic State and the PKK both had men there, Iraq said."
    desk.report("r1", text=text)
    desk.says("r1", place="Mosul", actor="Islamic State", event_type="Battles", char_end=20)
    desk.report("r2", text="Boko Haram took Damboa, Nigeria. ISWAP fights it, and the army fights both.")
    desk.says("r2", place="Damboa", actor="Boko Haram", event_type="Battles", char_end=20)
    assert desk.enriched()[1]["target_id"] is None


@pytest.mark.parametrize(
    "text",
    ["A lorry full of explosives was driven into a security checkpoint.",
     "A car bomb went off outside the police college.",
     "A minibus blew up at breakfast time on Friday outside a police building.",
     "A bomb exploded inside an army recruiting centre.",
     "He blew himself up at a police parade."],
)  # fmt: skip
def test_a_bomb_at_a_post_is_against_those_whose_post_it_is(text: str) -> None:
    _, b = told(text, "SOM")
    assert b is not None and b[0] == "state-forces-som"


@pytest.mark.parametrize(
    "text",
    ["A bomb exploded in a market, police said.", "Nine died in a church where they had taken refuge from fighting"
     " between the ELN and soldiers."],
)  # fmt: skip
def test_a_market_is_nobodys_post_and_who_fled_a_fight_did_not_fight(text: str) -> None:
    assert told(text, "COL") == (None, None)
