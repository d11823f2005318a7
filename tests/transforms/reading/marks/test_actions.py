import pytest

from transforms.reading.lexicon.actions import ACTIONS, ActionRule
from transforms.reading.marks.actions import EVENT_TYPE_OF, mark_actions
from transforms.reading.marks.conflict import about_conflict, other_cause
from transforms.reading.text.words import read_words


@pytest.mark.parametrize("rule", ACTIONS, ids=lambda r: r.sub_event_type)
def test_every_rule_finds_its_example(rule: ActionRule) -> None:
    assert rule.sub_event_type in [m.sub_event_type for m in mark_actions(read_words(rule.example))]
    assert rule.sub_event_type in EVENT_TYPE_OF


def test_the_most_telling_action_comes_first() -> None:
    assert (
        mark_actions(read_words("A suicide bomber attacked a barracks."))[0].sub_event_type == "Suicide bomb"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked the town.",
        "A nurse was killed.",
        "Shells and floods killed nine; the army fired rockets.",
    ],
)
def test_war_and_violence_are_conflict(text: str) -> None:
    assert about_conflict(text)


@pytest.mark.parametrize(
    "text", ["A quake killed nine.", "Ferry sank, 40 missing", "Shares fell.", "The fair opened."]
)
def test_nature_accidents_and_trade_are_not(text: str) -> None:
    assert not about_conflict(text)


def test_a_sentence_on_another_misfortune_is_told_apart_in_a_report_on_war() -> None:
    assert other_cause("A cholera outbreak killed 30 people.")
    assert not other_cause("Shells fell on the cholera ward.")


def test_a_report_of_a_game_is_no_conflict_however_it_is_told() -> None:
    assert not about_conflict(
        "The chess final was a siege: an assault, a captured queen, a truce, a battle of nerves."
    )
