"""What became of those whom a verb before names, and who is displaced, evacuated, held or in care by plain verbs."""

import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.text.words import read_words


def figures(sentence: str) -> list[str]:
    return sorted(f"{s.measure} {s.low}..{s.high}" for s in read_statements(read_words(sentence)).statements)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Men in masks dragged eight clerks from a van and shot them.", "killed 8..8"),
        ("The militia hauled 14 boys and six monks out and hacked them to death.", "killed 14..14; killed 6..6"),
        ("Soldiers lined up 12 villagers and executed them.", "killed 12..12"),
        ("They had separated and shot 30 men, refugees told us.", "killed 30..30"),
        ("Soldiers shot at 12 villagers and chased them away.", ""),
        ("Two guards saw four gunmen and killed them.", "killed 4..4"),
        ("Rebels met 12 elders and told them that two men had died.", "killed 2..2"),
    ],
)  # fmt: skip
def test_them_are_those_whom_the_verb_before_has_as_object(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Gunmen killed 12 soldiers, residents said.", "killed 12..12"),
        ("The raid killed nine farmers, herders and traders, doctors said.", "killed 9..9"),
        ("Rebels freed 20 inmates, police and villagers said.", "released 20..20"),
        (
            "She named no village, saying five soldiers and eight civilians had died.",
            "killed 5..5; killed 8..8",
        ),
        (
            "Officers said that 38 rebels had been killed and 11 taken prisoner.",
            "captured 11..11; killed 38..38",
        ),
    ],
)
def test_those_who_say_it_are_not_counted_with_those_who_fell(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Three nurses travelling to the coast were shot dead.", "killed 3..3"),
        ("Nine men accused of spying have been executed.", "killed 9..9"),
        ("Two clerks assigned to the case have been missing since May.", "missing 2..2"),
        ("Twelve villagers who fled the town and hid in a cave were killed.", "killed 12..12"),
        ("About 900 people who had fled the town returned on Sunday.", "returned 900..900"),
        ("Six people working the fields saw that two men were killed.", "killed 2..2"),
    ],
)
def test_what_only_describes_people_leaves_them_to_the_verb_after_it(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Some 8,600 people had crossed by Monday.", "displaced 8600..8600"),
        ("Twelve elderly people crossed at the ford.", "displaced 12..12"),
        ("Twelve soldiers crossed at the ford.", ""),
        ("About 300 villagers headed for the hills.", "displaced 300..300"),
        ("Six elders arrived for talks.", ""),
        ("Some 4,000 people are living in camps.", "displaced 4000..4000"),
        ("Some 4,000 people are living in poverty.", ""),
        ("Some 60,000 people are in exile.", "displaced 60000..60000"),
        ("The district counted 6,100 arrivals.", "displaced 6100..6100"),
        ("Agencies pulled out 310 of their staff.", "evacuated 310..310"),
        ("The army pulled out 310 soldiers.", ""),
        ("No new arrivals were seen.", ""),
        ("It got 100 people out before dark.", "evacuated 100..100"),
        ("Some 1,400 foreigners had been taken to a UN base.", "evacuated 1400..1400"),
        ("A rescue team brought five workers to safety.", "rescued 5..5"),
        ("Some 12,000 people have left the eastern part of the town.", "displaced 12000..12000"),
        ("Some 1,200 people left the town under a truce.", "evacuated 1200..1200"),
        ("Jets flew out 60 nurses together with 110 teachers.", "evacuated 110..110; evacuated 60..60"),
    ],
)
def test_people_move_by_plain_verbs_too(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Thirty drivers are being held at a depot.", "abducted 30..30"),
        ("The rebels still hold 13 church workers.", "abducted 13..13"),
        ("Police hold 12 suspects.", "detained 12..12"),
        ("The party holds 12 seats.", ""),
        ("Three others were taken from a nearby farm.", "abducted 3..3"),
        ("Three others were taken from the rubble.", ""),
        ("Police said 23 people had been picked up.", "detained 23..23"),
        ("Gunmen let out some 200 inmates.", "released 200..200"),
        ("It handed over 40 captured soldiers.", "released 40..40"),
        ("Two hundred others are in the hospital.", "wounded 200..200"),
        ("Two hundred others work in the hospital.", ""),
        (
            "Four soldiers were rescued, and two guards were in serious condition.",
            "rescued 4..4; wounded 2..2",
        ),
        ("Four nuns missing since May were freed.", "released 4..4"),
        ("Rebels seized Tarn and two clerks.", "abducted 2..2"),
        ("Four militiamen were being treated under guard.", "wounded 4..4"),
        ("Shells hit a ward with 22 patients being treated.", ""),
        ("Its doctors treated 73 people.", "wounded 73..73"),
        ("Its doctors treated 73 people for malaria.", ""),
        ("A sixth passenger survived with a bullet wound.", "wounded 1..1"),
    ],
)
def test_people_are_held_and_cared_for(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('Kyiv put losses on the island at "more than 600".', "killed 601..None"),
        ('The mayor put the wounded at "six".', "wounded 6..6"),
        (
            "It put the death toll since 8 July at 604, most of them women, and the wounded at over 3,700.",
            "killed 604..604; wounded 3701..None",
        ),
    ],
)
def test_a_toll_may_be_quoted_and_go_on(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told
