"""Which date of its sentence is a figure's, and which dates near it tell of something else."""

import pytest

from tests.transforms.reading.claims.test_context import claims_of, days

NONE = ("None", "None")
SUNDAY, MONDAY = ("2031-05-04", "2031-05-04"), ("2031-05-05", "2031-05-05")
SINCE_FRIDAY = ("2031-05-02", "2031-05-07")


def read(sentence: str) -> list[tuple[str, str]]:
    return [days(c) for c in claims_of(sentence) if c.measure]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("On Monday police said gunmen had shot dead two officers in Arden.", [NONE]),
        ("On Monday gunmen shot dead two officers in Arden, police said.", [MONDAY]),
        ("The death toll of the May 4 train bombings in Arden rose to 52.", [SUNDAY]),
        ("The death toll of the bombings in Arden stood at 52 on May 4.", [NONE]),
        ("The clinic in Arden registered 14 soldiers wounded by rebels from 2 to 4 May.",
         [("2031-05-02", "2031-05-04")]),
        ("A priest whose church has sheltered 60 displaced people since Friday said rebels shelled Arden.",
         [SINCE_FRIDAY]),
        ("The rebels, at war with the army since 2024, said they had killed 60 soldiers in Arden.", [NONE]),
        ("The ministry put the dead at 40 and said rebels had killed two guards on Monday.", [NONE, MONDAY]),
    ],
)  # fmt: skip
def test_the_day_of_a_statement_is_told_from_a_day_and_a_stretch_in_what_is_stated(
    sentence: str, wanted: list[tuple[str, str]]
) -> None:
    assert read(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The army killed 30 rebels near Arden; two soldiers died on Sunday in Brod.", [NONE, SUNDAY]),
        ("On Sunday the army killed 30 rebels near Arden; two soldiers died too.", [SUNDAY, SUNDAY]),
        ("Two soldiers died near Arden, the first losses of a mission that the army began last Thursday.", [NONE]),
        ("Nine soldiers were killed in an assault launched on Sunday near Arden.", [SUNDAY]),
        ("Rescuers got 12 men out of a shelled mine in Arden, the last of them on Sunday.", [NONE]),
        ("Soldiers, who on Sunday took Arden from rebels, have found there the bodies of 70 villagers.", [NONE]),
        ("Of the 3,000 people displaced by rebels since Friday, 900 have returned to Arden.", [SINCE_FRIDAY, NONE]),
        ("On Sunday two teachers, abducted near Arden by rebels, were freed.", [NONE, SUNDAY]),
        ("The rebels, who came to Arden at the start of the month, said they had killed 20 soldiers.", [NONE]),
        ("The blast, which hit Arden on Sunday, killed nine soldiers.", [SUNDAY]),
        ("Nine rebels were killed in Arden in two hours of fighting.", [NONE]),
        ("Soldiers stormed Arden on Sunday to clear roadblocks put up by rebels, and nine died, the group said.",
         [SUNDAY]),
        ("Ahead of Sunday's vote rebels killed nine soldiers in Arden.", [NONE]),
    ],
)  # fmt: skip
def test_a_date_of_another_clause_is_not_the_figure_s(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert read(sentence) == wanted


def test_a_date_that_compares_dates_what_a_clause_tells_of_it() -> None:
    then = ("2028-06-01", "2028-06-30")
    assert read("It was the worst raid on Arden since June 2028, when 30 soldiers were killed.") == [then]
    assert read("It was the worst raid on Arden since June 2028 and killed 30 soldiers.") == [NONE]


def test_a_clause_after_since_when_tells_of_the_day_named_and_not_of_all_days_since() -> None:
    day = ("2031-05-02", "2031-05-02")
    assert read("The road to Arden has been shut since Friday, when rebels killed nine soldiers.") == [day]
    assert read("Rebels have killed nine soldiers in Arden since Friday, when a truce ended.") == [
        SINCE_FRIDAY
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The death toll from a bombing in Arden on Monday rose to 40 on Tuesday.", [MONDAY]),
        ("The number of people killed in the raid on Arden on Monday has since climbed to 12.", [MONDAY]),
        ("The toll from the shelling of Arden on Sunday reached nine on Monday when a nurse died in hospital.",
         [SUNDAY, MONDAY]),
    ],
)  # fmt: skip
def test_a_toll_that_moves_is_of_the_day_of_its_event(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert read(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The offensive that the army began near Arden on April 2 has cost 940 lives.", [("2031-04-02", "2031-05-07")]),
        ("Rebels took Arden on Sunday, four days after they began a push in which 90 people have died.",
         [("2031-04-30", "2031-05-07")]),
        ("Rebels shelled Arden on Sunday, four days after they killed 90 people in Brod.", [("2031-04-30",) * 2]),
        ("Since Friday 900 people have fled Arden, bringing to 3,000 the number of displaced.",
         [SINCE_FRIDAY, SINCE_FRIDAY]),
        ("Two soldiers died on Sunday, taking to 90 the number of soldiers killed near Arden this year.",
         [SUNDAY, ("2031-01-01", "2031-05-07")]),
    ],
)  # fmt: skip
def test_what_a_push_has_cost_and_what_a_year_has_are_counted_up_to_now(
    sentence: str, wanted: list[tuple[str, str]]
) -> None:
    assert read(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The remains of nine clerks whom rebels abducted last week were found near Arden.", NONE),
        ("Nine clerks kidnapped on Sunday near Arden were killed on Monday.", MONDAY),
        ("Rebels seized Arden on Sunday and killed nine clerks.", SUNDAY),
        ("Police handed over the bodies of nine clerks on Monday to families in Arden.", NONE),
        ("Rebels in Arden, where a truce has held since Friday, killed nine clerks.", NONE),
        ("Fighting in Arden, which has been cut off since Friday, has killed 1,200 clerks.", NONE),
        ("Fighting in Arden since Friday, which nobody expected, has killed 1,200 clerks.", SINCE_FRIDAY),
    ],
)  # fmt: skip
def test_days_of_being_taken_handed_over_or_cut_off_are_not_those_of_dying(
    sentence: str, wanted: tuple[str, str]
) -> None:
    assert days(next(c for c in claims_of(sentence) if c.measure == "killed")) == wanted


def test_those_who_remain_away_have_not_left_on_the_day_on_which_others_went_home() -> None:
    text = "Some 900 people returned to Arden on Sunday, while 3,000 remain displaced."
    assert read(text) == [SUNDAY, NONE]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("A court jailed a rebel on Monday for the murder of nine nuns in Arden.", NONE),
        ("The mayor on Monday condemned the killing of nine nuns in Arden.", NONE),
        ("A raid on Monday led to the deaths of nine nuns in Arden.", MONDAY),
        ("The mayor condemned Monday's raid in Arden, in which nine nuns were killed.", MONDAY),
        ("The toll of the raid on Arden climbed to nine on Monday.", NONE),
        ("Arden mourned on Monday nine soldiers killed by a bomb a day earlier.", SUNDAY),
        ("Nine soldiers were killed in an operation to free hostages in Arden, which began on Sunday.", NONE),
        ("Nine soldiers were killed in Arden on the second day of the siege.", NONE),
        ("Nine soldiers were killed in a ten-hour battle in Arden that began on Sunday.", SUNDAY),
        ("The army at war near Arden raised its dead to 1,166 on Monday.", NONE),
        ("In two weeks of fighting 90 people have died in Arden.", ("2031-04-23", "2031-05-07")),
        ("The two weeks of unrest in Arden have now cost 90 lives.", ("2031-04-23", "2031-05-07")),
        ("The army took Arden on Monday, the fourth day of an offensive in which 90 people have been killed.",
         SINCE_FRIDAY),
    ],
)  # fmt: skip
def test_days_of_trials_counts_and_campaigns_are_told_from_the_day_of_dying(
    sentence: str, wanted: tuple[str, str]
) -> None:
    assert days(next(c for c in claims_of(sentence) if c.measure == "killed")) == wanted


def test_a_later_sentence_that_names_the_dead_tells_their_day() -> None:
    text = "Police in Arden hold two gunmen over the killing of six priests. The priests were murdered on 16 April."
    killed = next(c for c in claims_of(text) if c.measure == "killed")
    assert days(killed) == ("2031-04-16", "2031-04-16")


def test_those_held_since_the_attack_were_held_from_its_day_on() -> None:
    text = "Bombs killed nine people in Arden on Monday. Police have arrested 40 men since the attacks."
    assert [days(c) for c in claims_of(text)] == [MONDAY, ("2031-05-05", "2031-05-07")]


def test_the_day_on_which_a_toll_moved_is_not_lent() -> None:
    text = "The toll of the raid on Arden climbed to nine on Monday. At least 75 people were wounded."
    assert [days(c) for c in claims_of(text)] == [NONE, NONE]


def test_a_day_that_is_told_and_not_known_takes_no_other_s_place() -> None:
    text = (
        "A bomb killed nine soldiers in Arden on Monday. Less than a week earlier a mine killed two of them."
    )
    assert [days(c) for c in claims_of(text)] == [MONDAY, NONE]


def test_the_same_days_are_those_of_the_stretch_before() -> None:
    text = "Rebels have killed 30 soldiers in Arden since Friday. Over the same days 12 rebels died."
    assert [days(c) for c in claims_of(text)] == [SINCE_FRIDAY] * 2


def test_a_period_is_that_of_those_counted_over_it_and_of_those_told_with_a_toll() -> None:
    assert read("The toll in Arden since Friday stands at 24, all soldiers, with 59 wounded, ten of them badly.") == [
        SINCE_FRIDAY
    ] * 3  # fmt: skip
    text = (
        "Some 2,000 refugees arrived at Brod in the past day as rebels advanced, "
        "bringing the number of displaced in the camp to 40,000."
    )
    assert read(text) == [("2031-05-06", "2031-05-07"), NONE]
    assert read("Some 900 people have fled since rebels overran the country's second city on Friday.") == [
        SINCE_FRIDAY
    ]
    assert read("The battle of Arden, begun on April 2, has sent 900 people fleeing.") == [
        ("2031-04-02", "2031-05-07")
    ]


def test_a_stretch_ends_on_the_day_on_which_it_is_told() -> None:
    assert read("The army said on Monday that it had killed 41 rebels in a week in Arden.") == [
        ("2031-04-28", "2031-05-05")
    ]


FLED = "Some 8,000 people have fled Arden since rebels stormed it on Friday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (FLED + "By Sunday 5,000 people had fled to Brod.", ("2031-05-02", "2031-05-04")),
        ("Rebels shelled Brod. By Sunday 5,000 people had fled to Lem.", NONE),
        ("Fighting in Arden has killed 52 people since Friday. On Sunday the count stood at 39 dead.",
         ("2031-05-02", "2031-05-04")),
        ("Rebels killed 40 people in Arden on Friday. On Sunday the toll stood at 39.", ("2031-05-02", "2031-05-02")),
        ("Rebels killed nine people in Arden on Sunday. Six others were shot dead on Eid.", NONE),
        ("Rebels killed nine people in Arden on Sunday. Six others were shot dead in recent days.", NONE),
    ],
)  # fmt: skip
def test_a_last_day_takes_its_first_from_what_was_told_and_an_unknown_day_takes_none(
    text: str, wanted: tuple[str, str]
) -> None:
    assert days(claims_of(text)[-1]) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mortars fell on Arden on Sunday. Soon afterwards rebels shelled Brod, wounding 14 people.", SUNDAY),
        ("Mortars fell on Arden on Sunday. The rebels had freed 58 prisoners hours before.", SUNDAY),
        ("Rebels shelled Arden on Saturday and Sunday. In the two days that followed soldiers killed 30 rebels.",
         ("2031-05-05", "2031-05-06")),
        ("Only hours after the raid, bombers killed nine people in Brod.", NONE),
    ],
)  # fmt: skip
def test_little_time_and_days_after_count_from_the_day_named_before(
    text: str, wanted: tuple[str, str]
) -> None:
    assert days(claims_of(text)[-1]) == wanted


def test_a_toll_that_an_attack_raised_is_counted_over_the_days_told_behind_it() -> None:
    told = read(
        "Snipers killed six people in Arden on Monday, raising to 40 the number of dead in four days."
    )
    assert told == [MONDAY, ("2031-05-03", "2031-05-07")]
