"""Which figures take their day and place from the incident told before, and which are of another."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of, days
from transforms.reading.lexicon.same_incident import OF_PLACE, OF_TIME, OF_TIME_AND_PLACE, Sign
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import read_words

RAID = "Gunmen killed nine farmers in Arden on Monday, officials said.\n\n"
NONE = ("None", "None")
MONDAY = ("2031-05-05", "2031-05-05")


@pytest.mark.parametrize("sign", [*OF_TIME_AND_PLACE, *OF_TIME, *OF_PLACE], ids=lambda sign: sign.name)
def test_each_sign_of_an_incident_is_found_in_its_example(sign: Sign) -> None:
    assert Sought(sign.words).search(read_words(sign.example))


@pytest.mark.parametrize(
    "sentence",
    [
        "Fourteen others were wounded.",
        "Three of the dead were teachers.",
        "A nurse was among those killed.",
        "Two shepherds were missing.",
        "A survivor put the toll at 11.",
    ],
)
def test_a_figure_that_goes_on_from_a_raid_has_its_day_and_place(sentence: str) -> None:
    last = claims_of(RAID + sentence)[-1]
    assert (days(last), last.place) == (MONDAY, "Arden")


def test_those_who_fled_after_a_raid_left_the_place_on_no_day_that_is_told() -> None:
    fled = claims_of(RAID + "Some 900 people have fled the town.")[-1]
    assert (days(fled), fled.place) == (NONE, "Arden")


@pytest.mark.parametrize(
    "sentence",
    [
        "The insurgency has killed 30,000 people.",
        "To date the conflict has cost 4,000 lives.",
        "The violence has driven 60,000 people from their homes.",
    ],
)
def test_what_a_whole_war_has_cost_is_not_of_the_day_or_place_of_a_raid(sentence: str) -> None:
    text = RAID + "In Brod, a mine killed a driver on Sunday.\n\n" + sentence
    tally = claims_of(text)[-1]
    assert (days(tally), tally.place) == (NONE, None)


def test_those_who_have_since_died_did_so_on_no_day_that_is_told() -> None:
    text = RAID + "Thirty wounded were brought to a clinic; six of them have since died."
    assert days(claims_of(text)[-1]) == NONE


def test_a_figure_of_another_day_is_not_placed_in_the_town_of_a_raid() -> None:
    text = (
        RAID + "In Brod, a mine killed a driver on Sunday.\n\n"
        "The ministry said 13 soldiers were killed on Thursday when their column was hit."
    )
    assert claims_of(text)[-1].place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Some 2,000 people reached Lem on foot on Sunday.", "Lem"),
        ("Another 4,000 refugees have crossed into Tunisia.", "Tunisia"),
        ("Shells hit Arden and the port city of Brod on Sunday, killing nine people.", "Arden"),
        ("On Sunday six men were shot dead on the road to Arden.", "Arden"),
        ("Two guards were killed in the eastern Arden district of Sabra on Sunday.", "Sabra"),
        ("In Arden a drone hit a van on Sunday: two men died, the governor of the city said.", "Arden"),
    ],
)
def test_a_figure_is_placed_where_its_people_came_to_or_a_list_begins(text: str, place: str) -> None:
    assert claims_of(text + " The rebels denied the attack.")[0].place == place


def test_a_hospital_that_treats_the_hurt_is_not_where_others_died() -> None:
    text = (
        "Gunmen killed nine farmers in Arden on Monday. Six others are treated at the Karm Hospital, doctors said. "
        "Two of the dead were brothers."
    )
    assert claims_of(text)[-1].place == "Arden"


def test_a_headline_that_names_the_town_of_the_dateline_places_what_follows() -> None:
    text = "Arden counts its dead\n\nARDEN, Syria (AFP) - Fighting killed at least 30 people on Monday, medics said."
    assert claims_of(text)[0].place == "Arden"


def test_items_of_a_list_are_placed_by_their_labels() -> None:
    text = (
        "Developments elsewhere in Iraq on Tuesday:\n\n* TEL AMAR - Gunmen killed two policemen.\n\n"
        "* HAWIJA - A bomb killed six people."
    )
    assert [c.place for c in claims_of(text)][-2:] == ["TEL AMAR", "HAWIJA"]


@pytest.mark.parametrize(
    "second",
    [
        "The gunmen had arrived on Sunday on motorcycles.",
        "The explosion on Sunday tore open a wall.",
        "Residents said the market was bombed on Sunday.",
        "They died on Sunday, a medic said.",
    ],
)
def test_what_a_report_begins_with_is_dated_by_the_sentence_that_says_when_it_happened(second: str) -> None:
    text = "A bomb killed nine farmers in Arden, the army said on Tuesday.\n\n" + second
    assert days(claims_of(text)[0]) == ("2031-05-04", "2031-05-04")


def test_another_deed_of_the_same_gunmen_does_not_date_what_a_report_begins_with() -> None:
    text = "A bomb killed nine farmers in Arden, the army said on Tuesday.\n\nThe gunmen freed two hostages on Sunday."
    assert days(claims_of(text)[0]) == NONE


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Two drivers who were kidnapped near Arden on April 15 have been freed by the rebels.", NONE),
        ("Two aid workers missing since April 21 were freed on Sunday by the rebels.", ("2031-05-04",) * 2),
        ("Soldiers on Sunday freed 14 abducted children near Arden.", ("2031-05-04",) * 2),
    ],
)
def test_the_freed_were_let_go_on_the_day_that_says_so_not_on_the_day_they_were_taken(
    sentence: str, day: tuple[str, str]
) -> None:
    released = [c for c in claims_of(sentence) if c.measure in ("released", "rescued")]
    assert [days(c) for c in released] == [day]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Reporters counted 30 bodies in Arden on Monday after the rebels left.", NONE),
        (
            "Rescuers dug six bodies out of a house in Arden on Monday that was bombed on Sunday.",
            ("2031-05-04",) * 2,
        ),
        ("The bodies of six soldiers were found near Arden on Monday, shot by rebels.", MONDAY),
    ],
)
def test_bodies_that_are_counted_or_dug_out_are_of_no_day_but_that_of_the_attack(
    sentence: str, day: tuple[str, str]
) -> None:
    assert days(claims_of(sentence)[0]) == day


def test_a_date_of_some_of_them_or_of_a_later_clause_is_not_that_of_all() -> None:
    text = "The army lost 13 soldiers, nine of them when a rocket hit their truck in Arden on Monday."
    assert days(claims_of(text)[0]) == NONE
    text = "The army said six rebels had died near Arden and that 12 soldiers were killed on Monday."
    assert [days(c) for c in claims_of(text)] == [NONE, MONDAY]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "At least 80 people were killed in one day of clashes in Arden this week.",
            ("2031-05-05", "2031-05-07"),
        ),
        ("The rebels lost 30 fighters in Arden in the last week of the siege.", NONE),
        ("The insurgency, which dates from 2017, has killed 2,600 people in Arden.", NONE),
        ("Rebels killed a teacher married a month ago in Arden on Monday.", MONDAY),
        ("Rebels reported last week that soldiers had killed nine farmers in Arden.", NONE),
    ],
)
def test_a_stretch_gives_way_to_the_week_named_and_what_dates_something_else_dates_no_death(
    sentence: str, day: tuple[str, str]
) -> None:
    assert days(claims_of(sentence)[0]) == day


def test_a_share_has_no_day_or_place_that_its_total_lacks() -> None:
    text = (
        RAID
        + "In Brod, a mine killed a driver on Sunday.\n\n"
        + "The insurgency has killed 4,000 people, some 39 of them children."
    )
    assert [days(c) for c in claims_of(text)][-2:] == [NONE, NONE]


@pytest.mark.parametrize(
    "sentence",
    [
        "The attack came two days after rebels had killed 21 soldiers in Brod.",
        "Two days before the attack, a shell had killed 21 soldiers in Brod.",
    ],
)
def test_days_from_an_attack_are_counted_from_the_attack_that_a_report_began_with(sentence: str) -> None:
    text = RAID + "The governor dismissed two generals on Tuesday.\n\n" + sentence
    assert days(claims_of(text)[-1]) == ("2031-05-03", "2031-05-03")


def test_a_place_named_again_brings_the_day_on_which_it_was_told() -> None:
    text = (
        "Rebels fought soldiers in Brod on Saturday and drove 6,000 people from their homes.\n\n"
        "A mine killed a driver in Kolt on Sunday.\n\nElders report that 85 residents of Brod were killed."
    )
    dead = next(c for c in claims_of(text) if c.count_low == 85)
    assert (dead.place, days(dead)) == ("Brod", days(claims_of(text)[0]))


def test_the_hurt_in_a_hospital_were_hurt_where_the_raid_was() -> None:
    text = RAID + "Doctors said that 41 wounded were still lying in the Southern Hospital."
    (*_, hurt) = claims_of(text)
    assert hurt.count_low == 41 and hurt.place == claims_of(RAID)[0].place


SEVERAL = "Rebel rockets hit two towns on Monday, killing nine people.\n\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (SEVERAL + "In Brod six people died.", MONDAY),
        (RAID + "In Brod six people died.", NONE),
        ("Rebels shelled Arden and Brod on Monday, killing nine people. In Brod six died.", MONDAY),
        (RAID + "Three others were taken from nearby Brod.", MONDAY),
        (RAID + "In Brod a clinic said it was treating 20 wounded.", MONDAY),
        (RAID + "Two soldiers died in the fighting at Brod.", MONDAY),
        (RAID + "In Brod rebels shot dead three shepherds. Four others were hurt.", NONE),
        (RAID + "In that raid two soldiers fell too.", MONDAY),
        (RAID + "The gunmen seized six clerks while retreating.", MONDAY),
        (RAID + "The rebels hold 40 soldiers prisoner.", NONE),
        (RAID + "Some 900 people were evacuated.", NONE),
        (
            RAID
            + "In the hunt for 60 girls seized from Brod in March, troops freed two. Their patrol lost nine men.",
            NONE,
        ),
    ],
)
def test_another_place_takes_the_day_only_where_the_words_tie_it_to_what_was_told(
    text: str, day: tuple[str, str]
) -> None:
    assert days(claims_of(text)[-1]) == day


def test_the_speaker_of_a_raid_goes_on_with_it_and_another_tells_of_deeds_of_their_own() -> None:
    raid = "Rebels killed nine soldiers near Arden on Monday, the ministry said. A bridge was shut. A road was too.\n\n"
    same = claims_of(raid + "The ministry said six soldiers were captured.")[-1]
    other = claims_of(raid + "The rebels said they had killed 40 soldiers.")[-1]
    assert (days(same), days(other)) == (MONDAY, NONE)


def test_a_stretch_told_before_is_not_that_of_a_figure_of_a_later_paragraph() -> None:
    war = (
        "Fighting in Arden has killed 52 people since Thursday, medics said. Shops were shut. "
        "A road was mined. Schools were shut too.\n\n"
    )
    army = claims_of(war + "The army put its losses at 18 dead.")[-1]
    assert days(army) == NONE


def test_a_report_s_first_event_dates_what_follows_though_it_is_long_past() -> None:
    text = "A car bomb went off in Arden on 3 March.\n\nFive people were wounded."
    assert days(claims_of(text)[-1]) == ("2031-03-03", "2031-03-03")


def test_another_days_act_named_as_told_before_is_not_lent_the_place_of_this_one() -> None:
    other = "Doctors said the bomb at Wednesday's feast had claimed 18 lives."
    assert [c.place for c in claims_of(RAID + other)] == ["Arden", None]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Two policemen died in the storming.", MONDAY),
        ("By nightfall the army had freed 40 hostages.", MONDAY),
        ("Police shot dead four raiders.", MONDAY),
        ("The rebels spoke of six dead without saying when they fell.", NONE),
        ("In the army's retaliation 40 rebels were killed.", NONE),
    ],
)
def test_the_next_sentence_goes_on_with_the_raid_unless_its_words_speak_of_another_time(
    sentence: str, wanted: tuple[str, str]
) -> None:
    assert days(claims_of(RAID.rstrip() + " " + sentence)[-1]) == wanted


def test_the_first_of_two_sites_and_those_told_side_by_side_have_the_day_of_both() -> None:
    text = "Bombs went off in two churches on Monday, killing 44 people. The first, in Arden, left 27 dead and 78 hurt."
    assert [days(c) for c in claims_of(text)] == [MONDAY] * 3


def test_a_tally_of_months_is_not_the_day_of_what_a_later_paragraph_tells() -> None:
    text = "Rebels have killed 900 people there since January.\n\nA jet came down near the town. Both pilots died."
    assert [days(c) for c in claims_of(RAID + text)][-1] == MONDAY


def test_where_bodies_were_found_the_day_of_the_finding_is_not_lent() -> None:
    text = "Troops entered Arden on Sunday, and the mayor counted 88 bodies on Monday. A nurse put the dead at 300."
    assert [days(c) for c in claims_of(text) if c.measure] == [NONE, NONE]


def test_what_stands_beside_the_toll_of_a_war_is_not_of_the_day_of_a_raid() -> None:
    text = "The ministry put the overall toll at 750, while the army has lost 51 soldiers."
    assert [(days(c), c.attribution) for c in claims_of(RAID.rstrip() + " " + text)[1:]] == [
        (NONE, "ministry"),
        (NONE, None),
    ]


def test_those_who_went_home_did_not_do_so_over_the_days_in_which_others_fled() -> None:
    text = (
        "Rebels have driven 900 people from Arden since Friday, the ministry said. "
        "Of those displaced since April, it said, some 300 have gone back."
    )
    assert days(claims_of(text)[-1]) == NONE


def test_the_latest_of_many_attacks_has_no_day_by_the_stretch_over_which_they_were_counted() -> None:
    text = "Rebels have killed 600 civilians since February. The latest raid, on Toll, left 32 people dead."
    last = claims_of(text)[-1]
    assert (last.count_low, last.place, days(last), last.scope) == (32, "Toll", NONE, "incident")
