"""The ways in which reports word a date: one rule a line or two, each with an example that a test runs.

A rule's pattern is written with the names of the tables below ({month}, {weekday}, {n}, ...); where it has a
group `words`, only those are the date's. `needs` names
the words of which a sentence must hold one before the pattern is tried at all. Rules stand in order of
weight: where two match the same words, the upper one has them. An example marks the words it dates with
[ ] and reads against publication on Monday 21 May 2018 with Sunday 11 March 2018 as the date named before.
"""

import re
from dataclasses import dataclass
from functools import cache

MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31),
}  # fmt: skip

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_JOIN = r"(?:,? and |, | to | through | or | ?[-–—&] ?|/)"
WORDS = {
    "month": rf"(?P<month>(?:{_LONG}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?))",
    "longmonth": rf"(?P<month>{_LONG})",
    "year": r"(?P<year>(?:19|20)\d\d)(?![\d,]*\d)",
    "days": rf"(?P<days>{_DAY}(?:{_JOIN}{_DAY}){{0,6}})",
    "weekday": r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "anyweekday": r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:the )?)",
    "n": r"(?P<n>\d{1,4}|a few|several|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")",
    "unit": r"(?P<unit>hour|day|week|month|year)",
    "counted": (  # after these a number is a count and no year
        "people|persons|civilians|fighters|families|households|villages|houses|homes|men|women|children"
        "|prisoners|"
        "refugees|troops|tonnes|tons|dollars|metres|meters|kilometres|kilometers|km|miles|cases|schools"
        "|others|more"
    ),
    "hour": r"(?: (?:mid-?)?(?:morning|afternoon|evening|night|noon|midday|dawn))?",
    "part": r"(?P<part>early|mid|late|the (?:start|beginning|middle|end) of)",
}

_UNIT_WORDS = frozenset(
    word + s for word in ("day", "night", "morning", "evening", "week", "month", "year") for s in ("", "s")
)
_YEAR_SIGN = "0000"  # stands among a sentence's words for a number that may be a year
_NUMBER_SIGN = "0"  # stands for any other number

# The words (in small letters) of which a sentence must hold one, from each group, before a rule is tried:
# most sentences hold none, and reading them costs next to nothing.
NEEDS: dict[str, tuple[frozenset[str], ...]] = {
    "number": (frozenset({_NUMBER_SIGN}),),
    "year": (frozenset({_YEAR_SIGN}),),
    "month": (frozenset(MONTHS) | {"sept"} | {name.lower() for name in _LONG.split("|")},),
    "weekday": (frozenset(WEEKDAYS),),
    "today": (frozenset({"today", "this", "tonight", "yesterday", "tomorrow", "last"}),),
    "overnight": (frozenset({"overnight"}),),
    "weekend": (frozenset({"weekend"}),),
    "unit": (frozenset({"week", "month", "year"}), frozenset({"last", "this", "next", "past", "the"})),
    "part": (frozenset({"start", "beginning", "first"}),),
    "window": (frozenset({"past", "last", "previous"}),),
    "within": (frozenset({"hour", "hours", "day", "days"}), frozenset({"in", "within", "over"})),
    "ago": (frozenset({"ago"}),),
    "apart": (frozenset({"earlier", "later", "previously", "beforehand"}), _UNIT_WORDS),
    "beside": (
        frozenset({"before", "after", "same", "following", "next", "previous", "preceding", "that"}),
        _UNIT_WORDS,
    ),
    "holiday": (frozenset({"christmas", "new"}),),
    "recent": (frozenset({"recent"}),),
}
_WORD = re.compile(r"[a-z]+|\d+")


def words_of(sentence: str) -> set[str]:
    """The words of a sentence in small letters; a number stands as a sign of whether it may be a year."""
    return {
        word
        if word.isalpha()
        else _YEAR_SIGN
        if len(word) == 4 and word[:2] in ("19", "20")
        else _NUMBER_SIGN
        for word in _WORD.findall(sentence.lower())
    }


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of wording a date: `shape` names how its words become days (see `day_shapes`)."""

    name: str
    needs: str
    shape: str
    pattern: str
    example: str
    days: str

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern with its tables filled in, not minding capitals."""
        return _compile(self.pattern)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    filled = re.sub(r"\{([a-z]+)\}", lambda m: WORDS[m.group(1)], pattern)
    return re.compile(r"(?<![\w-])" + filled + r"(?!\w)", re.IGNORECASE)


_PREPOSITION = (
    r"(?:in|since|during|until|till|by|of|from|before|after|to|and|between|through|throughout|around|every|"
    r"last|this|next|back in)"
)

RULES: tuple[Rule, ...] = (
    Rule("iso", "year", "date", r"(?P<year>(?:19|20)\d\d)-(?P<mm>\d\d)-(?P<dd>\d\d)(?!-?\d)",
         "Shelled on [2018-05-03]", "2018-05-03"),
    Rule("numeric", "year", "numeric", r"(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19"
                                       r"|20)\d\d)",
         "Shelled on [21.04.2018]", "2018-04-21"),
    Rule("short_wire", "month", "date", r"(?P<dd>\d{1,2}) (?P<month>[A-Z]{3}) (?P<yy>[5-9]\d)(?![ ,.]?\d|"
                                        r" [a-z])",
         "BOGOTA, [4 JAN 90]", "1990-01-04"),
    Rule("day_month", "month", "days", r"{anyweekday}?{days}(?: of)? {month}(?:,? {year})?",
         "They died on [3 and 4 May]", "2018-05-03..2018-05-04"),
    Rule("month_day", "month", "days", r"{anyweekday}?{month} {days}(?!\d|[,.]\d|/|:| ?%)(?:,? {year})?",
         "They died on [March 7, 2017] in Homs", "2017-03-07"),
    Rule("month_year", "month", "month", r"(?:{part}[- ])?{month}(?: of|,)? {year}",
         "Taken in [March 2015]", "2015-03-01..2015-03-31"),
    Rule("named_month", "month", "month", r"(?P<which>last|next) {longmonth}",
         "Taken [last May]", "2017-05-01..2017-05-31"),
    Rule("part_month", "month", "month", r"{part}[- ]{longmonth}",
         "Taken in [early March]", "2018-03-01..2018-03-10"),
    Rule("month", "month", "month", rf"{_PREPOSITION} (?:(?:the )?month of )?(?P<words>{{longmonth}})",
         "They left in [March]", "2018-03-01..2018-03-31"),
    Rule("first_of_year", "part", "first_of_year",
         r"the first (?:{n} (?P<unit>month)s|(?P<half>half)|(?P<quarter>quarter)) of (?:the year|this year"
         r"|{year})",
         "Killed in [the first three months of 2017]", "2017-01-01..2017-03-31"),
    Rule("start_of", "part", "start_of",
         r"the (?:start|beginning) of (?:the|this) (?P<unit>week|month|year)",
         "They counted [since the start of the year]", "2018-01-01..2018-05-21"),
    Rule("decade", "year", "decade", r"(?P<year>(?:19|20)\d0)'?s",
         "Fighting in the [1990s]", "1990-01-01..1999-12-31"),
    Rule("part_year", "year", "year", r"{part}[- ](?:in )?{year}",
         "Taken in [late 2015]", "2015-09-01..2015-12-31"),
    Rule("year", "year", "year", rf"{_PREPOSITION} (?:the year )?(?P<words>{{year}})(?!-| ?%| "
                                 rf"(?:{{counted}})\b)",
         "The town was lost in [2015]", "2015-01-01..2015-12-31"),
    Rule("year_as_name", "year", "year_as_name", r"(?:(?:the|a|its|their|his) |(?<=['’]s ))"
                                                 r"(?P<words>{year})(?= [a-z])",
         "since then the [2003] invasion", "2003-01-01..2003-12-31"),
    Rule("weekday", "weekday", "weekday", r"(?:(?P<which>last|next|this|the previous) )?{weekday}{hour}",
         "Attacked on [Saturday night]", "2018-05-19"),
    Rule("before_yesterday", "today", "today", r"(?P<word>the day before yesterday)",
         "They came [the day before yesterday]", "2018-05-19"),
    Rule("today", "today", "today",
         r"(?P<word>(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|last night|yesterday"
         r"|tomorrow){hour}",
         "They came [yesterday]", "2018-05-20"),
    Rule("overnight", "overnight", "overnight", r"overnight(?! (?:on |from |into |to )?(?:mon|tues|wednes"
                                                r"|thurs|fri|satur|sun)day)",
         "Hit [overnight]", "2018-05-20..2018-05-21"),
    Rule("weekend", "weekend", "weekend", r"(?:(?P<which>last|next|this|past|previous|the) )weekend",
         "It subsided at [the weekend]", "2018-05-19..2018-05-20"),
    Rule("window", "window", "window",
         r"(?:the |these )(?:past|last|previous) (?:{n} )?(?:calendar )?{unit}s?"
         r"(?! ago| of)",
         "Killed over [the past two days]", "2018-05-19..2018-05-21"),
    Rule("within", "within", "window", r"(?:in|within|over)(?: less than| under| only| just| the space of)?"
                                       r" {n}[- ](?P<unit>hour|day)s?(?: period)?(?! later| earlier| ago|"
                                       r" from)",
         "Killed [in 24 hours]", "2018-05-20..2018-05-21"),
    Rule("last_unit", "unit", "unit", r"(?:(?P<part>early|earlier|late|later|mid) )?(?P<which>last|this"
                                      r"|next|past) {unit}(?!s)",
         "Killed [last week]", "2018-05-14..2018-05-20"),
    Rule("ago", "ago", "ago", r"(?:(?P<more>more than|over) |(?:about|some|around|nearly|almost) )?{n}"
                              r" {unit}s? ago",
         "Killed [three days ago]", "2018-05-18"),
    Rule("apart", "apart", "apart", r"(?:(?:just|only) )?{n} (?P<unit>day|week|month|year)s? "
                                    r"(?P<way>earlier|later|previously|beforehand)",
         "Killed [a day earlier]", "2018-03-10"),
    Rule("day_before", "beside", "beside", r"the (?P<unit>day|night|week|month|year) (?P<way>before|after)"
                                           r"(?=[.,;:!?)\"”]|$| in | at )",
         "Killed [the day before].", "2018-03-10"),
    Rule("beside", "beside", "beside", r"(?:the|that) (?P<way>same|very same|following|next|previous"
                                       r"|preceding) (?P<unit>day|morning|evening|night|week|month|year)",
         "Killed [the following month]", "2018-04-01..2018-04-30"),
    Rule("that_unit", "beside", "beside", r"(?:(?:earlier|later|late|early) )?(?P<way>that) (?P<unit>day"
                                          r"|morning|evening|night|week|month|year)",
         "Killed [that day]", "2018-03-11"),
    Rule("recent", "recent", "recent", r"recent {unit}s",
         "Killed in [recent weeks]", "..2018-05-21"),
    Rule("holiday", "holiday", "holiday", r"(?P<holiday>Christmas Day|Christmas Eve|New Year[’']s Day|New"
                                          r" Year[’']s Eve)",
         "Killed on [Christmas Day]", "2017-12-25"),
    Rule("ordinal", "number", "ordinal", r"on (?P<words>the (?P<dd>[12]?\d|3[01])(?:st|nd|rd|th))(?=[.,;:]|$)",
         "Killed on [the 5th], they say", "2018-05-05"),
)  # fmt: skip

# The words that tell that a sentence may hold a date; a number that may be a year is told by its shape.
SIGNAL_WORDS: frozenset[str] = frozenset().union(*(groups[0] for groups in NEEDS.values())) - {
    _YEAR_SIGN,
    _NUMBER_SIGN,
}
