"""Words that say what befell people only beside others: "took 40 people out of", "in hospital", "fell in battle"."""

from transforms.reading.lexicon.measures import BY_FIRST_WORD

# Verbs that move people out when their object is people and a place follows ("buses took 1,600 people out of").
CARRYING = {"took", "taken", "take", "takes", "taking", "carried", "carrying", "transported",
    "transporting", "bused", "bussed",
            "ferried", "moved", "brought", "airlifted", "flew", "flown", "flying", "escorted", "escorting", "shipped",
            "ferrying", "pulled", "got", "relocated", "lifted", "led", "guided", "shepherded"}  # fmt: skip
# Verbs that save people when "alive" or "from the rubble" follows.
SAVING = {"pulled", "pulling", "dug", "digging", "pull", "pulls", "lifted", "got", "brought"} | {
    "plucked",
    "winched",
    "fished",
    "picked",
}
LEAVING = {"left", "leave", "leaves", "leaving", "departed", "withdrew", "departing"}
# Where those are taken who are in safety there.
REFUGES = {"safety", "shelter", "shelters", "ship", "ships", "airport", "embassy", "evacuation", "army", "un", "u.n.",
           "base", "bases", "vessels"}  # fmt: skip
# Words of those who save others, after which "to safety" is a rescue.
RESCUING = {"rescue", "rescuers", "rescuer", "firefighters", "hiding", "stranded", "lifeguards", "divers"}
# Words under which people leave by leave of both sides, so that they are evacuated, not only gone.
BY_LEAVE = {"truce", "deal", "agreement", "evacuation", "evacuations", "buses", "bus", "convoy", "convoys", "corridor",
            "corridors", "ceasefire", "aboard", "escort", "ferry",
            "ferries", "helicopter", "helicopters", "plane"}  # fmt: skip
# Words of those who hold people by law: whom they hold are detained, whom others hold were abducted.
BY_LAW = {"police", "authorities", "court", "courts", "prosecutors", "government", "custody", "emergency", "agents",
          "intelligence", "suspects", "suspected", "charges", "cell", "cells"}  # fmt: skip
# Where the hurt are: "in hospital", "in a critical condition".
IN_CARE = {"hospital", "hospitals", "condition", "clinic", "care", "coma", "critical"}
# Words of illness, whose patients were not hurt by anybody.
ILLNESS = {"cholera", "malaria", "measles", "malnutrition", "malnourished", "covid-19", "disease", "diseases", "ebola",
           "diarrhoea", "diarrhea", "virus", "dehydration", "fever", "hunger", "starvation", "illness"}  # fmt: skip
# Verbs that leave people in a state: "left 12 dead", "leaving 30 wounded".
RESULTING = {"left", "leaving", "leaves", "leave", "with"}
# Verbs that with these words after their object say what befell it: "let 27 pupils go", "cost 41 men their lives".
_TO_DEATH = {"death": "killed"}
_ALIVE = {"death": "killed", "alive": "killed"}
_IN_HOSPITAL = dict.fromkeys(("hospital", "hospitals", "hospitalised", "hospitalized"), "wounded")
_TO_HELL = {"hell": "killed", "fleeing": "displaced", **_IN_HOSPITAL}
_FOR_WOUNDS = {"for": "wounded"}
_DEAD = {"dead": "killed", "death": "killed"}
_AT_LARGE = dict.fromkeys(("go", "out", "loose", "off"), "released")
_LIVES = {"lives": "killed", "leg": "wounded", "legs": "wounded", "arm": "wounded", "sight": "wounded"}
WITH_OBJECT: dict[str, dict[str, str]] = {
    **dict.fromkeys(
        ("hacked", "beat", "stabbed", "clubbed", "tortured", "bludgeoned", "hacking", "beating", "stabbing", "clubbing",
         "put", "puts", "putting", "stoned", "stoning", "kicked", "kicking", "trampled", "starved"), _TO_DEATH,
    ),
    **dict.fromkeys(("burned", "burnt", "burning", "buried", "burying"), _ALIVE),
    **dict.fromkeys(("left", "leaving"), _IN_HOSPITAL),
    **dict.fromkeys(("sent", "sending", "dispatched", "dispatching"), _TO_HELL),
    **dict.fromkeys(("treated", "treating"), _FOR_WOUNDS),
    **dict.fromkeys(("shot", "shooting", "shoot", "shoots"), _DEAD),
    **dict.fromkeys(("let", "lets", "letting"), _AT_LARGE),
    **dict.fromkeys(("cost", "costs", "costing"), _LIVES),
}  # fmt: skip
# Verbs that take people prisoner when these words follow them: "took 12 people hostage".
TAKING = {"took", "take", "takes", "taking", "taken", "held", "holding", "hold", "holds"}
TAKEN_AS = {
    "hostage": "abducted", "hostages": "abducted", "alive": "captured", "captive": "captured", "prisoner": "captured",
    "prisoners": "captured",
}  # fmt: skip
HOLDING = {"hold", "holds", "holding", "held"}
# Who takes people for money, so that seamen whom they hold are no prisoners of war.
CAPTORS = frozenset(["pirates", "kidnappers", "abductors", "ransom"])
# Verbs that let people go when these are their object: "exchanged 90 prisoners", "handed over eight captives".
HANDING = {"exchanged", "swapped", "handed"}
HELD = {"captives", "prisoners", "hostages", "detainees", "abductees", "captive", "hostage", "captured", "abducted",
        "kidnapped"}  # fmt: skip
# Verbs by which people are seized; who is "shot" after them is put to death: "dragged 12 men from a bus and shot them".
SEIZING = frozenset([
    "dragged", "hauled", "pulled", "lined", "separated", "rounded", "singled", "marched", "herded", "ordered",
    "blindfolded", "bound", "forced", "taken", "took", "dragging", "hauling", "pulling", "lining", "separating",
    "rounding", "led", "seized",
])  # fmt: skip
# Verbs by which a party has losses; "lost 12" kills them, "lost consciousness" kills nobody.
LOSING = frozenset(["lost", "lose", "loses", "losing"])
SUFFERING = frozenset(["suffered", "suffers", "sustained"])
# Verbs by which people are abducted, and places taken.
SEIZES = frozenset(["seize", "seizes", "seized", "seizing"])
# Verbs that displace people when "from their homes" or "to flee" follows.
FORCING = {"forced", "forcing", "drove", "driven", "driving", "compelled", "compelling"}
# Present forms that are other words too: verbs only after people and before a number.
HEADLINE_FORMS = {"free": "released", "wound": "wounded", "trap": "trapped"}  # "Rebels free 19 pupils"
# Verbs that drive people off when "into the bush" follows; nouns of such places.
HERDING = {"drove", "marched", "herded", "dragged", "driven", "herding", "marching", "dragging"}
WILDS = {
    "bush", "bushes", "forest", "forests", "jungle", "hills", "mountains", "desert", "woods", "captivity",
}  # fmt: skip
# Verbs that set a number on those who fell: "put the wounded at 60", "estimates deaths at 300".
PUTTING = {"put", "puts", "putting", "estimate", "estimates", "estimated", "estimating", "placed", "set"}
FALLEN_NOUNS = {
    "dead": "killed", "deaths": "killed", "fatalities": "killed", "killed": "killed", "slain": "killed",
    "wounded": "wounded", "injured": "wounded", "injuries": "wounded", "casualties": "casualties",
    "missing": "missing", "displaced": "displaced", "toll": "killed", "losses": "killed", "victims": "killed",
    "detained": "detained", "arrested": "detained", "captured": "captured", "rescued": "rescued", "freed": "released",
    "abducted": "abducted", "kidnapped": "abducted", "evacuated": "evacuated", "deceased": "killed", "fallen": "killed",
}  # fmt: skip
THE_FALLEN = frozenset(
    [
        "dead",
        "killed",
        "slain",
        "wounded",
        "injured",
        "victims",
        "missing",
        "casualties",
        "fatalities",
        "deceased",
    ]
)
# Participles that name people only where nothing stands after them: "the detained were"; not "the captured town".
THE_TAKEN = frozenset([
    "detained", "arrested", "captured", "rescued", "freed", "abducted", "kidnapped", "evacuated", "displaced",
])  # fmt: skip
# Verbs by which the fallen are as many as follows: "the dead number 53".
NUMBERING = frozenset(["number", "numbered", "numbers", "totalled", "totaled"])
CORPSES = frozenset(["bodies", "body", "corpse", "corpses", "remains"])
# Verbs by which hospitals take people in, when "with wounds" follows.
ADMITTING = {
    "admitted", "received", "treated", "treating", "admitting", "receiving", "took", "seen", "treat", "treats",
}  # fmt: skip
WOUNDS = {"wounds", "injuries", "burns", "wound", "shrapnel", "bullets", "trauma", "amputations", "fractures"}
# Verbs that take wounds for their object, nouns for these, and what is broken.
SUSTAINING = frozenset([
    "sustain", "sustained", "sustaining", "suffer", "suffered", "suffering", "receive", "received", "receiving",
    "had", "have", "has", "incurred",
])  # fmt: skip
INJURIES = frozenset([
    "bleeding", "bruises", "burn", "burns", "concussion", "contusions", "cuts", "fracture", "fractures", "injuries",
    "injury", "lacerations", "wound", "wounds",
])  # fmt: skip
BREAKING = frozenset(["broken", "fractured", "severed", "shattered", "dislocated", "bruised"])
LIMBS = frozenset([
    "abdomen", "ankle", "ankles", "arm", "arms", "back", "bone", "bones", "buttock", "buttocks", "calf",
    "cheekbone", "collarbone", "elbow", "eye", "eyes", "finger", "fingers", "foot", "feet", "groin", "hand",
    "hands", "hip", "jaw", "knee", "knees", "leg", "legs", "limb", "limbs", "nose", "pelvis", "rib", "ribs", "shin",
    "shoulder", "shoulders", "skull", "spine", "stomach", "teeth", "thigh", "thighs", "toe", "toes", "tooth",
    "wrist", "wrists",
])  # fmt: skip
BODY_PARTS = LIMBS | {"head", "neck", "chest", "face", "throat", "heart", "body"}
# Verbs whose clause may tell of wounds by other words.
HURTING = frozenset(["shot", "hit", "struck", "suffered", "sustained", "left", "broken", "fractured"])
# Verbs by which refugees come, and by which they are taken in.
ARRIVING = {"escaped", "streamed", "poured", "flooded", "arrived",
            "reached", "entered", "arriving", "arrive", "walked", "came", "registered", "housed",
            "hosts", "hosting", "sheltered"}  # fmt: skip
# Verbs of which many people who are no fighters may be displaced: "8,000 people had crossed".
CROSSING = {
    "arrived",
    "streamed",
    "poured",
    "flooded",
    "trudged",
    "made",
    "took",
    "reached",
    "entered",
    "walked",
    "crossed",
    "headed",
    "moved",
    "dispersed",
    "trekked",
}
# How badly some of the wounded are hurt: "four were wounded, one seriously".
HOW_HURT = frozenset(
    ["seriously", "critically", "gravely", "badly", "severely", "slightly", "lightly", "fatally"]
)
# How displaced people live, and where: "2,000 people are sleeping in schools".
# What brings people out when it is the subject of "brought" and "took".
VEHICLES = frozenset([
    "aircraft", "boats", "bus", "buses", "coaches", "convoy", "convoys", "ferries", "ferry", "flight", "flights",
    "helicopter", "helicopters", "minibuses", "plane", "planes", "ship", "ships", "train", "trains", "trucks", "vessel",
])  # fmt: skip
SHELTERED = {"living", "staying", "sleeping", "sheltered", "sheltering", "housed", "accommodated", "camped", "camping",
             "hosted", "lodged", "shelter"}  # fmt: skip
SHELTERS = {"camp", "camps", "shelters", "shelter", "tents", "centres", "centers", "schools", "mosques", "churches",
            "relatives", "kin", "families",
            "accommodation", "barracks", "stadium", "cellars", "basements",
            "open", "forest", "bush", "field", "fields", "roadside", "streets", "parks",
            "caves", "settlements", "sites"}  # fmt: skip
REFUGEES = {
    "refugees",
    "evacuees",
    "displaced",
    "runaways",
    "arrivals",
    "asylum-seekers",
    "idps",
    "newcomers",
    "escapees",
}
# Verbs by which estimates lie between two numbers: "estimates of the dead range from 40 to 90".
RANGING = frozenset(["range", "ranges", "ranged", "ranging", "varied", "varies", "vary"])
MOVING = frozenset(
    CARRYING
    | LEAVING
    | SAVING
    | TAKING
    | FORCING
    | HERDING
    | PUTTING
    | ADMITTING
    | {"fell", "numbers", "totalled", "totaled", "numbered"}
    | HANDING
    | {"shot", "shooting", "picked"}
    | set(WITH_OBJECT)
    | set(HEADLINE_FORMS)
    | RANGING
)
# More words that label a number: "Uprooted: 9,000".
LABELS = {
    "hurt": "wounded", "uprooted": "displaced", "evacuated": "evacuated", "captured": "captured",
    "detained": "detained", "arrested": "detained", "abducted": "abducted",
    "kidnapped": "abducted", "rescued": "rescued", "freed": "released",
    "released": "released", "trapped": "trapped", "homeless": "displaced", "hostages": "abducted",
}  # fmt: skip
# Every word that a trigger may begin with.
FIRST_WORDS = frozenset(BY_FIRST_WORD) | MOVING
# Verbs that raise a toll: "bringing to nine those killed".
RAISING = frozenset([
    "took", "takes", "brought", "brings", "bring", "bringing", "raised", "raises", "raising", "pushed", "pushing",
    "taking", "lifted", "lifts", "lifting",
])  # fmt: skip
