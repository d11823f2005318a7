import pytest

from tests.transforms.reading.claims.test_tallies import figures_of


@pytest.mark.parametrize(
    "text",
    [
        "Doctors in Arden said that seven of those wounded in the attack had died. That takes the toll to 32.",
        "The Arden bombing has claimed 97 lives so far, a doctor said.",
        "The army put at 46 the dead of the Arden truck bomb.",
        "The dead of Arden are now 58 after a raid by rebels, a councillor said.",
    ],
)
def test_the_only_town_that_a_report_names_is_that_of_its_dead(text: str) -> None:
    assert {c.place for c in figures_of(text)} == {"Arden"}


@pytest.mark.parametrize(
    "text",
    [
        "Doctors in Arden said that seven of those wounded in the attack had died. Troops left for Brell.",
        "Rebels killed seven soldiers. Their leader fled to Arden.",
        "Rebels have killed 400 people since January, doctors in Arden said.",
    ],
)
def test_a_town_told_beside_another_or_with_a_tally_is_nobody_s(text: str) -> None:
    assert {c.place for c in figures_of(text)} == {None}
