"""Where and when the figures of short reports belong, by what their sentences and those before tell."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of, days


def told(text: str) -> list[tuple[str | None, str]]:
    """The place and first day of each figure; published on Wednesday 7 May 2031."""
    return [(c.place, days(c)[0][5:]) for c in claims_of(text) if c.measure]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rebels raided a fair at Arden, on the road between Lem and Tarn, on Monday, killing 17 traders.",
         [("Arden", "05-05")]),
        ("Rebels attacked the post on Sunday and lost 50 men in a fight in Arden on Monday, officials said.",
         [("Arden", "05-05")]),
        ("Troops in Tarn took Arden on Monday, losing nine men.", [("Arden", "05-05")]),
        ("Troops killed nine men in Arden and took Adam Lem hostage on Monday.", [("Arden", "05-05")]),
        ("Planes bombed Arden on Monday and killed six people; the day before they had hit Tarn airport, killing one"
         " man.", [("Arden", "05-05"), ("Tarn", "05-04")]),
        ("Bombs killed 49 people at two mosques in Arden on Monday: 41 at the Tarn mosque and seven in Lem.",
         [("Arden", "05-05")]),
        ("A bomb killed six people in Arden on Monday. On the eve of the attack two guards were shot dead in Lem.",
         [("Arden", "05-05"), ("Lem", "05-04")]),
        ("Two truck bombs exploded in Arden on Monday. In Lem district, at a crossing, 30 people died.",
         [("Lem district", "05-05")]),
        ("Shops shut in mourning on Tuesday after bombers struck Lem, a suburb of Arden, the evening before. The blasts"
         " killed 43 people.", [("Lem", "05-05")]),
        ("The toll of Sunday's bombing in Arden rose to 216 on Tuesday. At the post in Lem, hit two minutes later, 31"
         " soldiers died.", [("Arden", "05-04"), ("Lem", "05-04")]),
        ("Reporters who walked into the Arden camp counted 60 bodies.", [("Arden camp", "")]),
        ("Tanks were sent into Arden overnight; doctors at a hospital there reported six dead.", [("Arden", "05-06")]),
        ("Bombs in three churches across Brod killed 90 people on Monday. In Arden, a priest counted 40 dead.\n\n"
         "In Lem, a pastor counted 28 dead.", [("Brod", "05-05"), ("Arden", "05-05"), ("Lem", "05-05")]),
        ("Arden buried its dead on Tuesday after planes bombed a wedding the day before. Doctors spoke of 40 dead.",
         [("Arden", "05-05")]),
        ("Police held a man of 39 on Tuesday over the truck that ran down shoppers in Arden the previous afternoon."
         " Four people were killed.", [("Arden", "05-06"), ("Arden", "05-05")]),
        ("Bombs killed 66 people on the Lem Express near Arden on Monday.", [("Arden", "05-05")]),
        ("Troops stormed the town of Arden on Monday to clear roadblocks put up by rebels, and seven people were"
         " killed, the Brod Association said.", [("Arden", "05-05")]),
        ("Rebels raised their flag over Arden on Monday and shot dead nine policemen.", [("Arden", "05-05")]),
        ("Gunmen overran a post in Arden on Monday. Nine guards were killed, the government announced the day after.",
         [("Arden", "05-05")]),
        ("Bodies were found on Tuesday, and the number killed in the raid on Arden of the evening before rose to 24.",
         [("Arden", "05-05")]),
        ("Three days after nine men were killed at Arden, the army shelled Lem on Tuesday.", [("Arden", "05-03")]),
        ("Gunmen killed nine men in Arden on Monday. In Lem crowds burned shops on Tuesday after the burial of four of"
         " the dead.", [("Arden", "05-05"), ("Arden", "05-05")]),
        ("Gunmen killed nine men in Arden on Monday. Five others were being treated in Lem.",
         [("Arden", "05-05"), ("Arden", "05-05")]),
        ("Gunmen killed nine men in Arden on Monday. Five wounded are in the hospital of Lem town.",
         [("Arden", "05-05"), ("Arden", "05-05")]),
        ("A bomb killed two people in Tarn on Monday. Three years earlier, on Oct. 12, bombs in two Lem nightclubs"
         " killed 202 people.", [("Tarn", "05-05"), ("Lem", "10-12")]),
        ("Bombs killed 19 people at a bus stop at the Arden junction, near Lem, on Monday.", [("Arden", "05-05")]),
        ("Troops shot dead 52 people along the fence of the Arden Strip on Monday as Brod opened its embassy in Lem.",
         [("Arden Strip", "05-05")]),
        ("Brod buried 24 soldiers on Tuesday who were killed by shells near Arden the previous day.",
         [("near Arden", "05-05")]),
        ("Hundreds filed past coffins in Arden on Tuesday. Doctors said a girl had died of wounds suffered in Monday's"
         " strike, so that 13 people died in it.", [("Arden", "05-05"), ("Arden", "05-05")]),
        ("Gunmen killed nine men in Arden on Monday. Ministers of both sides were in Lem to talk about a truce.\n\n"
         "Twelve others were hurt.", [("Arden", "05-05"), ("Arden", "05-05")]),
        ("Bombs killed 118 people at St Anne's church in Arden on Monday.", [("Arden", "05-05")]),
        ("The army has recovered 17 bodies in Arden.\n\nOne soldier died when the rebels attacked a post in Lem on"
         " Monday.", [("Arden", ""), ("Lem", "05-05")]),
        ("The post at Arden was overrun on the night of the 2nd, and 30 soldiers died.", [("Arden", "05-02")]),
        ("The number killed by the blasts in the state of Brod climbed to 76 on Tuesday.\n\nMonday's explosions tore"
         " through markets in Arden.", [("state of Brod", "05-05")]),
    ],
)  # fmt: skip
def test_a_figure_has_the_place_and_day_of_its_own_deed(text: str, wanted: list[tuple[str, str]]) -> None:
    assert told(text)[: len(wanted)] == wanted


@pytest.mark.parametrize(
    "where", ["Morocco's largest city", "the Moroccan city", "Morocco's second largest city"]
)
def test_a_city_told_by_its_country_is_the_one_that_the_report_was_written_in(where: str) -> None:
    ((place, _),) = told(f"LEMBERG, May 7 - Bombs killed 24 people in the centre of {where} on Tuesday.")
    assert place is not None and place.lower() == "lemberg"


def test_a_city_told_by_its_country_and_name_is_that_city() -> None:
    ((place, _),) = told("LEMBERG, May 7 - Bombs killed 24 people in the Moroccan city of Arden on Tuesday.")
    assert place == "Arden"


@pytest.mark.parametrize(
    "deed",
    [
        "A bomb killed five people here on Monday.",
        "Gunmen walked along the beach of this resort 40 km east of Lem on Monday and killed five people.",
    ],
)
def test_here_is_where_the_report_was_written(deed: str) -> None:
    ((place, day),) = told(f"NAIROBI, May 7 - {deed}")
    assert place is not None and (place.lower(), day) == ("nairobi", "05-05")


def test_here_in_what_people_say_is_not_where_the_report_was_written() -> None:
    ((place, _),) = told(
        'NAIROBI, May 7 - "Five people died here on Monday," a farmer in Lem said by telephone.'
    )
    assert place != "Nairobi"


def test_where_the_ambush_was_is_where_the_report_begins_though_it_was_written_elsewhere() -> None:
    text = (
        "ARDENSK, May 7 (Wire) - Three more bodies were found on Tuesday where rebels had attacked a patrol on Sunday,"
        " which brought the number of dead to 25.\n\nA leaflet called the ambush at Lem a reply to the state."
    )
    assert {place for place, _ in told(text)} == {"Lem"}


def test_a_parade_on_a_day_of_remembrance_is_no_place() -> None:
    ((place, _),) = told(
        "LEMBERG, May 7 - A bomb killed 11 people waiting for a Remembrance Day parade on Tuesday."
    )
    assert place is not None and place.lower() == "lemberg"


def test_the_capital_of_a_province_is_where_the_report_was_written() -> None:
    text = "LEMBERG, May 7 - Attackers in two cars killed 31 people in the capital of Brod on Tuesday."
    ((place, _),) = told(text)
    assert place is not None and place.lower() == "lemberg"
