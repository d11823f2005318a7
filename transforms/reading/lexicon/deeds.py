"""Verbs by which somebody does violence, as words."""

# The beginnings of verbs of harm that somebody does by his own hand: not "treated 30 wounded", "counted 40 dead".
BY_HAND = (
    "abduct", "ambush", "annihilat", "arrest", "assassinat", "attack", "beat", "behead", "blew", "blow", "bomb", "burn",
    "butcher", "captur", "crush", "decapitat", "detain", "drive", "driving", "drove", "eliminat", "execut", "forc",
    "gunn", "hack",
    "hang", "hit", "hurt", "injur", "kidnap", "kill", "lynch", "maim", "massacr", "mow", "murder", "neutrali", "poison",
    "raped", "seiz", "shell", "shoot", "shot", "slaughter", "slay", "slew", "slit", "spray", "stab", "strik", "strafe",
    "struck", "took", "tortur", "trampl", "wip", "wound",
)  # fmt: skip
# What is done with a weapon before it strikes: "a rocket fired by", "a bomb planted by".
FIRED = frozenset((
    "detonated", "dropped", "fired", "hidden", "hurled", "laid", "launched", "left", "lobbed", "planted", "set",
    "staged", "thrown",
))  # fmt: skip
# Verbs that take a deed for their object: "launched an attack", "carried out a raid".
LAUNCHED = frozenset((
    "carried", "carry", "carrying", "conducted", "conducting", "detonated", "dropped", "fired", "firing", "launch",
    "launched", "launching", "made", "mounted", "mounting", "opened", "opening", "staged", "staging", "unleashed",
    "waged",
))  # fmt: skip
# People who bear no arms by trade and take them up: "villagers killed nine bandits", "herders raided the farms".
TAKING_UP_ARMS = frozenset((
    "cattlemen", "clansmen", "farmers", "herders", "herdsmen", "hunters", "locals", "nomads", "pastoralists",
    "peasants", "protesters", "residents", "students", "supporters", "tribesmen", "villagers", "volunteers", "youths",
))  # fmt: skip
# What those do who did not do the deed: "the army condemned the bombing", "the rebels denied any part in the raid".
ANSWERING = frozenset((
    "applauded", "celebrated", "condemn", "condemned", "condemning", "condemns", "criticised", "criticized", "denied",
    "denies", "denounced", "denounces", "deny", "denying", "deplored", "disowned", "escaped", "fled", "hailed",
    "investigated", "investigating", "mourned", "praised", "probing", "protested", "reject", "rejected", "rejects",
    "remembered", "survived", "welcomed", "witnessed",
))  # fmt: skip
# Participles after a deed that tell whom it was done to: "began the assault, targeting IS"; not "citing officials".
AT_SOMEBODY = (
    *BY_HAND, "defeat", "expel", "fight", "oust", "pound", "push", "repel", "rout", "target",
)  # fmt: skip
# What two do with each other: "the army and the rebels clashed".
TOGETHER = frozenset((
    "agree", "agreed", "battle", "battled", "clash", "clashed", "clashing", "exchanged", "fight", "fighting",
    "fought", "reached", "sign", "signed", "skirmished", "traded",
))  # fmt: skip
# What tells of those who act before their deed: "rebels dressed as soldiers sprayed a shop".
DESCRIBING = frozenset((
    "affiliated", "aided", "allied", "armed", "backed", "belonging", "carrying", "clad", "commanded", "disguised",
    "dressed", "headed", "helped", "joined", "led",
    "linked", "loyal", "masquerading", "mounted", "posing", "riding", "supported", "travelling", "traveling",
    "wearing", "wielding",
))  # fmt: skip
