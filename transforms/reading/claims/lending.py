"""Whether a figure that leaves out its day or place is told of the incident spoken of before.

Points are counted for and against: the words of its sentence (`lexicon.same_incident`), what is counted, and how
far off and of what kind the sentence is that told when or where. From one point on the figure takes what was told.
"""

import re
from collections.abc import Sequence

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.lent_days import has_left_since
from transforms.reading.claims.place_costs import MOVEMENTS, WIDE
from transforms.reading.claims.round_ups import is_in_a_round_up
from transforms.reading.claims.setting import AFTERWARDS, Setting, paragraphs_on
from transforms.reading.claims.signs import signs_of
from transforms.reading.claims.tallies import of_a_whole_war
from transforms.reading.claims.told import Incident, tells_of_several
from transforms.reading.claims.told_beside import LATER
from transforms.reading.claims.told_by_others import of_a_state
from transforms.reading.clauses.verbs.voices import ACTIVE
from transforms.reading.marks.dates import DateMark
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.text.cues import cue
from transforms.reading.text.sought import Sought

ENOUGH = {"time": 1, "place": 1}  # points
FAR = 3  # sentences on
WEEK = 7  # days
FIRST = 3  # sentences that a report takes to tell its story
MANY = 1000  # people whom one incident seldom kills, hurts or drives out
# One incident told beside a count over a stretch of time, which does not say when: "The latest raid left 32 dead".
_THE_LATEST = Sought(
    r"\bthe (?:latest|most recent|newest|last) (?:[\w-]+ ){0,2}(?:attacks?|raid|assault|ambush|blast|explosion|bombing"
    r"|shelling|strike|air ?strike|clash|massacre|killings?|incident|incursion|violence|fighting)\b",
    re.IGNORECASE,
)
_POINTS_BACK = Sought(r"^[\"“]?\s*(?:those|these|that|this|such)\s+\w+", re.IGNORECASE)
_NEARBY = Sought(r"\b(?:nearby|neighbou?ring|adjacent|adjoining|close by)\b", re.IGNORECASE)
# "Nine soldiers died in the fighting at Lem": that which was told.
_THE_FIGHT = Sought(
    r"\bthe (?:fighting|clash(?:es)?|battle|assault|attack|ambush|raid|shelling|firefight|exchange of fire)"
    r" (?:at|in|near|around|outside) (?:the )?$",
    re.IGNORECASE,
)
_PART_OF_A_DAY = Sought(
    r"\b(?:in the (?:morning|afternoon|evening)|at (?:dawn|dusk|noon|midday|nightfall|midnight)|before dawn"
    r"|by nightfall|shortly (?:before|after) (?:dawn|noon|midnight|dusk))\b(?! (?:on|of) )",
    re.IGNORECASE,
)
_OPENS_AT = re.compile(r"(?:In|At|Near|Outside|On) (?:the )?(?:[a-z-]+ ){0,4}(?:of )?")
_MORE = Sought(r"\b(?:another|others|more|further|also)\b", re.IGNORECASE)
_IN_CARE = Sought(r"\b(?:hospitals?|clinics?)\b", re.IGNORECASE)
_FOUND = cue(["found"])
_BESIDE = 12  # characters
_LOSE = frozenset(("lose", "lost", "losing", "suffered"))  # what befell the speaker's own side
_TAKEN = frozenset(("captured", "surrendered", "abducted"))
_BESIDE_THE_DEAD = frozenset(("missing", "wounded"))


def points_back(draft: Draft) -> bool:
    """Whether a sentence begins by pointing at what was told: "Those strikes killed 30"."""
    return _POINTS_BACK.match(draft.marked.words) is not None


def shares_time(draft: Draft, incident: Incident, setting: Setting) -> bool:
    """Whether a figure without a day was told of the day of the incident before."""
    if draft.scope == "period" and draft.statement is not None and draft.statement.cumulative:
        return False  # the toll of a war is not of the day of the last raid
    if draft.reasons.get("date_start") == LATER:
        return False
    if points_back(draft) or _headed(draft, incident, setting):
        return True
    if incident.stretch and _THE_LATEST.search(draft.marked.words):
        return False
    if draft.measure in MOVEMENTS and has_left_since(draft):
        return True
    if (draft.measure == "killed" and _died_since(draft)) or _beside_a_war(draft):
        return False
    signs = signs_of(draft.marked.words)
    points = signs.of_both + signs.of_time + _common(draft, incident, setting)
    afar = paragraphs_on(draft, incident, setting) > 0
    if draft.measure in AFTERWARDS and draft.measure not in setting.measures.get(incident.sentence_no, ()):
        points -= 4 if incident.stretch else 3
    points -= 1 if draft.measure in _TAKEN and afar else 0
    points += _own_place(draft, incident) + _same_speaker(draft, incident, setting)
    points -= 2 if incident.stretch and afar else 0
    several = _one_of_several(draft, incident, setting)
    found = draft.marked.words.has(_FOUND)  # "bodies were found in Lem": those of another, maybe
    if incident.moved and (
        found or not several
    ):  # the sentence before last told of another place: what follows it is told of there
        points -= 3 if afar or draft.sentence_no - incident.sentence_no > 1 else 6
    points += 3 if several else 0
    next_to_it = draft.sentence_no - incident.sentence_no == 1 and not afar
    points += 1 if next_to_it and draft.measure not in AFTERWARDS and not incident.moved else 0
    told = setting.measures.get(incident.sentence_no, {}).keys()
    points -= 1 if told and told <= AFTERWARDS and draft.measure not in AFTERWARDS else 0
    points -= 1 if draft.sentence_no - incident.sentence_no >= FAR else 0
    return points >= ENOUGH["time"]


def _headed(draft: Draft, incident: Incident, setting: Setting) -> bool:
    """Whether a figure stands in the paragraph that its incident's day and place head."""
    return incident.heads and paragraphs_on(draft, incident, setting) == 0


def belongs_elsewhere(draft: Draft, incident: Incident, setting: Setting) -> bool:
    """Whether a figure of another place may be told of the incident all the same."""
    mark = draft.place_mark
    if mark is None:
        return False
    if incident.wide and mark.kind not in WIDE and _MORE.search(draft.marked.words):
        return True  # "Jets bombed a village in Lem region. Another 20 were hurt in Brod"
    if _named_with(draft, mark, incident) or _later_that_day(draft, incident):
        return True
    return _is_close(draft, mark) or _one_of_several(draft, incident, setting)


def _later_that_day(draft: Draft, incident: Incident) -> bool:
    """Whether a sentence tells a part of a day, and no day: "On Monday shells hit Lem. In Arden two died at dusk"."""
    statement = draft.statement
    if draft.date_mark is not None or draft.until is not None or statement is None or statement.verb.perfect:
        return False
    a_day = incident.date_start == incident.date_end and not incident.stretch
    return a_day and _PART_OF_A_DAY.search(draft.marked.words) is not None


def _named_with(draft: Draft, mark: PlaceMark, incident: Incident) -> bool:
    """Whether an incident's own sentence names a place: "Shells fell on Arden and Brod on Sunday. In Brod six died"."""
    cared_for = _IN_CARE.search(draft.marked.words, mark.end, mark.end + _BESIDE) is not None
    return not cared_for and incident.says(mark.name.lower())


def _one_of_several(draft: Draft, incident: Incident, setting: Setting) -> bool:
    """Whether a figure is of one site of a total: "Raids on two villages killed 30. In Lem 12 died"."""
    told = setting.measures.get(incident.sentence_no, {})
    mark = draft.place_mark
    if is_in_a_round_up(draft, incident, setting):
        return True
    if mark is None or not tells_of_several(incident):
        return False
    opens = _OPENS_AT.fullmatch(draft.marked.text, 0, mark.start) is not None
    if not told and opens and draft.date_mark is None:  # "Bombs hit two markets on Sunday. In Lem nine died"
        return draft.sentence_no - incident.sentence_no < FAR and paragraphs_on(draft, incident, setting) == 0
    return 0 < (draft.low or 0) < told.get(draft.measure or "", 0)


def _same_speaker(draft: Draft, incident: Incident, setting: Setting) -> int:
    """The points of who speaks: the speaker of the incident goes on with it, another tells what their own side did."""
    speakers = setting.speakers.get(incident.sentence_no, frozenset())
    if draft.attribution is None or not speakers:
        return 0
    if draft.attribution in speakers:
        return 2
    verb = draft.statement.verb if draft.statement is not None else None
    if (
        verb is None
        or verb.voice != ACTIVE
        or not _LOSE.isdisjoint(draft.marked.words.lows[verb.first : verb.last])
    ):
        return 0
    return -2


def _own_place(draft: Draft, incident: Incident) -> int:
    """The points of a place of its own: another than the incident's takes it away, one nearby or of care does not."""
    mark = draft.place_mark
    if mark is None or mark.worded is not None:
        return 0  # "the town" only points back
    if mark.name.lower() == incident.name:
        return 1
    return 0 if _is_close(draft, mark) or _named_with(draft, mark, incident) else -2


def _is_close(draft: Draft, mark: PlaceMark) -> bool:
    """Whether another place is close by, or where the hurt of the incident are treated."""
    words = draft.marked.words
    if _NEARBY.search(words, max(0, mark.start - 24), mark.start + 1):
        return True
    if _THE_FIGHT.search(words, max(0, mark.start - 40), mark.start):
        return True
    return draft.measure == "wounded" and _IN_CARE.search(words) is not None


def share_place(drafts: Sequence[Draft], incident: Incident, setting: Setting) -> bool:
    """Whether a sentence's figures without a place were told of the place of the incident before, all or none."""
    if points_back(drafts[0]) or _headed(drafts[0], incident, setting):
        return True
    if setting.measures.get(incident.sentence_no) and all(_is_of_an_earlier_act(d, incident) for d in drafts):
        return False
    return sum(_place_points(d, incident, setting) for d in drafts) >= ENOUGH["place"] * len(drafts)


def _place_points(draft: Draft, incident: Incident, setting: Setting) -> int:
    told = signs_of(draft.marked.words)
    points = told.of_both + told.of_place + _common(draft, incident, setting)
    afar = paragraphs_on(draft, incident, setting) > 0
    if afar and draft.measure in AFTERWARDS:
        points -= 1 if draft.measure not in setting.measures.get(incident.sentence_no, ()) else 0
    points += 1 if draft.sentence_no <= setting.second_site else 0
    points += 1 if draft.measure in MOVEMENTS else 0  # where they left is told before, where to beside them
    points -= 2 if of_a_state(draft.marked.words) else 0
    several = draft.sentence_no > setting.second_site
    if several and draft.statement is not None and draft.statement.cumulative:
        points -= 2  # a toll that rises is of all the places told
    mark = draft.date_mark
    if mark is not None:
        points -= 2 if _over_time(mark, incident, several) or _another_day(mark, incident) else 0
        points -= 2 if _another_day(mark, incident) and _names_its_act(draft, mark) else 0
    return points


def _is_of_an_earlier_act(draft: Draft, incident: Incident) -> bool:
    """ "Four died in Arden on Sunday. Last Monday's raid killed 113": where, is not told."""
    mark = draft.date_mark
    if mark is None or not _names_its_act(draft, mark) or not _another_day(mark, incident):
        return False
    return (
        mark.date_end is not None and incident.date_start is not None and mark.date_end < incident.date_start
    )


def _common(draft: Draft, incident: Incident, setting: Setting) -> int:
    """The points that count for day and place alike, but for the words' own."""
    statement = draft.statement
    told = setting.measures.get(incident.sentence_no, {})
    points = 0
    if statement is not None:
        points += 2 if statement.some_of_before or statement.share_of is not None else 0
        points += 2 if statement.cumulative else 0
        points -= 1 if statement.verb.perfect else 0
    points += 1 if draft.measure in _BESIDE_THE_DEAD and draft.measure not in told else 0
    points += 1 if draft.low == draft.high == 1 else 0
    points += 1 if draft.sentence_no <= FIRST else 0
    points += 1 if draft.sentence_no <= setting.second_day else 0
    points += 1 if paragraphs_on(draft, incident, setting) == 0 else 0
    points -= 1 if draft.measure in told else 0
    points -= 2 if (draft.low or draft.high or 0) >= MANY else 0
    return points


def _over_time(mark: DateMark, incident: Incident, several: bool) -> bool:
    """Whether a figure is counted over more days than the incident was told of; `several`: other places were too."""
    if mark.kind not in ("since", "span"):
        return False
    if several or mark.date_start is None or mark.date_end is None or incident.name is None:
        return incident.name is not None
    return (mark.date_end - mark.date_start).days > WEEK


def _another_day(mark: DateMark, incident: Incident) -> bool:
    """Whether days that are told have none in common with the incident's."""
    if (
        mark.date_start is None
        or mark.date_end is None
        or incident.date_start is None
        or incident.date_end is None
    ):
        return False
    return mark.date_end < incident.date_start or mark.date_start > incident.date_end


def _names_its_act(draft: Draft, mark: DateMark) -> bool:
    """Whether a day stands for an act that was told of: "Wednesday's bomb", another one than Monday's."""
    return draft.marked.text.startswith(("'s ", "’s "), mark.end)


def _beside_a_war(draft: Draft) -> bool:
    """Whether a figure stands beside the toll of a war: "put the overall toll at 750, while Israel has lost 51"."""
    if draft.statement is None or not draft.statement.verb.perfect:
        return False
    return any(of_a_whole_war(draft.marked, s) for s in draft.marked.read.statements)


def _died_since(draft: Draft) -> bool:
    """ "Nine have since died": on a day that is not told."""
    verb = draft.statement.verb if draft.statement else None
    return verb is not None and "since" in draft.marked.words.lows[verb.first : verb.last + 2]
