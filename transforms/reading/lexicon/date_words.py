"""The words that dates are made of, by class, and those that link them, open a stretch, compare or look ahead."""

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTHS = {name[:3]: number for number, name in enumerate(_MONTH_NAMES, start=1)}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
# Days of a fixed date, and days counted from Easter Sunday.
HOLIDAYS = {
    "may day": (5, 1), "boxing day": (12, 26),
    "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31),
}  # fmt: skip
EASTER = {"easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "maundy thursday": -3}
# Days that reports name without a year, by the attack of that day.
NAMED_DAYS = {(9, 11): 2001, (10, 7): 2023}

# Classes of words, by the name that a rule has for them. Those told by their shape are in `marks.days.tree`.
CLASSES: dict[str, frozenset[str]] = {
    "month": frozenset(_MONTH_NAMES) | set(MONTHS) | {"sept"},
    "weekday": frozenset(WEEKDAYS),
    "wday": frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}),
    "n": frozenset(NUMBERS),
    "nth": frozenset(ORDINALS),
    "which": frozenset({"last", "this", "next", "past", "coming"}),
    "gone": frozenset({"last", "past", "previous", "preceding"}),
    "part": frozenset({"early", "mid", "late", "earlier", "later"}),
    "edge": frozenset({"start", "beginning", "middle", "end", "close", "outset"}),
    "few": frozenset({"few", "several", "couple"}),
    "period": frozenset({"week", "month", "year"}),
    "unit": frozenset({"hour", "day", "night", "week", "month", "year"}),
    "short": frozenset({"hour", "hours", "day", "days", "week", "weeks"}),
    "units": frozenset({
        "minute", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decade", "decades",
    }),
    "daytime": frozenset({"day", "morning", "afternoon", "evening", "night", "week", "month", "year", "weekend"}),
    "hour": frozenset({
        "morning", "afternoon", "evening", "night", "noon", "midday", "dawn", "mid-morning", "mid-afternoon",
        "lunchtime", "midnight",
    }),
    "beside": frozenset({"same", "following", "next", "previous", "preceding", "ensuing", "prior"}),
    "way": frozenset({"earlier", "later", "previously", "beforehand", "afterwards", "before", "after", "prior"}),
    "half": frozenset({"half", "quarter", "third"}),
    "today": frozenset({"today", "tonight", "yesterday", "tomorrow"}),
    "season": frozenset({"spring", "summer", "autumn", "fall", "winter"}),
    "more": frozenset({"over", "than"}),
    "feast": frozenset({"eid", "ramadan", "ashura", "nowruz", "diwali", "purim", "passover"}),
    "feast2": frozenset({"al-fitr", "al-adha", "ul-fitr", "ul-adha"}),
    "fighting": frozenset({
        "fighting", "clashes", "battles", "shelling", "rioting", "war", "conflict", "violence", "unrest", "bombing",
        "bombardment", "raids", "siege", "slaughter", "bloodshed", "killings", "carnage", "attacks",
        "protests", "revolt", "uprising", "riots",
    }),
    "attack": frozenset({
        "attack", "raid", "assault", "ambush", "bombing", "blast", "explosion", "massacre", "killing", "killings",
        "shooting", "strike", "shelling", "clash", "clashes", "battle", "coup", "ceremony", "funeral", "handover",
        "exchange", "vote", "election", "truce", "ceasefire",
    }),
    "about": frozenset({"about", "around", "some", "nearly", "almost", "roughly"}),
}  # fmt: skip
SIGNS = {"{slash}": "/"}

# A month or a year alone is a date only after one of these.
PREPOSITIONS = frozenset({
    "in", "since", "during", "until", "till", "by", "of", "from", "before", "after", "to", "and", "between",
    "through", "throughout", "around", "every", "last", "this", "next", "-", "–", "late", "early", "mid", "for",
})  # fmt: skip
# After a number that may be a year, these tell that it counts.
COUNTED = frozenset({
    "people", "persons", "civilians", "fighters", "families", "households", "villages", "houses", "homes", "men",
    "women", "children", "prisoners", "refugees", "troops", "soldiers", "tonnes", "tons", "dollars", "metres",
    "meters", "kilometres", "kilometers", "km", "miles", "cases", "schools", "others", "more", "%", "percent", "per",
    "gmt", "hours", "local", "hrs", "rounds", "shells", "dead", "deaths", "wounded", "rebels", "militants",
})  # fmt: skip

# The words of which every date has one; years and words of several parts are told by their shape.
_CLASSES_OF_SIGNALS = ("month", "weekday", "period", "unit", "units", "today", "season", "feast")
_SIGNALS = (
    "fortnight midweek mid-week afternoon christmas easter evening morning overnight thurs tues weekend"
)
SIGNAL_WORDS: frozenset[str] = frozenset(_SIGNALS.split()).union(*(CLASSES[c] for c in _CLASSES_OF_SIGNALS)) - {
    "fall", "spring",
}  # fmt: skip
# Words that tell of a date only beside certain others, and name no time by themselves.
QUIET_SIGNALS: frozenset[str] = frozenset({"same", "since", "afterwards", "afterward", "eve"}) | {
    f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"
    for day in range(1, 32)
}
_YEARS = ("19", "20")
_SPANS = frozenset({"hour", "day", "week"})


def is_signal(low: str) -> bool:
    """Whether a word in small letters names a time: a month, a weekday, a year, "mid-June", "24-hour"."""
    if low in SIGNAL_WORDS:
        return True
    first, hyphen, last = low.partition("-")
    if hyphen:
        return last in _SPANS or last in CLASSES["month"] or (first in CLASSES["part"] and _is_year(last))
    return low[:-2] in SIGNAL_WORDS if low.endswith("'s") else _is_year(low)


def _is_year(low: str) -> bool:
    return len(low) >= 4 and low[:2] in _YEARS and low[:4].isdigit()


# What stands between two dates that are read as one stretch.
_LINKS = (
    "and", ", and", "and on", ", and on", "and in", "and early", "and late", "and again on", "and early on", "and the",
    "and then", "and then on", ", then", "to", "to early", "to late", "to the", "up to", "through", "through to",
    "until", "till", "into", "into early", "or", "or early", "or late", "or on", "or in", "-", "–", "—",
)  # fmt: skip
LINKS = frozenset(tuple(words.split()) for words in _LINKS)
LISTED = frozenset(tuple(words.split()) for words in (",", ", on", ", in"))
# What opens a stretch, before its first date: words -> how it is read.
LEADS: dict[str, str] = {
    "since": "since", "from": "from", "between": "from", "overnight": "overnight", "until": "until", "before": "before",
    "till": "until", "by": "by",
}  # fmt: skip
LEAD_FILLERS = frozenset(
    {"late", "early", "on", "in", "into", "from", "to", "between", "the", "at", "around", "about"}
)
COMPARISONS = frozenset({
    "first", "worst", "deadliest", "bloodiest", "biggest", "largest", "heaviest", "highest", "lowest", "most",
    "longest", "fiercest", "only", "greatest", "bloodier", "worse", "second", "third", "fourth", "fifth", "sixth",
})  # fmt: skip
# Words after which a date lies ahead: a word, or two that stand together.
AHEAD = frozenset({"will", "shall", "upcoming", "due", "scheduled", "planned", "expected"})
AHEAD_AFTER_BE = frozenset({"due", "scheduled", "planned", "expected", "set", "slated"})
