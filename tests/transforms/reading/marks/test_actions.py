from typing import Any

import pytest

from transforms.reading.lexicon.actions import ACTIONS, ActionRule
from transforms.reading.marks.actions import EVENT_TYPE_OF, mark_actions
from transforms.reading.text.words import read_words
from warehouse.tables.claims import ALL_SUB_EVENT_TYPES


@pytest.mark.parametrize("rule", ACTIONS, ids=lambda r: r.sub_event_type)
def test_every_rule_finds_its_example(rule: ActionRule) -> None:
    assert rule.sub_event_type in [m.sub_event_type for m in mark_actions(read_words(rule.example))]
    assert rule.sub_event_type in EVENT_TYPE_OF


def test_the_most_telling_action_comes_first() -> None:
    assert (
        mark_actions(read_words("A suicide bomber attacked a barracks."))[0].sub_event_type == "Suicide bomb"
    )


def marked(sentence: str) -> list[tuple[str, bool]]:
    return [(m.sub_event_type, m.alone) for m in mark_actions(read_words(sentence))]


def test_every_name_of_acled_has_a_rule() -> None:
    assert {rule.sub_event_type for rule in ACTIONS} == set(ALL_SUB_EVENT_TYPES)


@pytest.mark.parametrize(
    ("sentence", "sub_event_type"),
    [
        ("The army has recaptured Arden from the rebels.", "Government regains territory"),
        ("Troops backed by militia drove the jihadists out of the valley.", "Government regains territory"),
        ("The port was retaken by government forces on Friday.", "Government regains territory"),
        ("The Taliban took control of the district centre overnight.", "Non-state actor overtakes territory"),
        ("Arden, the fourth city, fell on Sunday to the Popular Front.", "Non-state actor overtakes territory"),
        ("Arden fell to government forces.", "Government regains territory"),
        ("A roadside mine killed six policemen.", "Remote explosive/landmine/IED"),
        ("The attackers stopped a bus and shot the passengers.", "Attack"),
        ("Two villages fell to the insurgents.", "Non-state actor overtakes territory"),
        ("The base was overrun by militants.", "Non-state actor overtakes territory"),
        ("Rebel fighters pulled out of the eastern suburbs.", "Non-violent transfer of territory"),
        ("The militia handed over its positions.", "Non-violent transfer of territory"),
        ("The foes signed a peace accord.", "Agreement"),
        ("A cessation of hostilities took effect at noon.", "Agreement"),
        ("Militiamen have laid siege to the town.", "Other"),
        ("The army lifted the siege of Arden.", "Other"),
        ("Arden has been besieged by rebels since May.", "Other"),
        ("A mass grave was found in the forest.", "Other"),
        ("Air defences intercepted 12 drones over the port.", "Disrupted weapons use"),
        ("All nine rockets were shot down, the army said.", "Disrupted weapons use"),
        ("Sappers defused two bombs.", "Disrupted weapons use"),
        ("Two drones struck a depot.", "Air/drone strike"),
        ("Fighter jets pounded the hills.", "Air/drone strike"),
        ("Rockets hit the harbour.", "Shelling/artillery/missile attack"),
        ("Two boys stepped on a mine.", "Remote explosive/landmine/IED"),
        ("A parcel bomb went off at the gate.", "Remote explosive/landmine/IED"),
        ("He blew himself up at a checkpoint.", "Suicide bomb"),
        ("A lorry laden with explosives crashed through the gates and blew up.", "Suicide bomb"),
        ("They drove a van filled with explosives into the station.", "Suicide bomb"),
        ("Police stopped a car packed with explosives on the road into Arden.", "Remote explosive/landmine/IED"),
        ("A rocket containing toxic substances hit the suburb.", "Chemical weapon"),
        ("Gunmen ambushed a bus with rockets.", "Attack"),
        ("Rebels ambushed a patrol with rocket-propelled grenades.", "Armed clash"),
        ("Rebels attacked the base with mortars and machine guns.", "Armed clash"),
        ("Rebels fired mortars at the base.", "Shelling/artillery/missile attack"),
        ("Somebody threw a grenade into the bar.", "Grenade"),
        ("Separatists seized 12 passengers.", "Abduction/forced disappearance"),
        ("Police fired tear gas to disperse the demonstrators.", "Protest with intervention"),
        ("Soldiers opened fire on a crowd of protesters.", "Excessive force against protesters"),
        ("Protesters hurled stones and burned tyres.", "Violent demonstration"),
        ("Thousands of women marched to the palace.", "Peaceful protest"),
        ("Vigilantes lynched a driver.", "Mob violence"),
        ("Forty rebels surrendered to the army.", "Change to group/activity"),
        ("The militia torched the grain stores.", "Looting/property destruction"),
        ("TROOPS CLASHED WITH GUERRILLAS NEAR THE DAM.", "Armed clash"),
    ],
)  # fmt: skip
def test_a_sentence_is_named_by_what_happened_in_it(sentence: str, sub_event_type: str) -> None:
    assert marked(sentence)[0][0] == sub_event_type


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no ceasefire in Arden.",
        "The envoy called for a truce.",
        "The army plans to withdraw from the port.",
        "Ceasefire talks resumed in Arden.",
        "The army vowed to retake the port.",
        "Rebels failed to seize the airport.",
        "The truce collapsed on Monday.",
        "The rebels refused to pull back from the town.",
        "Soldiers are ready to lift the siege.",
    ],
)
def test_what_is_denied_planned_or_asked_for_makes_no_claim_alone(sentence: str) -> None:
    marks = marked(sentence)
    assert marks
    assert not any(alone for _, alone in marks)


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides agreed a ceasefire.",
        "The rebels withdrew from Arden.",
        "Police arrested nine men.",
        "No one was hurt; the army retook the town.",
    ],
)
def test_what_was_done_makes_a_claim_alone(sentence: str) -> None:
    assert marked(sentence)[0][1]


@pytest.mark.parametrize(
    "sentence",
    [
        "He took the bus to the town.",
        "The team took control in the second half.",
        "A mine worker drove home.",
        "The minister fell to his knees.",
        "Workers went on strike.",
        "The besieged minister spoke.",
        "Prices fell in the capital.",
        "The pilot landed the plane.",
    ],
)
def test_words_without_the_neighbours_they_need_name_nothing(sentence: str) -> None:
    assert marked(sentence) == []


def test_marks_point_at_their_words() -> None:
    sentence = "A car bomb killed nine before troops retook Arden."
    marks = mark_actions(read_words(sentence))
    assert [sentence[m.start : m.end] for m in marks] == ["car bomb", "retook"]


def test_many_actions_take_time_in_proportion(grows_linearly: Any) -> None:
    text = (
        "The army took control of a town, rebels besieged it and a truce with protesters fell to militia "
        * 800
    )
    grows_linearly(lambda part: mark_actions(read_words(part)), text)


def test_what_backs_those_who_act_is_not_what_they_do() -> None:
    kinds = [
        [m.sub_event_type for m in mark_actions(read_words(text))]
        for text in (
            "Government troops backed by Russian air strikes took back the town of Arden.",
            "The village was defended by troops backed by air strikes.",
        )
    ]
    assert kinds == [["Government regains territory"], ["Air/drone strike"]]


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("It was the worst raid since the rebels took up arms in 1980.", [("Attack", False)]),
        ("The gunmen captured nine soldiers on Monday.", [("Attack", False)]),
        ("The rebels captured Arden on Monday.", [("Non-state actor overtakes territory", True)]),
        ("Some 5,000 people have lived there since fighting erupted in May.", [("Armed clash", False)]),
        ("Fighting erupted there in May.", [("Armed clash", True)]),
    ],
)
def test_what_was_taken_and_is_no_town_and_what_only_tells_since_when(
    sentence: str, meant: list[tuple[str, bool]]
) -> None:
    assert marked(sentence) == meant


@pytest.mark.parametrize(
    ("sentence", "sub_event_type"),
    [
        ("Soldiers fired into a crowd in Arden.", "Excessive force against protesters"),
        (
            "Police opened fire on crowds of demonstrators, killing nine.",
            "Excessive force against protesters",
        ),
        ("Troops shot at students who were marching to the palace.", "Excessive force against protesters"),
        ("Crowds put three churches to the torch and burned shops.", "Mob violence"),
        ("Shops were looted by mobs.", "Mob violence"),
        ("Supporters of the mayor ransacked offices after his arrest.", "Mob violence"),
        ("Students and police clashed in Arden.", "Violent demonstration"),
        ("Some 40,000 people filled the square for a rally.", "Peaceful protest"),
        ("Police fired tear gas to disperse a rally.", "Protest with intervention"),
    ],
)
def test_what_crowds_do_and_what_is_done_to_them(sentence: str, sub_event_type: str) -> None:
    assert marked(sentence)[0][0] == sub_event_type


@pytest.mark.parametrize(
    "sentence", ["The day passed without a clash.", "There were no further attacks in Arden."]
)
def test_violence_that_did_not_happen_is_not_marked(sentence: str) -> None:
    assert marked(sentence) == []
