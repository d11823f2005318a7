"""What the places of a sentence cost a figure: named costs in characters, of which the cheapest place is taken."""

import re

from transforms.reading.claims.nearest import distance
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_relations import CAME_TO
from transforms.reading.text.sought import Sought
from transforms.reading.text.words import Words

MOVEMENTS = {"displaced", "evacuated", "returned"}
TAKEN_FROM = {"abducted", "captured", "detained", "rescued", "released"}
_MOST = 30  # places of a sentence that are weighed


class Figure:
    """Some words of a sentence that count people, or tell an action, of which the place is looked for.

    `measure`: what befell the people counted, None for an action; `movement`: they went somewhere; `places`: those of
    the sentence that are weighed; `others`: the stretches of it that tell of another incident.
    """

    def __init__(self, marked: Marked, start: int, end: int, statement: Statement | None) -> None:
        self.marked, self.words, self.text = marked, marked.words, marked.text
        self.start, self.end, self.statement = start, end, statement
        self.measure = statement.measure if statement is not None else None
        self.movement = self.measure in MOVEMENTS
        self.places = marked.places[:_MOST]
        self.others = other_incidents(self.words, start, end) if len(marked.places) > 1 else []
        self.last_part = self._last_part()

    def _last_part(self) -> int | None:
        """Where the sentence goes on to other figures: "killed 250 in a raid; strikes on Gaza have killed 313"."""
        if self.statement is None or ";" not in self.text:
            return None
        at = self.text.find(";", self.end)
        return at if at >= 0 and any(s.start > at for s in self.marked.read.statements) else None


# Another incident, told to say when this one was: "three days after a similar attack near Lem".
_DAYS_AFTER = Sought(
    r"\b(?:[\w-]+ ){0,2}(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?) (?:after|before) [^,;]*"
    r"\b(?:attacks?|bombings?|blasts?|strikes?|raids?|explosions?|killings?|massacre|shelling|ambush|assault"
    r"|bombed|attacked|killed|struck|hit|shelled|raided|massacred|stormed|shot|ambushed|murdered|overran)\b[^,;]*"
)


def other_incidents(words: Words, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that tell of another incident than some words of it."""
    return [
        m.span()
        for m in _DAYS_AFTER.finditer(words)
        if not (m.start() < end and start < m.end()) and not words.text.endswith("; ", 0, m.start())
    ]


FAR_ON = 200  # characters after which a clause before is over
# How many characters farther off a narrower place may stand and still be the one meant.
WIDE = {"country": 260, "region": 120, "province": 120, "water": 120, "facility": 180}
_SETTING = 100  # the same for what a sentence opens with: "In Arden, gunmen overran the post at Lem"
_RELATION_COST = {"at": 0, "near": 60, "origin": 150, "of": 250, "destination": 300}
_UNRELATED = 200
_LOOKING_BACK = 15  # what is told after a figure is nearer to it than what is told before
_ANOTHER_CLAUSE = 100
_CARED_FOR = 120
_STRUCK = Sought(
    r"\b(?:hit|struck|bombed|shelled|stormed|attack\w*|raid\w*|destroyed|wrecked|burned|overran)\b"
)
_AT_ITS_VERB = 120
_RIGHT_AFTER = re.compile(
    r" (?:[a-z]+ )?(?:in|at|near|outside|around|north of|south of|east of|west of) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?"
)
_HOSTS = Sought(r"\b(?:holds?|host(?:s|ed|ing)?|houses?|shelter(?:s|ed|ing)) [^,;:]*$")
_HOSTED_WITHIN = 40  # characters before a figure
_REFUGE = Sought(r"\b(?:have|has|had) (?:found|taken|sought) (?:refuge|shelter)\b")
_THE_NEXT = 250
_COORDINATE = Sought(r", (?:and|but|while) (?:(?:the|some|about|another|at least) )?$")
_SUBORDINATE = Sought(r"\b(?:after|when|as|before|in which|during which|while|since|because)\b")
_WHOM = Sought(r"\b(?:whom|who)\b")
_A_PART = Sought(r"\b(?:(?:north|south|east|west)[a-z-]*|central) $")
_IN = re.compile(r"\W*(?:Also |Meanwhile |Elsewhere |Further \w+, )?[Ii]n (?:[a-z-]+ ){0,4}(?:of )?")
_OPENS = re.compile(r"(?: [a-z]+)?,")


def _of_distance(figure: Figure, mark: PlaceMark) -> int:
    """Characters between, with a charge for every clause border."""
    return distance(figure.text, mark.start, mark.end, figure.start, figure.end)


def _of_relation(figure: Figure, mark: PlaceMark) -> int:
    """How the words before a place relate it: where people came from is where those who moved are told of."""
    if mark.relation == "origin" and (figure.movement or figure.measure in TAKEN_FROM):
        return _RELATION_COST["origin"] if _is_hosted(figure) else 0
    if reached(figure, mark) or _owns_a_building(figure, mark):
        return _RELATION_COST["at"]
    return _RELATION_COST.get(mark.relation, _UNRELATED)


def _owns_a_building(figure: Figure, mark: PlaceMark) -> bool:
    """Whether what was hit is told as a town's: "in Baghdad's Canal Hotel"."""
    if mark.relation != "of" or mark.kind in WIDE or not figure.text.startswith(("'s ", "’s "), mark.end):
        return False
    return any(m.kind == "facility" and m.start == mark.end + 3 for m in figure.places)


def _is_hosted(figure: Figure) -> bool:
    """Whether people are told of where they have come to: "the camps of Arden hold 900 people from Lem"."""
    if figure.statement is None or not figure.movement:
        return False
    before = max(0, figure.start - _HOSTED_WITHIN)
    return bool(_HOSTS.search(figure.words, before, figure.start) or _REFUGE.search(figure.words, figure.end))


def _of_kind(figure: Figure, mark: PlaceMark) -> int:
    """A province or country that also stands there only holds the place; a building stands in it."""
    if figure.movement and mark.relation == "origin" and mark.kind == "province":
        return 0  # "fled Lem district after rebels killed 50 people in Arden"
    part = mark.kind == "country" and _A_PART.search(figure.words, 0, mark.start) is not None
    return WIDE["region" if part else mark.kind or ""] if mark.kind in WIDE else 0


def _of_looking_back(figure: Figure, mark: PlaceMark) -> int:
    return _LOOKING_BACK if mark.end <= figure.start else 0


def _of_setting(figure: Figure, mark: PlaceMark) -> int:
    """What a sentence opens with is the scene of it all, which the deed's own place is narrower than."""
    opens = mark.relation == "at" and _OPENS.match(figure.text, mark.end) is not None
    return _SETTING if opens and _IN.fullmatch(figure.text, 0, mark.start) else 0


def _of_a_clause_before(figure: Figure, mark: PlaceMark) -> int:
    """ "Jos was quiet after 86 people died in Barkin": what is told in the clause before is another place's."""
    if mark.end > figure.start or mark.end < figure.start - FAR_ON:
        return 0
    if _SUBORDINATE.search(figure.words, mark.end, figure.start):
        return _ANOTHER_CLAUSE
    statement = figure.statement
    subject = statement is not None and statement.phrase.last <= statement.verb.first
    return _ANOTHER_CLAUSE if subject and _COORDINATE.search(figure.words, mark.end, figure.start) else 0


def _of_the_next(figure: Figure, mark: PlaceMark) -> int:
    """ "Four died at the Tarn mosque and two in Lem": a place behind the next figure of the verb is that figure's."""
    statement, starts = figure.statement, figure.words.starts
    if statement is None or mark.start < figure.end:
        return 0
    for other in figure.marked.read.statements:
        at = starts[other.phrase.first]
        if other.verb is statement.verb and figure.end < at < mark.start:
            return _THE_NEXT * any(figure.end <= m.start < at for m in figure.places)
    return 0


_THEN = Sought(r"\b(?:minutes?|hours?|moments?|days?) (?:later|afterwards)\b|\bsoon after(?:wards)?\b")


def _of_what_came_first(figure: Figure, mark: PlaceMark) -> int:
    """ "A blast in Lem left 14 dead, and an hour later 20 people were killed in a train at Tarn": that was another."""
    if mark.end > figure.start or figure.statement is None:
        return 0
    between = any(mark.end <= s.start and s.end <= figure.start for s in figure.marked.read.statements)
    if not between or not any(m.start >= figure.end for m in figure.places):
        return 0
    return _THE_NEXT if _THEN.search(figure.words, mark.end, figure.start) else 0


_MEANWHILE = Sought(r" (?:just |even )?as (?!they\b|he\b|she\b|it\b|their\b|people\b|a\b|an\b)")


def _of_what_went_on(figure: Figure, mark: PlaceMark) -> int:
    """ "Shot 52 dead along the fence of Arden as Brod opened its embassy in Lem": told of what went on meanwhile."""
    if mark.start < figure.end:
        return 0
    as_ = _MEANWHILE.search(figure.words, figure.end, mark.start)
    if as_ is None or not any(figure.end <= m.start < as_.start() for m in figure.places):
        return 0
    return _THE_NEXT


_SINCE = re.compile(r" since (?!then\b)")


def _of_since_when(figure: Figure, mark: PlaceMark) -> int:
    """ "600 people have died in Arden since rebels crossed the fence of Lem": told of how it began."""
    if mark.start < figure.end:
        return 0
    since = _SINCE.search(figure.text, figure.end, mark.start)
    told = since is not None and any(
        figure.end <= m.start < since.start() and m.relation in ("at", "near") for m in figure.places
    )
    return _THE_NEXT if told else 0


def _of_whom(figure: Figure, mark: PlaceMark) -> int:
    """ "The remains of 22 men whom rebels abducted near Lem": where they were abducted, and maybe not killed."""
    if mark.start < figure.end or figure.statement is None:
        return 0
    whom = _WHOM.search(figure.words, figure.end, mark.start)
    starts = figure.words.starts
    told = whom is not None and any(
        s.verb is not figure.statement.verb and whom.end() <= starts[s.verb.first] < mark.start
        for s in figure.marked.read.statements
    )
    return _ANOTHER_CLAUSE if told else 0


def _of_its_verb(figure: Figure, mark: PlaceMark) -> int:
    """ "Nine men abducted in Lem": what follows the verb itself is cheaper."""
    statement = figure.statement
    if statement is None or figure.movement or mark.kind == "facility":
        return 0
    last = statement.verb.last if statement.phrase.first <= statement.verb.first else statement.phrase.last
    end = figure.words.ends[last - 1]
    follows = mark.start > end and _RIGHT_AFTER.fullmatch(figure.text, end, mark.start)
    return -_AT_ITS_VERB if follows else 0


def _of_care_there(figure: Figure, mark: PlaceMark) -> int:
    """ "Bodies from Tarn had reached the Lem hospital": where the hurt are brought is told for itself."""
    if not of_care(figure.words, mark) or _STRUCK.search(figure.words, 0, mark.start):
        return 0
    return _CARED_FOR


def price(figure: Figure, mark: PlaceMark) -> int:
    """What a place costs a figure: the sum of all costs."""
    return (
        _of_distance(figure, mark) + _of_relation(figure, mark) + _of_kind(figure, mark)
        + _of_looking_back(figure, mark) + _of_setting(figure, mark) + _of_a_clause_before(figure, mark)
        + _of_the_next(figure, mark) + _of_what_went_on(figure, mark) + _of_whom(figure, mark)
        + _of_since_when(figure, mark) + _of_what_came_first(figure, mark)
        + _of_its_verb(figure, mark) + _of_care_there(figure, mark)
    )  # fmt: skip


# "Tanks were sent into Lem, and doctors there counted six dead", but "there were".
_THERE = Sought(r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would)\b)")


def reached(figure: Figure, mark: PlaceMark) -> bool:
    """Whether a place that people go to is where it happened: they came by themselves, or it is told of "there"."""
    if mark.relation != "destination":
        return False
    words = figure.words
    if CAME_TO.search(words, max(0, mark.start - 90), mark.start):
        return True
    return (
        not figure.movement
        and mark.end <= figure.start
        and mark is [m for m in figure.places if m.end <= figure.start][-1]
        and _THERE.search(words, mark.end, figure.end) is not None
    )


_CARE = r"(?:hospital|clinic|mortuary|morgue|infirmary|health cent(?:er|re))"
_CARES = Sought(rf"\W*(?:[a-z]+ ){{0,2}}{_CARE}\b", re.IGNORECASE)
_CARED_IN = Sought(rf"\b{_CARE}s? in (?:the )?$", re.IGNORECASE)
_TELLS_OF_CARE = Sought(rf"\b{_CARE}s?\b", re.IGNORECASE).cue


def of_care(words: Words, mark: PlaceMark) -> bool:
    """Whether a place is where the hurt and the dead are brought: "the Southern Hospital", "a hospital in Lem"."""
    return words.has(_TELLS_OF_CARE) and (
        _CARES.match(words, mark.end) is not None
        or _CARED_IN.search(words, max(0, mark.start - 40), mark.start) is not None
    )
