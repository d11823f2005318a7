"""Whose story a report is."""

import json
from datetime import date

import pytest

from transforms.documents import read_documents
from transforms.enriching.agencies import agencies, agency_of
from transforms.reading.text.bylines import closing_agency
from warehouse.tables import TABLES


def test_one_story_in_several_papers_has_one_agency() -> None:
    body = "Nine people died when shells hit a market in Arden on Monday, police said."
    told = [
        {"id": "a", "source": "The Coast Gazette", "text": f"BEIRUT, June 16 (AFP) - {body}"},
        {"id": "b", "source": "AFP", "text": f"BEIRUT - {body}"},
        {"id": "c", "source": "Daily Orient", "text": f"{body}\n\n(Agence France-Presse)"},
        {"id": "d", "source": "Daily Orient", "text": f"{body} It was the third such attack."},
        {"id": "e", "source": "Harbour Times", "text": f"BEIRUT, June 16 (Northern Wire) - {body}"},
    ]
    raw = "\n".join(map(json.dumps, told)).encode()
    found = read_documents("r.jsonl", raw, None, run_id="r", batch_id="b", today=date(2031, 1, 1)).reports
    by_id = agencies(TABLES["reports"].to_arrow(list(found)))
    names = {r.given_id: by_id.get(r.report_id) for r in found}
    assert names == {"a": "afp", "b": "afp", "c": "afp", "d": None, "e": "northern-wire"}
    assert {r.given_id: r.agency for r in found}["a"] == "The Coast Gazette"


def test_a_paper_without_an_agencys_name_is_no_agency() -> None:
    assert agency_of("Agencies", "The Coast Gazette") is None
    assert agency_of(None, None) is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [("Nine died.\n(AFP)", "AFP"), ("Nine died. - Reuters", "Reuters"), ("Nine died.\n\nSource: Xinhua", "Xinhua"),
     ("Nine died.\n© 2016 Associated Press", "Associated Press"), ("Nine died. (Reuters/tm)", "Reuters"),
     ("Nine died, a doctor told AFP.", None), ("Nine died.\n\nThe army called the story by Reuters false.", None),
     ("", None)],
)  # fmt: skip
def test_the_last_line_may_credit_an_agency(text: str, agency: str | None) -> None:
    assert closing_agency(text) == agency
