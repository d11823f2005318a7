from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from transforms.evaluating.event_gold import BadGold, gold_events, gold_mentions, match_mentions
from transforms.evaluating.linking import EventGold, Linked, LinkingScore, b_cubed, score_linking
from transforms.reading import Reading
from warehouse.tables import Actor, Claim, Event, EventClaim, Place, Sentence

# Two incidents in one town on one day, each told by two reports; and a tally of the year.
TEXTS = {
    "r1": "A car bomb killed 7 in Oldgate. Another killed 4 in Newgate. Bombs killed 90 this year.",
    "r2": "The Oldgate bomb killed 9. The one in Newgate killed 4.",
}
MENTIONS = gold_mentions([
    {"report": "r1", "event": "old", "quote": "killed 7", "measure": "killed", "count_low": 7, "count_high": 7},
    {"report": "r1", "event": "new", "quote": "killed 4", "measure": "killed", "count_low": 4, "count_high": 4},
    {"report": "r1", "event": None, "quote": "killed 90", "measure": "killed", "count_low": 90, "count_high": 90},
    {"report": "r2", "event": "old", "quote": "killed 9", "measure": "killed", "count_low": 9, "count_high": 9},
    {"report": "r2", "event": "new", "quote": "killed 4", "measure": "killed", "count_low": 4, "count_high": 4},
])  # fmt: skip
DAY = date(2031, 5, 5)


def gold_event(name: str, killed: int, **changed: Any) -> dict[str, Any]:
    return {
        "id": name, "event_type": "Battles", "sub_event_type": "Armed clash", "date_start": "2031-05-05",
        "date_end": "2031-05-05", "place": f"{name.title()}gate", "admin1": "Arden", "country": "GBR",
        "side_a": "Arden Front", "side_b": None, "killed_best": killed, "wounded_best": None,
        "displaced_best": None, "evacuated_best": None, "reports": ["r1", "r2"],
    } | changed  # fmt: skip


GOLD = EventGold(TEXTS, gold_events([gold_event("old", 9), gold_event("new", 4)]), MENTIONS)


def claim(report: str, words: str, **told: Any) -> Claim:
    start = TEXTS[report].find(words)
    number = int(words.rsplit(maxsplit=1)[-1])
    base: dict[str, Any] = {
        "claim_id": f"{report} {number}", "report_id": report, "sentence_no": 0, "char_start": start,
        "char_end": start + len(words), "quote": words, "measure": "killed", "unit": "people",
        "count_low": number, "count_high": number,
    }  # fmt: skip
    return Claim(**(base | told))


def reading(*claims: Claim, role: str = "body") -> Reading:
    sentence = Sentence(
        report_id="r", sentence_no=0, paragraph_no=0, role=role, char_start=0, char_end=99, text=""
    )
    return Reading((sentence,), claims)


READINGS = {
    "r1": reading(claim("r1", "killed 7"), claim("r1", "killed 4"), claim("r1", "killed 90")),
    "r2": reading(claim("r2", "killed 9"), claim("r2", "killed 4")),
}


def made(name: str, killed: int | None, **changed: Any) -> Event:
    told: dict[str, Any] = {
        "event_id": name, "event_type": "Battles", "sub_event_type": "Armed clash", "date_start": DAY, "date_end": DAY,
        "place": f"{name.title()}gate", "admin1": "Arden county", "country": "GBR", "side_a": "the Arden Front",
        "killed_best": killed, "reports": 2, "sources": 0, "grade": "fair", "headline": "",
    }  # fmt: skip
    return Event(**(told | changed))


def linked(homes: dict[str, str], *events: Event, **more: Any) -> Linked:
    rows = [
        EventClaim(event_id=event, claim_id=claim_id, role="basis", counted=True)
        for claim_id, event in homes.items()
    ]
    return Linked(**({"readings": READINGS, "events": events, "event_claims": rows} | more))


RIGHT = {"r1 7": "old", "r2 9": "old", "r1 4": "new", "r2 4": "new", "r1 90": "tally"}
EVENTS = (made("old", 9), made("new", 4))


def lines(result: LinkingScore, event: str) -> Sequence[str]:
    return next(found for name, found in result.errors if name.startswith(event))


def test_b_cubed_of_a_perfect_an_all_merged_and_an_all_split_linking() -> None:
    assert b_cubed([("a", 1), ("a", 1), ("b", 2)]) == (1.0, 1.0, 1.0)
    merged = b_cubed([("a", 1), ("a", 1), ("b", 1)])
    assert merged == pytest.approx(((2 / 3 + 2 / 3 + 1 / 3) / 3, 1.0, 5 / 7))
    assert b_cubed([("a", 1), ("a", 2), ("a", 3)]) == pytest.approx((1.0, 1 / 3, 1 / 2))


def test_b_cubed_of_nothing_is_perfect() -> None:
    assert b_cubed([]) == (1.0, 1.0, 1.0)


def test_a_tally_in_an_incident_costs_precision_and_is_no_item_of_its_own() -> None:
    assert b_cubed([("a", 1), (None, 1)]) == (0.5, 1.0, pytest.approx(2 / 3))
    assert b_cubed([("a", 1), (None, 2)]) == (1.0, 1.0, 1.0)


def test_a_right_linking_is_right_in_all_and_has_no_errors() -> None:
    result = score_linking(GOLD, linked(RIGHT, *EVENTS))
    assert set(result.figures.values()) == {1.0}
    assert not result.errors
    assert not result.kinds


def test_two_incidents_merged_are_told_with_the_reports_and_their_words() -> None:
    result = score_linking(GOLD, linked(dict.fromkeys(RIGHT, "old"), made("old", 9)))
    assert result.figures["b3 recall"] == 1.0
    assert result.figures["b3 precision"] == pytest.approx(2 / 5)
    assert result.figures["tallies apart"] == 0.0
    assert result.kinds["merged wrongly"] == 2
    assert result.kinds["tally in an event"] == 2
    merged = next(line for line in lines(result, "old") if line.startswith("merged"))
    assert "r1 [new: killed 4] «killed 4»" in merged
    assert "r1 [no event: killed 90]" in merged


def test_one_incident_split_is_told_with_what_lies_apart() -> None:
    result = score_linking(GOLD, linked(RIGHT | {"r2 9": "other"}, *EVENTS, made("other", 9)))
    assert result.figures["b3 precision"] == 1.0
    assert result.figures["b3 recall"] == pytest.approx(3 / 4)
    assert result.kinds["split wrongly"] == 1
    assert any(line.startswith("split") for line in lines(result, "old"))


def test_a_claim_that_no_event_took_is_alone() -> None:
    homes = {claim_id: event for claim_id, event in RIGHT.items() if claim_id != "r2 9"}
    assert score_linking(GOLD, linked(homes, *EVENTS)).figures["b3 recall"] == pytest.approx(3 / 4)


def test_what_was_not_read_is_left_out_of_b_cubed_and_alone_in_the_strict_one() -> None:
    part = {"r1": READINGS["r1"], "r2": reading(claim("r2", "killed 4"))}
    result = score_linking(GOLD, linked(RIGHT, *EVENTS, readings=part))
    assert result.figures["mentions read"] == pytest.approx(3 / 4)
    assert result.figures["b3 recall"] == 1.0
    assert result.figures["b3 strict recall"] == pytest.approx(3 / 4)
    assert "not read  r2 [old: killed 9] «killed 9»" in lines(result, "old")


def test_an_incident_of_which_nothing_was_read_has_no_field_right() -> None:
    result = score_linking(GOLD, linked({}, readings={}))
    assert result.figures["killed"] == result.figures["place"] == result.figures["dates"] == 0.0


def test_equal_figures_of_one_report_go_to_the_words_that_lie_nearest() -> None:
    text = {"r1": "Bombs killed 4 in Oldgate. Bombs killed 4 in Newgate."}
    quotes = ("killed 4 in Oldgate", "killed 4 in Newgate")
    mentions = gold_mentions([
        {"report": "r1", "event": q[-7:], "quote": q, "measure": "killed", "count_low": 4, "count_high": 4}
        for q in quotes
    ])  # fmt: skip
    starts = [text["r1"].find(q) for q in reversed(quotes)]
    own = [claim("r1", "killed 4", claim_id=f"c{s}", char_start=s, char_end=s + 8) for s in starts]
    found = match_mentions(mentions, text, {"r1": reading(*own)})
    assert [found[at].char_start for at in (0, 1)] == [text["r1"].find(q) for q in quotes]


def test_a_figure_matches_on_measure_bounds_and_unit() -> None:
    for changed in ({"count_high": None}, {"measure": "wounded"}, {"unit": "households"}):
        other = {"r2": reading(claim("r2", "killed 9", **changed))}
        assert not match_mentions(MENTIONS[3:4], TEXTS, other)


def test_an_action_matches_its_event_type_in_the_same_words_alone() -> None:
    action = gold_mentions(
        [{"report": "r1", "event": "old", "quote": "A car bomb killed", "event_type": "Battles"}]
    )
    told = {"measure": None, "unit": None, "count_low": None, "count_high": None, "event_type": "Battles"}
    assert match_mentions(action, TEXTS, {"r1": reading(claim("r1", "killed 7", **told))})
    assert not match_mentions(action, TEXTS, {"r1": reading(claim("r1", "killed 90", **told))})
    assert not match_mentions(action, TEXTS, {"r1": reading(claim("r1", "killed 7", event_type="Battles"))})


def test_claims_of_a_headline_are_left_out_where_there_is_a_body() -> None:
    (title,) = reading(role="headline").sentences
    sentences = (title, replace(title, sentence_no=1, role="body"))
    headline = Reading(sentences, (claim("r1", "killed 7"),))
    assert not match_mentions(MENTIONS[:1], TEXTS, {"r1": headline})
    assert match_mentions(MENTIONS[:1], TEXTS, {"r1": reading(claim("r1", "killed 7"), role="headline")})


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("killed", {"killed_best": 7}),
        ("tolls", {"wounded_best": 3}),
        ("type", {"event_type": "Riots"}),
        ("sub type", {"sub_event_type": "Grenade"}),
        ("dates", {"date_end": date(2031, 5, 6)}),
        ("country", {"country": "FRA"}),
        ("admin1", {"admin1": None}),
        ("place", {"place": "Newgate"}),
        ("place", {"country": None}),
        ("sides", {"side_a": None}),
        ("sides", {"side_b": "police", "side_b_id": "police"}),
    ],
)
def test_each_field_is_judged_on_the_event_that_shares_most_mentions(
    field: str, changed: dict[str, Any]
) -> None:
    result = score_linking(GOLD, linked(RIGHT, made("old", 9, **changed), made("new", 4)))
    assert result.figures[field] == 0.5
    assert any(f"wrong     {field}:" in line for line in lines(result, "old"))


def test_a_place_and_a_side_are_right_by_any_name_of_their_rows() -> None:
    place = Place(place_id="p", name="Alte Pforte", alternatives=("Old-Gate",), source="made up")
    front = Actor(actor_id="f", name="Front of Arden", kind="rebel group", aliases=("Arden Front",))
    old = made("old", 9, place="the old gate area", place_id="p", side_a="rebels", side_a_id="f")
    also = EventGold(TEXTS, gold_events([gold_event("old", 9, also={"place": ["Old Gate"]})]), MENTIONS)
    result = score_linking(also, linked(RIGHT, old, places=[place], actors=[front]))
    assert result.figures["place"] == 1.0
    assert result.figures["sides"] == 1.0


def test_a_place_that_no_gazetteer_holds_is_right_by_the_name_in_its_words() -> None:
    gold = EventGold(TEXTS, gold_events([gold_event("old", 9)]), MENTIONS)
    near = score_linking(gold, linked(RIGHT, made("old", 9, place="near Oldgate")))
    assert near.figures["place"] == 1.0


def test_a_division_that_the_gold_leaves_open_is_no_error_where_it_names_the_place() -> None:
    open_one = EventGold(TEXTS, gold_events([gold_event("old", 9, admin1=None)]), MENTIONS)
    assert score_linking(open_one, linked(RIGHT, made("old", 9, admin1="Arden"))).figures["admin1"] == 1.0
    nowhere = EventGold(TEXTS, gold_events([gold_event("old", 9, admin1=None, place=None)]), MENTIONS)
    assert score_linking(nowhere, linked(RIGHT, made("old", 9, admin1="Arden"))).figures["admin1"] == 0.0


def test_a_division_is_right_by_any_name_that_the_gazetteer_has_for_it() -> None:
    kivu = gold_event("old", 9, admin1="Nord Kivu", country="COD")
    gold = EventGold(TEXTS, gold_events([kivu]), MENTIONS)
    right, wrong = (made("old", 9, admin1=name, country="COD") for name in ("North Kivu", "South Kivu"))
    assert score_linking(gold, linked(RIGHT, right)).figures["admin1"] == 1.0
    assert score_linking(gold, linked(RIGHT, wrong)).figures["admin1"] == 0.0


def test_the_sides_of_a_battle_stand_in_either_order_and_those_of_an_attack_do_not() -> None:
    for kind, right in (("Battles", 1.0), ("Violence against civilians", 0.0)):
        told = gold_event("old", 9, event_type=kind, side_b="Other Front")
        both = EventGold(TEXTS, gold_events([told]), MENTIONS)
        crossed = made("old", 9, event_type=kind, side_a="Other Front", side_b="Arden Front")
        assert score_linking(both, linked(RIGHT, crossed)).figures["sides"] == right


@pytest.mark.parametrize(
    ("gold_side", "side", "right"),
    [("Civilians", "folk", 1.0), ("Civilians", None, 0.0), ("Civilians", "nobody", 0.0), (None, None, 1.0),
     (None, "nobody", 1.0), (None, "folk", 0.0)],
)  # fmt: skip
def test_civilians_in_the_gold_are_civilians_and_null_is_nobody_known(
    gold_side: str | None, side: str | None, right: float
) -> None:
    known = (
        Actor(actor_id="folk", name="Civilians (Arden)", kind="civilians"),
        Actor(actor_id="nobody", name="Unidentified Armed Group (Arden)", kind="unidentified"),
    )
    gold = EventGold(TEXTS, gold_events([gold_event("old", 9, side_b=gold_side)]), MENTIONS)
    event = made("old", 9, side_b="people" if side else None, side_b_id=side)
    assert score_linking(gold, linked(RIGHT, event, actors=known)).figures["sides"] == right


def test_bad_gold_is_refused_with_what_to_mend() -> None:
    with pytest.raises(BadGold, match=r"event old: the key 'place' is missing"):
        gold_events([{k: v for k, v in gold_event("old", 9).items() if k != "place"}])
    with pytest.raises(BadGold, match="2018-05-21"):
        gold_events([gold_event("old", 9, date_end="May")])
    with pytest.raises(BadGold, match="`measure` or `event_type`"):
        gold_mentions([{"report": "r1", "quote": "killed"}])
