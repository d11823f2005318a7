"""Who did a deed and to whom, and what words point back to, in sentences without a figure and after them."""

from datetime import date

import pytest

from transforms.reading import read_report
from warehouse.tables.claims import Claim
from warehouse.tables.reports import Report


def claims_of(text: str) -> list[Claim]:
    report = Report(
        report_id="r", text=text, title=None, published=date(2031, 5, 7), origin="test", format="txt", raw_sha256="",
        batch_id="", run_id="",
    )  # fmt: skip
    return list(read_report(report).claims)


@pytest.mark.parametrize(
    ("sentence", "actor", "target"),
    [
        ("The army shelled rebel positions in Arden on Monday.", "army", "rebel"),
        ("Insurgents overran the base at Arden on Monday.", "Insurgents", None),
        ("Government forces retook the town of Arden from the rebels on Monday.", "Government forces", "rebels"),
        ("Troops launched an offensive against the militia in Arden on Monday.", "Troops", "militia"),
        ("Clashes broke out in Arden on Monday between the army and the rebels.", "army", "rebels"),
        ("Rebels clashed with soldiers near Arden on Monday.", "Rebels", "soldiers"),
        ("On Monday the army declared it had ousted IS from Arden.", "army", "IS"),
        ("Arden was stormed by troops on Monday after shelling.", "troops", None),
        ("Israel launched air strikes on Arden on Monday.", "Israel", None),
        ("Troops regained control of Arden on Monday after ousting the Valley Liberation Front (VLF).", "Troops",
         "Valley Liberation Front"),
        ("A ceasefire between the government and the rebels took effect in Arden on Monday.", "the government",
         "rebels"),
    ],
)  # fmt: skip
def test_a_deed_without_a_figure_has_its_doer_and_whom_it_was_done_to(
    sentence: str, actor: str, target: str | None
) -> None:
    claims = claims_of(f"{sentence} Fighting has gone on between soldiers and insurgents there for weeks.")
    assert (claims[0].actor, claims[0].target) == (actor, target)


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        (
            "The bodies of nine porters shot dead by separatists were brought to Arden on Monday.",
            "separatists",
        ),
        ("The number of villagers killed by rebels in Arden on Monday rose to 65.", "rebels"),
        ("The number of villagers killed by a car bomb in Arden on Monday rose to 65.", None),
        ("The bodies of nine porters found by troops were brought to Arden on Monday.", None),
        ("Soldiers stormed what residents called a school in Arden on Monday, killing nine.", "Soldiers"),
    ],
)
def test_who_killed_those_whom_a_noun_or_a_toll_counts_did_it(sentence: str, actor: str | None) -> None:
    killed = next(
        c for c in claims_of(f"{sentence} Fighting has gone on there for weeks.") if c.measure == "killed"
    )
    assert killed.actor == actor


def test_who_only_speaks_of_a_deed_did_not_do_it() -> None:
    (claim, *_) = claims_of("Residents reported shelling in Arden on Monday as soldiers looked on.")
    assert claim.actor is None


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("The army condemned the bombing in Arden on Monday.", None),
        ("The rebels denied any part in the bombing in Arden on Monday.", None),
        ("The rebels claimed the bombing in Arden on Monday.", "rebels"),
        ("The army mourned the massacre of nine farmers in Arden on Monday.", None),
    ],
)
def test_who_only_answers_a_deed_did_not_do_it(sentence: str, actor: str | None) -> None:
    claims = claims_of(f"{sentence} Fighting has gone on there for weeks.")
    assert claims[0].actor == actor


def test_those_strikes_are_the_ones_told_before_and_so_is_who_struck() -> None:
    claims = claims_of(
        "The coalition's jets chased the rebels out of Arden and carried out bombing raids on the road on Monday. "
        "Those strikes killed 40 rebels."
    )
    killed = next(c for c in claims if c.measure == "killed")
    assert (killed.sub_event_type, killed.actor, killed.victim) == ("Air/drone strike", "coalition", "rebels")


def test_an_offensive_did_not_kill_its_own_side_by_its_own_hand() -> None:
    claims = claims_of(
        "Government forces began an assault on the rebels in Arden on Monday. "
        "Those operations have killed 250 pro-government forces and 233 rebels."
    )
    by_count = {c.count_low: c for c in claims if c.measure == "killed"}
    assert by_count[233].actor == "Government forces" and by_count[250].actor is None
    assert {c.sub_event_type for c in by_count.values()} == {"Armed clash"}


def test_it_is_the_place_told_before() -> None:
    claims = claims_of(
        "The town of Arden was put under siege by troops in 2029. The rebels overran it in 2030."
    )
    assert claims[-1].place == "Arden" and claims[-1].sub_event_type == "Non-state actor overtakes territory"


def test_the_capital_is_a_place_where_none_is_named_and_no_name_follows() -> None:
    text = "Syria's army was on Monday in full control of the capital after ousting the rebels."
    assert claims_of(text)[0].place == "the capital"
    assert claims_of(text.replace("the capital", "the capital Arden"))[0].place != "the capital"


def test_the_dead_of_a_sentence_without_a_deed_are_of_the_one_told_just_before() -> None:
    claims = claims_of("A car bomb went off at a checkpoint in Arden on Monday. Nine soldiers were killed.")
    assert [c.sub_event_type for c in claims if c.measure] == ["Remote explosive/landmine/IED"]


def test_the_dead_of_another_town_are_not_of_the_deed_told_before() -> None:
    claims = claims_of(
        "A car bomb went off at a checkpoint in Arden on Monday. In Belmar nine soldiers died."
    )
    assert [c.sub_event_type for c in claims if c.measure] == [None]


def test_whom_armed_men_killed_they_attacked_unless_both_fight() -> None:
    told = {
        c.victim_class: c.sub_event_type
        for c in claims_of("Rebels killed nine villagers in Arden on Monday.")
    }
    assert told == {"civilian": "Attack"}
    (killed,) = claims_of("Rebels killed nine soldiers in Arden on Monday.")
    assert killed.sub_event_type == "Armed clash"


def test_who_hunts_the_bombers_did_not_bomb() -> None:
    claims = claims_of(
        "The army has been chasing the rebels since two bombs at a church on the hill killed 22 people on Monday."
    )
    assert [(c.count_low, c.actor) for c in claims] == [(22, None)]


def test_rebels_in_the_hills_did_what_since_says_of_them() -> None:
    claims = claims_of(
        "The army has been shelling Arden since rebels in the hills killed nine soldiers on Monday."
    )
    assert [(c.count_low, c.actor, c.victim) for c in claims] == [(9, "rebels", "soldiers")]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Suspected Maoist rebels on foot killed two policemen in Arden.", "Suspected Maoist rebels"),
        (
            "Alleged members of the militia in two cars shot dead four boys in Arden.",
            "Alleged members of the militia",
        ),
        ("Wounded by a mine, the rebels killed two policemen in Arden.", "rebels"),
    ],
)
def test_a_participle_that_opens_a_sentence_belongs_to_who_did_it(sentence: str, actor: str) -> None:
    assert [c.actor for c in claims_of(sentence) if c.measure == "killed"] == [actor]


@pytest.mark.parametrize(
    ("sentence", "actor", "target"),
    [
        ("At least 40 men were shot dead when Tamba tribesmen ambushed Kello tribesmen in Arden on Monday.",
         "Tamba tribesmen", "Kello tribesmen"),
        ("Eleven people were killed in Arden on Monday when the Northern army shelled it for hours.",
         "Northern army", None),
        ("Southern separatists seized the barracks in Arden from government troops on Monday after battles in which "
         "40 people were killed.", "Southern separatists", "government troops"),
        ("A rocket fired by Valley guerrillas slammed into a depot in Arden on Monday, killing eight workers.",
         "Valley guerrillas", None),
        ("Gunmen stormed a bank in Arden on Monday, and two policemen were killed.", "Gunmen", "policemen"),
        ("The Eastern Alliance shelled Arden on Monday, killing 18 people.", "Eastern Alliance", None),
        ("Nine villagers were killed on Monday in an attack blamed on the Tamba militia.", "Tamba militia", None),
        ("The 37th Battalion lost nine men in an ambush by Kello fighters near Arden on Monday.", "Kello fighters",
         "37th Battalion"),
        ("Kello herders killed 14 farmers in Arden on Monday.", "Kello herders", None),
        ("Masked men abducted 12 pupils from a school in Arden on Monday.", "Masked men", None),
        ("Separatist insurgents dressed as soldiers sprayed a shop in Arden on Monday, killing five people.",
         "Separatist insurgents", None),
        ("Nine civilians were hacked to death and shot in Arden on Monday by right-wing paramilitaries.",
         "right-wing paramilitaries", None),
        ("A gunman dressed as a policeman killed nine people in Arden on Monday.", "gunman", None),
        ("Tamba gunmen led by Amir Saleh burst into Arden on Monday, shooting at shoppers. Nine people were killed.",
         "Tamba gunmen", None),
        ("Raiders stormed a camp in Arden on Monday, while guards slept, and went from hut to hut, killing nine.",
         "Raiders", None),
        ("Farmers fled as soldiers opened fire in Arden on Monday, killing nine people.", "soldiers", None),
        ("An ambush by rebels near Arden on Monday killed nine soldiers.", "rebels", "soldiers"),
        ("Soldiers attacked a group of rebels near Arden on Monday, killing nine of them.", "Soldiers", "rebels"),
        ("Soldiers shelled a group of shepherds near Arden on Monday, killing nine people.", "Soldiers", None),
        ("A group of armed men attacked Arden on Monday, killing nine farmers.", "armed men", None),
        ("It was the second mass kidnapping in Mali in a week: 200 people were seized in Arden.", None, None),
        ("The army and the rebels clashed in Arden on Monday, leaving nine people dead.", "army", "rebels"),
        ("The Front said on Monday that its men had stormed the camp of Arden, killing 12 people.", "Front", None),
    ],
)  # fmt: skip
def test_a_figures_sides_are_those_of_the_deed_beside_it(
    sentence: str, actor: str | None, target: str | None
) -> None:
    claims = claims_of(f"{sentence} The war has gone on between soldiers and insurgents there for weeks.")
    assert (claims[0].actor, claims[0].target) == (actor, target)


@pytest.mark.parametrize(
    "sentence",
    [
        "Planes bombed two lorries hijacked by the rebels in Arden on Monday, killing 90 people.",
        "Doctors in Arden treated 30 people who were wounded in shelling on Monday.",
        "Residents counted 40 dead in Arden after Monday's shelling.",
        "The blast tore through burned families in their huts in Arden on Monday, killing nine.",
        "Hospital officials put the number of people killed in Monday's mosque bombing in Arden at 51.",
        "The governor put the losses in the battle of Arden at 17 dead.",
    ],
)
def test_who_holds_counts_cures_or_suffers_did_not_do_it(sentence: str) -> None:
    claims = claims_of(f"{sentence} The war has gone on between soldiers and insurgents there for weeks.")
    assert claims
    assert claims[0].actor is None


def test_who_says_so_was_not_done_to() -> None:
    (claim, *_) = claims_of(
        "Rebels burned a camp in Arden on Monday, killing 84 people, the Valley army said."
    )
    assert (claim.actor, claim.target) == ("Rebels", None)


def test_figures_after_a_deed_have_its_sides() -> None:
    claims = claims_of(
        "Eighty rebels attacked soldiers in Arden on Monday. Five peasants and nine rebels died."
    )
    peasants, rebels = (next(c for c in claims if c.count_low == n) for n in (5, 9))
    assert (peasants.actor, peasants.target) == ("rebels", "soldiers")
    assert (rebels.actor, rebels.target) == (None, "rebels")


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Fighters of the Valley Front, an armed group of herders, stormed Arden on Monday, killing nine people.",
         "Fighters of the Valley Front"),
        ("The Valley Front, a jihadist group, killed nine people in Arden on Monday.", "Valley Front"),
        ("In Arden, a rebel group killed nine people on Monday.", "rebel group"),
        ("Warplanes struck a bridge in Arden on Monday as people were on their way to market, killing nine.", None),
        ("Rebels fired rockets at soldiers after a Karvian strike killed nine people in Arden on Monday.", None),
    ],
)  # fmt: skip
def test_an_aside_names_nobody_else_and_the_hurt_did_not_hurt_themselves(
    sentence: str, actor: str | None
) -> None:
    claim = next(c for c in claims_of(sentence) if c.measure == "killed")
    assert claim.actor == actor


def test_whom_somebody_was_with_was_not_attacked_by_that() -> None:
    claims = claims_of(
        "The driver had been with the guerrillas in Arden, and nine people were killed by his bomb."
    )
    assert {c.target for c in claims if c.measure == "killed"} == {None}


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Rebels of the Tamba Front stopped two buses near Arden on Monday, picked out men and killed nine.",
         "Rebels of the Tamba Front"),
        ("Soldiers and militiamen executed nine villagers in Arden on Monday.", "Soldiers"),
        ("Fighters loyal to Omar Selk attacked the town of Arden on Monday, killing nine people.", "Fighters"),
        ("Mortar shells fell in the eastern half of Arden on Monday, killing nine people.", None),
        ("Gunmen of the Tamba people crossed from South Sudan on Monday and killed nine people in Arden.",
         "Gunmen of the Tamba people"),
    ],
)  # fmt: skip
def test_who_did_it_stands_before_a_row_of_verbs_and_is_no_place(sentence: str, actor: str | None) -> None:
    killed = next(c for c in claims_of(sentence) if c.measure == "killed")
    assert (killed.actor, killed.target) == (actor, None)


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Mali's army and foreign troops killed nine people in Arden on Monday.", "Mali's army"),
        ("Government forces and armed Fulani killed nine people in Arden on Monday.", "Government forces"),
        ("On Sunday and Monday rebels killed nine people in Arden.", "rebels"),
        ("A panel set up by the government raised the toll of the bombing in Arden to nine.", None),
    ],
)
def test_of_two_who_did_it_the_first_is_told_and_who_set_up_a_panel_is_none(
    sentence: str, actor: str | None
) -> None:
    (killed,) = (c for c in claims_of(sentence) if c.measure)
    assert killed.actor == actor
