"""What is armed conflict and what is not, told by short texts of both kinds."""

from typing import Any

import pytest

from transforms.reading.lexicon.subjects import SUBJECTS, Subject
from transforms.reading.marks.conflict import about_conflict, other_cause, tell_conflict
from transforms.reading.text.words import Words, read_words

CONFLICT = [
    "A missile left the wreckage of a plane in a field; rebels fired it, the army said. All 40 aboard died.",
    "The storm killed nobody, but soldiers killed nine people who looked for shelter.",
    "Eleven died in a barrage on the town. Two were crushed as they ran for the trucks.",
    "A bomb threat came first. Then gunmen killed nine people at the bank.",
    "Rebels attacked the town.",
    "A judge found that 85 people were killed. More than 200 were injured. He was in court. He holds Hezbollah"
    " to be the author.",
    "A nurse was killed.",
    "A porter was hurt by police officers at a checkpoint of the pandemic.",
    "Youths threw stones at a bus of vaccine workers; a driver was injured.",
    "Shells and floods killed nine; the army fired rockets.",
    "Shells fell on a football pitch in Arden on Monday, killing four boys who were playing a match.",
    "Gunmen shot dead six people in a market. Traders shut their stalls and the price of bread rose.",
    "A missile struck a passenger plane, which crashed in a field. All 40 aboard died, the ministry said.",
    "An air strike hit the cholera ward of a hospital and killed 11 patients. The outbreak began in May.",
    "Militants set fire to an Ebola treatment centre and killed two guards.",
    "Two vaccination workers were shot dead on their rounds in the north.",
    "A bus carrying wedding guests hit a roadside bomb; 17 were killed, an official said.",
    "The army and the rebels shelled each other across the flooded river. Nine soldiers died.",
    "Voters stayed at home as gunmen attacked polling stations. Three officials were killed on election day.",
    "Jihadists stormed a gold mine and killed 30 workers.",
    "A suicide bomber blew himself up in a stadium during a match, killing 14 fans.",
    "Drones sank a ferry in the port. Eight crew members are missing.",
    "Soldiers killed 30 people who had fled the floods.",
    "Air raids set the fuel depot ablaze. Firefighters fought the blaze all night. Six people were killed.",
    "Fighting in the hills has driven 3,000 families from their homes, the refugee agency said.",
    "The rebels shot down an army helicopter. The crash killed all nine on board.",
    "A landmine killed two farmers whose land the storm had flooded.",
    "Separatists abducted a football coach and 12 players on the way to a match.",
    "A building collapsed after it was hit by a rocket, killing seven people.",
    "A mob lynched two men in the suburbs over a rumour of poisoned wells.",
    "Gunmen opened fire in a cinema where a film was being shown, killing nine.",
    "Police fired on protesters in the capital, killing four.",
    "Troops clashed with militiamen near the museum. Eleven people were wounded.",
    "Unknown men killed an author of children's books at his home, police said.",
    "A teacher was arrested by soldiers at her school.",
    "The bodies of three herders were found near the well.",
    "Paramilitaries burned the village and drowned five captives in the river, survivors said after the massacre.",
    "The ceasefire broke down within hours. Artillery killed a boy; a second died of cancer for want of drugs.",
    "The siege has cut off vaccines and bread. Mortars killed two women who queued at a bakery.",
    "Car bomb kills 12 in stock exchange",
    "A quake in May had levelled the quarter that rebels shelled on Monday, killing 12 people and wounding 40.",
    "Hostilities displaced 12,000 people last week. Heavy rain has closed the roads. Shelling went on.",
    "Investors fled as the coup began. Soldiers opened fire at the gates of the palace and killed nine guards.",
    "A minister survived an assassination attempt when a grenade was thrown at his car. Two guards were hurt.",
    "Boats that carried fighters were hit by air strikes and sank; 20 militants drowned.",
    "NINE GUERRILLAS DIED WHEN TROOPS AMBUSHED THEIR COLUMN, THE ARMY SAID.",
    "A grenade went off in a bus. The driver lost both legs.",
    "A nurse was assaulted by soldiers over coronavirus rules.",
    "Police fired tear gas and live fire at the marchers. Shrapnel hit a medic.",
    "Three malaria prevention workers were arrested by the junta.",
    "Blasts kill nine as commandos storm hideout",
    "Some 40 people were killed in the blast at a clinic. The army blamed a rocket misfired by militants.",
    "Pilgrims and tourists died when bombs went off in a train near the temple, passengers said.",
    "An explosion on board a train killed nine passengers.",
    "A boat was rammed and sunk by a navy patrol; fourteen passengers drowned.",
    "A man drove a van into a crowd at the fireworks, killing nine people.",
    "An airliner with 90 people on board was brought down by a missile, and all of them died.",
    "Some 96 people were killed in the incident at Arden. They lie in the ground behind the old school, where the whole"
    " village had gone for the night, as it had done for a week, with its goats, its pots and its grandmothers. Nobody"
    " came to help before noon of the next day. The authorities in the capital have said that they will look at it,"
    " and that those who did this will not go free.",
    "The rebels hold the slopes of the old volcano. On Monday they shelled Arden and killed nine people.",
]

OTHER = [
    "Floods, the worst in decades, have killed 80 people. Troops and army helicopters took 900 off the roofs.",
    "Soldiers reached the wreckage of an airliner that vanished from radar. Officials ruled out a bomb. Nine died.",
    "Forty pilgrims were trampled underfoot when a rumour of a bomb set off a rush. The army cleared the ramp.",
    "She fired ten aces, survived a siege and killed off the third seed in a brutal battle. Two players were hurt.",
    "An army of 8,000 away fans saw their side ambushed and besieged. The striker was sent off; police arrested five.",
    "In the war on measles the virus has killed 90 children since its attack on the island began.",
    "A quake killed nine.",
    "Ferry sank, 40 missing",
    "Shares fell.",
    "The fair opened.",
    "An earthquake of magnitude 6 killed 300 people near the border. The army sent troops and helicopters.",
    "The Taliban's defence ministry said the quake killed 1,000 people; soldiers dug for survivors of the aftershocks.",
    "Forest fires killed 30 people, ten of them soldiers who had been sent to fight the flames.",
    "A fire broke out in a barracks and killed 12 recruits. A short circuit is thought to be the cause.",
    "A military helicopter crashed in bad weather, killing five soldiers, the army said.",
    "Two pilots died when their jet went down on a training flight, the air force said.",
    "A soldier was killed and three were wounded in a live-fire exercise when a shell misfired.",
    "Nine recruits were taken to hospital with heatstroke after a march. One died.",
    "An avalanche buried a patrol; six soldiers were killed.",
    "An army truck overturned on a mountain road, killing 11 soldiers. The driver lost control of the vehicle.",
    "A rubber boat capsized off the coast and 60 migrants drowned. The navy rescued 20.",
    "Forty migrants are missing after a shipwreck. They had fled war and unrest.",
    "A bus crash on the coastal motorway killed nine passengers and injured 20.",
    "A train derailed near the capital: 14 dead, 60 injured.",
    "A hit-and-run driver killed two pedestrians. Police arrested a man of 30.",
    "Floods have killed 80 people and displaced 12,000. Troops handed out tents.",
    "The hurricane killed 44 people and left thousands homeless.",
    "Cholera has killed 120 people this year, the health ministry said.",
    "The virus infected 3,000 people and killed 90 in one week.",
    "The senator lost his battle with cancer. He was 71.",
    "A heart attack killed the general at his desk.",
    "Methanol poisoning killed 17 people who had drunk home-made spirits. Police detained two sellers.",
    "Three people were killed in a stampede at a shrine.",
    "A gas explosion brought down a block of flats; seven residents were killed.",
    "A wall collapse killed four bricklayers.",
    "A coal mine caved in, and 22 miners were trapped.",
    "Lightning killed five herders and 40 goats.",
    "A crocodile attacked and killed a fisherman.",
    "Fireworks killed a boy and injured 30 at the feast.",
    "Bees attacked a wedding party; nine guests were hurt.",
    "The striker was injured in the match, which 40,000 people watched.",
    "The Rebels battled back in the second half, and the Gunners surrendered a lead of two goals. Fans fled early.",
    "He was shot down in straight sets: a tennis massacre in the tournament's opening round.",
    "The boxer was knocked out in the championship bout and taken to hospital. Two fans were arrested.",
    "The grandmaster trapped the queen and beat 20 opponents at chess.",
    "The chess final was a siege: an assault, a captured queen, a truce, a battle of nerves.",
    "Shareholders attacked the merger. The price war has killed two rivals and wounded a third, investors said.",
    "Shares of the mining group lost a fifth as 300 workers left for rival firms in the market.",
    "Profits were hit as strikes closed the docks; 400 jobs were lost in the quarterly cull, and shares sank.",
    "The film tells of a battle in which 3,000 soldiers died. It took 40 million at the box office.",
    "In the video game players kill 200 soldiers and capture the castle. The sequel comes in May.",
    "The historian's book recounts a medieval siege in which 4,000 people were massacred. Reviews were warm.",
    "The novel follows six guerrillas to the gallows. Its author wrote it in a year; the film opens in June.",
    "Re-enactors marked the battle of 1812 with muskets and drums. One of them was hurt. The museum was full.",
    "The exhibition shows bombs and shells from a world war that killed millions. Museums lent 300 works.",
    "A stray dog bit nine people; the dogs were put down after an outbreak of rabies.",
    "Two climbers died in a rockfall. Police said a third was injured.",
    "A building collapse killed 19 people. Soldiers searched the rubble.",
    "A speeding lorry ran into a checkpoint; two policemen died in the crash, a traffic officer said.",
    "An ammunition depot blew up in an accident during maintenance. Faulty wiring was blamed. Four died.",
    "A ferry disaster killed 50; the navy sent two ships.",
    "Carbon monoxide killed a family of five in their sleep.",
    "A grain silo explosion killed four workers. Dust was blamed.",
    "A cyclist was killed by a lorry in the capital.",
    "Diarrhoea has killed 30 children in the district since May.",
    "A lightning strike killed five soldiers on parade.",
    "A nightclub fire killed 60 dancers; police arrested the owner.",
    "The rocket blew up on the launch pad; two astronauts were hurt.",
    "A fuel tanker overturned and exploded, killing 40 people who had come with buckets.",
    "Seven miners were killed in a blast underground; methane is thought to be the cause.",
    "Some 2,300 people were killed on the roads last year, traffic police said.",
    "The storm has killed nine people and left hundreds homeless.",
    "The cold wave has killed 12 homeless people in the capital.",
    "Two police officers were injured when their bus overturned on the motorway.",
    "Nine demonstrators were hurt in the stampede on a crowded ferry.",
    "Thirty-one people have lost their lives to Ebola; police fired in the air when villagers seized a body.",
    "Eighteen people died on Monday when two lorries crushed a minibus. The minister will wage war on speed.",
    "A pond burst its wall and 14 miners died. The army sent sappers with detectors made for landmines.",
    "Rain fell for two days and 211 people are dead. Soldiers are on the way. The king was pelted with mud.",
    "The wave took 844 lives. Two thousand people are in hospital.",
    "The wine that has killed 40 pensioners was sold in the capital.",
    "Soldiers took the bodies of 14 labourers from the quarry to the chapel.",
    "Twenty-three riders were killed last year and 40 hurt, the organisers said.",
    "A third of the crew of 30 died on the long way home. They had set out in April without enough to eat and with one"
    " old map of the coast between them, a son of the owner told us, and nobody had looked for them until the autumn,"
    " when letters began to come from Arden to ask what had become of the men and of the money that was promised to"
    " them at the start, which nobody has seen.",
]  # fmt: skip


def sentences(text: str) -> list[Words]:
    return [read_words(part.strip()) for part in text.split(". ")]


@pytest.mark.parametrize("text", CONFLICT)
def test_war_and_violence_are_conflict_whatever_they_hit(text: str) -> None:
    assert about_conflict(sentences(text))


@pytest.mark.parametrize("text", OTHER)
def test_nature_accidents_disease_play_trade_and_the_arts_are_not(text: str) -> None:
    assert not about_conflict(sentences(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "A cholera outbreak killed 30 people.",
        "Three soldiers died in a traffic accident on the way to the front line.",
        "Nine displaced people drowned when their boat capsized.",
        "Cholera has killed 30 people in the besieged town.",
        "Floods killed two children in the camp, which rebels hold.",
        "Two soldiers killed in helicopter engine failure",
        "An explosion of firedamp at a colliery killed nine miners.",
        "A lorry overturned near the camp and two soldiers were killed.",
    ],
)
def test_a_sentence_on_another_misfortune_is_told_apart_in_a_report_on_war(sentence: str) -> None:
    assert other_cause(read_words(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Shells fell on the cholera ward.",
        "Soldiers killed 30 people who had fled the floods.",
        "Nine people were killed by rebels at the cholera clinic after the floods.",
        "The crash killed all nine on board.",
        "The building collapsed, killing 12.",
        "Twelve died while they watched a football match.",
        "Six people were killed in the market.",
        "A mine killed two farmers on flooded land.",
    ],
)
def test_a_sentence_keeps_its_figures_where_violence_or_nothing_plain_is_the_cause(sentence: str) -> None:
    assert not other_cause(read_words(sentence))


# Sentences, and of each whether it tells of conflict; a paragraph ends at "|".
BESIDE = [
    ("Eight migrants drowned. Nine are missing. Shells killed six people in the port.", "--+"),
    ("Shells killed six people in the port. Nine were hurt. Eight migrants drowned.", "++-"),
    ("Cholera killed nine. Four more are ill. | Six people were killed. | They died of fever.", "----"),
    ("Cholera killed nine. Police detained a man. | Rebels killed six guards with grenades.", "--+"),
    (
        "A bus crash killed nine. An airliner went down. A truck overturned. | Gunmen killed six guards.",
        "---+",
    ),
    ("A quake killed nine. Soldiers dug for survivors. Militants called off their attacks.", "---"),
    ("Floods killed nine. It was like a war zone. Two bridges were lost.", "---"),
    ("Nine soldiers drowned in a lake. Militiamen cut down 38 villagers. Six are missing.", "-++"),
    ("The video game opens in May. Gunmen kill six guards in its first scene.", "--"),
]


@pytest.mark.parametrize(("text", "told"), BESIDE)
def test_a_misfortune_told_beside_violence_silences_its_own_sentences_only(text: str, told: str) -> None:
    blocks = [block.rstrip(". ").split(". ") for block in text.split(" | ")]
    places = [at for at, block in enumerate(blocks) for _ in block]
    read = [read_words(sentence + ".") for block in blocks for sentence in block]
    assert "".join("+" if war else "-" for war in tell_conflict(read, places)) == told


def test_a_report_that_speaks_of_nothing_but_rebels_and_truces_is_of_war() -> None:
    assert about_conflict(
        sentences("Rebels and soldiers keep the truce. Unions wait. The militia left the war.")
    )


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda s: s.example)
def test_the_words_of_every_subject_are_found_in_its_example(subject: Subject) -> None:
    words = read_words(subject.example)
    found = [
        p.means for at, e in enumerate(words.entries) for p in e.subjects if p.end(words.lows, at)
    ]  # fmt: skip
    assert subject in found


def test_a_long_report_takes_time_in_proportion(grows_linearly: Any) -> None:
    text = "A bomb, a quake and a goal: killed by the killed by soldiers at chess. " * 2_000
    grows_linearly(lambda part: about_conflict([read_words(part)]), text)
    grows_linearly(lambda part: about_conflict(sentences(part)), text)
