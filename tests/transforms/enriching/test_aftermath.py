"""Figures counted after the act."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from transforms.enriching.aftermath import HURT, LATE, counted_later, in_care
from warehouse.tables import Claim

FOUND: dict[str, Any] = {"sub_event_type": None, "event_type": None, "date_text": "on Friday"}


def _claim(quote: str) -> Claim:
    return Claim(
        claim_id="c", report_id="r", sentence_no=0, char_start=0, char_end=1, quote=quote, measure="killed"
    )


@pytest.mark.parametrize("sentence", LATE.values())
def test_words_tell_that_a_figure_was_counted_after_the_act(sentence: str) -> None:
    assert counted_later(_claim(sentence))


@pytest.mark.parametrize("sentence", ["Six people were killed on Friday", "Six died in a raid on Friday"])
def test_the_dead_of_an_act_are_not_counted_later_for_being_dead(sentence: str) -> None:
    assert not counted_later(_claim(sentence))


def test_bodies_found_days_later_are_of_the_strike_that_the_report_tells_after(desk: Any) -> None:
    desk.says("r1", killed=9, quote="pulled nine bodies", **FOUND)
    day = desk.claims[0].date_start
    desk.says("r1", measure="wounded", unit="people", count_low=40, count_high=40, date_text="Monday's",
              date_start=day - timedelta(days=3), date_end=day - timedelta(days=3))  # fmt: skip
    (event,), _ = desk.linked()
    assert event["date_start"] == day - timedelta(days=3) and event["killed_best"] == 9


def test_people_killed_days_later_are_of_another_attack(desk: Any) -> None:
    desk.says("r1", killed=9, quote="killed nine", date_text="Friday")
    day = desk.claims[0].date_start
    desk.says("r1", measure="wounded", unit="people", count_low=40, count_high=40, date_text="Monday's",
              date_start=day - timedelta(days=3), date_end=day - timedelta(days=3))  # fmt: skip
    assert len(desk.linked()[0]) == 2


def test_a_figure_of_another_place_is_no_part_of_what_its_words_tie_it_to(desk: Any) -> None:
    first = desk.says("r1", killed=25)
    desk.says("r1", killed=6, place="Homs", relation="increment", relation_to=first)
    assert sorted(e["place"] for e in desk.linked()[0]) == ["Aleppo", "Homs"]


def test_the_killed_of_a_battle_are_not_of_the_truce_that_ended_it(desk: Any) -> None:
    desk.says("r1", event_type="Strategic developments", sub_event_type="Agreement")
    desk.says("r1", killed=30, event_type="Battles", sub_event_type="Armed clash")
    assert len(desk.linked()[0]) == 2


def test_a_count_of_days_on_end_that_names_no_town_is_no_incident(desk: Any) -> None:
    desk.says("r1", killed=20)
    day = desk.claims[0].date_start
    desk.says("r1", killed=96, place=None, date_start=day - timedelta(days=9), date_end=day)
    assert sorted(e["killed_best"] for e in desk.linked()[0]) == [20, 96]


def _hurt(quote: str, **told: Any) -> Claim:
    claim = _claim(quote)
    return replace(claim, **({"measure": "wounded", "place": "Lem"} | told))


@pytest.mark.parametrize("sentence", HURT.values())
def test_those_whom_an_act_hurts_are_not_in_care(sentence: str) -> None:
    assert not in_care(_hurt(sentence))


@pytest.mark.parametrize("quote", ["Some 40 injured", "treating 60 survivors", "Thirty-five wounded"])
def test_the_hurt_of_whom_no_act_is_told_are_in_care(quote: str) -> None:
    assert in_care(_hurt(quote)) and not in_care(_hurt(quote, sub_event_type="Attack"))


def test_of_two_counts_the_day_told_with_the_greater_is_the_acts_and_not_that_of_bodies_found(
    desk: Any,
) -> None:
    desk.says("r1", killed=25, quote="number of dead to 25", date_text="Sunday", sentence_no=3)
    day = desk.claims[0].date_start
    found = {"date_start": day + timedelta(days=2), "date_end": day + timedelta(days=2)}
    desk.says("r1", killed=3, quote="three bodies", date_text="Tuesday", sentence_no=2, relation="superseded",
              relation_to="c00000", **found)  # fmt: skip
    assert [e["date_start"] for e in desk.linked()[0]] == [day]


@pytest.mark.parametrize("quote", ["had received 150 wounded", "40 wounded were brought in"])
def test_whom_a_hospital_took_in_are_in_care_though_words_tell_the_weapon(quote: str) -> None:
    assert in_care(_hurt(quote, sub_event_type="Attack"))


def test_the_day_on_which_bodies_were_found_is_not_that_of_those_whom_the_sentence_tells_beside(
    desk: Any,
) -> None:
    desk.says("r1", killed=9, date_text="Monday")
    desk.report("r2", published=desk.claims[0].date_start + timedelta(days=4))
    friday = {"date_text": "Friday", "sentence_no": 0} | dict.fromkeys(
        ("date_start", "date_end"), desk.claims[0].date_start + timedelta(days=3)
    )
    desk.says("r2", killed=4, quote="the bodies of four guards", **friday)
    desk.says("r2", measure="abducted", unit="people", count_low=4, count_high=4, quote="four guards abducted",
              **friday)  # fmt: skip
    assert len(desk.linked()[0]) == 1


def test_who_died_of_wounds_died_where_the_hospital_is_and_who_was_shot_did_not() -> None:
    assert in_care(_hurt("Two men died of their wounds", measure="killed"))
    assert not in_care(_hurt("Two men were shot dead", measure="killed"))


def test_the_wounded_in_a_hospital_elsewhere_are_of_the_attack_and_do_not_tell_its_place(desk: Any) -> None:
    desk.says("r1", killed=9, place="Aleppo province")
    desk.says("r1", measure="wounded", unit="people", count_low=40, count_high=40, quote="40 wounded", place="Homs",
              event_type=None, sub_event_type=None)  # fmt: skip
    (event,), _ = desk.linked()
    assert (event["wounded_best"], event["admin1"]) == (40, "Aleppo")


def test_the_wounded_of_another_attack_elsewhere_are_of_that(desk: Any) -> None:
    desk.says("r1", killed=9)
    desk.says(
        "r1", measure="wounded", unit="people", count_low=4, count_high=4, quote="wounding four", place="Homs"
    )
    assert len(desk.linked()[0]) == 2
