"""Which groups of dead may be added."""

from datetime import date, timedelta
from typing import Any

import pytest

from transforms.enriching.overlaps import addable, of_bombers
from warehouse.tables import Claim

DAY = date(2031, 5, 2)


def _claim(number: int, killed: int, victim: str | None, victim_class: str, **told: Any) -> Claim:
    plain: dict[str, Any] = {
        "claim_id": f"c{number}", "report_id": "r1", "sentence_no": 3, "char_start": 0, "char_end": 1,
        "quote": "made up", "measure": "killed", "unit": "people", "count_low": killed, "count_high": killed,
        "victim": victim, "victim_class": victim_class, "source_id": "army",
    }  # fmt: skip
    return Claim(**(plain | told))


def test_one_speaker_who_lists_two_groups_of_fighters_counts_both() -> None:
    assert addable(_claim(1, 11, None, "combatant"), _claim(2, 4, "own men", "combatant"))
    assert addable(_claim(1, 11, "guards", "combatant"), _claim(2, 4, "raiders", "combatant"))


@pytest.mark.parametrize("told", [{"sentence_no": 4}, {"source_id": "rebels"}, {"victim": "guards"}])
def test_fighters_told_again_or_by_another_are_no_second_group(told: dict[str, Any]) -> None:
    other = _claim(2, 4, **({"victim": "raiders", "victim_class": "combatant"} | told))
    assert not addable(_claim(1, 11, "guards", "combatant"), other)


def test_people_may_hold_a_group_that_is_listed_beside_them() -> None:
    assert addable(_claim(1, 6, "teachers", "civilian"), _claim(2, 3, "drivers", "civilian"))
    assert not addable(_claim(1, 6, "people", "unknown"), _claim(2, 3, "drivers", "civilian"))


def test_whose_losses_they_were_tells_the_side_of_men() -> None:
    lost = _claim(2, 20, "men", "combatant", target="jihadists", sentence_no=9)
    assert addable(_claim(1, 41, "soldiers", "combatant"), lost)


@pytest.mark.parametrize(
    ("victim", "quote", "bombers"),
    [
        ("suicide bombers", "Two suicide bombers", True),
        ("girls", "Two girls blew themselves up", True),
        ("people", "a bomber killed nine people", False),
    ],
)
def test_those_who_blew_themselves_up_are_told_from_those_they_killed(
    victim: str, quote: str, bombers: bool
) -> None:
    assert of_bombers(_claim(1, 2, victim, "unknown", quote=quote)) is bombers


def test_a_toll_leaves_bombers_out_where_it_tells_of_others(desk: Any) -> None:
    desk.says("r1", killed=2, victim="suicide bombers", victim_class="combatant")
    desk.says("r1", killed=30, sentence_no=0)
    (event,), rows = desk.linked()
    assert (event["killed_low"], event["killed_best"], event["killed_high"]) == (30, 30, 30)
    assert {r["claim_id"]: r["role"] for r in rows} == {"c00000": "subset", "c00001": "basis"}


def test_whom_guerrillas_killed_are_none_of_theirs() -> None:
    killed = _claim(1, 6, "men", "combatant", actor="guerrillas")
    assert addable(killed, _claim(2, 3, "rebels", "combatant", sentence_no=9))
    assert not addable(killed, _claim(2, 3, "soldiers", "combatant", sentence_no=9))


@pytest.mark.parametrize("other", ["attackers", "rebel bodies", "terrorists"])
def test_soldiers_and_those_who_attacked_them_are_two_groups(other: str) -> None:
    assert addable(_claim(1, 23, "soldiers", "combatant"), _claim(2, 30, other, "combatant", sentence_no=9))


def test_soldiers_and_bodies_of_rebels_are_two_groups_though_bodies_are_of_no_class() -> None:
    bodies = _claim(2, 30, "rebel bodies", "unknown", sentence_no=9)
    assert addable(_claim(1, 23, "soldiers", "combatant"), bodies)
    assert not addable(
        _claim(1, 23, "soldiers", "combatant"), _claim(2, 30, "bodies", "unknown", sentence_no=9)
    )


def test_rebels_and_attackers_may_be_the_same_men() -> None:
    assert not addable(
        _claim(1, 23, "rebels", "combatant"), _claim(2, 30, "attackers", "combatant", sentence_no=9)
    )


def test_soldiers_and_policemen_of_one_list_are_added_though_both_are_the_states() -> None:
    both = [
        _claim(n, k, v, "combatant", victim_id="state")
        for n, k, v in ((1, 55, "soldiers"), (2, 50, "policemen"))
    ]
    assert addable(*both)


@pytest.mark.parametrize("attackers", ["gunmen", "attackers", "rebels", "assailants"])
def test_a_few_attackers_are_no_toll_where_others_count_all_the_dead(desk: Any, attackers: str) -> None:
    desk.says("r1", killed=36, attribution="a spokesman of the army")
    desk.report("r2", published=DAY + timedelta(days=1))
    desk.says("r2", killed=2, victim=attackers, victim_class="combatant", attribution="hospital officials")
    (event,), rows = desk.linked()
    assert event["killed_best"] == 36
    assert [r["role"] for r in rows if r["claim_id"] == "c00001"] == ["subset"]


def test_attackers_are_added_to_soldiers_whom_they_killed(desk: Any) -> None:
    desk.says("r1", killed=9, victim="soldiers", victim_class="combatant")
    desk.says("r1", killed=2, victim="gunmen", victim_class="combatant")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 11


def test_the_own_losses_of_who_speaks_are_of_its_side() -> None:
    own = _claim(
        2, 4, None, "combatant", sentence_no=9, quote="put its own losses at four", attribution="the rebels"
    )
    assert addable(_claim(1, 33, "soldiers", "combatant"), own)
    assert not addable(_claim(1, 33, "rebels", "combatant"), own)


def test_the_dead_of_two_sides_are_added_across_reports(desk: Any) -> None:
    desk.says("r1", killed=8, victim="soldiers", victim_class="combatant")
    desk.report("r2", published=DAY + timedelta(days=1))
    desk.says("r2", killed=38, victim="rebels", victim_class="combatant")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 46


def test_a_group_that_died_also_is_beside_those_told_before() -> None:
    told = _claim(1, 90, "people", "unknown")
    also = _claim(2, 14, "gunmen", "combatant", sentence_no=4, quote="At least 14 gunmen also died")
    assert addable(told, also) and addable(also, told)
    again = _claim(3, 14, "gunmen", "combatant", sentence_no=4, quote="Fourteen gunmen died")
    assert not addable(told, again)


def test_a_doer_whom_no_words_of_the_figure_tell_does_not_tell_whose_the_dead_were() -> None:
    rebels = _claim(1, 31, "rebels", "combatant", report_id="r2")
    assert addable(rebels, _claim(2, 93, None, "combatant", actor="rebels", sentence_no=9))
    inferred = _claim(2, 93, None, "combatant", actor="rebels", actor_told_by="from its lines", sentence_no=9)
    assert not addable(rebels, inferred)
