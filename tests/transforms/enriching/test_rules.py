from datetime import date
from typing import Any

import pytest

from transforms.enriching.rules import BEST_RULE, CORROBORATED, RULES, UCDP, Telling, best_of, ranked_by
from warehouse.tables import Claim


def _claim(number: int, killed: int, **told: Any) -> Claim:
    plain = {"claim_id": f"c{number}", "report_id": f"r{number}", "sentence_no": 0, "char_start": 0, "char_end": 1,
             "quote": "made up", "measure": "killed", "unit": "people", "source_id": f"s{number}"}  # fmt: skip
    return Claim(**(plain | {"count_low": killed, "count_high": killed} | told))


def _first(rule: str, claims: list[Claim], *independence: int) -> int:
    weighed = {
        c.claim_id: Telling(n, date(2031, 5, at + 1))
        for at, (c, n) in enumerate(zip(claims, independence, strict=True))
    }
    return best_of(min(claims, key=ranked_by(rule, claims, weighed)))


@pytest.mark.parametrize(("rule", "counts"), [(BEST_RULE, 17), (UCDP, 14), (CORROBORATED, 17)])
def test_each_rule_chooses_its_own_of_three_monitors_and_a_party(rule: str, counts: int) -> None:
    claims = [_claim(1, 14), _claim(2, 17), _claim(3, 90), _claim(4, 17)]
    assert _first(rule, claims, 3, 3, 1, 3) == counts


def test_the_largest_corroborated_may_be_told_by_officials(rule: str = CORROBORATED) -> None:
    claims = [_claim(1, 14), _claim(2, 17), _claim(3, 17)]
    assert _first(rule, claims, 3, 2, 2) == 17 and _first(BEST_RULE, claims, 3, 2, 2) == 14


def test_where_no_two_agree_the_latest_of_the_most_independent_counts() -> None:
    claims = [_claim(1, 14), _claim(2, 17)]
    assert _first(CORROBORATED, claims, 3, 2) == 14


def test_a_rule_of_no_name_says_which_there_are() -> None:
    with pytest.raises(ValueError, match=RULES[0]):
        ranked_by("mean", [], {})


@pytest.mark.parametrize(("independence", "counts"), [(2, 61), (1, 34)])
def test_a_bound_told_on_the_night_gives_way_to_a_later_count_of_no_party(
    independence: int, counts: int
) -> None:
    claims = [_claim(1, 34, count_high=None), _claim(2, 61)]
    assert _first(BEST_RULE, claims, 3, independence) == counts


def test_a_bound_stands_against_a_later_count_below_it() -> None:
    assert _first(BEST_RULE, [_claim(1, 34, count_high=None), _claim(2, 20)], 3, 2) == 34


def test_a_bound_weighs_no_more_than_what_takes_the_place_of_a_later_bound() -> None:
    claims = [_claim(1, 20, count_high=None), _claim(2, 70, count_high=None), _claim(3, 115)]
    assert _first(BEST_RULE, claims, 3, 3, 2) == 115


@pytest.mark.parametrize(("day", "counts"), [(9, 62), (2, 49)])
def test_a_count_gives_way_to_a_greater_one_of_no_party_made_days_later(day: int, counts: int) -> None:
    claims = [_claim(1, 49), _claim(2, 62)]
    weighed = {"c1": Telling(3, date(2031, 5, 1)), "c2": Telling(2, date(2031, 5, day))}
    assert best_of(min(claims, key=ranked_by(BEST_RULE, claims, weighed))) == counts


def test_a_count_stands_against_what_a_party_says_days_later_and_against_an_upper_bound() -> None:
    for later, independence in ((_claim(2, 90), 1), (_claim(2, 90, count_low=None), 2)):
        weighed = {"c1": Telling(3, date(2031, 5, 1)), "c2": Telling(independence, date(2031, 5, 20))}
        claims = [_claim(1, 49), later]
        assert best_of(min(claims, key=ranked_by(BEST_RULE, claims, weighed))) == 49


def test_a_bound_of_officials_gives_way_to_a_later_count_whoever_tells_it() -> None:
    claims = [_claim(1, 31, count_high=None), _claim(2, 43)]
    assert _first(BEST_RULE, claims, 2, 1) == 43


@pytest.mark.parametrize(("who", "counts"), [("a ward orderly", 52), ("the morgue", 30)])
def test_who_saw_some_of_the_bodies_does_not_gainsay_the_toll_of_his_report(who: str, counts: int) -> None:
    saw = _claim(1, 30, quote="thirty bodies", attribution=who)
    whole = _claim(2, 52, count_high=None, report_id="r1")
    assert _first(BEST_RULE, [saw, whole], 3, 2) == counts
