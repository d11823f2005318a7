"""Claims of violence that name nobody who did it."""

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
