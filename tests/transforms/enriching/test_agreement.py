"""Whether two places that are told may be of one incident."""

from typing import Any

import pytest

from transforms.enriching.agreement import places_agree
from warehouse.tables import Claim


def _claim(place_id: str, prec: int, admin2: str | None, place: str, **told: Any) -> Claim:
    plain: dict[str, Any] = {
        "claim_id": place_id, "report_id": "r1", "sentence_no": 3, "char_start": 0, "char_end": 1,
        "quote": "made up", "country": "YEM", "admin1": "Marib", "place": place, "place_id": place_id,
        "geo_precision": prec, "admin2": admin2,
    }  # fmt: skip
    return Claim(**(plain | told))


TOWN = _claim("town", 1, "Marib City", "Marib")


@pytest.mark.parametrize(
    ("wide", "agree"),
    [
        (_claim("own", 3, None, "Marib City district"), True),
        (_claim("own", 3, "Marib city", "the city's district"), True),
        (_claim("other", 3, None, "al-Abdiya district"), False),
        (_claim("other", 3, "Al-Abdiya", "al-Abdiya"), False),
        (_claim("province", 4, None, "Marib province"), True),
        (_claim("far", 4, None, "Hodeidah province", admin1="Hodeidah"), False),
        (_claim("land", 6, None, "Yemen", admin1=None), True),
    ],
)
def test_a_place_is_held_by_its_own_district_and_by_no_other(wide: Claim, agree: bool) -> None:
    assert places_agree(TOWN, wide) is agree and places_agree(wide, TOWN) is agree


def test_a_town_of_which_no_district_is_known_may_lie_in_any_of_its_province() -> None:
    assert places_agree(_claim("town", 1, None, "Lem"), _claim("other", 3, "Al-Abdiya", "al-Abdiya"))
