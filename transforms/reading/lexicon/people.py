"""Nouns for people, by whether they fight, and the words around them: the sections of `people.txt`."""

from importlib.resources import files

from transforms.reading.lexicon.place_words import COUNTRIES


def read_sections(text: str) -> dict[str, tuple[str, ...]]:
    """Words by section of a word list: `[name]` opens a section, `#` a remark."""
    sections: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
            sections[name] = ()
        elif line and not line.startswith("#"):
            sections[name] += tuple(line.split())
    return sections


_SECTIONS = read_sections(files(__package__).joinpath("people.txt").read_text(encoding="utf-8"))

COMBATANTS = _SECTIONS["combatants"]
COMBATANT_PLURALS = _SECTIONS["combatant_plurals"]
CIVILIANS = _SECTIONS["civilians"]
CIVILIAN_PLURALS = _SECTIONS["civilian_plurals"]
UNKNOWN = _SECTIONS["unknown"]
UNKNOWN_PLURALS = _SECTIONS["unknown_plurals"]
PEOPLES = _SECTIONS["peoples"]
DEMONYMS = tuple(people.lower() for people in COUNTRIES.values() if " " not in people)
COMBATANT_WORDS = _SECTIONS["combatant_words"]
CIVILIAN_WORDS = _SECTIONS["civilian_words"]
ARMED_BODIES = frozenset(_SECTIONS["armed_bodies"])
CIVIL_INSTITUTIONS = frozenset(_SECTIONS["civil_institutions"])
THINGS = _SECTIONS["things"]
NO_PERSONS = _SECTIONS["no_persons"]
ANIMALS = frozenset(_SECTIONS["animals"])

# A head of the unknown kind that a combatant word makes a fighter when it stands before ("armed men").
ARMED_HEADS = frozenset([
    "cadre", "cadres", "captive", "captives", "casualties", "chief", "chiefs", "dead", "deaths", "elements",
    "figures", "forces", "group", "groups", "individual", "individuals", "killed", "leader", "leaders", "man",
    "member", "members", "men", "official", "officials", "operatives", "others", "people", "person", "personnel",
    "persons", "prisoner", "prisoners", "recruits", "suspect", "suspects",
])  # fmt: skip
# Words that name many at once before "of": "a family of five".
COLLECTIVES = frozenset([
    "band", "column", "convoy", "crew", "crowd", "family", "group", "number", "pair", "party", "squad", "team",
    "total", "trio",
])  # fmt: skip
HOUSEHOLDS = frozenset(["families", "family", "household", "households"])
# Words that stand for people named before.
PRONOUNS = frozenset(["other", "others", "them", "these", "those", "us", "whom"])
# Endings of nouns for people that the lists leave out: of trades that do not fight, and others.
TRADE_ENDINGS = (
    "ologist", "ologists", "practitioner", "practitioners", "consultant", "consultants", "therapist", "therapists",
    "iatrist", "iatrists", "cleaner", "cleaners", "ographer", "ographers", "ician", "icians",
)  # fmt: skip
PERSON_ENDINGS = (
    *TRADE_ENDINGS, "keeper", "keepers", "person", "persons", "iner", "iners", "leader", "leaders",
    "smen", "hmen", "dmen", "kmen", "lmen", "tmen", "swomen",
)  # fmt: skip


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _classes() -> dict[str, str]:
    table: dict[str, str] = {}
    for nouns, plurals, name in (
        (UNKNOWN + PEOPLES + DEMONYMS, UNKNOWN_PLURALS, "unknown"),
        (CIVILIANS, CIVILIAN_PLURALS, "civilian"),
        (COMBATANTS, COMBATANT_PLURALS, "combatant"),
    ):
        for noun in nouns:
            table[noun.lower()] = table[_plural(noun.lower())] = name
        table.update(dict.fromkeys(plurals, name))
    return table


CLASS_OF = _classes()
ADULT = 16  # years; who is younger is a child, who may be no fighter


def class_of(word: str) -> str | None:
    """The class of a noun for people, also as the last part of a compound ("ex-soldier", "school-teacher")."""
    found = CLASS_OF.get(word)
    if found is None and word.endswith(("-year-old", "-year-olds")):
        age = word.partition("-")[0]
        return "civilian" if age.isdigit() and int(age) < ADULT else "unknown"  # "the 39-year-old"
    if found is None and "-" in word:
        found = CLASS_OF.get(word.rsplit("-", 1)[1])
    return found
