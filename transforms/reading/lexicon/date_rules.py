"""The ways in which reports word a date: one rule a line or two, each with an example that a test runs.

A rule's words are written thus: `|` stands between wordings, `/` between choices for one word, `?` after a word that
may be left out; {month} is any word of the class of that name in `date_words`, {slash} the sign that is written so.
`shape` names how the words become days (see `marks.days`), `only` what else must hold (see `marks.days.plausible`).
Of several rules that fit from one word on, the one that takes most words has them, then the upper one. An example
marks the words it dates with [ ] and reads against publication on Monday 21 May 2018, with Sunday 11 March 2018 as
the date named before.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    """One way of wording a date."""

    name: str
    shape: str
    words: str
    example: str
    days: str
    only: str = ""


_DAY_MONTH, _MONTH_DAY = "{days} of? {month} .? ,? {year}?", "{month} .? the? {days} ,? {year}?"
_WD = "{weekday}/{wday} .? ,? the?"

RULES: tuple[Rule, ...] = (
    Rule("iso", "date", "{year} - {num} - {num}|{year} {slash} {num} {slash} {num}",
         "Shelled on [2018-05-03]", "2018-05-03"),
    Rule("numeric", "numeric", "{num} {slash} {num} {slash} {year}|{num} - {num} - {year}|{dotted} . {year}",
         "Shelled on [21.04.2018]", "2018-04-21"),
    Rule("short_wire", "days", "{days} {month} {yy}", "BOGOTA, [4 JAN 90]", "1990-01-04", "wire"),
    Rule("named_attack", "named_attack", "{month} .? {num} attack/attacks/massacre/assault",
         "Six died in the [September 11 attacks]", "2001-09-11", "named_attack"),
    Rule("day_month", "days", f"{_WD} {_DAY_MONTH}|the? {_DAY_MONTH}", "They died on [3 and 4 May]",
         "2018-05-03..2018-05-04"),
    Rule("month_day", "days", f"{_WD} {_MONTH_DAY}|{_MONTH_DAY}|the? {{nth}} of {{month}} ,? {{year}}?",
         "They died on [March 7, 2017] in Homs", "2017-03-07", "month_day"),
    Rule("day_bracketed", "days", "{weekday} (/[ {days} {month} .? )/]|{weekday} (/[ {month} .? {days} )/]",
         "They died on [Friday (18 May)] in Homs", "2018-05-18"),
    Rule("day_of_year", "days",
         "{days} of? {month} ,? of? {which} year|{month} {days} ,? of? {which} year|"
         "{days} of? {month} ,? of? the? {beside} year|{month} {days} ,? of? the? {beside} year|"
         "{days} of? {month} ,? of? that year|{month} {days} ,? of? that year",
         "Taken on [3 June last year]", "2017-06-03"),
    Rule("week_of", "week_of", "week of/beginning/starting/from {days} {month} {year}?|"
         "week of/beginning/starting/from {month} {days} ,? {year}?", "In the [week of 5 March] 12 died",
         "2018-03-05..2018-03-11"),
    Rule("week_to", "week_to",
         "week to/ending/until {days} {month} {year}?|week to/ending/until {month} {days} ,? {year}?",
         "In the [week to 5 March] 12 died", "2018-02-27..2018-03-05"),
    Rule("days_to", "days_to", 
         "the? week to/ending/until on? {weekday}|the? week that ended on? {weekday}|"
         "the {n} days/hours to/ending/until {weekday} {hour}?",
         "Killed in [the three days to Sunday]", "2018-05-18..2018-05-20"),
    Rule("month_year", "month",
         "{part}? -/–? {month} .? of? ,? {year}|the? {edge} of {month} ,? {year}|{partmonth} ,? {year}",
         "Taken in [March 2015]", "2015-03-01..2015-03-31"),
    Rule("year_month", "month", "{year} {month}", "[2017 May]: taken", "2017-05-01..2017-05-31", "at_end"),
    Rule("month_of_year", "month", "{part}? {month} ,? of? {which} year|{part}? {month} ,? of? the? {beside} year|"
         "{part}? {month} ,? of? that year",
         "Taken in [April last year]", "2017-04-01..2017-04-30"),
    Rule("named_month", "month", "last/next {month}|this past {month}", "Taken [last May]", "2017-05-01..2017-05-31"),
    Rule("part_month", "month", "{part} -/–? {month}|{partmonth}|the? {edge} of {month}",
         "Taken in [mid-March]", "2018-03-11..2018-03-20"),
    Rule("month", "month", "{month}|the? month of {month}", "They left in [March]",
         "2018-03-01..2018-03-31", "month_alone"),
    Rule("months", "months", "{months} {year}?", "They left in [March-April]", "2018-03-01..2018-04-30"),
    Rule("part_of_month", "part_of_month",
         "the? {nth}/last/final week/days of {month} {year}?|"
         "the? {nth}/last/final {n}/{few} weeks/days of {month} {year}?",
         "Killed in [the first week of March]", "2018-03-01..2018-03-07"),
    Rule("half_of_month", "half_of_month", "the? {nth}/last/final half/fortnight of {month} {year}?",
         "Killed in [the second half of April]", "2018-04-16..2018-04-30"),
    Rule("part_of_year", "part_of_year",
         "the? {nth}/last/final {half} of {year}|the? {nth}/last/final {half} of the/this/{which} year|"
         "the? {nth} {n}/{few}? months of {year}|the? {nth} {n}/{few}? months of the/this/{which} year",
         "Killed in [the first three months of 2017]", "2017-01-01..2017-03-31"),
    Rule("start_of", "start_of",
         "the? start/beginning/outset of the/this {period}|the? start/beginning/outset of {year}",
         "They counted [since the start of the year]", "2018-01-01..2018-05-21"),
    Rule("new_year", "start_of", "the? new year|the turn of the year", "Killed [since the new year]",
         "2018-01-01..2018-05-21", "since"),
    Rule("edge_of_year", "year", "the? {edge} of {year}", "Taken at [the end of 2015]", "2015-09-01..2015-12-31"),
    Rule("decade", "year", "{decade}|{year} ' s", "Fighting in the [1990s]", "1990-01-01..1999-12-31"),
    Rule("fiscal_year", "unknown", "fiscal/financial year {year}|fiscal/financial year {year} -/–/{slash} {yy}",
         "Spent in [financial year 2017]", "-"),
    Rule("year_to_year", "years", "{year} -/–/{slash} {yy}", "Killed in [2015-16]", "2015-01-01..2016-12-31"),
    Rule("part_year", "year", "{part} in? {year}|{partyear}", "Taken in [late 2015]", "2015-09-01..2015-12-31"),
    Rule("season", "year", "the? {season} of {year}|{season} {year}", "Taken in [the summer of 2015]",
         "2015-01-01..2015-12-31"),
    Rule("year", "year", "{year}|the year {year}", "The town was lost in [2015]", "2015-01-01..2015-12-31", "year"),
    Rule("year_as_name", "year", "{year}", "since then the [2003] invasion", "2003-01-01..2003-12-31", "name"),
    Rule("weekday", "weekday", "{which}? {weekday} {hour}?|on {wday} .?", "Attacked on [Saturday night]", "2018-05-19",
         "weekday"),
    Rule("weekday_of_week", "weekday_of_week",
         "{weekday} ,? of? {which} week|{which} week on {weekday}|{which} week 's {weekday}",
         "Attacked on [Tuesday last week]", "2018-05-15"),
    Rule("weekday_beside", "weekday_beside", "the? following/previous/preceding {weekday} {hour}?",
         "Attacked on [the following Tuesday]", "2018-03-13"),
    Rule("weekday_before_last", "weekday_before_last", "the {weekday} before last",
         "Attacked on [the Sunday before last]", "2018-05-13"),
    Rule("unit_before_last", "unit_before_last", "the {period} before last",
         "Attacked [the week before last]",
         "2018-05-07..2018-05-13"),
    Rule("feast", "unknown", "the? {nth}/last/final day of {feast} {feast2}?|{feast} {feast2}?",
         "Attacked on [Eid]", "-",
         "feast"),
    Rule("before_yesterday", "before_yesterday", "the? day before yesterday", "They came [the day before yesterday]",
         "2018-05-19"),
    Rule("today", "today", "earlier/early/late? {today} {hour}?|last night/evening|this morning/afternoon/evening|"
         "at? noon/dawn/midday today|early/earlier/late this morning/afternoon/evening|early/late last night",
         "They came [yesterday]", "2018-05-20"),
    Rule("overnight", "overnight", "overnight", "Hit [overnight]", "2018-05-20..2018-05-21"),
    Rule("weekend", "weekend", "the/last/this/next/past/previous/coming weekend|{which} weekend|the {gone} weekend",
         "It subsided at [the weekend]", "2018-05-19..2018-05-20"),
    Rule("window", "window",
         "the/these? {gone} {n}/{few} calendar? {unit}/{units}|the/these {gone} {units}|"
         "the/these? {gone} a? {few} of? {units}|the past day/{period}|the last {period}|in past day/{period}",
         "Killed over [the past two days]", "2018-05-19..2018-05-21", "window"),
    Rule("window_before", "window", "the previous/preceding day",
         "Killed over [the previous day]", "2018-05-20..2018-05-21", "over"),
    Rule("days_since", "days_since", "the {n} {units} since", "Killed in [the eight days since] the push began",
         "2018-05-13..2018-05-21"),
    Rule("days_of_fighting", "inclusive",
         "in/during/after {n} days of heavy/street/fierce/intense? {fighting}|after {n} days of {fighting}",
         "Killed [in five days of fighting]", "2018-05-17..2018-05-21"),
    Rule("weeks_of_fighting", "window",
         "the/these/its/their {n} {units} of {fighting}|in/during/over {n} {units}/{period} of {fighting}",
         "[The two weeks of unrest] have cost 90 lives", "2018-05-07..2018-05-21", "window"),
    Rule("days_up_to_now", "window", "after {n} {units}", "The count stood [after 19 days] at 750",
         "2018-05-02..2018-05-21", "toll"),
    Rule("days_that_followed", "days_after", 
         "the {n} days/nights/weeks that/which followed|the following/next/ensuing {n} days/nights/weeks",
         "In [the two days that followed] 40 died", "2018-03-12..2018-03-13"),
    Rule("months_to", "months_to", "the? {n} months to/ending/until {month}|the? year to/ending/until {month}",
         "Killed in [the 12 months to April]", "2017-05-01..2018-04-30"),
    Rule("year_to_month", "year_to_month", "this year through/to/until {month}|this year , through/to/until {month}",
         "Killed [this year through March]", "2018-01-01..2018-03-31"),
    Rule("weekend_event", "weekend",
         "a/the/this weekend attack/assault/offensive/raid/ambush/bombing/operation/clashes/fighting|"
         "a/the/this weekend of {fighting}",
         "Killed in [a weekend offensive]", "2018-05-19..2018-05-20"),
    Rule("midweek", "midweek", "midweek/mid-week", "Some 300 had come by [midweek]", "..2018-05-16"),
    Rule("within", "window",
         "in/within/over/during less/under/only/just? than? {n}/{few} {short}|"
         "in/within/over/during a? {nunit} period?|"
         "in/within the space of {n} {short}",
         "Killed [in 24 hours]", "2018-05-20..2018-05-21", "within"),
    Rule("nth_day", "nth_day", "in/into its/their/the {nth} {unit}|for its/their/the {nth} {unit}",
         "Killed in a push now [in its third day]", "2018-05-19..2018-05-21", "nth_day"),
    Rule("nth_day_of", "nth_day_of", "the {nth} {unit} of", "On Sunday, [the sixth day of] a push in which 90 died",
         "2018-05-15..2018-05-21", "in_which"),
    Rule("on_nth_day", "unknown", "the {nth} {unit} of", "Ten died on [the second day of] the siege", "-", "on"),
    Rule("fortnight", "fortnight", "the {gone} fortnight|past/last fortnight", "Killed over [the past fortnight]",
         "2018-05-07..2018-05-21"),
    Rule("fortnight_ago", "fortnight_ago", "a fortnight ago|half a year ago", "Killed [a fortnight ago]",
         "2018-05-04..2018-05-10"),
    Rule("last_unit", "unit", "{part}? on? {which} {period}", "Killed [last week]",
         "2018-05-14..2018-05-20", "window"),
    Rule("so_far", "so_far", "so far this {period}", "Killed [so far this year]", "2018-01-01..2018-05-21"),
    Rule("ago", "ago", "more? {more}/{about}? {n} {unit}/{units} ago|a/{about}? {few} of? {units} ago|{units} ago",
         "Killed [three days ago]", "2018-05-18"),
    Rule("ago_today", "ago_today", "exactly {n} {unit}/{units} ago|{n} {unit}/{units} ago today/tomorrow/yesterday",
         "Killed [exactly two weeks ago]", "2018-05-07"),
    Rule("apart", "apart",
         "just/only? {n} {unit}/{units} earlier/later/previously/beforehand/afterwards|"
         "a? {few} of? {units} earlier/later|{units} later",
         "Killed [a day earlier]", "2018-03-10"),
    Rule("soon_after", "soon_after",
         "soon/shortly/immediately/moments/minutes/hours afterwards/afterward|"
         "hours/minutes/moments/shortly before/beforehand",
         "Hit [soon afterwards]", "2018-03-11", "soon"),
    Rule("hours_from_event", "soon_after", "only/just? hours/minutes/moments after/before",
         "[Only hours after] the payments, men struck", "2018-03-11", "opens_event"),
    Rule("apart_from_event", "apart_back",
         "just/only? {n} {unit}/{units} after/before|a? {few} of? {units} after/before",
         "Buried on Thursday, [a day after] the raid", "2018-05-16", "after_date"),
    Rule("apart_from_attack", "apart_from_attack",
         "{n} {unit}/{units} before/after the {attack}|the {unit} before/after the {attack}",
         "[Two days before the raid] a shell killed 14", "2018-03-09", "opens"),
    Rule("eve_of_attack", "apart_from_attack", "on? the? eve of the/that {attack}",
         "[On the eve of the attack] ten died", "2018-03-10"),
    Rule("day_before_of", "beside", "of the {daytime} before/earlier",
         "The toll of the raid [of the evening before] rose", "2018-03-10"),
    Rule("day_before_clause", "beside", "the {daytime} before/after/earlier",
         "In Homs two died; [the day before] they had hit Hama", "2018-03-10", "opens_clause"),
    Rule("day_of_attack", "that_unit", "the {daytime} of the {attack}",
         "Two were shot on [the night of the raid]", "2018-03-11"),
    Rule("less_than_apart", "unknown",
         "less/fewer than {n} {unit}/{units} earlier/later/before/after/ago|under {n} {unit}/{units} ago/earlier/later",
         "[Less than a week earlier] two died", "-"),
    Rule("apart_at_end", "apart", "{n} {unit}/{units} {way}", "Killed [two days after].", "2018-03-13", "at_end"),
    Rule("day_before", "beside", "the {daytime} before/after/earlier/prior",
         "Killed [the day before].", "2018-03-10", "at_end"),
    Rule("beside", "beside", "the/that very? {beside} {daytime}|{beside} day", "Killed [the following month]",
         "2018-04-01..2018-04-30"),
    Rule("that_unit", "that_unit", "earlier/later/late/early? that {daytime}|earlier/later in the day",
         "Killed [that day]", "2018-03-11", "that"),
    Rule("since_then", "since_then", "since then", "[Since then] 12 died", "2018-03-11..2018-05-21"),
    Rule("since_attack", "since_then",
         "since the attack/attacks/raid/raids/assault/ambush/bombing/bombings/blast/blasts/massacre/shooting/shootings",
         "Police have held 40 men [since the attack]", "2018-03-11..2018-05-21", "no_toll"),
    Rule("same_period", "same_period",
         "the/that same period/time/fortnight|the/that/those same {n}? {units}|those {n} {units}",
         "Fled on 3 and 4 May and over [the same period]", "2018-05-03..2018-05-04", "over"),
    Rule("recent", "recent", "recent {units}", "Killed in [recent weeks]", "..2018-05-21"),
    Rule("holiday", "holiday",
         "christmas/easter/good/palm/maundy/may/boxing day/eve/sunday/monday/friday/thursday|new year's day/eve",
         "Killed on [Christmas Day]", "2017-12-25", "holiday"),
    Rule("ordinal", "ordinal", "the {dayth}", "Killed on [the 5th], they say", "2018-05-05", "on_the"),
    Rule("night_of_ordinal", "ordinal", "the {daytime} of the {dayth}",
         "Killed on [the night of the 5th] in Homs", "2018-05-05"),
    Rule("ordinal_of_month", "ordinal", "the {dayth} of this/last/the month", "Killed on [the 5th of last month]",
         "2018-04-05"),
)  # fmt: skip
