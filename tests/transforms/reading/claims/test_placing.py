"""Which place a figure belongs to, among those of its sentence and those told before."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of

RAID = "Gunmen killed nine farmers in Arden on Monday, officials said.\n\n"


def places(text: str) -> list[str | None]:
    return [c.place for c in claims_of(text) if c.measure]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Four people were killed in Arden and two in Lem.", ["Arden", "Lem"]),
        ("The blasts in Arden cost 52 lives, 14 of them in Lem.", ["Arden", "Lem"]),
        ("The shelling along the Tarn River killed 40 people, 17 of whom died in the state capital, Lem.",
         ["along the Tarn River", "Lem"]),
        ("Survivors who reached Arden counted 30 dead after the attack.", ["Arden"]),
        ("Troops who chased the rebels to Arden killed six of them.", ["Arden"]),
        ("In Tarn, two children died when jets bombed villages in Lem township.", ["Lem"]),
        ("In Tarn, a drone hit a bus on the Lem road, killing two people.", ["Tarn"]),
        ("Shells killed two people in the Salem district of Arden.", ["Salem district of Arden"]),
        ("Shells killed two people at the Salem crossing of Arden.", ["Salem crossing of Arden"]),
        ("A curfew held in Arden after a week in which raids killed nine people in the Tarn district.",
         ["Tarn district"]),
        ("Rebels shelled the edge of Lem, a village in the west of Mali, where 20 people were shot dead.",
         ["edge of Lem"]),
        ("In Lem they found the remains of 12 men whom rebels had abducted near Tarn.", ["Lem", "near Tarn"]),
        ("Soldiers killed four rebels south of Lem and on islands in the Tarn.", ["south of Lem"]),
        ("In all, 90 people were killed in Mali in raids, the agency says, including 20 in Lem.", ["Mali", "Lem"]),
        ("Rebels who had arrived from Lem killed 12 people.", [None]),
        ("As they fled from Lem, 12 people were killed by shells.", ["Lem"]),
        ("Rebels broke through the fence around Arden on Monday and killed 25 people in southern Mali.",
         ["southern Mali"]),
        ("Raids killed 25 people in southern Mali on Monday, some 20 of them at a fair near Lem.",
         ["southern Mali", "near Lem"]),
        ("Gunmen ambushed a truck on the Tarn highway near Lem, killing six soldiers.", ["near Lem"]),
        ("Forty people were shot dead at the Tarn mosque and seven in Lem.", ["Tarn", "Lem"]),
        ("Gunmen shot dead 84 people on the island of Tarn, two hours after a bomb killed seven people in Lem.",
         ["Tarn", "Lem"]),
        ("Eleven rebels were captured in raids, among them four caught in the Tarn region near Lem.",
         [None, "Tarn region"]),
        ("Jets bombed a hospital in Lem, killing 15 people, and three guards died when shells hit a house in Arden.",
         ["Lem", "Arden"]),
        ("Across the border in Arden the camps hold 900 displaced people from Lem.", ["Arden"]),
        ("Some 900 people fled across the Tarn after an attack in Lem.", ["Lem"]),
        ("Israel's losses stand at ten soldiers killed.", [None]),
        ("Mali's army retook Lem, a market town in Tarn state, killing nine rebels.", ["Lem"]),
        ("Bombs killed nine people in the Tarn and Lem districts of Arden.", ["Arden"]),
    ],
)  # fmt: skip
def test_each_figure_has_the_place_that_its_own_words_tell(sentence: str, wanted: list[str]) -> None:
    assert places(sentence) == wanted


def test_a_sentence_hands_on_the_place_of_its_figure_and_not_one_it_only_names() -> None:
    text = "Arden was calm after bombs killed six people in the Salem slum on Monday. Nine others were hurt."
    assert places(text) == ["Salem", "Salem"]


def test_a_sentence_without_a_deed_hands_on_its_place() -> None:
    text = RAID + "A column of troops drove into the hamlet of Lem on Tuesday. Nobody was hurt."
    assert places(text)[-1] == "Lem"


def test_those_who_live_in_a_place_or_came_to_it_tell_of_it_and_those_who_only_speak_there_do_not() -> None:
    assert places(RAID + "Residents in Lem said five people had been killed.")[-1] == "Lem"
    assert places("A spokesman in Lem said five rebels had been killed in Arden.") == ["Arden"]
    assert places("A spokesman in Lem said five rebels had been killed.") == [None]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Two guards died in the storming.", "Arden"),
        ("Two guards died in the shelling of Lem.", "Lem"),
        ("Elsewhere, a soldier was shot dead.", None),
        ("A soldier was killed in the south on Tuesday.", None),
        ("A soldier was killed in the south of the town on Tuesday.", "Arden"),
        ("Since then 20 people have been killed.", "Arden"),
        ("A resident of Lem, reached by telephone, said a shell killed four people.", "Lem"),
    ],
)
def test_the_deed_told_of_was_where_it_was_told(sentence: str, wanted: str | None) -> None:
    assert places(RAID + sentence)[-1] == wanted


def test_the_city_is_that_of_the_dateline_where_no_other_is_told() -> None:
    text = "SARAJEVO, May 5 (Wire) - A shell killed nine people in the city's main market on Monday.\n\n"
    assert places(text) == ["Sarajevo"]
    text = "GENEVA, May 5 (Wire) - A shell killed nine people in the city's main market on Monday.\n\n"
    assert places(text) == [None]


def test_people_are_displaced_from_the_place_they_are_said_to_be_from() -> None:
    (claim,) = claims_of("Some 2,100 villagers from Lem had fled to schools in Arden after the attack.")
    assert (claim.place, claim.destination) == ("Lem", "Arden")


@pytest.mark.parametrize(
    "sentence",
    [
        "Mali's defence ministry said that 13 of its soldiers had died.",
        "The Malian army put its losses at 13 dead.",
        "Rebels said they had lost 29 men in the two attacks.",
    ],
)
def test_what_a_state_has_lost_and_the_dead_of_several_places_are_not_placed_in_one_town(
    sentence: str,
) -> None:
    text = RAID + "In Lem, a mine killed a driver on Sunday.\n\n" + sentence
    assert places(text)[-1] is None


def test_the_hurt_of_a_named_hospital_are_told_of_there_and_a_toll_is_not() -> None:
    assert places(RAID + "Doctors at the Karm hospital have operated on 41 wounded.")[-1] == "Karm"
    died, toll = places(RAID + "A farmer died in hospital in Lem, bringing the toll to ten.")[-2:]
    assert (died, toll) == ("Lem", "Arden")


def test_figures_of_one_sentence_are_lent_a_place_together() -> None:
    killed, hurt = places(RAID + "The shelling that day also killed two nurses and wounded 2,600 others.")[
        -2:
    ]
    assert killed == hurt


def test_the_share_of_a_total_told_before_has_its_place() -> None:
    text = RAID + "About 3,000 people had reached Lem by Tuesday. Among them were 12 children."
    assert places(text)[-2:] == ["Lem", "Lem"]


def test_a_month_long_over_lends_its_place_to_nobody() -> None:
    text = (
        RAID
        + "Police still look for 76 girls abducted from Lem in April. A councillor said 19 of the dead were women."
    )
    assert places(text)[-1] == "Arden"


@pytest.mark.parametrize(
    ("dateline", "place"), [("LEM, Syria (AFP) - ", "Lem"), ("DAMASCUS, Syria (AFP) - ", None)]
)
def test_a_report_opens_where_it_was_written_unless_agencies_have_their_bureau_there(
    dateline: str, place: str | None
) -> None:
    text = (
        dateline
        + "Rebels and tribesmen clashed for a third day. At least 89 people have been killed, a monitor said."
    )
    assert places(text)[-1] == place


def test_the_place_of_the_figures_in_a_sentences_last_part_is_not_that_of_the_first() -> None:
    text = "Rebels killed nine people in a raid on Monday; strikes on Lem have killed 13 people."
    assert places(text) == [None, "Lem"]
    assert places("Rebels killed nine people in a raid on Monday; the raid on Lem was their first.") == [
        "Lem"
    ]


def test_where_one_of_them_died_of_wounds_is_not_where_all_were_killed() -> None:
    text = "Gunmen attacked Arden on Monday and killed nine officers. The army has raised its dead to ten after a"
    assert claims_of(f"{text} soldier succumbed to his injuries in Toll.")[-1].place == "Arden"
    assert (
        claims_of("The toll rose to ten on Monday after two more bodies were found in Toll.")[0].place
        == "Toll"
    )


def test_a_building_as_towns_have_them_stands_in_the_town_told_before() -> None:
    assert places(RAID + "At the Tarn hotel nine guests were shot dead.")[-1] == "Arden"
    assert places(RAID + "At the Tarn crossing nine guards were shot dead.")[-1] == "Tarn"
    assert places(RAID + "At the Tarn hotel in Lem nine guests were shot dead.")[-1] == "Lem"
