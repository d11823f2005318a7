import pytest

from transforms.reading.clauses import read_statements
from transforms.reading.text.words import read_words


def told(sentence: str) -> list[tuple[str, int | None, int | None]]:
    return [(s.measure, s.low, s.high) for s in read_statements(read_words(sentence)).statements]


# sentence -> measure, low, high of every figure, by the form of the clause
CLAUSES = {
    "passive": ("Twelve herders were killed near the well.", [("killed", 12, 12)]),
    "passive with adverbs": ("Forty miners were also seriously wounded.", [("wounded", 40, 40)]),
    "active": ("Gunmen killed seven farmers.", [("killed", 7, 7)]),
    "active perfect": ("The raids have killed more than 80 villagers.", [("killed", 81, None)]),
    "intransitive": ("At least six people died in the blast.", [("killed", 6, None)]),
    "participle": ("A mine went off, killing nine men and wounding 14.", [("killed", 9, 9), ("wounded", 14, 14)]),
    "noun": ("The clinic recorded 31 deaths.", [("killed", 31, 31)]),
    "noun with of": ("Residents mourned the deaths of 16 fishermen.", [("killed", 16, 16)]),
    "state": ("The shelling left four people dead and eleven injured.", [("killed", 4, 4), ("wounded", 11, 11)]),
    "headline": ("Five soldiers killed, 8 wounded in mortar fire", [("killed", 5, 5), ("wounded", 8, 8)]),
    "coordinated subject": ("Three policemen and ten rebels were killed.", [("killed", 3, 3), ("killed", 10, 10)]),
    "coordinated object": (
        "The raid killed 40 rebels, 3 soldiers and two nurses.",
        [("killed", 40, 40), ("killed", 3, 3), ("killed", 2, 2)],
    ),
    "bound over both": ("At least 30 rebels and 7 loyalists were killed.", [("killed", 30, None), ("killed", 7, None)]),
    "ellipsis": ("Six villagers have been killed and 19 wounded by shelling.", [("killed", 6, 6), ("wounded", 19, 19)]),
    "another": ("Another 44 were injured.", [("wounded", 44, 44)]),
    "two verbs": ("A nurse was arrested and later died in custody.", [("detained", 1, 1), ("killed", 1, 1)]),
    "article": ("A surgeon was shot dead by militiamen.", [("killed", 1, 1)]),
    "possessive": ("His brother was killed by a sniper.", [("killed", 1, 1)]),
    "none": ("No one was hurt.", [("wounded", 0, 0)]),
    "no casualties": ("The army reported no casualties.", [("casualties", 0, 0)]),
    "family": ("A family of five was killed in their home.", [("killed", 5, 5)]),
    "fled": ("Some 9,000 people fled their homes.", [("displaced", 9000, 9000)]),
    "carried out": ("Trucks took 300 fighters out of the old town.", [("evacuated", 300, 300)]),
    "left for": ("Nearly 900 fighters left the camp on Friday for the north.", [("evacuated", 900, 900)]),
    "surrendered": ("Eighty gunmen surrendered.", [("surrendered", 80, 80)]),
    "kidnapped": ("Armed men kidnapped three aid workers.", [("abducted", 3, 3)]),
    "toll": ("The blast's death toll rose to 52.", [("killed", 52, 52)]),
    "risen from": (
        "Shells killed 31 traders by the latest count, up from 25.", [("killed", 31, 31), ("killed", 25, 25)],
    ),
    "not more than": ("The number of villagers executed there did not exceed nine.", [("killed", None, 9)]),
    "one side against the other": (
        "Some 140 conscripts were killed against 20 rebels.", [("killed", 140, 140), ("killed", 20, 20)],
    ),
    "verbs in a row": ("Seven monks were burnt, shot or hacked to death.", [("killed", 7, 7)]),
    "of whom, and on": (
        "Over 900 people, of whom 120 were guards, have died there.", [("killed", 901, None), ("killed", 120, 120)],
    ),
    "speaker behind": ("Divers rescued nine sailors, said a witness.", [("rescued", 9, 9)]),
    "quoted object": ('The group lost "just 17 fighters" in the raid.', [("killed", 17, 17)]),
    "seized fighters": ("Rebels seized eleven soldiers at the ford.", [("captured", 11, 11)]),
    "held fighters": ("The militia is holding 19 policemen.", [("captured", 19, 19)]),
    "dead at a place": ("The raid left 40 dead at the crossing.", [("killed", 40, 40)]),
    "flown": ("Two jets flew 310 foreigners to a base on the coast.", [("evacuated", 310, 310)]),
    "killed and hurt, no comma": ("Nine porters killed over 40 injured.", [("killed", 9, 9), ("wounded", 41, None)]),
    "one object of verbs in a row": (
        "Bandits beat, wounded and abducted a trader.", [("wounded", 1, 1), ("abducted", 1, 1)],
    ),
    "subjects behind a comma": (
        "Rebels killed a monk and a cook, and two porters and a clerk were wounded.",
        [("killed", 1, 1), ("killed", 1, 1), ("wounded", 2, 2), ("wounded", 1, 1)],
    ),
    "subjects after a participle": (
        "A guard driving a truck was killed at the gate, and two porters were wounded.",
        [("killed", 1, 1), ("wounded", 2, 2)],
    ),
    "relative after an object": ("Shots rang out, injuring a girl, who later died.", [("killed", 1, 1)]),
    "ages in a row": ("Three boys aged 14, 15 and 17 were killed.", [("killed", 3, 3)]),
    "an age, then people": ("A blast hurt a girl aged 8, two men and a cook.",
                            [("wounded", 1, 1), ("wounded", 2, 2), ("wounded", 1, 1)]),
    "one in -ss": ("The headmistress of the school was shot dead.", [("killed", 1, 1)]),
    "an agency in capitals": ("Two WHO drivers were wounded.", [("wounded", 2, 2)]),
    "operated on": ("Surgeons operated on 14 fighters.", [("wounded", 14, 14)]),
    "among those killed": (
        "Two porters were among the nine people killed.", [("killed", 9, 9), ("killed", 2, 2)],
    ),
    "among those hurt": ("A cook was among the guests who were wounded.", [("wounded", 1, 1)]),
    "one person by two words": ("A former envoy and leader of the party was killed.", [("killed", 1, 1)]),
    "two persons by two words": ("A doctor and nurse were killed.", [("killed", 1, 1), ("killed", 1, 1)]),
    "two persons in the singular": (
        "A doctor, along with her son, was killed.", [("killed", 1, 1), ("killed", 1, 1)],
    ),
    "a name and its gloss": (
        "It deplored the murder of Senator Omar Selk, the candidate who was gunned down.", [("killed", 1, 1)],
    ),
    "names after a noun for many": (
        "Gunmen killed the nurses Ana Ruiz, Omar Selk and Paul Dray.",
        [("killed", 1, 1), ("killed", 1, 1), ("killed", 1, 1)],
    ),
    "along with, after a place": (
        "Omar Selk was killed near his home in Arden, along with two of his guards.",
        [("killed", 1, 1), ("killed", 2, 2)],
    ),
    "an unknown verb after who": ("A cook who peels potatoes for the camp was killed.", [("killed", 1, 1)]),
    "one that is a noun besides": (
        "A doctor who heads the ward and two nurses were killed.", [("killed", 1, 1), ("killed", 2, 2)],
    ),
    "who is no subject": ("Soldiers who residents say came at night killed two boys.", [("killed", 2, 2)]),
    "a speaker by title and name": (
        "A raid has killed nine herders since Monday, the governor of Arden, Omar Selk, said.", [("killed", 9, 9)],
    ),
    "after a thing hit": (
        "A truck was hit and a clerk and his son were wounded.", [("wounded", 1, 1), ("wounded", 1, 1)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", CLAUSES)
def test_every_form_of_clause_ties_its_figures_to_what_befell_them(form: str) -> None:
    sentence, expected = CLAUSES[form]
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The blast killed the engine and 20 lamps went out.",
        "The siege is claiming 300 lives a day.",
        "The ministry said so in a press release.",
        "The colonel denied killing any civilian.",
        "The loss of the bridge cut the road.",
        "Two surveyors missing since Sunday were found unharmed.",
        "The swap of 600 men was carried out.",
        "The army destroyed 12 tanks and two police stations.",
        "Between 10 and 20 gunmen surrounded the farm.",
        "The town has 160,000 residents.",
        "The 300,000-strong population lives on aid.",
        "Killed in 2015, he is remembered each year.",
        "He lost consciousness.",
        "Clinics operated on diesel.",
        "They ran from falling masonry.",
    ],
)
def test_what_is_counted_but_did_not_suffer_is_no_figure(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Shells killed 30 people, including 12 pupils.",
        "Shells killed 30 people, twelve of them pupils.",
        "Shells killed 30 people, among them 12 pupils.",
        "Thirty people, including 12 pupils, were killed.",
        "Thirty people, among them 12 pupils, were killed by shells.",
    ],
)
def test_a_share_points_to_its_total(sentence: str) -> None:
    total, share = read_statements(read_words(sentence)).statements
    assert (total.low, total.share_of) == (30, None)
    assert (share.low, share.share_of, share.victim_class) == (12, 0, "civilian")


# the group as worded after "killed" -> class
GROUPS = [
    ("12 police officers", "combatant"),
    ("12 armed men", "combatant"),
    ("12 members of the Northern Front", "combatant"),
    ("12 security personnel", "combatant"),
    ("12 Islamist fighters and civilians", "mixed"),
    ("12 people including rebels and their relatives", "mixed"),
    ("12 people", "unknown"),
    ("12 Palestinians", "unknown"),
    ("12 women and children", "civilian"),
    ("12 journalists", "civilian"),
    ("12 medical personnel", "civilian"),
    ("12 aid workers", "civilian"),
]


@pytest.mark.parametrize(("words", "victim_class"), GROUPS)
def test_the_class_follows_the_head_and_what_is_joined_to_it(words: str, victim_class: str) -> None:
    (statement,) = read_statements(read_words(f"The bomb killed {words} in the square.")).statements
    assert statement.victim_class == victim_class


@pytest.mark.parametrize(
    ("sentence", "classes"),
    [
        ("The blast killed nine people, police among them.", ["mixed"]),
        ("The raid killed 42 people, 20 of them civilians.", ["mixed", "civilian"]),
        ("The raid killed 42 people, 20 of them children.", ["unknown", "civilian"]),
        ("The raid killed ten people, four soldiers and six nurses.", ["mixed", "combatant", "civilian"]),
        ("The army killed two rebels, one of them a woman.", ["combatant", "combatant"]),
        ("Troops beat off the rebels, killing 12 of them.", ["combatant"]),
        ("Gunmen fired at villagers and killed 12 of them.", ["civilian"]),
        ("Rebels took 14 prisoners.", ["combatant"]),
        ("Seven displaced people were killed.", ["civilian"]),
        ("The consul general was killed.", ["civilian"]),
        ("Reporters counted 30 bodies in army uniform.", ["combatant"]),
        ("The army has suffered 17 dead, including two cooks, and 38 wounded.", ["combatant", "civilian", "combatant"]),
    ],
)  # fmt: skip
def test_the_class_follows_shares_totals_and_whom_words_stand_for(sentence: str, classes: list[str]) -> None:
    assert [s.victim_class for s in read_statements(read_words(sentence)).statements] == classes


def test_a_group_left_out_is_the_one_named_before() -> None:
    _, second = read_statements(read_words("Troops killed 15 rebels and captured nine others.")).statements
    assert (second.measure, second.low, second.victim_class) == ("captured", 9, "combatant")


@pytest.mark.parametrize(
    ("sentence", "died"),
    [
        ("A soldier wounded in Friday's ambush died on Sunday.", 1),
        ("Two policemen hurt in Monday's mine blast in Lem died in hospital.", 2),
        ("Eight of the wounded from that battle have since died.", 8),
    ],
)
def test_who_was_hurt_in_what_a_day_or_a_pointer_names_is_who_died(sentence: str, died: int) -> None:
    read = read_statements(read_words(sentence))
    assert [(s.measure, s.low) for s in read.statements] == [("killed", died)]


@pytest.mark.parametrize(
    ("sentence", "killed"),
    [
        ("Two of its own men fell, it said.", [2]),
        ("At least 12 more soldiers fell there.", [12]),
        ("Shares of the soldiers' fund fell, and prices fell there.", []),
        ("A hundred and twenty people were killed.", [120]),
    ],
)
def test_who_fell_and_a_hundred_and_more(sentence: str, killed: list[int]) -> None:
    assert [s.low for s in read_statements(read_words(sentence)).statements] == killed
