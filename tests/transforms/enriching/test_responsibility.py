"""Whose attack it was, where the claim's own words do not say."""

from dataclasses import dataclass

import pytest

from transforms.enriching.parties import parties
from transforms.enriching.responsibility import doer_beside, doers_told, responsible
from transforms.enriching.responsibility_rules import ANYWHERE, OWN_SENTENCE, Rule


@dataclass(frozen=True)
class Said:
    text: str
    start: int = 0


def beside(text: str, country: str | None = None) -> str | None:
    doer = doer_beside(Said(text), country, parties())
    return doer.party if doer else None


def told(*sentences: str, country: str | None = None) -> str | None:
    doer = responsible(doers_told([Said(s, i) for i, s in enumerate(sentences)], country, parties()))
    return doer.party if doer else None


@pytest.mark.parametrize("rule", OWN_SENTENCE, ids=lambda rule: rule.name)
def test_each_wording_beside_a_figure_names_the_party_of_its_example(rule: Rule) -> None:
    assert beside(rule.example) == rule.party


@pytest.mark.parametrize("rule", ANYWHERE, ids=lambda rule: rule.name)
def test_each_wording_anywhere_names_the_party_of_its_example(rule: Rule) -> None:
    assert told(rule.example) == rule.party


def test_the_army_whose_helicopter_it_was_is_that_of_the_country() -> None:
    assert beside("Six traders died when an army helicopter bombed the bazaar.", "SYR") == "state-forces-syr"


def test_the_army_in_gaza_is_not_a_palestinian_one() -> None:
    assert beside("Six traders died when an army helicopter bombed the bazaar.", "PSE") is None


def test_a_helicopter_that_was_shot_down_did_not_do_it() -> None:
    assert beside("Six people died when a Russian helicopter was shot down.") is None


def test_nobody_claimed_it_names_nobody() -> None:
    assert told("No group has claimed responsibility.", "The Houthis have not claimed the attack.") is None


def test_who_claims_it_goes_before_who_is_blamed() -> None:
    assert told("Officials blamed the Taliban.", "Al-Shabaab claimed responsibility.") == "al-shabaab"


def test_where_two_are_blamed_none_is_chosen() -> None:
    assert told("Villagers blamed the Houthis.", "The Houthis accused the Islamic State of it.") is None


def test_of_two_states_that_blame_each_other_it_was_the_one_from_abroad() -> None:
    said = [
        Said("Baku accused Yerevan of firing them."),
        Said("Yerevan accused Baku of shelling its towns.", 1),
    ]
    doers = doers_told(said, "AZE", parties())
    assert responsible(doers) is None
    doer = responsible(doers, "AZE")
    assert doer is not None and doer.party == "state-forces-arm"


def test_words_without_a_name_mean_the_band_that_the_report_tells() -> None:
    def band(words: str, offset: int) -> str | None:
        return "gam-aceh" if words.lower() == "the rebels" else None

    def by(text: str) -> str | None:
        doer = responsible(doers_told([Said(text)], "IDN", parties(), band))
        return doer.party if doer else None

    assert by("The army blamed the rebels for the ambush.") == "gam-aceh"
    assert by("The rebels later claimed the attack.") == "gam-aceh"
    assert by("The governor blamed the rebels from abroad.") is None
    assert by("Those who fled the rebels claimed the attack had failed.") is None


def test_the_words_of_the_party_are_its_name_alone() -> None:
    (doer,) = doers_told(
        [Said("Islamic State, which holds the hills, claimed responsibility.")], None, parties()
    )
    assert doer.words == "Islamic State"


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "The Saudi-led coalition admitted that one of its aircraft wrongly bombed the hall.",
            "saudi-led-coalition",
        ),
        ("Police suspect the Tamil Tigers, who hold the north.", "ltte"),
        ("Al-Shabaab, which officials blame, holds the road.", "al-shabaab"),
        ("The Rapid Support Forces denied targeting the hospital.", "rapid-support-forces"),
        ("The Houthis denied the accusation.", "houthis"),
        ("Boko Haram was behind the raid, the governor said.", "boko-haram"),
        ("Kenyan officials said al-Shabaab was behind the attack.", "al-shabaab"),
        (
            "MALI, Aug 23 (Wire) - JNIM, al-Qaeda's branch in the Sahel, has claimed last week's ambush.",
            "jnim",
        ),
        ("All the evidence points to the Houthis.", "houthis"),
        ("Fingers were pointed at the Taliban.", "taliban"),
        ("The Taliban later claimed it.", "taliban"),
        ("Police suspect sympathisers of al-Shabaab.", "al-shabaab"),
        ("US officials pointed to al-Qaeda in Iraq.", "al-qaeda-in-iraq"),
        ("Analysts see in it the hand of Boko Haram.", "boko-haram"),
        ("A commander of the Pakistani Taliban claimed the attack.", "ttp"),
        ("The Real IRA admitted that it had planted the bomb.", "real-ira"),
        ("The mayor accused Moscow of firing them.", "state-forces-rus"),
        ("The militia's chief blamed Pakistan for the raid.", "state-forces-pak"),
        ("Moscow denied that its jets had bombed the market.", "state-forces-rus"),
        ("Yerevan denied having fired on the town.", "state-forces-arm"),
        ("The missile was fired from Armenian territory.", "state-forces-arm"),
        (
            "A spokesman of the West Papua Liberation Army said that its men did it.",
            "west-papua-liberation-army",
        ),
        ("JNIM was behind Monday's massacre of traders.", "jnim"),
        ("The gunmen were thought to belong to Boko Haram.", "boko-haram"),
        ("The attackers came from Abu Sayyaf, the mayor said.", "abu-sayyaf"),
        ("Ansaroul Islam, a group born in the north, is suspected of both attacks.", "ansaroul-islam"),
        ("Prosecutors said the rocket had been fired from the territory of Eritrea.", "state-forces-eri"),
        ("Officials said the shells were fired from a Hezbollah-held village.", "hezbollah"),
        ("Baghdad said the mortar round came from Houthi lines.", "houthis"),
        ("The army said it had been launched from Hezbollah positions.", "hezbollah"),
        ("The Provisional IRA said its Mid Ulster unit had laid the mine.", "provisional-ira"),
        ("The Red Brigades admitted ordering the murder.", "red-brigades"),
        ("A spokesman for the Houthis, Yahya Saree, said his fighters did it.", "houthis"),
        ("The Taliban repeated that its men alone had carried out the raid.", "taliban"),
        ("Hamas described the bomber as one of its men.", "hamas"),
        ("Islamic State said that the man who drove the lorry was one of its soldiers.", "islamic-state"),
        ("Joseph Kony said that he had ordered it.", "lords-resistance-army"),
        ("The Houthis said it was the first answer to the raid on Sanaa.", "houthis"),
        ("The guns on the Houthi-held hills opened up.", "houthis"),
        ("Damascus denied that it had anything to do with the bombing.", "state-forces-syr"),
        ("The men in uniform turned out to be members of Boko Haram.", "boko-haram"),
        ("Experts found that the shell came from ground held by the Houthis.", "houthis"),
        ("Commanders blame Boko Haram.", "boko-haram"),
        ("Al-Shabaab hailed the bomber as one of its heroes.", "al-shabaab"),
        ("London accused President Bashar Assad's air force of dropping chlorine.", "state-forces-syr"),
        ("Refugees said Saddam Hussein's troops had massacred them.", "state-forces-irq"),
    ],
)
def test_a_party_is_told_by_admission_suspicion_or_its_denial_of_the_deed(text: str, party: str) -> None:
    assert told(text) == party


@pytest.mark.parametrize(
    "text",
    [
        "The Taliban denied responsibility for the blast.",
        "Egypt's president said a man from abroad was behind the blast.",
        "Al-Shabaab is behind schedule with the school it runs.",
        "The Houthis denied that a plane had landed.",
        "Two suspects fled from the Taliban.",
        "The suspect blast site lies in a town of the Houthis.",
        "The minister said they belonged to the Houthis and the Taliban.",
        "The Syrian army said its jets had destroyed lorries of the attackers.",
        "The Houthis said that seven of their men were killed.",
        "The mayor accused Moscow-based bankers of theft.",
        "Officials accused Lebanon's press of lies.",
        "The Houthis are known to be fond of rockets.",
        "The victims were identified as traders, who feared the Houthis.",
        "A finger points to the ceiling in the Houthi leader's portrait.",
        "The army said it had been shelled for hours.",
        "The Houthis said it was launched by somebody else.",
        "The army named the dead as its soldiers.",
        "Hamas identified the dead as its members.",
        "Boko Haram called it a lie.",
        "The Houthis denied any role in the bombing.",
        "The Houthis said the man who carried them to hospital was a doctor.",
        "Snipers on the roofs of Sanaa fired at the Houthis.",
        "The rockets were fired from a garden.",
    ],
)
def test_who_denies_a_part_in_it_or_is_merely_named_is_not_told_to_have_done_it(text: str) -> None:
    assert told(text) is None


def test_a_weapon_belongs_to_who_stands_right_beside_it() -> None:
    assert beside("Jets said to be the Syrian army's had dropped two bombs on the village.") is None
    assert beside("Nine died under Syrian army shells.") == "state-forces-syr"
    assert beside("Syrian troops backed by Russian air strikes took the town, and nine died.") is None
    assert beside("Nine died when US aircraft bombed the clinic.") == "state-forces-usa"
    assert beside("Nine died when their hut came under Georgian shellfire.") == "state-forces-geo"
    assert beside("Nine died when a shell fired by an Israeli tank hit the school.") == "state-forces-isr"
    assert beside("Nine died when Gaddafi's jets bombed the depot.") == "state-forces-lby"
    assert beside("Nine died when Russian troops struck the station.") == "state-forces-rus"
    assert beside("Nine died when gunmen in army uniform broke in.", "SDN") is None
    assert (
        beside("Nine died when men in the uniform of the Houthis, who turned out to be thieves, broke in.")
        is None
    )
    assert beside("Nine soldiers were killed by shelling from the Armenian side.") == "state-forces-arm"
    assert beside("Nine died when Russian Uragan rockets hit a block of flats.") == "state-forces-rus"
    assert beside("Nine died when the Grad rockets hit a block of flats.") is None
    assert beside("Nine died under two shells from an Israeli gunboat.") == "state-forces-isr"
    assert beside("Nine died of what the mayor said was a Russian cluster munition.") == "state-forces-rus"
