from datetime import date

import pytest

from tests.transforms.reading.claims.test_context import claims_of
from warehouse.tables.claims import Claim

PUBLISHED = date(2031, 10, 30)


def figures_of(text: str) -> list[Claim]:
    return [c for c in claims_of(text, PUBLISHED) if c.measure]


@pytest.mark.parametrize(
    "text",
    [
        "Five judges have been killed in two months, the court said.",
        "The militia has killed scores of thousands of civilians in the past few years.",
        "The group has killed several people and has carried out bomb attacks.",
        "More than 350 people were killed during September as rebels raided the towns.",
        "Nearly 2,000 activists have died, shot by gunmen.",
        "It has since reached the south and killed thousands of rebels.",
    ],
)
def test_what_is_counted_over_months_and_years_is_a_tally(text: str) -> None:
    assert [c.scope for c in figures_of(text)] == ["period"]


@pytest.mark.parametrize(
    "text",
    [
        "The raid has killed more than 20 villagers.",
        "Rebels killed nine soldiers in the worst attack in two years.",
        "The worst attack in two years killed nine soldiers.",
        "Rebels have killed a mayor and two herders.",
        "Nine soldiers were killed during the battle on 3 October.",
    ],
)
def test_what_a_raid_has_killed_is_an_incident(text: str) -> None:
    assert {c.scope for c in figures_of(text)} == {"incident"}


@pytest.mark.parametrize(
    "text",
    [
        "Nationwide, the death toll of four days of clashes rose to 138.",
        "Across the country 49 people were killed by gunmen.",
        "Twenty-seven people were killed by shells in both countries.",
        "Shelling has driven out 900 people on both sides of the border.",
    ],
)
def test_what_is_counted_over_a_whole_land_is_a_tally(text: str) -> None:
    assert [c.scope for c in figures_of(text)] == ["period"]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb in Arden killed 12 people on Friday, when marches were held across the country.",
        "Six soldiers were killed on both sides in a clash at Lem.",
    ],
)
def test_a_blast_is_no_tally_because_something_went_on_across_the_country(text: str) -> None:
    assert {c.scope for c in figures_of(text)} == {"incident"}


def test_one_more_of_many_is_not_told_twice() -> None:
    text = "A mayor was shot dead by gunmen. She is the second mayor killed this week. It was the third murder of a"
    assert [c.victim for c in figures_of(f"{text} mayor since May.")] == ["mayor"]
    assert [c.count_low for c in figures_of("The second hostage was killed by gunmen on Monday.")] == [1]


def test_a_sum_holds_what_was_told_before_it() -> None:
    text = "Shells killed two nurses and a cook in Arden. In total seven people died."
    nurses, cook, total = figures_of(text)
    assert {nurses.part_of, cook.part_of} == {total.claim_id}
    two = figures_of(
        "A bomb killed nine men in Arden. A mine killed two nurses in Brell. In all, eleven people died."
    )
    assert [(c.scope, c.part_of) for c in two] == [("incident", None), ("incident", None), ("period", None)]
    apart = figures_of("Shells killed nine nurses in Arden. In total seven people died in Brell.")
    assert [c.part_of for c in apart] == [None, None]


@pytest.mark.parametrize(
    "more",
    [
        "It lifts the war's toll to 750.",
        "That brings the toll of the five-month offensive to 750.",
        "Two guards died of wounds, bringing to 750 the number of people killed since the invasion.",
        "The conflict's death toll now stands at 750.",
        "The blast takes to 750 the number killed in two weeks of fighting.",
        "The number of dead this year has reached 750.",
    ],
)
def test_a_toll_of_a_whole_war_replaces_no_incidents(more: str) -> None:
    raid, *_, war = figures_of(f"An air strike on Arden killed 54 people on Sunday. {more}")
    assert (raid.count_low, raid.relation) == (54, None)
    assert (war.count_low, war.scope) == (750, "period")
    assert war.date_start != date(2031, 10, 26)


@pytest.mark.parametrize(
    "more", ["It lifts the raid's toll to 75.", "The toll since the blast stands at 75."]
)
def test_a_toll_of_the_incident_replaces_what_was_told_of_it(more: str) -> None:
    raid, toll = figures_of(f"An air strike on Arden killed 54 people on Sunday. {more}")
    assert (raid.relation, toll.scope) == ("superseded", "incident")


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Monday is the anniversary of Bishop Ruz's murder. Rebels shot two guards dead.", ["background", "incident"]),
        ("The town commemorated the 12 men killed by shells. A mine killed a boy.", ["background", "incident"]),
        ("Gunmen wounded nine pupils, two of whom have since died.", ["incident", "incident"]),
        ("Rebels have killed nine farmers since March.", ["period"]),
    ],
)  # fmt: skip
def test_what_is_only_remembered_is_no_incident_of_the_report(text: str, scopes: list[str]) -> None:
    assert [c.scope for c in figures_of(text)] == scopes


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("An inquiry has found that 50 people died in the raid on Arden on 12 January. A charity lists 271 dead.",
         ["incident", "incident"]),
        ("Police jailed two men. On 12 January 40 people were killed by gunmen in Arden.", ["incident", "incident"]),
        ("A bomb killed nine people in Lem on Monday. On 12 January gunmen killed 40 in Arden.",
         ["incident", "background"]),
    ],
)  # fmt: skip
def test_an_inquiry_that_ends_months_after_tells_of_no_other_incident(text: str, scopes: list[str]) -> None:
    assert [c.scope for c in figures_of(text)] == scopes


def test_a_death_supposed_is_none() -> None:
    assert figures_of("Rebels fought on. When a candidate dies, his party names another.") == []


@pytest.mark.parametrize(
    "text",
    [
        "In the first week of the campaign 67 rebels have been killed by soldiers, the army says.",
        "Rebel losses over the past week came to 80 men, the army said.",
        "The army said it had killed 1,000 rebels in an offensive on the islands.",
        "Nationwide, 138 people have been killed by gunmen.",
        "It said air raids had killed 70 militants at several places.",
        "Over the four days of clashes 27 people have been killed in both countries.",
        "The rebellion broke out in spring. More than 400 people have been killed in it.",
        "Nearly a decade of strife between rebels and the army has cost more than 5,000 lives.",
        "The army has lost 11 men in a month to rebel mines.",
        "Together with the raid before it, 20 people have now been killed in Arden this week.",
    ],
)
def test_what_is_counted_over_a_land_a_campaign_or_days_on_end_is_a_tally(text: str) -> None:
    assert "period" in {c.scope for c in figures_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed nine guards in the second attack in three days.",
        "The army killed 12 rebels in an operation near Arden on Sunday.",
        "Rebels killed 130 people in three days of fighting in the town of Arden.",
        "Three policemen died in the operation, the army said.",
        "Shells killed six people in several parts of the town of Arden on Sunday.",
        "The rebels claimed to have killed 85 soldiers in the first raid.",
    ],
)
def test_an_incident_told_beside_a_stretch_of_time_is_none(text: str) -> None:
    assert {c.scope for c in figures_of(text)} == {"incident"}


def test_the_dead_told_by_their_groups_are_no_share_of_one_another() -> None:
    told = figures_of("Five soldiers fell in Arden. In Brell the dead were eleven policemen and two women.")
    assert [(c.count_low, c.part_of) for c in told] == [(5, None), (11, None), (2, None)]


def test_what_only_tells_more_of_what_is_denied_is_not_denied() -> None:
    (told,) = figures_of("Rebels denied any part in the attack on Arden, in which 40 people were killed.")
    assert told.stance == "asserted"
    (denied,) = figures_of("Rebels denied that they had killed 40 people in Arden.")
    assert denied.stance == "denied"


def test_the_dead_since_a_blow_are_of_it() -> None:
    (more,) = figures_of("Ten more people have died since the attack on the clinic, doctors said.")
    assert more.scope == "incident"


def test_who_takes_back_one_number_takes_back_no_other() -> None:
    told = figures_of(
        "Doctors counted the bodies of 34 soldiers after the raid in Arden. "
        "The army puts its losses at 21 now, revised from seven."
    )
    assert next(c for c in told if c.count_low == 34).relation != "superseded"


def test_the_dead_of_one_day_are_no_tally_though_no_town_is_told() -> None:
    (claim,) = claims_of("Three soldiers were killed in the past 24 hours, the army said.")
    assert claim.scope == "incident"


def test_where_the_dead_came_from_does_not_make_them_a_tally() -> None:
    (claim,) = claims_of(
        "Nine masons, all of them from other parts of the country, were killed in Arden on Tuesday."
    )
    assert claim.scope == "incident"


@pytest.mark.parametrize(
    ("after", "scope"),
    [
        ("The state government counts 58.", "period"),
        ("Officials give a figure of 58.", "period"),
        ("On Tuesday 58 died in Lem, police say.", "incident"),
        ("An attack on Lem left 58 dead, police say.", "incident"),
    ],
)
def test_another_bare_count_right_after_a_tally_is_one_too(after: str, scope: str) -> None:
    text = f"More than 200 people have been killed in Arden province since May, residents say. {after}"
    assert [c.scope for c in figures_of(text)] == ["period", scope]


def test_what_is_told_of_the_day_of_a_late_toll_is_of_its_incident() -> None:
    text = (
        "Prosecutors have put the number of those killed in Arden on 13 May at 187. Of these, 94 were rebels, they"
        " said, adding that 34 officers were hurt."
    )
    assert [c.scope for c in figures_of(text)] == ["incident"] * 3
