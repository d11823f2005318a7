"""Verbs by which somebody does violence, as words."""

# The beginnings of verbs of harm that somebody does by his own hand: not "treated 30 wounded", "counted 40 dead".
BY_HAND = (
    "abduct", "ambush", "arrest", "assassinat", "attack", "beat", "behead", "bomb", "burn", "captur", "detain", "drive",
    "driving", "drove", "execut", "forc", "gunn", "hack", "hurt", "injur", "kidnap", "kill", "lynch", "maim", "massacr",
    "murder", "seiz", "shell", "shoot", "shot", "slaughter", "slay", "slew", "stab", "took", "tortur", "wound",
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
