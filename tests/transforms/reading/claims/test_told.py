"""The incidents that sentences tell of."""

from dataclasses import fields
from datetime import date

from transforms.reading.claims.told import Incident
from transforms.reading.text.words import read_words


def test_an_incident_made_again_has_all_that_it_had() -> None:
    day = date(2031, 5, 7)
    told = Incident(
        3,
        day,
        day,
        1,
        "Monday",
        "near Lem",
        "lem",
        True,
        True,
        True,
        read_words("Six died."),
        True,
        True,
        True,
    )
    again = told.again()
    assert again is not told
    assert all(getattr(again, f.name) == getattr(told, f.name) for f in fields(Incident))
