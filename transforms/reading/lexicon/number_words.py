"""Words for numbers and for how they are bounded. The bounds follow the table in the design."""

UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 1_000_000, "mln": 1_000_000}

# Words that admit no upper bound: words -> least number they mean.
VAGUE: dict[tuple[str, ...], int] = {
    ("a", "few"): 3, ("a", "handful", "of"): 3, ("several",): 3, ("few",): 3,
    ("dozens",): 24, ("scores",): 40, ("tens",): 20, ("hundreds",): 200, ("thousands",): 2000,
    ("scores", "of", "thousands"): 40_000, ("tens", "of", "thousands"): 20_000,
    ("hundreds", "of", "thousands"): 200_000, ("millions",): 2_000_000,
}  # fmt: skip
# "several dozen" is three dozen.
VAGUE_FACTORS: dict[tuple[str, ...], int] = {("several",): 3, ("a", "few"): 3}

# Words that mean a plain number: words -> number.
PLAIN: dict[tuple[str, ...], int] = {
    ("a", "dozen"): 12, ("half", "a", "dozen"): 6, ("half", "a", "million"): 500_000, ("a", "couple", "of"): 2,
    ("a", "couple"): 2, ("a", "pair", "of"): 2, ("a", "hundred"): 100, ("a", "score", "of"): 20, ("a", "score"): 20,
    ("a", "thousand"): 1000, ("a", "million"): 1_000_000, ("twin",): 2,
    ("a", "quarter", "of", "a", "million"): 250_000, ("quarter", "of", "a", "million"): 250_000,
    ("three", "quarters", "of", "a", "million"): 750_000,
}  # fmt: skip

# Words before a number: words -> quantifier.
BOUNDS_BEFORE: dict[tuple[str, ...], str] = {
    ("at", "least"): "at_least", ("no", "fewer", "than"): "at_least", ("no", "less", "than"): "at_least",
    ("not", "less", "than"): "at_least", ("a", "minimum", "of"): "at_least", ("not", "fewer", "than"): "at_least",
    ("more", "than"): "more_than", ("over",): "more_than", ("in", "excess", "of"): "more_than",
    ("upwards", "of"): "at_least", ("well", "over"): "more_than", ("upward", "of"): "at_least",
    ("up", "to"): "at_most", ("as", "many", "as"): "at_most", ("at", "most"): "at_most",
    ("no", "more", "than"): "at_most", ("not", "more", "than"): "at_most", ("a", "maximum", "of"): "at_most",
    ("fewer", "than"): "less_than", ("less", "than"): "less_than", ("under",): "less_than",
    ("about",): "about", ("some",): "about", ("around",): "about", ("nearly",): "about", ("almost",): "about",
    ("approximately",): "about", ("roughly",): "about", ("an", "estimated"): "about", ("estimated",): "about",
    ("close", "to"): "about", ("perhaps",): "about", ("an", "approximate"): "about", ("just", "over"): "more_than",
    ("just", "under"): "less_than", ("above",): "more_than", ("below",): "less_than",
}  # fmt: skip
# After these "over" is no bound: "handed over 40 prisoners".
OVER_VERBS = frozenset(
    ("handed", "handing", "hand", "hands", "turned", "turning", "gave", "giving", "signed", "took")
)
# Between a number and "or more".
STATES = frozenset(["dead", "hurt", "injured", "killed", "missing", "wounded"])
# After these "up to" tells where a number came to, and bounds none.
# Beside these "by three to 51" tells how far a number moved and where to, and is no range.
MOVING = frozenset([
    "climbed", "cut", "dropped", "fallen", "fell", "gone", "grew", "grown", "increased", "jumped", "lowered", "raised",
    "raises", "raising", "reduced", "revised", "risen", "rises", "rose", "swelled", "went",
])  # fmt: skip
RISING = frozenset(["climbed", "gone", "goes", "going", "risen", "rises", "rose", "went"])
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("or", "more"): "at_least", ("or", "so"): "about", ("or", "fewer"): "at_most", ("or", "less"): "at_most",
    ("+",): "at_least", ("and", "up"): "at_least", ("and", "counting"): "at_least", ("and", "more"): "at_least",
}  # fmt: skip

NONE = {"no", "zero", "none", "nobody"}
ARTICLES = {"a", "an"}
# "another 21", "a further 12": more of what was counted before.
MORE_BEFORE: set[tuple[str, ...]] = {
    ("another",), ("a", "further"), ("an", "additional"), ("a", "total", "of"), ("the", "other"), ("further",),
    ("additional",), ("all",), ("every", "one", "of", "the"), ("all", "of", "the"), ("each", "of", "the"),
    ("the", "last"), ("the", "first"), ("the", "remaining"), ("the", "final"), ("other",), ("a", "record"),
}  # fmt: skip
INCREMENTS: set[tuple[str, ...]] = {
    ("another",),
    ("a", "further"),
    ("an", "additional"),
    ("further",),
    ("additional",),
}
# "tens, perhaps hundreds": the second number only raises the hope of more.
DOUBTS = {"perhaps", "possibly", "maybe", "even"}

# What a number is not a count of people before or after: money, ages, times, distances, shares.
NOT_AFTER = {
    "%", "percent", "per", "cent", "km", "kilometres", "kilometers", "kilometre", "kilometer", "miles", "mile",
    "metres", "meters", "metre", "meter", "dollars", "euros", "pounds", "a.m.", "p.m.", "am", "pm", "gmt",
    "years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes", "minute",
    "seconds", "degrees", "tonnes", "tons", "kg", "hectares", "acres", "times", "point", "points", "o'clock",
}  # fmt: skip
NOT_BEFORE = {
    "$", "£", "€", "no.", "number", "article", "resolution", "aged", "age", "chapter", "section", "#", "magnitude",
}  # fmt: skip
AGED = {"aged", "age", "ages"}
MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
}  # fmt: skip
# "2018 people" counts, "2018" alone is a year.
COUNTED_AFTER_YEARS = {
    "people", "civilians", "soldiers", "fighters", "refugees", "families", "killed", "wounded", "troops", "persons",
}  # fmt: skip

# Parts of a total told before: words -> divisor.
FRACTIONS: dict[tuple[str, ...], int] = {
    ("half",): 2, ("a", "third"): 3, ("one", "third"): 3, ("a", "quarter"): 4, ("one", "quarter"): 4,
    ("a", "fifth"): 5, ("a", "tenth"): 10,
}  # fmt: skip
PARTS = {"thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10}  # "two thirds of them"
# "A ninth body", "a second soldier": one, and one more than before.
ORDINALS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "twentieth",
}  # fmt: skip


def word_value(word: str) -> int | None:
    """The value of one number word, hyphened or not: "fifty-three", "fifty-odd"."""
    word = word.removesuffix("-odd")
    if word in UNITS:
        return UNITS[word]
    tens, _, unit = word.partition("-")
    if unit and tens in UNITS and unit in UNITS and UNITS[tens] >= 20 > UNITS[unit]:
        return UNITS[tens] + UNITS[unit]
    return None


_ORDINAL_VALUES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip


def ordinal_value(word: str) -> int | None:
    """The number of an ordinal: "fourteenth", "thirty-second", "61st"."""
    if word in _ORDINAL_VALUES:
        return _ORDINAL_VALUES[word]
    digits = word[:-2]
    if digits.isdecimal() and word[-2:] in ("st", "nd", "rd", "th"):
        return int(digits)
    if word.endswith("ieth"):
        return UNITS.get(word[:-4] + "y")
    if word.endswith("teenth"):
        return UNITS.get(word[:-2])
    tens, _, unit = word.partition("-")
    whole, rest = UNITS.get(tens), _ORDINAL_VALUES.get(unit)
    return whole + rest if whole and rest and whole >= 20 and rest < 10 else None


# Every word that a number expression may begin with, and those that words after a number that bound it begin with.
OPENERS = (
    {entry[0] for table in (VAGUE, PLAIN, BOUNDS_BEFORE, MORE_BEFORE, FRACTIONS) for entry in table}
    | set(UNITS)
    | set(ARTICLES)
    | set(NONE)
    | {"between", "from", "both", "the"}
)
# Before a noun these are no number, but for the words after them that make them one: "a dozen", "the ninth".
DETERMINERS = {"a", "an", "the"}
AFTER_DETERMINERS = ORDINALS | {
    entry[1]
    for table in (VAGUE, PLAIN, BOUNDS_BEFORE, MORE_BEFORE, FRACTIONS)
    for entry in table
    if entry[0] in DETERMINERS
}


def _next_words() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {"between": set(), "from": set()}
    for table in (BOUNDS_BEFORE, MORE_BEFORE):
        for entry in table:
            found.setdefault(entry[0], set()).update(entry[1:2])
    counting = {entry[0] for table in (VAGUE, PLAIN, FRACTIONS) for entry in table}
    counting |= set(UNITS) | DETERMINERS | NONE | {"another", "not"}
    return {first: frozenset(after) for first, after in found.items() if first not in counting}


# Words that only bound a number, with the words that may follow them in doing so: "at" has "least" and "most".
NEXT_WORDS = _next_words()
# Those after which a number may follow at once: "about 12".
BOUNDS_ALONE = {"between", "from"} | {
    entry[0] for table in (BOUNDS_BEFORE, MORE_BEFORE) for entry in table if len(entry) == 1
}
