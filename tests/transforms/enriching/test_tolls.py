"""Which figures of an event count, and how the others stand to them."""

from datetime import date, timedelta
from typing import Any

import pytest

DAY = date(2031, 5, 2)
DAY_LATER = timedelta(days=1)
CIVILIAN = {"victim": "civilians", "victim_class": "civilian"}
SOLDIERS = {"victim": "soldiers", "victim_class": "combatant"}
OBSERVATORY = "Syrian Observatory for Human Rights"


def roles(rows: list[dict[str, Any]]) -> dict[str, str]:
    return {r["claim_id"]: r["role"] for r in rows}


def test_rivals_about_who_the_dead_were_are_not_added(desk: Any) -> None:
    first = desk.says("r1", killed=10, attribution="residents", **CIVILIAN)
    desk.says("r1", killed=12, attribution="the army", relation="rival", relation_to=first, **SOLDIERS)
    (event,), rows = desk.linked()
    assert (event["killed_low"], event["killed_best"], event["killed_high"]) == (10, 10, 12)
    assert roles(rows)["c00001"] == "rival" and event["grade"] == "contested"


def test_the_same_number_of_other_people_from_another_speaker_is_a_rival(desk: Any) -> None:
    desk.says("r1", killed=10, attribution="residents", **CIVILIAN)
    desk.says("r1", killed=10, attribution="the army", **SOLDIERS)
    (event,), rows = desk.linked()
    assert event["killed_best"] == 10 and sorted(roles(rows).values()) == ["basis", "rival"]


def test_more_of_the_same_are_added_to_what_they_are_more_of(desk: Any) -> None:
    first = desk.says("r1", killed=20, attribution="a doctor")
    desk.says("r1", killed=5, attribution="a doctor", relation="increment", relation_to=first)
    assert desk.linked()[0][0]["killed_best"] == 25


def test_more_of_the_same_are_not_added_to_a_later_total(desk: Any) -> None:
    first = desk.says("r1", killed=20, attribution="a doctor")
    more = desk.says("r1", killed=5, attribution="a doctor", relation="increment", relation_to=first)
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    desk.says("r2", killed=25, attribution="a doctor")
    (event,), rows = desk.linked()
    assert event["killed_best"] == 25 and event["killed_high"] == 25
    assert roles(rows)[more] == "superseded" and event["grade"] == "weak"


def test_more_than_a_replaced_figure_are_not_added_to_the_total(desk: Any) -> None:
    first = desk.says("r1", killed=20, attribution="a doctor")
    desk.says("r1", killed=5, attribution="a doctor", relation="increment", relation_to=first)
    total = desk.says("r1", killed=25, attribution="a doctor")
    desk.moved(0, relation="superseded", relation_to=total)
    assert [e["killed_best"] for e in desk.linked()[0]] == [25]


def test_a_toll_that_the_hurt_who_died_raised_takes_the_place_of_the_one_before_whoever_told_it(
    desk: Any,
) -> None:
    desk.says("r1", killed=3, attribution=OBSERVATORY)
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    total = desk.says("r2", killed=4, attribution="the army")
    desk.says("r2", killed=1, attribution="the army", relation="superseded", relation_to=total)
    assert [e["killed_best"] for e in desk.linked()[0]] == [4]


def test_a_kind_of_dead_told_without_a_speaker_is_of_the_whole_that_a_speaker_gave_before(desk: Any) -> None:
    desk.says("r1", killed=30, attribution="the deputy prime minister")
    desk.says("r1", killed=3, **SOLDIERS)
    assert [e["killed_best"] for e in desk.linked()[0]] == [30]


def test_of_two_kinds_told_after_a_whole_each_is_of_the_same_attack(desk: Any) -> None:
    desk.says("r1", killed=201, attribution="the army")
    desk.says("r1", killed=34, attribution="the army", **CIVILIAN)
    assert len(desk.linked()[0]) == 1


def test_a_greater_toll_of_a_party_takes_no_monitors_place(desk: Any) -> None:
    desk.says("r1", killed=3, attribution=OBSERVATORY)
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    total = desk.says("r2", killed=9, attribution="the army")
    desk.says("r2", killed=1, attribution="the army", relation="superseded", relation_to=total)
    assert [e["killed_best"] for e in desk.linked()[0]] == [3]


def test_every_claim_that_does_not_count_has_its_reason_in_plain_words(desk: Any) -> None:
    whole = desk.says("r1", killed=20, attribution=OBSERVATORY)
    desk.says("r1", killed=3, part_of=whole, attribution=OBSERVATORY, **CIVILIAN)
    desk.says("r1", killed=20, relation="repeat", relation_to=whole, attribution=OBSERVATORY)
    desk.says("r1", attribution="the army", stance="denied")
    desk.says("r1", measure="displaced", unit="households", count_low=40, count_high=40)
    desk.says("r1", measure="captured", unit="people", count_low=4, count_high=4)
    _, rows = desk.linked()
    assert [r["claim_id"] for r in rows if not r["counted"] and not r["reason"]] == []
    assert len(rows) == 6


def test_two_independent_speakers_who_agree_are_fair_attestation(desk: Any) -> None:
    desk.says("r1", killed=20, attribution=OBSERVATORY)
    desk.says("r2", killed=20, attribution="a hospital director")
    (event,), _ = desk.linked()
    assert (event["grade"], event["sources"]) == ("fair", 2)


def test_one_speaker_heard_by_two_reports_is_one_source(desk: Any) -> None:
    desk.says("r1", killed=20, attribution=OBSERVATORY)
    desk.says("r1", killed=20)
    desk.says("r2", killed=20, attribution=OBSERVATORY)
    assert desk.linked()[0][0]["grade"] == "weak"


def test_two_reports_in_their_own_words_are_two_sources_unless_one_copies_the_other(desk: Any) -> None:
    words = "Shells hit a bakery in the north of the city as people queued for bread, and twenty of them died there."
    desk.report("r1", words)
    desk.report("r2", words)
    desk.says("r1", killed=20)
    desk.says("r2", killed=20)
    events, how = desk.linked()
    assert events[0]["grade"] == "weak" and events[0]["reports"] == 1
    told = [h["reason"] for h in how if "copies" in (h["reason"] or "")]
    assert [t.split("; ")[-1] for t in told] == ["its report copies r1, so it is no further source"]
    desk.report("r2", "At a school in the south a rocket killed twenty.")
    assert desk.linked()[0][0]["grade"] == "fair"


def test_a_side_that_owns_up_to_civilian_dead_confirms(desk: Any) -> None:
    desk.says("r1", killed=4, actor="Syrian army", attribution="the Syrian army", **CIVILIAN)
    assert desk.linked()[0][0]["grade"] == "confirmed"


def test_one_partisan_speaker_is_weak(desk: Any) -> None:
    desk.says("r1", killed=4, attribution="the army")
    assert desk.linked()[0][0]["grade"] == "weak"


def test_the_headline_says_how_the_words_bound_the_toll(desk: Any) -> None:
    for low, high, words in ((17, 17, "17 killed"), (40, None, "at least 40 killed"), (None, 30, "up to 30 killed"),
                             (20, 30, "20 to 30 killed")):  # fmt: skip
        desk.claims.clear()
        desk.says("r1", killed=0)
        desk.moved(0, count_low=low, count_high=high)
        headline = desk.linked()[0][0]["headline"]
        assert headline == f"Air/drone strike in Aleppo, 2 May 2031: {words}"


def test_one_attack_called_a_clash_by_one_and_an_attack_by_another_is_one_by_its_toll(desk: Any) -> None:
    desk.says("r1", killed=23, event_type="Battles", sub_event_type="Armed clash")
    desk.says("r2", killed=23, event_type="Violence against civilians", sub_event_type="Attack")
    assert len(desk.linked()[0]) == 1


def test_two_kinds_of_violence_in_one_city_and_day_with_other_tolls_stay_two(desk: Any) -> None:
    desk.says("r1", killed=23, actor="Syrian army")
    desk.says("r2", killed=4, actor="Syrian army", event_type="Battles", sub_event_type="Armed clash")
    assert len(desk.linked()[0]) == 2


def test_the_headline_does_not_put_in_before_a_place_that_says_how(desk: Any) -> None:
    desk.says("r1", killed=5, place="near Aleppo")
    assert desk.linked()[0][0]["headline"] == "Air/drone strike near Aleppo, 2 May 2031: 5 killed"


def test_a_headline_without_a_type_does_not_split_its_event(desk: Any) -> None:
    whole = desk.says("r1", killed=9, event_type=None, sub_event_type=None, place=None)
    desk.says("r1", killed=9, relation="repeat", relation_to=whole)
    assert [e["killed_best"] for e in desk.linked()[0]] == [9]


@pytest.mark.parametrize("quote", ["Nine of those killed were children", "13 people had died of their wounds",
                                   "Nine more charred bodies"])  # fmt: skip
def test_some_of_the_dead_told_apart_later_are_no_new_toll(desk: Any, quote: str) -> None:
    desk.says("r1", killed=58, attribution="the governor")
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    some = desk.says("r2", killed=13, attribution="a doctor", quote=quote)
    (event,), rows = desk.linked()
    assert event["killed_best"] == 58 and roles(rows)[some] == "subset"


@pytest.mark.parametrize("quote", ["Eight of the attackers died", "22 members of the security forces died"])
def test_a_group_told_by_whose_they_are_is_no_share(desk: Any, quote: str) -> None:
    desk.says("r1", killed=15, attribution="the governor")
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    desk.says("r2", killed=22, attribution="the governor", quote=quote)
    assert desk.linked()[0][0]["killed_best"] == 22


def test_an_upper_bound_counts_only_where_there_is_no_other_figure(desk: Any) -> None:
    desk.says("r1", killed=13, attribution="rescuers")
    bound = desk.says("r1", killed=60, attribution="a doctor")
    desk.moved(1, count_low=None, quantifier="at_most", relation="rival", relation_to=desk.claims[0].claim_id)
    (event,), rows = desk.linked()
    assert (event["killed_best"], roles(rows)[bound]) == (13, "rival")


def test_what_residents_say_yields_to_the_later_count_of_officials(desk: Any) -> None:
    desk.says("r1", killed=67, attribution="residents")
    desk.report("r2", published=desk.claims[0].date_start + DAY_LATER)
    desk.says("r2", killed=98, attribution="the provincial governor")
    assert desk.linked()[0][0]["killed_best"] == 98


def test_tellings_of_the_losses_of_two_sides_are_compared_side_by_side(desk: Any) -> None:
    clash: dict[str, Any] = {"event_type": "Battles", "sub_event_type": "Armed clash"}
    desk.says("r1", killed=60, event_type="Violence against civilians", sub_event_type="Attack", **SOLDIERS)
    desk.says("r2", killed=2, victim="rebels", victim_class="combatant", **clash)
    desk.says("r2", killed=66, **SOLDIERS, **clash)
    assert len(desk.linked()[0]) == 1


def test_those_who_died_of_wounds_do_not_date_the_toll_that_they_raised(desk: Any) -> None:
    desk.says("r1", killed=33)
    desk.report("r2", published=DAY + timedelta(days=3))
    late = DAY + timedelta(days=2)
    desk.says("r2", killed=4, quote="four of the injured had died", relation="superseded", relation_to="c00002",
              date_start=late, date_end=late, date_text="overnight")  # fmt: skip
    desk.says("r2", killed=37, date_text="Tuesday")
    (event,), rows = desk.linked()
    assert (event["killed_best"], event["date_start"]) == (37, DAY)
    assert {r["claim_id"]: r["role"] for r in rows}["c00001"] == "superseded"


def test_of_one_report_the_greatest_figure_counts_unless_it_is_many_times_the_first(desk: Any) -> None:
    desk.says("r1", killed=5, sentence_no=0)
    desk.says("r1", killed=27, sentence_no=0)
    (event,), _ = desk.linked()
    assert event["killed_best"] == 27


def test_a_figure_many_times_the_first_of_its_report_does_not_count(desk: Any) -> None:
    desk.says("r1", killed=5, place="Aleppo")
    desk.says("r1", killed=5001, place="Aleppo", sub_event_type=None, event_type=None)
    event = next(e for e in desk.linked()[0] if e["killed_best"] != 5001)
    assert event["killed_best"] == 5


def test_attackers_told_beside_other_groups_are_no_part_of_another_report_s_total(desk: Any) -> None:
    desk.says("r1", killed=55, victim_class="mixed")
    desk.report("r2", published=DAY + timedelta(days=9))
    desk.says("r2", killed=49, victim="gunmen", victim_class="combatant")
    desk.says("r2", killed=12, victim="civilians", victim_class="civilian")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 61


def test_bodies_of_nobody_s_men_are_not_added_to_the_losses_that_another_report_tells(desk: Any) -> None:
    desk.says("r1", killed=31, victim="rebels", victim_class="combatant")
    desk.report("r2", published=DAY + timedelta(days=2))
    desk.says("r2", killed=93, victim="bodies", victim_class="combatant", target="soldiers")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 93


def test_a_partys_count_of_its_foes_goes_with_its_rival_count_of_the_others(desk: Any) -> None:
    rights = "Syrian Observatory for Human Rights"
    desk.says("r1", killed=97, attribution=rights, **CIVILIAN)
    desk.says("r1", killed=20, attribution="the army", sentence_no=1, **CIVILIAN)
    desk.says(
        "r1", killed=60, attribution="the army", sentence_no=1, victim="fighters", victim_class="combatant"
    )
    (event,), _ = desk.linked()
    assert event["killed_best"] == 97


def test_soldiers_named_in_full_and_in_short_are_no_two_sides(desk: Any) -> None:
    desk.says("r1", killed=61, attribution=None, **SOLDIERS)
    desk.report("r2", published=DAY + DAY_LATER)
    desk.says("r2", killed=141, attribution=None, victim="Kenyan soldiers", victim_class="combatant")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 141


def test_figures_of_one_breath_with_a_rival_go_with_it(desk: Any) -> None:
    desk.says("r1", killed=97, attribution="Syrian Observatory for Human Rights", **CIVILIAN)
    desk.says("r1", killed=20, sentence_no=1, **CIVILIAN)
    desk.says("r1", killed=60, sentence_no=1, victim="fighters", victim_class="combatant")
    (event,), _ = desk.linked()
    assert event["killed_best"] == 97
