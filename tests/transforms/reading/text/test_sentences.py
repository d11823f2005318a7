"""Sentences keep to their block and lose no letter."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.text.layout import lay_out
from transforms.reading.text.sentences import LONGEST, split_sentences


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, lay_out(text))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["U.S.-backed forces took the town.", "Six died."],
        ["Gen. A. Haddad of the U.N. mission spoke.", "He left at 9 a.m. on Friday."],
        ["Checkpoint No. 3 fell.", "It cost 1.5 million."],
        ["Mr. Ruiz saw it.", "It was in the U.S.", "The man fled."],
        ['"We saw nine dead," said Omar Dost.', '"It was dark."', "He wept."],
        ["They fled -- all of them -- at dawn.", "None stayed."],
        ["They waited... and then left.", "Why?", "Nobody knows!"],
        ["RAIDS HIT THE TOWN.", "NINE MEN DIED."],
        ["Lt. Col. Omar Dost died.", "Two others fled."],
        ["He died on Jan. 3 in Homs.", "She lived."],
        ["He died at 9 p.m.", "Gunmen fled at 9 a.m. Monday."],
        ["LTC. ROE AND MAJ.-GEN. DOE LIVED.", "AMB. COE LEFT."],
        ["The raid (see p. 3) killed nine.", "Approx. 300 fled."],
        ["Nine died.[1]", "Ten fled."],
        ["• Nine died", "• Ten fled", "• Roads closed"],
    ],
)
def test_text_is_split_where_a_reader_would(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_bullets_are_sentences_of_their_own() -> None:
    text = "Situation report:\n- 12 killed in Homs\n- 3 hurt in Hama\n"
    assert split(text)[-2:] == ["- 12 killed in Homs", "- 3 hurt in Hama"]


def test_the_number_of_an_item_is_no_sentence() -> None:
    text = "OVERVIEW\n1. 12 killed in Homs. Two fled.\n2. 3 hurt in Hama\n(c) none in Idlib"
    assert split(text) == [
        "OVERVIEW",
        "1. 12 killed in Homs.",
        "Two fled.",
        "2. 3 hurt in Hama",
        "(c) none in Idlib",
    ]


def test_sentences_that_lost_the_blank_between_them_are_two() -> None:
    assert split("They fled.Nine died at example.org.") == ["They fled.", "Nine died at example.org."]


@pytest.mark.parametrize("piece", ["12 killed and ", "ab", "a" + " " * 2100])
def test_what_runs_on_without_an_end_is_cut_between_words(piece: str) -> None:
    text = piece * 300
    sentences = split(text)
    assert all(len(s) <= LONGEST for s in sentences)
    assert "".join("".join(sentences).split()) == "".join(text.split())
    if piece.startswith("12"):
        assert {s.split()[-1] for s in sentences} <= {"12", "killed", "and"}


def test_numbers_count_up_and_roles_come_from_the_block() -> None:
    text = "Raids hit town\n\nWire, 3 May 2018\n\nSix died. Two fled.\n\nShort link:\n"
    spans = split_sentences(text, lay_out(text))
    assert [s.sentence_no for s in spans] == list(range(5))
    assert [s.role for s in spans] == ["headline", "dateline", "body", "body", "boilerplate"]
    assert [s.paragraph_no for s in spans] == [0, 1, 2, 2, 3]


PIECES = st.sampled_from(
    [
        "Mr.",
        "U.S.",
        "Six died.",
        '"No."',
        "\n",
        "\n\n",
        " ",
        "- ",
        "...",
        "?",
        "No. 3",
        "By Ana Ruiz",
        "HOMS (Wire) - ",
        "A.",
        "«",
        "3.5",
        "Short link:",
        "3 May 2018",
        "\t",
        "\u2028",
        "\x0c",
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=30).map("".join)))
def test_every_letter_belongs_to_exactly_one_sentence(text: str) -> None:
    covered = [0] * len(text)
    for span in split_sentences(text, lay_out(text)):
        assert span.start < span.end
        assert not text[span.start].isspace() and not text[span.end - 1].isspace()
        for i in range(span.start, span.end):
            covered[i] += 1
    assert all(n == 1 or (n == 0 and text[i].isspace()) for i, n in enumerate(covered))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "." * 100_000,
        "A. " * 40_000,
        "- a\n" * 30_000,
        "\n" * 100_000,
        '"' * 100_000,
        " " * 100_000,
        "Six died. " * 20_000,
        "a\n" * 50_000,
        "AB-" * 30_000,
        "a b" * 30_000 + "\n" + "a",
    ],
)
def test_text_made_to_be_slow_is_not(text: str, grows_linearly: Any) -> None:
    grows_linearly(lambda text: split_sentences(text, lay_out(text)), text)
