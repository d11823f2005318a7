"""What a report's own words weigh."""

from typing import Any

import pytest

from transforms.enriching.outlets import OWN_WORD, WATCHER, WATCHERS, independence, own_word
from warehouse.tables import Claim, Source


@pytest.mark.parametrize("outlet", WATCHERS.values())
def test_a_body_that_watches_the_war_speaks_as_one_in_its_own_bulletin(outlet: str) -> None:
    assert own_word(outlet) == WATCHER


@pytest.mark.parametrize(
    "outlet", ["The Harbour Times", "Evening Monitor", "Sunday Observer", "Reuters", "", None]
)
def test_the_press_speaks_as_the_press_by_whatever_name(outlet: str | None) -> None:
    assert own_word(outlet) == OWN_WORD


def _claim(**told: Any) -> Claim:
    plain = {
        "claim_id": "c",
        "report_id": "r",
        "sentence_no": 0,
        "char_start": 0,
        "char_end": 1,
        "quote": "made up",
    }
    return Claim(**(plain | told))


def test_we_and_ours_are_those_whose_report_it_is() -> None:
    assert independence(_claim(attribution="Our teams"), "Border Watch", {}) == WATCHER
    assert independence(_claim(attribution="Ourika council"), "Border Watch", {}) == 1


def test_a_party_that_owns_to_its_own_dead_weighs_more_than_on_those_of_others() -> None:
    army = Source(source_id="army", name="the army", kind="military", party_id="state", independence=1)
    own = _claim(attribution="the army", source_id="army", victim_id="state")
    others = _claim(attribution="the army", source_id="army", victim_id="rebels")
    weighed = [independence(c, None, {"army": army}) for c in (own, others)]
    assert weighed == [2, 1]


def test_the_group_of_which_no_more_is_told_is_the_body_whose_bulletin_it_is() -> None:
    group = Source(source_id="group", name="the group", kind="unnamed", independence=0)
    told = _claim(attribution="the group", source_id="group")
    assert independence(told, "Border Watch", {"group": group}) == WATCHER
    assert independence(told, "The Harbour Times", {"group": group}) == 1


@pytest.mark.parametrize("speaker", ["the commission", "videos", "its researchers"])
def test_a_body_is_spoken_of_in_its_own_bulletin_by_its_last_word_or_its_means(speaker: str) -> None:
    bare = Source(source_id="s", name=speaker, kind="unnamed", independence=0)
    told = _claim(attribution=speaker, source_id="s")
    assert independence(told, "Lem Human Rights Commission", {"s": bare}) == WATCHER
    assert independence(told, "The Lem Times", {"s": bare}) == 1


def test_who_lives_there_is_no_party_and_sees_no_more_than_an_official() -> None:
    villager = Source(source_id="s", name="a villager", kind="resident", independence=3)
    assert independence(_claim(attribution="a villager", source_id="s"), None, {"s": villager}) == 2


def test_a_government_counts_the_dead_of_its_land_whom_another_killed_as_an_office() -> None:
    state = Source(source_id="gov", name="Government", kind="government", party_id="state", independence=1)
    told = {"attribution": "the government", "source_id": "gov", "victim_class": "civilian"}
    assert independence(_claim(actor_id="rebels", **told), None, {"gov": state}) == 2
    assert independence(_claim(actor_id="state", **told), None, {"gov": state}) == 1
    enemies = told | {"victim_class": "combatant", "victim_id": "rebels"}
    assert independence(_claim(actor_id="rebels", **enemies), None, {"gov": state}) == 1


def test_a_state_told_by_its_name_or_capital_counts_its_civilian_dead_as_an_office() -> None:
    state = Source(source_id="s", name="Baku", kind="military", party_id="state-forces-aze", independence=1)
    told = {"source_id": "s", "victim_class": "civilian", "actor_id": "state-forces-arm"}
    assert independence(_claim(attribution="Baku", **told), None, {"s": state}) == 2
    assert independence(_claim(attribution="its commandos", **told), None, {"s": state}) == 1
    premier = Source(source_id="p", name="the prime minister", kind="government", independence=1)
    assert independence(_claim(attribution="the prime minister", source_id="p"), None, {"p": premier}) == 2


def test_who_has_a_rank_in_a_state_s_force_speaks_for_its_dead_and_for_no_other_s() -> None:
    chief = Source(source_id="s", name="acting chief", kind="unnamed", independence=0)
    told = {"attribution": "the force's acting chief", "source_id": "s"}
    assert independence(_claim(victim_id="state-forces-ind", **told), None, {"s": chief}) == 2
    assert independence(_claim(victim_id="maoists", **told), None, {"s": chief}) == 1
