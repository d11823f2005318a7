"""What a claim owes to the words around it: its day, its place, its speaker, who did it and to whom."""

from datetime import date

from transforms.reading import read_report
from warehouse.tables.claims import Claim
from warehouse.tables.reports import Report

PUBLISHED = date(2031, 5, 7)  # a Wednesday


def claims_of(text: str, published: date = PUBLISHED) -> list[Claim]:
    report = Report(
        report_id="r", text=text, title=None, published=published, origin="test", format="txt", raw_sha256="",
        batch_id="", run_id="",
    )  # fmt: skip
    return list(read_report(report).claims)


def days(claim: Claim) -> tuple[str, str]:
    return str(claim.date_start), str(claim.date_end)


def test_the_dead_who_are_buried_a_day_after_an_attack_died_on_the_day_of_the_attack() -> None:
    (killed,) = claims_of(
        "Villagers near Arden buried 19 loggers on Sunday, a day after gunmen attacked them."
    )
    assert days(killed) == ("2031-05-03", "2031-05-03")


def test_an_operation_in_its_sixth_day_counts_from_its_first() -> None:
    killed = claims_of("Troops have killed 45 insurgents in Arden in an operation now in its sixth day.")[0]
    assert days(killed) == ("2031-05-02", "2031-05-07")


def test_a_war_that_began_on_a_day_counts_from_there_up_to_publication() -> None:
    (fled,) = claims_of("The battle for Arden, begun on April 19, has driven 300 people from their homes.")
    assert days(fled) == ("2031-04-19", "2031-05-07")


def test_those_who_are_trapped_now_have_no_day() -> None:
    killed, trapped = claims_of(
        "A shell killed nine people in Arden on Monday. Some 200 residents are trapped there."
    )
    assert days(killed) == ("2031-05-05", "2031-05-05")
    assert trapped.date_start is None


def test_an_attack_that_came_two_days_after_another_tells_the_day_of_the_other() -> None:
    text = "Gunmen killed three soldiers near Arden on Monday. It came two days after rebels killed 20 men in Brod."
    assert days(claims_of(text)[-1]) == ("2031-05-03", "2031-05-03")


def test_what_a_war_has_cost_over_years_is_not_placed_in_the_town_told_before() -> None:
    text = "A bomb killed nine people in Arden on Monday. Since 2019 the insurgency has killed 3,000 people."
    killed, tally = claims_of(text)
    assert (killed.place, tally.place) == ("Arden", None)


def test_a_speaker_goes_on_after_a_semicolon_until_another_speaks() -> None:
    text = "Four airmen died near Arden, the military said; nine more were wounded."
    assert [c.attribution for c in claims_of(text)] == ["military", "military"]


def test_he_is_whoever_was_told_to_have_condemned_the_attack() -> None:
    text = "Gunmen killed nine people in Arden. Governor Omar Dost condemned the raid. He said 12 others were missing."
    assert claims_of(text)[-1].attribution == "Omar Dost"


def test_a_side_that_lost_men_is_the_target_and_not_the_actor() -> None:
    (lost,) = claims_of("The rebels lost 24 men in an attack in Arden.")
    assert (lost.actor, lost.target) == (None, "rebels")


def test_a_town_taken_without_a_figure_has_its_actor() -> None:
    (taken,) = claims_of("Insurgents overran the northern city of Arden before dawn on Sunday.")
    assert (taken.actor, taken.target) == ("Insurgents", None)


def test_a_stretch_behind_an_aside_is_what_the_figure_counts_over() -> None:
    killed = claims_of(
        "Rebels have killed four villagers in Arden, the country's largest camp, since Saturday."
    )[0]
    assert days(killed) == ("2031-05-03", "2031-05-07")
    (compared,) = claims_of("Rebels killed four villagers in Arden in the worst raid since 2029.")
    assert days(compared) != ("2029-01-01", "2031-05-07")


def test_thousands_who_have_fled_a_fight_are_of_it_and_thousands_it_has_killed_of_a_war() -> None:
    (fled,) = claims_of("About 5,000 villagers have fled the town of Arden, where rebels fight the army.")
    assert fled.scope == "incident"
    assert claims_of("About 5,000 villagers have been killed by rebels near Arden.")[0].scope == "period"
