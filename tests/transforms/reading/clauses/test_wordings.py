"""Families of wordings, each read as its figures: measure and bounds, with `share` for some of a total."""

import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.text.words import read_words


def figures(sentence: str) -> list[str]:
    return sorted(
        f"{s.measure} {s.low}..{s.high}" + (" share" if s.phrase.share else "")
        for s in read_statements(read_words(sentence)).statements
        if not s.verb.planned
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Eight farmers breathed their last in the clinic.", "killed 8..8"),
        ("Three gunmen met their death at the gate.", "killed 3..3"),
        ("Five soldiers fell on Monday in an ambush.", "killed 5..5"),
        ("Rockets fell on Monday near five villages.", ""),
        ("Soldiers murdered six Jesuits, their cook and her daughter.", "killed 1..1; killed 1..1; killed 6..6"),
        ("Police killed 12 dogs.", ""),
        ("A blast killed 70 people, ten women and three babies among them.",
         "killed 10..10 share; killed 3..3 share; killed 70..70"),
        ("A blast killed two guards and three rebels, two women among them.",
         "killed 2..2; killed 2..2 share; killed 3..3"),
        ("She had a bomb strapped to her body in a crowd of thousands.", ""),
        ("Divers found the body of a fisherman.", "killed 1..1"),
        ("The rebels lost 13 of their number.", "killed 13..13"),
        ("The dead number 44.", "killed 44..44"),
        ("Estimates of the dead range from 40 to 90.", "killed 40..90"),
        ("The dead found so far near Tarn number 53.", "killed 53..53"),
        ("Radio reports put the dead at 19 and the injured at 45.", "killed 19..19; wounded 45..45"),
        ("Death toll hits 60", "killed 60..60"),
        ("The death count climbed past 300.", "killed 301..None"),
        ("The number of people forced from their homes has passed 300,000.", "displaced 300001..None"),
        ("Killed: 12. Wounded: 40.", "killed 12..12; wounded 40..40"),
        ("Dead: 12, injured: 40", "killed 12..12; wounded 40..40"),
        ("60 feared dead in mosque attack", "killed 60..60"),
        ("A drone strike killed Abu Said and three other fighters.", "killed 1..1; killed 3..3"),
        ("The raid, which killed 12 and injured 50, was claimed by a rebel.", "killed 12..12; wounded 50..50"),
        ("Six soldiers were killed and as many wounded.", "killed 6..6; wounded 6..6"),
        ("Forty people died, three quarters of them women.", "killed 30..30 share; killed 40..40"),
        ("Fifty people died, nine out of ten of them children.", "killed 45..45 share; killed 50..50"),
        ("Ten people died, seven of them soldiers and the rest civilians.",
         "killed 10..10; killed 3..3 share; killed 7..7 share"),
        ("Villagers found nine bodies, all but one of them in uniform.", "killed 8..8 share; killed 9..9"),
        ("Doctors counted 38 killed, of whom 29 belonged to the guard.", "killed 29..29 share; killed 38..38"),
        ("The hospital admitted 23 people with shrapnel wounds.", "wounded 23..23"),
        ("Two porters were attacked by looters, causing serious injuries.", "wounded 2..2"),
        ("A headmaster was shot, resulting in his death.", "killed 1..1"),
        ("An aid worker was assaulted, robbed and injured by youths.", "wounded 1..1"),
        ("A doctor was shot and wounded in an assassination attempt.", "wounded 1..1"),
        ("A clerk was killed when he was hit by bullets.", "killed 1..1"),
        ("Some 9,000 people had to leave their homes.", "displaced 9000..9000"),
        ("More than 5,000 Gazans sought refuge in schools.", "displaced 5001..None"),
        ("An estimated 12,000 refugees arrived in Chad.", "displaced 12000..12000"),
        ("Some 60 workers are believed to be trapped.", "trapped 60..60"),
        ("Crews got 39 residents out alive.", "rescued 39..39"),
        ("They drove some 50 people into the bush.", "abducted 50..50"),
        ("Police said 21 rifles and four trucks were seized.", ""),
        ("Gunmen killed a teacher last week.", "killed 1..1"),
        ("Casualties: 12 dead, 30 wounded.", "killed 12..12; wounded 30..30"),
        ("The toll has risen to 53, six of them children.", "killed 53..53; killed 6..6 share"),
        ("The deaths took to 58 the army's fatalities.", "killed 58..58"),
        ("It recovered a body, bringing the dead there to nine.", "killed 1..1; killed 9..9"),
        ("Villagers dug 14 people out of the ruins, four of them women.", "rescued 14..14; rescued 4..4 share"),
        ("At least one Briton and one African were killed.", "killed 1..None; killed 1..None"),
        ("Of these, 5,100 people had reached the coast.", "displaced 5100..5100 share"),
    ],
)  # fmt: skip
def test_a_wording_is_read_as_its_figures(sentence: str, told: str) -> None:
    assert "; ".join(figures(sentence)) == told


@pytest.mark.parametrize("sentence", ["The army lost 13 men.", "The brigade has suffered 74 dead."])
def test_those_whom_a_fighting_party_lost_are_fighters(sentence: str) -> None:
    assert [s.victim_class for s in read_statements(read_words(sentence)).statements] == ["combatant"]
