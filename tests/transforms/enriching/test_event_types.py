"""Which ACLED type an event has, where its claims tell several."""

from datetime import date
from typing import Any

import pytest

from transforms.enriching.event_types import types_of
from warehouse.tables import Claim
from warehouse.tables.claims import SUB_EVENT_TYPES

EVENT_TYPE_OF = {sub: event for event, subs in SUB_EVENT_TYPES.items() for sub in subs}
BOMB, STRIKE, CLASH, TAKEN = (
    "Remote explosive/landmine/IED", "Air/drone strike", "Armed clash", "Non-state actor overtakes territory",
)  # fmt: skip


def claim(sub: str | None = None, **told: Any) -> Claim:
    plain: dict[str, Any] = {
        "claim_id": "c", "report_id": "r", "sentence_no": 0, "char_start": 0, "char_end": 1, "quote": "x",
        "event_type": EVENT_TYPE_OF.get(sub or ""), "sub_event_type": sub,
    }  # fmt: skip
    return Claim(**(plain | told))


def dead(sub: str | None, victim_class: str) -> Claim:
    return claim(sub, measure="killed", unit="people", count_low=5, count_high=5, victim_class=victim_class)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ([BOMB, BOMB, STRIKE], STRIKE),
        ([BOMB, BOMB, "Suicide bomb"], "Suicide bomb"),
        ([CLASH, CLASH, CLASH, TAKEN], TAKEN),
        ([CLASH, "Attack", CLASH], CLASH),
        (["Attack", "Attack", BOMB], BOMB),
        ([BOMB] * 5 + [STRIKE], BOMB),
        ([None, None], None),
    ],
)
def test_the_more_telling_type_stands_where_enough_tell_it(told: list[str | None], meant: str | None) -> None:
    assert types_of([claim(sub) for sub in told]) == (EVENT_TYPE_OF.get(meant or ""), meant)


def test_an_attack_in_which_only_fighters_fell_is_an_armed_clash() -> None:
    assert types_of([dead("Attack", "combatant")]) == ("Battles", CLASH)
    assert types_of([dead("Attack", "civilian")]) == ("Violence against civilians", "Attack")
    assert types_of([dead("Attack", "combatant"), dead("Attack", "civilian")])[1] == "Attack"


def test_what_is_denied_types_no_event_that_others_assert() -> None:
    assert types_of([claim(STRIKE, stance="denied"), claim(BOMB)])[1] == BOMB
    assert types_of([claim(STRIKE, stance="denied")])[1] == STRIKE


def test_people_who_were_let_go_make_an_event_of_another_kind() -> None:
    assert types_of([claim(measure="released", count_low=4, count_high=4, unit="people")]) == (
        "Strategic developments", "Other",
    )  # fmt: skip


def test_a_march_that_was_fired_on_is_no_attack_because_some_words_tell_of_shots() -> None:
    fired_on = "Excessive force against protesters"
    assert types_of([dead(fired_on, "civilian"), dead(fired_on, "civilian"), claim("Attack")])[1] == fired_on


FIRE, ABDUCTION = "Looting/property destruction", "Abduction/forced disappearance"


def test_homes_burnt_over_their_people_are_an_attack_and_burnt_empty_are_not() -> None:
    assert types_of([claim(FIRE), dead(FIRE, "civilian")])[1] == "Attack"
    assert types_of([claim(FIRE), claim(FIRE, measure="displaced", count_low=40, count_high=40)])[1] == FIRE


def test_what_came_after_an_attack_is_not_its_type() -> None:
    assert types_of([dead(BOMB, "civilian"), claim("Arrests"), claim("Arrests")])[1] == BOMB
    assert types_of([claim("Arrests"), claim("Arrests")])[1] == "Arrests"


def test_a_raid_that_killed_is_an_attack_though_some_were_carried_off() -> None:
    taken = claim(ABDUCTION, measure="abducted", count_low=9, count_high=9)
    assert types_of([dead("Attack", "civilian"), taken, taken])[1] == "Attack"
    assert types_of([taken, taken])[1] == ABDUCTION


def test_people_killed_by_somebody_told_were_attacked_and_fighters_fell_in_a_clash() -> None:
    by_whom = {"measure": "killed", "unit": "people", "count_low": 5, "count_high": 5, "actor": "troops"}
    assert types_of([claim(**by_whom, victim_class="unknown")])[1] == "Attack"
    assert types_of([claim(**by_whom, victim_class="combatant")])[1] == CLASH
    assert types_of([dead(None, "civilian")]) == (None, None)


def test_a_raid_in_which_people_were_killed_and_raped_is_an_attack() -> None:
    assert types_of([dead("Sexual violence", "civilian")])[1] == "Attack"
    assert types_of([claim("Sexual violence")])[1] == "Sexual violence"


def test_a_siege_in_which_people_were_killed_is_an_attack_and_a_release_is_none() -> None:
    assert types_of([claim("Other"), dead(None, "unknown")])[1] == "Attack"
    freed = claim(None, measure="released", unit="people", count_low=9, count_high=9)
    assert types_of([freed, dead(None, "civilian")])[1] == "Other"


def test_of_whom_only_the_dead_of_a_day_and_place_are_told_fighters_fell_in_a_clash_and_others_in_an_attack() -> (
    None
):
    on_a_day = {"place": "Lem", "date_start": date(2031, 5, 7), "date_end": date(2031, 5, 7)}
    told = {"measure": "killed", "unit": "people", "count_low": 5, "count_high": 5}
    assert types_of([claim(victim_class="combatant", **told, **on_a_day)])[1] == "Armed clash"
    assert types_of([claim(victim_class="unknown", **told, **on_a_day)])[1] == "Attack"
    assert types_of([claim(victim_class="unknown", **told)])[1] is None
