"""Which of a sentence's places a figure is told of, where several stand in it."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Monitors also went to Arden, where five people were killed.", ["Arden"]),
        ("They died above all in Arden, where shells killed 61 people, and in Toll, where a bomb killed 32 people.",
         ["Arden", "Toll"]),
        ("A bomb killed three guards in Arden on Monday, two days after a similar attack near Toll.", ["Arden"]),
        ("A blast killed three people at police headquarters in Arden.", ["Arden"]),
        ("Shells hit the old market in Arden, across the Vell from Toll, killing 54 people.", ["Arden"]),
        ("Two raids stand out: Arden (7 October), where 41 people were killed, and Toll.", ["Arden"]),
        ("Raiders killed 40 people in three hamlets of the Arden region of Niger.", ["Arden region"]),
        ("The army left for Mali, where shells killed 14 herders in Toll last week.", ["Toll"]),
        ("The army left for Mali, where shells killed 14 herders last week; a bomb went off in Toll.", ["Mali"]),
        ("Monitors went on to Arden province, where rebels killed nine soldiers near Toll.", ["near Toll"]),
        ("Raiders killed nine people in a camp for displaced people in Toll.", ["Toll"]),
        ("Raiders killed nine people in a camp for the displaced in eastern Mali's Toll province.", ["Toll province"]),
        ("The mayor said 18 people were treated at a hospital in Arden after the blasts in Toll.", ["Toll"]),
        ("Shells hit a hospital in Arden, wounding 18 people.", ["Arden"]),
        ("Raiders killed nine people in a village near Niger's border with Chad.", ["near Niger"]),
        ("Shells killed nine people in eastern DR Congo.", ["eastern DR Congo"]),
        ("They struck at Arden, where 15 people were killed, a night after 49 died in the nearby town of Toll.",
         ["Arden", "Toll"]),
        ("Two blasts at a hotel in Arden left 14 dead, and an hour later 20 were killed in a train at Toll station.",
         ["Arden", "Toll"]),
        ("One man struck at the port of Arden, where 14 people died, the other at the Toll bus station, where 20 died.",
         ["Arden", "Toll"]),
        ("A blast in Arden left 14 dead, and an hour later nine others died.", ["Arden", "Arden"]),
        ("In Arden 203 people died who were trying to get to Toll.", ["Arden"]),
        ("A boy hurt in the Arden bombing died at Toll Hospital on Monday, raising the toll to 75.",
         ["Arden", "Arden"]),
        ("A strike on the Toll General Hospital killed 12 nurses.", ["Toll General Hospital"]),
        ("Rebels tried to enter Arden and killed nine guards.", ["Arden"]),
        ("Forty bodies were pulled from the Vell and 108 people were killed in Arden.", ["Arden", "Arden"]),
        ("Bombs went off at the Roman Catholic cathedral of Arden, killing 27 people.", ["Arden"]),
    ],
)  # fmt: skip
def test_a_figure_is_told_of_the_place_of_its_own_clause(sentence: str, places: list[str]) -> None:
    assert [c.place for c in claims_of(sentence)] == places


def test_who_rules_speaks_in_a_town_where_nothing_happens() -> None:
    (claim,) = claims_of("Rebels killed nine people in Toll, the government in Arden said.")
    assert claim.place == "Toll"


def test_a_building_that_was_hit_lends_its_town_to_the_figures_after_it() -> None:
    text = (
        "In Toll, a bomb killed nine people on Monday, doctors said.\n\n"
        "The bus station of Arden, 40 km to the north, was hit shortly before. Thirteen people died, a nurse said."
    )
    assert [c.place for c in claims_of(text)] == ["Toll", "Arden"]


def test_a_day_told_by_what_happened_before_keeps_its_place_where_it_names_the_only_one() -> None:
    (claim,) = claims_of("A bomb killed three guards, hours after rebels had entered Arden.")
    assert claim.place == "Arden"


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Lebanon's health ministry said 95 people had been killed in strikes.", "Lebanon"),
        ("Ninety-five people have died in strikes, Lebanon's health minister said.", "Lebanon"),
        ("Russia's defence ministry said 40 rebels had been killed in strikes.", None),
        ("Lebanon's health ministry said 95 people had been killed in strikes near Toll.", "near Toll"),
    ],
)
def test_a_health_ministry_counts_the_dead_of_its_country(sentence: str, place: str | None) -> None:
    assert [c.place for c in claims_of(sentence)] == [place]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("A strike hit a camp in Toll, an eastern suburb of the Libyan capital, killing 44 people.", "Toll"),
        ("A strike hit a camp in the Libyan capital, killing 44 people.", "Tripoli"),
        (
            "In May 900 people left the Arden district after rebels killed 50 farmers in Toll.",
            "Arden district",
        ),
        ("In May 900 people fled from Toll in Arden district after a raid.", "Toll"),
        ("KABUL - A bomb went off outside the interior ministry on Monday and killed nine people.", "Kabul"),
        ("KABUL - Bandits in the north hit a convoy on Monday and killed nine people.", None),
        (
            "KABUL - He told reporters at the presidential palace on Monday that rebels had killed nine people.",
            None,
        ),
        ("A bomb hit offices in Arden's Tarn Hotel on Monday and killed nine people.", "Arden"),
        (
            "In Arden, ten people were shot dead, he said, and in Toll a strike killed a rescue worker.",
            "Arden",
        ),
        ("A week after a raid on Toll, the army went to Arden and killed nine people.", "Arden"),
        ("At least 40 people have died in Mali since rebels overran a base at Toll on Friday.", "Mali"),
        ("At least 40 people died in Mali when rebels overran a base at Toll on Friday.", "Toll"),
        ("Some 900 people fled to Arden, in the neighbouring Vell region, after a raid on Toll.", "Toll"),
        ("LEMBERG - Nine people were shot dead in Harbour Street on Monday.", "Lemberg"),
        ("LEMBERG - Nine people were shot dead in Toll on Monday, on Harbour Street.", "Toll"),
        ("SIX SOLDIERS WERE KILLED ON MONDAY AT CERRO PELON, SAN FERNANDO.", "CERRO PELON"),
        ("REBELS KILLED NINE PEOPLE IN THE HAMLETS OF TOLL AND SAN CARLOS.", "TOLL"),
    ],
)
def test_a_figure_is_told_of_the_narrowest_place_that_its_words_tell_as_its_own(
    sentence: str, place: str | None
) -> None:
    assert claims_of(sentence)[0].place == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Lemberg (AFP) - The army has shot dead nine rebels in a week, its spokesman said here on Monday.",
            None,
        ),
        ("Lemberg (AFP) - A bomb killed nine people here on Monday, police said.", "Lemberg"),
        ("Lemberg (AFP) - A bomb killed nine people on Monday, police said.", "Lemberg"),
    ],
)
def test_where_something_is_said_is_not_where_it_happened(text: str, place: str | None) -> None:
    assert claims_of(text)[0].place == place


def test_a_capital_that_is_shelled_is_where_people_died() -> None:
    claim = claims_of("The Bosnian capital was shelled again on Monday. Twelve people were killed.")[-1]
    assert claim.place == "Sarajevo"


def test_a_round_up_keeps_its_day_beside_the_counts_of_other_days() -> None:
    text = (
        "Fighting raged across Syria on Tuesday. In Arden the army has lost 18 men since Friday, it said."
        " In Toll a mine killed nine guards."
    )
    figures = [(c.count_low, str(c.date_start)[5:]) for c in claims_of(text) if c.measure]
    assert figures == [(18, "05-02"), (9, "05-06")]


def test_a_sentence_without_a_figure_tells_where_the_attackers_came() -> None:
    text = "Raiders killed nine people in northern Mali on Monday. The attackers came to Toll at dawn with machetes."
    killed, scene = claims_of(text)
    assert (killed.place, scene.place, scene.measure) == ("northern Mali", "Toll", None)


def test_where_a_band_often_strikes_is_no_scene() -> None:
    (killed,) = claims_of("Raiders killed nine people in Mali on Monday. The group has often attacked Toll.")
    assert killed.measure == "killed"


def test_they_came_to_the_place_of_what_was_told_before() -> None:
    text = "Raiders killed nine people in northern Mali on Monday. They stormed Toll at dawn, shooting into the market."
    assert [c.place for c in claims_of(text)] == ["northern Mali", "Toll"]


@pytest.mark.parametrize(
    "scene",
    [
        "About 50 gunmen in two minibuses came to Toll at dawn and opened fire.",
        "The camp in Toll, near the border with Niger, was attacked at dawn.",
    ],
)
def test_the_scene_of_an_attack_may_be_told_after_its_dead(scene: str) -> None:
    claims = claims_of(f"Raiders killed nine soldiers in northern Mali on Monday. {scene}")
    assert [c.place for c in claims] == ["northern Mali", "Toll"]


def test_a_church_of_a_saint_stands_in_the_town_told() -> None:
    (killed,) = claims_of("Soldiers killed nine people at St Peter's Lutheran Church in Toll on Sunday.")
    assert killed.place == "Toll"
