"""Claims of violence that name nobody who did it."""

from datetime import date
from typing import Any

ATTACK = {"event_type": "Explosions/Remote violence", "sub_event_type": "Suicide bomb"}


def test_who_claims_the_attack_did_it(desk: Any) -> None:
    desk.report("r1", text="A bomber killed nine in Jowhar, Somalia. Al-Shabaab claimed responsibility.")
    desk.says("r1", place="Jowhar", measure="killed", count_low=9, count_high=9, **ATTACK)
    (claim,) = desk.enriched()
    assert (claim["actor"], claim["actor_id"]) == ("Al-Shabaab", "al-shabaab")


def test_words_for_the_attackers_stay_and_get_the_party(desk: Any) -> None:
    desk.report("r1", text="Gunmen killed nine in Gubio, Nigeria. Boko Haram was blamed.")
    desk.says("r1", place="Gubio", actor="Gunmen", measure="killed", count_low=9, count_high=9)
    (claim,) = desk.enriched()
    assert (claim["actor"], claim["actor_id"]) == ("Gunmen", "boko-haram")


def test_a_tally_over_a_war_gets_no_doer(desk: Any) -> None:
    desk.report("r1", text="Nine thousand have died in Somalia. Al-Shabaab claimed responsibility.")
    desk.says("r1", measure="killed", count_low=9000, scope="period")
    assert desk.enriched()[0]["actor_id"] is None


def test_a_report_without_a_place_plays_in_the_one_country_at_war_that_it_names(desk: Any) -> None:
    desk.report("r1", text="Mozambique buried its dead. Islamic State killed twelve.")
    desk.says("r1", place=None, actor="Islamic State", measure="killed", count_low=12, count_high=12)
    assert desk.enriched()[0]["actor_id"] == "ansar-al-sunna-mozambique"


def test_an_air_raid_without_a_doer_is_of_the_one_state_at_war_there(desk: Any) -> None:
    text = "An air strike killed nine villagers in Falam, Myanmar. The junta made no comment."
    desk.report("r1", text=text)
    raid = {"event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike"}
    desk.says("r1", place="Falam", measure="killed", char_start=14, char_end=38, **raid)
    desk.report(
        "r2", text="An air strike hit Omdurman, Sudan. The army and the Rapid Support Forces fight there."
    )
    desk.says("r2", place="Omdurman", measure="killed", char_end=30, **raid)
    rows = desk.enriched()
    assert rows[0]["actor_id"] == "state-forces-mmr"
    assert rows[1]["actor_id"] is None, "two parties have aircraft there"


def test_a_band_that_a_report_leaves_unnamed_is_the_only_one_called_so_there_on_that_day(desk: Any) -> None:
    desk.report("r1", text="Insurgents burned the market of Macomia in Mozambique.")
    desk.says(
        "r1", place="Macomia", actor="Insurgents", date_start=date(2020, 6, 1), date_end=date(2020, 6, 1)
    )
    desk.says(
        "r1", place="Macomia", actor="Insurgents", date_start=date(2001, 6, 1), date_end=date(2001, 6, 1)
    )
    desk.report("r2", text="Guerrillas burned the market of Tame in Colombia.")
    desk.says("r2", place="Tame", actor="Guerrillas", date_start=date(2001, 6, 1), date_end=date(2001, 6, 1))
    rows = desk.enriched()
    assert [r["actor_id"] for r in rows] == ["ansar-al-sunna-mozambique", None, None]


def test_the_only_party_whose_strikes_a_report_tells_of_did_those_told_just_after(desk: Any) -> None:
    text = "Russian strikes killed 13 in Kharkiv, Ukraine. Nine died in a hostel hit in Kharkiv. A mine killed two."
    desk.report("r1", text=text)
    shelling = {
        "event_type": "Explosions/Remote violence",
        "sub_event_type": "Shelling/artillery/missile attack",
    }
    mine = shelling | {"sub_event_type": "Remote explosive/landmine/IED"}
    desk.says("r1", place="Kharkiv", measure="killed", count_low=13, char_end=30, **shelling)
    desk.says("r1", place="Kharkiv", measure="killed", count_low=9, char_start=48, char_end=60, **shelling)
    desk.says("r1", place="Kharkiv", measure="killed", count_low=2, char_start=86, char_end=99, **mine)
    assert [r["actor_id"] for r in desk.enriched()] == ["state-forces-rus", "state-forces-rus", None]
