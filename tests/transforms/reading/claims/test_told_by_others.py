"""Days and places that a later speaker of a sentence tells."""

from datetime import date

import pytest

from transforms.reading import read_report
from warehouse.tables import Report
from warehouse.tables.claims import Claim


def first_claim(text: str) -> Claim:
    report = Report(
        report_id="r", text=text, title=None, published=date(2031, 10, 30), origin="test", format="txt",
        raw_sha256="", batch_id="", run_id="",
    )  # fmt: skip
    return next(c for c in read_report(report).claims if c.measure)


@pytest.mark.parametrize(
    "text",
    [
        "The army said it had lost 12 men, and rebel officials said nine people died in shelling of Homs on Tuesday.",
        "Kurdish authorities reported 12 civilians killed, and officials in Ankara said five died in Akcakale.",
        "The ministry put its dead at 12, but a doctor said nine soldiers had been killed in Homs on Tuesday.",
    ],
)
def test_what_a_later_speaker_tells_is_no_day_and_place_of_the_figure_before(text: str) -> None:
    claim = first_claim(text)
    assert (claim.count_low, claim.place, claim.date_start) == (12, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Police said 12 people had died in Homs on Tuesday, and a doctor said nine were hurt.",
        "Twelve people died in Homs on Tuesday, police said, and a doctor said nine were hurt.",
        "Police and a doctor said 12 people had died and nine were hurt in Homs on Tuesday.",
    ],
)
def test_what_stands_in_the_speaker_s_own_words_stays(text: str) -> None:
    claim = first_claim(text)
    assert (claim.count_low, claim.place, claim.date_start) == (12, "Homs", date(2031, 10, 28))
