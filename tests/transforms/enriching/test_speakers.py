import pytest

from transforms.enriching.sources import identify_source
from transforms.enriching.speakers import described, speaks_for


@pytest.mark.parametrize(
    ("words", "independence"),
    [("hospitals", 3), ("two local clinics", 3), ("paramedics", 3), ("senators", 2), ("bishops", 3), ("the mission", 3),
     ("the glass", 0), ("the class", 0)],
)  # fmt: skip
def test_speakers_of_a_kind_are_known_in_the_plural_too(words: str, independence: int) -> None:
    assert identify_source(words, "KEN").independence == independence


def test_a_bearer_of_a_title_is_who_is_told_before_it() -> None:
    text = "Another 40 were in care, the clinic's director, Dr Amina Osei, told reporters."
    assert any("clinic's director" in told for told in described("Amina Osei", text, 0))


def test_a_list_speaks_as_who_drew_it_up() -> None:
    text = "The raid killed 12, according to the final list drawn up by the hospital; most were young."
    assert list(described("final list", text, 0)) == ["the hospital"]
    assert list(described("final list drawn", text, 0)) == ["the hospital"]


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("a spokesman", True),
        ("spokeswoman", True),
        ("an army spokesman", False),
        ("the group", True),
        ("the rebel group", False),
    ],
)
def test_a_spokesman_of_nobody_named_speaks_for_who_spoke_before(words: str, bare: bool) -> None:
    assert speaks_for(words) is bare
