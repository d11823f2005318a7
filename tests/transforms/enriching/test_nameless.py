"""Civilians and unknown attackers as sides, by ACLED's names."""

from typing import Any

import pytest

from transforms.enriching.nameless import civilians_of, nobody_known, unidentified_of

ATTACK = {"event_type": "Violence against civilians", "sub_event_type": "Attack"}
BATTLE = {"event_type": "Battles", "sub_event_type": "Armed clash"}


def test_they_are_named_as_acled_names_them() -> None:
    assert civilians_of("NGA").name == "Civilians (Nigeria)"
    assert unidentified_of("NGA").name == "Unidentified Armed Group (Nigeria)"
    assert civilians_of(None).actor_id == "civilians"


@pytest.mark.parametrize(
    "words", ["Gunmen", "masked men", "two suicide bombers", "unidentified militants", "armed bandits",
              "gunmen on motorcycles",
              "suicide truck bombers", "a suicide driver", "Unknown assailants", "a group of armed men"],
)  # fmt: skip
def test_attackers_whom_nobody_knows(words: str) -> None:
    assert nobody_known(words)


@pytest.mark.parametrize(
    "words",
    ["Fulani gunmen", "militants", "Islamist gunmen", "rebels", "gunmen of the cartel", "troops", "men"],
)
def test_attackers_of_whom_something_is_told(words: str) -> None:
    assert not nobody_known(words)


def test_villagers_attacked_are_the_target_and_gunmen_the_unidentified_group(desk: Any) -> None:
    desk.report("r1", text="Gunmen killed nine villagers in Gubio, Nigeria.")
    desk.says("r1", place="Gubio", actor="Gunmen", victim="villagers", victim_class="civilian", measure="killed",
              count_low=9, count_high=9, **ATTACK)  # fmt: skip
    (claim,) = desk.enriched()
    assert (claim["actor_id"], claim["target"], claim["target_id"]) == (
        "unidentified-armed-group-nga", "villagers", "civilians-nga",
    )  # fmt: skip
    assert "actor_id" not in dict(claim["null_reasons"] or ())


def test_soldiers_killed_and_people_of_a_battle_are_no_civilians_attacked(desk: Any) -> None:
    desk.report("r1", text="Nine died in Gubio, Nigeria.")
    desk.says("r1", place="Gubio", victim="soldiers", victim_class="combatant", measure="killed", count_low=9,
              count_high=9, **ATTACK)  # fmt: skip
    desk.says("r1", place="Gubio", victim="people", victim_class="unknown", measure="killed", count_low=9,
              count_high=9, char_start=4, char_end=9, **BATTLE)  # fmt: skip
    assert [c["target_id"] for c in desk.enriched()] == [None, None]


def test_a_crowds_deed_is_done_by_rioters_or_protesters_and_mobs_attack_civilians(desk: Any) -> None:
    desk.report("r1", text="A mob burned homes in Gubio, Nigeria. Nurses marched there.")
    desk.says("r1", place="Gubio", event_type="Riots", sub_event_type="Mob violence")
    desk.says(
        "r1",
        place="Gubio",
        event_type="Protests",
        sub_event_type="Peaceful protest",
        char_start=4,
        char_end=9,
    )
    told = [(c["actor"], c["actor_id"], c["target_id"]) for c in desk.enriched()]
    assert told == [("rioters", "rioters-nga", "civilians-nga"), ("protesters", "protesters-nga", None)]


def test_police_who_fire_on_a_crowd_are_no_crowd(desk: Any) -> None:
    desk.report("r1", text="Police fired on a crowd in Gubio, Nigeria.")
    desk.says("r1", place="Gubio", event_type="Protests", sub_event_type="Excessive force against protesters")
    assert [(c["actor_id"], c["target_id"]) for c in desk.enriched()] == [(None, "civilians-nga")]
