from datetime import date

import pytest

from transforms.reading import read_report, report_totals, why_report
from warehouse.tables.claims import Claim
from warehouse.tables.reports import Report

PUBLISHED = date(2031, 5, 7)


def report(text: str) -> Report:
    return Report(
        report_id="r", text=text, title=None, published=PUBLISHED, origin="test", format="txt", raw_sha256="",
        batch_id="", run_id="",
    )  # fmt: skip


def claims_of(text: str) -> list[Claim]:
    return [c for c in read_report(report(text)).claims if c.measure]


def told(text: str) -> list[tuple[str | None, int | None, str | None]]:
    return [(c.measure, c.count_low, c.relation) for c in claims_of(text)]


# what the second sentence says of people in the first -> measure, number and relation of every figure
AGAIN = {
    "the same number": (
        "Rockets killed nine farmers near Arden. The nine farmers were killed at dawn.",
        [("killed", 9, None), ("killed", 9, "repeat")],
    ),
    "the same number by another noun": (
        "Gunmen shot dead five soldiers in Arden. The five guards were killed at a checkpoint.",
        [("killed", 5, None), ("killed", 5, "repeat")],
    ),
    "one person by a pronoun": (
        "A teacher was shot dead by gunmen in Arden. She was killed outside her school.",
        [("killed", 1, None), ("killed", 1, "repeat")],
    ),
    "one person by the noun again": (
        "A trader was killed by shelling in Arden. The trader was killed in his shop.",
        [("killed", 1, None), ("killed", 1, "repeat")],
    ),
    "one person of the same kind": (
        "A trader was killed by shelling in Arden. Another trader was killed in Brell.",
        [("killed", 1, None), ("killed", 1, "increment")],
    ),
    "one who died of wounds": (
        "A nurse was wounded by a sniper in Arden. She died on the way to a clinic.",
        [("wounded", 1, "superseded"), ("killed", 1, None)],
    ),
    "one name at another place and day": (
        "Judge Omar Selk was shot dead in Arden on Monday. Mr Selk was killed on 3 May near Brell, his widow said.",
        [("killed", 1, None), ("killed", 1, "repeat")],
    ),
    "two of one family name": (
        "Omar Selk was shot dead in Arden. Anna Selk was killed by a mine.",
        [("killed", 1, None), ("killed", 1, None)],
    ),
    "the number with its article, elsewhere": (
        "Five soldiers were killed at the border with Arden. The five guards were killed in the town of Brell.",
        [("killed", 5, None), ("killed", 5, "repeat")],
    ),
    "he, by another noun": (
        "A driver of an aid agency was killed by soldiers. Witnesses said he pleaded as a relief worker before he was"
        " killed.",
        [("killed", 1, None), ("killed", 1, "repeat")],
    ),
    "he too": (
        "A soldier was killed by a mine. A boy ran to him, and he was also killed.",
        [("killed", 1, None), ("killed", 1, None)],
    ),
    "bodies of those killed": (
        "Gunmen killed nine villagers near Arden. Six bodies were found in a well.",
        [("killed", 9, None), ("killed", 6, None)],
    ),
    "other people": (
        "Rebels killed nine soldiers in Arden. Nine civilians were killed in the shelling that followed.",
        [("killed", 9, None), ("killed", 9, None)],
    ),
}


@pytest.mark.parametrize("case", AGAIN)
def test_people_told_of_again_are_not_counted_twice(case: str) -> None:
    text, expected = AGAIN[case]
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A trader was killed by gunmen near Arden. His body was found in a well.",
        "A trader was killed by gunmen near Arden and his body was found in a well.",
        "A trader was killed by gunmen near Arden. The body of the trader was found in a well.",
    ],
)
def test_the_body_of_one_whose_death_was_told_is_no_claim(text: str) -> None:
    assert told(text) == [("killed", 1, None)]


def test_bodies_found_are_of_those_whose_death_was_told() -> None:
    total, found = claims_of("Gunmen killed nine villagers near Arden. Six bodies were found in a well.")
    assert found.part_of == total.claim_id
    _, hostages = claims_of(
        "Gunmen killed nine soldiers near Arden. The bodies of three nuns were found in a well."
    )
    assert hostages.part_of is None


def test_one_sentence_states_a_figure_once() -> None:
    text = "Nine herders were killed near Arden in an air raid killing nine herders."
    assert told(text) == [("killed", 9, None)]


def test_who_he_is_stands_in_the_sentence_before() -> None:
    claims = claims_of("An ambulance driver was wounded when troops fired on a convoy. He died in hospital.")
    assert [(c.measure, c.victim, c.victim_class) for c in claims][-1] == (
        "killed",
        "ambulance driver",
        "civilian",
    )


def test_they_are_as_many_as_were_taken_before() -> None:
    claims = claims_of("Rebels abducted three engineers in Arden. They were killed and buried in a field.")
    assert [(c.measure, c.count_low) for c in claims] == [("abducted", 3), ("killed", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Three drivers were shot by soldiers near Arden. The next day they were found dead by their car.",
        "Gunmen attacked three drivers near Arden. The victims were blindfolded before being killed.",
        "Three drivers were ambushed in a bus by gunmen. The drivers were killed in a wood.",
        "Three drivers were ambushed in a bus by gunmen. Their bodies were found in a wood.",
    ],
)
def test_those_attacked_before_are_as_many_when_killed(text: str) -> None:
    assert [(c.measure, c.count_low, c.victim) for c in claims_of(text)] == [("killed", 3, "drivers")]


def test_the_killers_are_not_those_attacked() -> None:
    assert told("Rebels attacked three drivers near Arden. The rebels were killed by soldiers.") == []


def test_the_dead_of_another_incident_are_no_rival_count() -> None:
    text = (
        "Police said nine men died in a clash near Arden. The army said two soldiers died in another clash, and a nun"
        " was killed."
    )
    assert [c.relation for c in claims_of(text)] == [None, None, None]


def test_they_who_were_not_counted_are_no_figure() -> None:
    assert told("Troops fired on protesters in Arden. They were killed.") == []


@pytest.mark.parametrize(
    "second",
    ["Four of them were children.", "Four were children.", "Four of the dead were children.",
     "The dead included four children."],
)  # fmt: skip
def test_a_share_in_the_next_sentence_belongs_to_the_total_before(second: str) -> None:
    total, share = claims_of(f"An air strike killed 15 people in Arden. {second}")
    assert (share.measure, share.count_low, share.part_of) == ("killed", 4, total.claim_id)
    assert share.victim_class == "civilian"


def test_a_share_that_its_total_has_no_room_for_is_not_one_of_it() -> None:
    claims = claims_of("An air strike killed three people in Arden. Forty of them were children.")
    assert [c.part_of for c in claims if c.count_low == 40] == []


def test_names_after_a_total_are_some_of_it() -> None:
    text = "A bomb killed three people in Arden. Judge Omar Selk was killed with the blast. The judge died at once."
    assert report_totals(claims_of(text))["killed"] == {"low": 3, "high": 3}


def test_an_event_long_past_is_the_one_reported_where_there_is_no_other() -> None:
    claims = claims_of("A court in Arden opened the trial of soldiers who killed eight nuns on 3 March 2030.")
    assert [c.scope for c in claims] == ["incident"]
    both = claims_of(
        "A raid killed two men in Arden on Monday. On 3 March 2030 soldiers killed eight nuns in the same town."
    )
    assert [c.scope for c in both] == ["incident", "background"]


def test_each_column_has_the_rule_that_filled_it() -> None:
    subject = report("Police said a raid killed at least 12 soldiers in Arden on Monday.")
    (claim,) = read_report(subject).claims
    reasons = why_report(subject)[claim.claim_id]
    assert reasons["measure"] == "'killed': object of the verb"
    assert reasons["count_low"] == "'at least 12': digits, at_least"
    assert "soldiers" in reasons["victim_class"]
    assert "Monday" in reasons["date_start"]
    assert "Arden" in reasons["place"]
    assert "Police" in reasons["attribution"]


def test_those_of_the_hurt_who_died_are_in_the_toll_of_their_sentence() -> None:
    toll, died = claims_of(
        "The toll of the blast in Arden rose to 18 after three of the injured died, doctors said."
    )
    assert (toll.count_low, died.count_low, died.part_of) == (18, 3, toll.claim_id)


def test_those_of_the_hurt_who_are_in_care_are_not_hurt_again() -> None:
    text = "A mortar bomb wounded nine villagers near Arden. Four were treated at a clinic, a nurse said."
    hurt, treated = claims_of(text)
    assert (hurt.count_low, treated.count_low, treated.part_of) == (9, 4, hurt.claim_id)


def test_those_a_toll_is_raised_by_are_not_counted_beside_it() -> None:
    text = "Divers found six more bodies in Mosul on Tuesday, raising the toll of the raid to 31."
    assert told(text) == [("killed", 6, "superseded"), ("killed", 31, None)]
    apart = "Six people were killed in Mosul on Tuesday. Another raid in Tikrit killed 31 people."
    assert [r for _, _, r in told(apart)] == [None, None]


def test_what_one_speaker_puts_the_dead_at_does_not_replace_anothers_number() -> None:
    text = "Militants killed 43 people in Mosul, doctors said. State television put the dead at 39 in Tikrit."
    assert "superseded" not in [r for _, _, r in told(text)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Gunmen shot dead 21 people in Mosul and 13 in Tikrit on Tuesday.", ["Mosul", "Tikrit"]),
        ("Shells killed 21 people and wounded 13 in Tikrit on Tuesday.", ["Tikrit", "Tikrit"]),
    ],
)
def test_figures_that_share_a_verb_have_each_the_place_beside_it(text: str, places: list[str]) -> None:
    assert [c.place for c in claims_of(text)] == places


@pytest.mark.parametrize(
    ("words", "scope"), [("Two years of clashes", "period"), ("Two hours of clashes", "incident")]
)
def test_what_years_of_fighting_cost_is_of_a_period(words: str, scope: str) -> None:
    assert [c.scope for c in claims_of(f"{words} have claimed 650 lives.")] == [scope]


def test_who_tells_of_coming_back_is_none_of_those_hurt_before() -> None:
    claims = claims_of(
        "Nurses treated 30 people hurt in a strike on a camp in Arden. “When I came back, it was gone,” a mother said."
    )
    assert [c.measure for c in claims if c.count_low == 30] in (["wounded"], [])


def test_a_toll_that_rose_leaves_the_fallen_of_another_fight_alone() -> None:
    text = (
        "At least 27 people were killed when shells hit a market in Arden, medics said. The rebels said they had"
        " killed 19 soldiers near Brell. The governor later put the death toll at 34."
    )
    market, soldiers, toll = claims_of(text)
    assert (market.relation, market.relation_to) == ("superseded", toll.claim_id)
    assert soldiers.relation is None
    assert (toll.place, toll.sub_event_type) == ("Arden", "Shelling/artillery/missile attack")


@pytest.mark.parametrize(
    ("opening", "group"),
    [
        ("One of the soldiers died of his wounds", None),
        ("A guard died", None),
        ("Two soldiers died", "soldiers"),
    ],
)
def test_whom_one_more_death_raises_the_toll_by_does_not_tell_who_all_were(
    opening: str, group: str | None
) -> None:
    claims = claims_of(f"Gunmen shot people in Arden. {opening} on Sunday, raising to 12 the number of dead.")
    assert (claims[-1].count_low, claims[-1].victim) == (12, group)


def test_what_one_speaker_said_first_gives_way_to_what_he_said_last() -> None:
    text = "Shells hit Arden. The mayor first spoke of more than 30 dead; by evening he put the toll at 50."
    assert told(text) == [("killed", 31, "superseded"), ("killed", 50, None)]


def test_fighters_who_died_too_are_no_rival_count() -> None:
    text = "Gunmen killed 215 people in Arden, an official said. The rebels said 45 fighters died too."
    assert told(text) == [("killed", 215, None), ("killed", 45, None)]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "A bomb hurt 37 people at the market. One man had head wounds while another had burns.",
            [False, True, True],
        ),
        ("Rockets hurt nine people. A boy sustained a leg injury.", [False, True]),
        (
            "Nine guards were wounded by a mine. Three of the guards are in a critical condition.",
            [False, True],
        ),
        (
            "Rockets hurt nine people. In Brell, gunmen shot four men dead, and a cook had head wounds.",
            [False, False],
        ),
        ("Rockets hurt nine people. A soldier also sustained a leg injury.", [False, False]),
        ("Rockets hurt a farmer. A nurse sustained a leg injury.", [False, False]),
    ],
)
def test_who_is_told_by_the_wound_is_one_of_the_hurt(text: str, shares: list[bool]) -> None:
    assert [c.part_of is not None for c in claims_of(text) if c.measure == "wounded"] == shares


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Omar Selk was shot dead in Arden. A nun was shot dead in Brell.", [None, None]),
        ("Omar Selk, a driver, was shot dead. The guard was killed too.", [None, None]),
        (
            "The nun, Sister Mary Kell, who was shot dead, came from Cork. The nun was killed at home.",
            [None, "repeat"],
        ),
        ("A man and his son were beaten up by soldiers. Both were hospitalised.", [None, None, "repeat"]),
    ],
)
def test_a_person_is_told_again_by_a_noun_beside_the_name(text: str, relations: list[str | None]) -> None:
    assert [c.relation for c in claims_of(text)] == relations


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Gunmen ambushed a charity's staff member. The staff was badly wounded.", [("wounded", 1)]),
        ("Gunmen raided a clinic. The staff was badly wounded.", []),
        ("Rebels abducted three drivers. Police found their bodies.", [("abducted", 3), ("killed", 3)]),
        (
            "Troops arrested two men over pictures of dead rebels taken while collecting their bodies.",
            [("detained", 2)],
        ),
    ],
)
def test_a_group_named_again_is_the_one_told_of(text: str, figures: list[tuple[str, int]]) -> None:
    assert [(c.measure, c.count_low) for c in claims_of(text)] == figures


@pytest.mark.parametrize(
    ("second", "relation"),
    [
        ("The death toll is nine, said police in Toll.", None),
        ("Officials lowered the death toll to nine.", "superseded"),
        ("The death toll now stands at 25.", "superseded"),
    ],
)
def test_a_lower_toll_replaces_a_greater_one_only_where_it_is_said_to(
    second: str, relation: str | None
) -> None:
    assert told(f"Rockets killed 21 people in Arden on Monday.\n\n{second}")[0][2] == relation


def test_who_died_last_is_in_the_toll_told_by_his_number() -> None:
    text = "A tailor of 52 died of burns on Monday, the twelfth victim of the bombs in Arden."
    assert told(text) == [("killed", 1, "superseded"), ("killed", 12, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The toll in Arden has risen to 91, two more having died in hospital.",
        "The toll in Arden reached 52 on Friday as three more people died.",
    ],
)
def test_more_dead_by_whom_a_toll_rose_are_held_by_it(text: str) -> None:
    toll, more = claims_of(text)
    assert more.part_of == toll.claim_id and more.relation is None


@pytest.mark.parametrize("joint", ["; three", ", and three"])
def test_more_dead_told_beside_a_toll_come_on_top(joint: str) -> None:
    _, more = claims_of(f"The toll in Arden rose to 12 on Monday{joint} more people were killed in Toll.")
    assert more.relation == "increment"


def test_those_who_took_a_toll_to_its_number_are_in_it() -> None:
    some, toll = claims_of(
        "Four of the injured had died overnight, taking the toll of Tuesday's raid on Arden to 37."
    )
    assert (some.relation, some.relation_to) == ("superseded", toll.claim_id)


def test_a_deed_is_told_where_those_who_fled_it_are_nobody_counted() -> None:
    text = "Gunmen set off a bomb at a mosque in Arden and shot at worshippers as they fled."
    (deed,) = read_report(report(text)).claims
    assert (deed.measure, deed.sub_event_type, deed.place) == (None, "Remote explosive/landmine/IED", "Arden")


def test_who_lowers_his_own_toll_leaves_another_speakers_alone() -> None:
    text = (
        "Doctors in Arden have taken in 34 bodies since Friday's fighting, three of them said. "
        "The army puts its losses at 21 now, revised from seven."
    )
    assert [(n, relation) for _, n, relation in told(text)] == [(34, None), (21, None), (7, "superseded")]


@pytest.mark.parametrize(
    "text",
    [
        "The bombing killed 93 people rather than 118, the ministry said.",
        "The army lost 93 men in the ambush, fewer than the 118 given at first.",
    ],
)
def test_a_figure_that_is_corrected_in_the_same_words_gives_way(text: str) -> None:
    assert told(text) == [("killed", 93, None), ("killed", 118, "superseded")]


def test_others_killed_elsewhere_on_another_day_are_no_more_of_the_first() -> None:
    elsewhere = (
        "Raiders killed 48 people in Arden on Sunday. On Monday another 15 people were killed in Toll."
    )
    assert told(elsewhere) == [("killed", 48, None), ("killed", 15, None)]
    later = "Raiders killed 48 people in Arden on Sunday. On Monday another five died in Arden."
    assert told(later) == [("killed", 48, None), ("killed", 5, "increment")]
