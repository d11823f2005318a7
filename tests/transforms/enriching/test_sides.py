"""The sides of an event, from all that its claims tell."""

from typing import Any

import pytest

from transforms.enriching.nameless import civilians_of
from transforms.enriching.sides import to_whom, violence_type, who_did_it
from transforms.enriching.unlisted import bare_name, party_name
from warehouse.tables import Actor, Claim, Source

ATTACK = {"event_type": "Violence against civilians", "sub_event_type": "Attack"}
BATTLE = {"event_type": "Battles", "sub_event_type": "Armed clash"}
ARMY, BAND = (
    Actor(actor_id="army", name="Army", kind="state forces"),
    Actor(actor_id="band", name="Band", kind="rebel group"),
)
KNOWN = {a.actor_id: a for a in (ARMY, BAND, civilians_of("NGA"))}


def claim(number: int = 0, **told: Any) -> Claim:
    row = {
        "measure": "killed",
        "unit": "people",
        "count_low": 9,
        "count_high": 9,
        "victim_class": "unknown",
    } | told
    return Claim(claim_id=f"c{number}", report_id="r", sentence_no=number, char_start=number, char_end=number + 1,
                 quote="x", **row)  # fmt: skip


def test_the_party_told_most_often_did_it() -> None:
    told = [claim(0, actor="soldiers", actor_id="army"), claim(1, actor="Band", actor_id="band"),
            claim(2, actor="the Band", actor_id="band")]  # fmt: skip
    assert who_did_it(told) == ("Band", "band")


def test_a_name_goes_before_attackers_whom_nobody_knows_and_is_told_without_its_men() -> None:
    told = [claim(0, actor="gunmen", actor_id="unidentified-armed-group-nga"),
            claim(1, actor="members of the Tamba gang")]  # fmt: skip
    assert who_did_it(told) == ("Tamba gang", None)
    assert who_did_it(told[:1]) == ("gunmen", "unidentified-armed-group-nga")


def test_who_is_said_to_have_denied_it_did_not_do_it() -> None:
    told = [claim(0, actor="soldiers", actor_id="army", stance="denied"), claim(1, actor="Tamba men")]
    assert who_did_it(told) == ("Tamba men", None)


def test_civilians_are_whom_an_attack_was_on_but_not_whom_a_battle_was_with() -> None:
    hurt = {
        "victim": "villagers",
        "victim_class": "civilian",
        "target": "villagers",
        "target_id": "civilians-nga",
    }
    assert to_whom([claim(0, **hurt, **ATTACK)], "Band", "band") == ("villagers", "civilians-nga")
    assert to_whom([claim(0, **hurt, **BATTLE)], "Band", "band") == (None, None)


def test_soldiers_who_died_go_before_civilians_unless_they_are_few() -> None:
    civilians = claim(0, target="people", target_id="civilians-nga", count_low=30, **ATTACK)
    many = claim(1, target="soldiers", target_id="army", victim_class="combatant", count_low=20, **ATTACK)
    few = claim(2, target="soldiers", target_id="army", victim_class="combatant", count_low=5, **ATTACK)
    assert to_whom([civilians, many], "Band", "band") == ("soldiers", "army")
    assert to_whom([civilians, few], "Band", "band") == ("people", "civilians-nga")


def test_the_attackers_who_fell_are_not_whom_it_was_done_to() -> None:
    told = [claim(0, target="attackers", victim_class="combatant", **BATTLE)]
    assert to_whom(told, "Tamba men", None) == (None, None)


@pytest.mark.parametrize(
    ("sides", "victims", "event_type", "kind"),
    [
        (("army", "band"), "combatant", "Battles", 1),
        (("band", "band"), "combatant", "Battles", 2),
        (("band", "civilians-nga"), "unknown", "Violence against civilians", 3),
        (("army", "civilians-nga"), "civilian", "Explosions/Remote violence", 3),
        (("army", "civilians-nga"), "unknown", "Explosions/Remote violence", None),
        (("unidentified-armed-group-nga", "civilians-nga"), "civilian", "Violence against civilians", None),
        ((None, "civilians-nga"), "civilian", "Violence against civilians", None),
        (("army", None), "civilian", "Battles", None),
    ],
)
def test_ucdps_type_needs_both_sides(
    sides: tuple[str | None, str | None], victims: str, event_type: str, kind: int | None
) -> None:
    assert violence_type(*sides, [claim(victim_class=victims)], KNOWN, event_type) == kind


@pytest.mark.parametrize(
    ("words", "name", "bare"),
    [
        ("members of the Grand Ravine gang", "Grand Ravine gang", "Grand Ravine"),
        ("Fighters of the Tamba clan", "Tamba clan", "Tamba"),
        ("suspected Kello herders", "Kello herders", "Kello"),
        ("fighters from the RVF", "RVF", "RVF"),
        ("gunmen from Arden", "gunmen from Arden", None),
        ("armed men", "armed men", None),
        ("soldiers", "soldiers", None),
    ],
)
def test_a_party_that_nobody_listed_keeps_its_name(words: str, name: str, bare: str | None) -> None:
    assert (party_name(words), bare_name(words)) == (name, bare)


def test_whom_an_attack_was_said_to_be_aimed_at_goes_after_the_civilians_whom_it_hurt() -> None:
    hurt = claim(0, target="people", target_id="civilians-nga", **ATTACK)
    aimed = claim(
        1, measure=None, count_low=None, count_high=None, target="the Band", target_id="band", **ATTACK
    )
    assert to_whom([hurt, aimed], "soldiers", "army") == ("people", "civilians-nga")


def test_who_is_guessed_to_have_done_it_yields_to_who_is_accused() -> None:
    told = [claim(0, actor="Army", actor_id="army", actor_told_by="the one state at war there"),
            claim(1, actor="Army", actor_id="army", actor_told_by="the only party whose attacks the report tells"),
            claim(2, actor="Band", actor_id="band", actor_told_by="accused")]  # fmt: skip
    assert who_did_it(told) == ("Band", "band")


def test_what_a_foe_says_of_the_doer_is_an_accusation() -> None:
    voice = Source(source_id="s", name="Band", kind="armed group", party_id="band", independence=1)
    told = [claim(0, actor="Army", actor_id="army", source_id="s"), claim(1, actor="Band", actor_id="band")]
    assert who_did_it(told)[1] == "army" and who_did_it(told, {"s": voice})[1] == "band"
