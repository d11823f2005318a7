"""Whether two places told are two."""

import pytest

from transforms.reading.claims.elsewhere import alike


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Arden", "Arden", True),
        ("Arden", "eastern arden", True),
        ("30 km north of Arden", "Arden", True),
        ("Arden", "Lem", False),
    ],
)
def test_wordings_are_of_one_place_where_one_holds_the_other(one: str, other: str, wanted: bool) -> None:
    assert alike(one, other) is wanted and alike(other, one) is wanted
