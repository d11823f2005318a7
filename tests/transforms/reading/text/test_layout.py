"""Pages of news in the many forms they come in."""

from datetime import date
from pathlib import Path

import pytest

from transforms.reading.lexicon.layout_words import BOILERPLATE, BYLINES, CAPTIONS, Form
from transforms.reading.text.bylines import read_dateline
from transforms.reading.text.layout import is_boilerplate, is_caption, lay_out

PAGE = """Raids hit river town

{byline}

A woman stands by a wall in Homs on May 1, 2011 [Wire]

Six people died in a raid on Friday.

Two were hurt.

Read more: Talks resume
Short link:
"""


def roles(text: str) -> list[str]:
    return [b.role for b in lay_out(text).blocks]


@pytest.mark.parametrize(
    ("byline", "published", "agency"),
    [
        ("AFP , Monday 21 May 2018", date(2018, 5, 21), "AFP"),
        ("By Ana Ruiz, Reuters | May 21, 2018 9:04 am", date(2018, 5, 21), "Reuters"),
        ("Published: 2018-05-21T09:04:00Z", date(2018, 5, 21), None),
        ("21/05/2018 - 14:02", date(2018, 5, 21), None),
        ("Published 21st May 2018, updated 22 May 2018", date(2018, 5, 21), None),
        ("Monday 05/06/2018", None, None),
        ("Tuesday 05/06/2018", date(2018, 6, 5), None),
        ("05/06/2018", None, None),
        ("By Ana Ruiz and Omar Dost", None, None),
        ("Publié: 21 mai 2018", None, None),
        ("Published: 21 mai 2018", date(2018, 5, 21), None),
    ],
)
def test_a_byline_gives_day_and_agency_where_it_states_them(
    byline: str, published: date | None, agency: str | None
) -> None:
    layout = lay_out(PAGE.format(byline=byline))
    assert (layout.published, layout.agency) == (published, agency)
    assert layout.published_basis == ("byline" if published else None)
    assert layout.title == "Raids hit river town"


def test_a_page_is_divided_into_its_parts() -> None:
    assert roles(PAGE.format(byline="Wire, 21 May 2018")) == [
        "headline",
        "dateline",
        "caption",
        "body",
        "body",
        "boilerplate",
        "boilerplate",
    ]


@pytest.mark.parametrize(
    ("opening", "place", "published", "agency"),
    [
        ("GENEVA (Wire) - ", "Geneva", None, "Wire"),
        ("SAN SALVADOR, 4 JAN 90 -- [TEXT] ", "San Salvador", date(1990, 1, 4), None),
        ("KABUL, Afghanistan (AP) — ", "Kabul", None, "AP"),
        ("ADDIS ABABA - ", "Addis Ababa", None, None),
        ("BEIRUT, May 3, 2018 (Reuters) - ", "Beirut", date(2018, 5, 3), "Reuters"),
        ("BOGOTA, 7 JUL 89 (EFE) -- [TEXT] ", "Bogota", date(1989, 7, 7), "EFE"),
        ("Beirut (AFP) - ", "Beirut", None, "AFP"),
    ],
)
def test_a_dateline_is_set_apart_from_the_sentence_it_opens(
    opening: str, place: str, published: date | None, agency: str | None
) -> None:
    text = opening + "Six people died in a raid. Two were hurt."
    layout = lay_out(text)
    assert [b.role for b in layout.blocks] == ["dateline", "body"]
    assert text[layout.blocks[1].start :].startswith("Six people")
    assert (layout.dateline_place, layout.published, layout.agency) == (place, published, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Six people died - two of them children. ",
        "26 February 2024: A doctor was shot in Homs.",
        "July 2023: A nurse was held.",
        "THREE MEN -- ALL OF THEM SOLDIERS -- DIED IN THE RAID.",
        "Rebels, soldiers and farmers (all of them men) - died.",
        "Related violence killed six people. Two fled.",
        "Sources in the town said six died.",
        "IS: the group said it did it.",
    ],
)
def test_plain_text_is_all_body(text: str) -> None:
    assert set(roles(text)) == {"body"}


def test_a_title_known_from_elsewhere_is_found_in_the_text() -> None:
    layout = lay_out("Raids hit town.\nSix people died.", title="Raids hit  town.")
    assert [b.role for b in layout.blocks] == ["headline", "body"]


def test_text_broken_at_a_fixed_width_is_one_paragraph() -> None:
    text = "Six people died on Friday in a raid on a river\ntown, and two of them were said to be\nyoung.\n\nTwo fled."
    assert [b.paragraph_no for b in lay_out(text).blocks] == [0, 1]


def test_short_lines_after_a_list_of_links_are_links() -> None:
    text = "Raids hit town\n\nSix people died.\n\nRelated:\nTalks resume\nMarkets fall\n"
    assert roles(text) == ["headline", "body", "boilerplate", "boilerplate", "boilerplate"]


@pytest.mark.parametrize("form", CAPTIONS, ids=lambda f: f.example)
def test_every_form_of_caption_is_known(form: Form) -> None:
    assert is_caption(form.example)


@pytest.mark.parametrize("form", BOILERPLATE, ids=lambda f: f.example)
def test_every_form_of_boilerplate_is_known(form: Form) -> None:
    assert is_boilerplate(form.example)


@pytest.mark.parametrize("form", BYLINES, ids=lambda f: f.example)
def test_every_form_of_byline_is_known(form: Form) -> None:
    text = f"Raids hit town\n\n{form.example}\n\nSix people died."
    assert roles(text) == ["headline", "dateline", "body"]


def test_a_sentence_with_a_dash_is_no_dateline() -> None:
    assert read_dateline("Homs fell on Friday - and Hama soon after.") is None


def test_the_page_that_named_the_project_is_laid_out() -> None:
    path = Path(__file__).parents[4] / "shared" / "gold" / "articles" / "seed-damascus.txt"
    if not path.exists():
        pytest.skip("the shared gold lies elsewhere")
    layout = lay_out(path.read_text(encoding="utf-8"))
    assert (layout.published, layout.agency, layout.published_basis) == (date(2018, 5, 21), "AFP", "byline")
    assert [b.role for b in layout.blocks][:4] == ["headline", "dateline", "caption", "body"]
    assert layout.blocks[-1].role == "boilerplate"


def test_a_dateline_may_name_a_town_of_several_small_words() -> None:
    for opening, place in {
        "Port-au-Prince (AFP) - ": "Port-au-Prince",
        "Dar es Salaam, May 3 (AP) -- ": "Dar es Salaam",
    }.items():
        line = read_dateline(f"{opening}Nine people died.")
        assert line is not None and (line.place, line.length) == (place, len(opening))


def test_an_agency_between_strokes_ends_a_dateline() -> None:
    for opening, place in {
        "DONETSK, September 19. /TASS/. ": "Donetsk",
        "KYIV, 3 May /Ukrinform/ - ": "Kyiv",
    }.items():
        line = read_dateline(f"{opening}Nine people died.")
        assert line is not None and (line.place, line.length) == (place, len(opening))
    assert read_dateline("Lem, Arden and/or Brod were hit on 3 May.") is None
