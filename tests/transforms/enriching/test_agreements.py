"""Who made an agreement, as its sentence or its report says."""

import pytest

from transforms.enriching.agreements import sides_of_agreement
from transforms.enriching.parties import parties
from transforms.enriching.party_context import Sentence


def made(
    text: str, *report: str, fought: tuple[str, ...] = (), country: str | None = None
) -> tuple[str | None, ...]:
    sentences = [Sentence(n, s, ()) for n, s in enumerate((text, *report))]
    both = sides_of_agreement(text, sentences, fought, country, parties())
    return tuple(side[0] for side in both) if both else ()


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("A ceasefire between Azerbaijan and Armenia began at midnight.",
         ("state-forces-aze", "state-forces-arm")),
        ("President Ange Bako of Chad and the leader of Boko Haram signed a truce in the Swiss city of Geneva.",
         ("state-forces-tcd", "boko-haram")),
        ("A truce of two days, which Pakistan and the Taliban agreed on Sunday, was holding.",
         ("state-forces-pak", "taliban")),
        ("The FARC reached a deal with the Colombian government on Sunday.", ("farc", "state-forces-col")),
        ("The truce that elders brokered holds.", ()),
        ("The Houthis signed nothing in Oman.", ()),
    ],
)  # fmt: skip
def test_both_are_told_between_before_and_after_the_words_for_it(text: str, sides: tuple[str, ...]) -> None:
    assert made(text) == sides


def test_where_the_sentence_names_none_it_is_the_two_who_fought() -> None:
    assert made("A truce took effect.", fought=("m23", "state-forces-cod")) == ("m23", "state-forces-cod")
    assert made("A truce took effect.", fought=("m23", "adf", "state-forces-cod")) == ()
    assert made("A truce between Russia and rebel groups held.", fought=("m23", "state-forces-cod")) == ()


def test_two_countries_are_the_two_that_the_report_speaks_of_again_and_again() -> None:
    told = ("Kyrgyzstan buried 33 dead.", "Kyrgyz officers and Tajik ones met.", "Tajikistan counted none.")
    text = "The heads of the two countries' services signed a truce."
    assert set(made(text, *told)) == {"state-forces-kgz", "state-forces-tjk"}
    assert made("Elders signed a truce.", *told) == ()
