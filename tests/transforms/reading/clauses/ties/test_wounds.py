import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.text.words import read_words


def told(sentence: str) -> list[tuple[str, int | None]]:
    return [(s.measure, s.low) for s in read_statements(read_words(sentence)).statements]


@pytest.mark.parametrize(
    ("sentence", "hurt"),
    [
        ("A clerk suffered a head injury.", 1),
        ("Two porters sustained broken ribs in the raid.", 2),
        ("The guard received three bullet wounds.", 1),
        ("A cook wearing an apron suffered first-degree burns.", 1),
        ("Nine had stab wounds.", 9),
        ("A tailor had bullet wounds to the neck.", 1),
        ("A monk was left with a fractured jaw.", 1),
        ("A baker was shot in the left thigh.", 1),
        ("Guards shot two boys in the legs.", 2),
    ],
)
def test_a_noun_or_a_limb_tells_who_is_wounded(sentence: str, hurt: int) -> None:
    assert told(sentence) == [("wounded", hurt)]


@pytest.mark.parametrize(
    "sentence",
    [
        "A baker was shot in the square.",
        "A baker was shot in the head.",
        "The army suffered heavy losses.",
        "The hunters shot a wolf in the leg.",
        "The surgeon has treated burns.",
        "A clinic had no injuries to report.",
    ],
)
def test_no_wound_is_read_where_none_is_told(sentence: str) -> None:
    assert [measure for measure, number in told(sentence) if measure == "wounded" and number] == []


def test_wounds_on_a_body_hurt_nobody() -> None:
    assert told("The body of a monk was found in a ditch bearing gunshot wounds.") == [("killed", 1)]
