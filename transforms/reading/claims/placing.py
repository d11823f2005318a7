"""Which of a sentence's places a figure belongs to, and for people who moved, where to.

Each place has a price for a figure, the sum of named costs in characters; the cheapest is taken, but for those that
are ruled out.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from transforms.reading.claims.nearest import FAR, distance
from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.marks.place_relations import CAME_TO
from transforms.reading.marks.places import WHERE

MOVEMENTS = {"displaced", "evacuated", "returned"}
_TAKEN_FROM = {"abducted", "captured", "detained", "rescued", "released"}
_MOST = 30  # places of a sentence that are weighed


@dataclass(frozen=True)
class Figure:
    """Some words of a sentence that count people, or tell an action, of which the place is looked for."""

    marked: Marked
    start: int
    end: int
    statement: Statement | None

    @property
    def text(self) -> str:
        """The sentence."""
        return self.marked.text

    @property
    def measure(self) -> str | None:
        """What befell the people counted; None for an action."""
        return self.statement.measure if self.statement else None

    @property
    def movement(self) -> bool:
        """Whether the people counted went somewhere."""
        return self.measure in MOVEMENTS

    @property
    def places(self) -> list[PlaceMark]:
        """The places of the sentence that are weighed."""
        return self.marked.places[:_MOST]

    @cached_property
    def others(self) -> list[tuple[int, int]]:
        """The stretches of the sentence that tell of another incident."""
        return _other_incidents(self.text, self.start, self.end) if len(self.marked.places) > 1 else []

    @cached_property
    def last_part(self) -> int | None:
        """Where the sentence goes on to other figures: "killed 250 in a raid; strikes on Gaza have killed 313"."""
        if self.statement is None or ";" not in self.text:
            return None
        at = self.text.find(";", self.end)
        return at if at >= 0 and any(s.start > at for s in self.marked.read.statements) else None


def place_of(
    marked: Marked, start: int, end: int, statement: Statement | None
) -> tuple[PlaceMark | None, PlaceMark | None]:
    """Where it happened, and for movements where to."""
    if statement is not None and _goes_on(marked, statement):
        start = marked.words.starts[statement.phrase.first]
    figure = Figure(marked, start, end, statement)
    told_where = None if figure.movement else _where(figure)
    if told_where is not None:
        return told_where, None
    fits = [m for m in figure.places if not any(rule(figure, m) for rule in RULED_OUT)]
    destination = next((m for m in fits if _is_goal(figure, m)), None)
    best: PlaceMark | None = None
    least = FAR
    for mark in fits:
        price = sum(cost(figure, mark) for cost in COSTS) if not _is_goal(figure, mark) else FAR
        if price < least:
            best, least = mark, price
    if best is not None and _reached(figure, best):
        best = replace(best, relation="at")
    return _first_listed(marked, best), destination


def _is_goal(figure: Figure, mark: PlaceMark) -> bool:
    return figure.movement and mark.relation == "destination"


# How many characters farther off a narrower place may stand and still be the one meant.
WIDE = {"country": 260, "region": 120, "province": 120, "water": 120, "facility": 180}
_SETTING = 100  # the same for what a sentence opens with: "In Arden, gunmen overran the post at Lem"
_RELATION_COST = {"at": 0, "near": 60, "origin": 150, "of": 250, "destination": 300}
_UNRELATED = 200
_LOOKING_BACK = 15  # what is told after a figure is nearer to it than what is told before
_ANOTHER_CLAUSE = 100
_AT_ITS_VERB = 80
_RIGHT_AFTER = re.compile(
    r" (?:[a-z]+ )?(?:in|at|near|outside|around|north of|south of|east of|west of) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?"
)
_PARTS_OF = re.compile(
    r"(?:(?:,|,? and) [A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}){0,4} (?:[a-z]+ )?"
    r"(?:districts|neighbou?rhoods|quarters|suburbs|slums) of (?:the )?(?:[a-z]+ )?(?:capital|[A-Z])"
)
_RIGHT_IN = re.compile(r" (?:in|at|near|around) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?")
_CAME_FROM = re.compile(
    r"\b(?:arriv\w+|c[ao]me|coming|hail\w*|return\w+|back|flown|drove|driven|sent) (?:[a-z]+ )?from (?:the )?$"
)
_LOSSES = re.compile(
    r"['’]s (?:own |official |military |total |confirmed )*(?:losses|dead|casualties|toll|death toll|side)\b"
)
_SUBORDINATE = re.compile(r"\b(?:after|when|as|before|in which|during which|while|since|because)\b")
_WHOM = re.compile(r"^ ?(?:whom|who|that|which)\b|\b(?:whom|who)\b")
_IN = re.compile(r"\W*(?:Also |Meanwhile |Elsewhere |Further \w+, )?[Ii]n (?:[a-z-]+ ){0,4}(?:of )?")
_OPENS = re.compile(r"(?: [a-z]+)?,")


def _of_distance(figure: Figure, mark: PlaceMark) -> int:
    """Characters between, with a charge for every clause border."""
    return distance(figure.text, mark.start, mark.end, figure.start, figure.end)


def _of_relation(figure: Figure, mark: PlaceMark) -> int:
    """How the words before a place relate it: where people came from is where those who moved are told of."""
    if mark.relation == "origin" and (figure.movement or figure.measure in _TAKEN_FROM):
        return 0
    if _reached(figure, mark):
        return _RELATION_COST["at"]
    return _RELATION_COST.get(mark.relation, _UNRELATED)


def _of_kind(figure: Figure, mark: PlaceMark) -> int:
    """A province or country that also stands there only holds the place; a building stands in it."""
    return WIDE.get(mark.kind or "", 0)


def _of_looking_back(figure: Figure, mark: PlaceMark) -> int:
    return _LOOKING_BACK if mark.end <= figure.start else 0


def _of_setting(figure: Figure, mark: PlaceMark) -> int:
    """What a sentence opens with is the scene of it all, which the deed's own place is narrower than."""
    opens = mark.relation == "at" and _OPENS.match(figure.text, mark.end) is not None
    return _SETTING if opens and _IN.fullmatch(figure.text, 0, mark.start) else 0


def _of_a_clause_before(figure: Figure, mark: PlaceMark) -> int:
    """ "Jos was quiet after 86 people died in Barkin": what is told in the clause before is another place's."""
    if mark.end > figure.start or mark.end < figure.start - _FAR_ON:
        return 0
    return _ANOTHER_CLAUSE if _SUBORDINATE.search(figure.text, mark.end, figure.start) else 0


def _of_whom(figure: Figure, mark: PlaceMark) -> int:
    """ "The remains of 22 men whom rebels abducted near Lem": where they were abducted, and maybe not killed."""
    if mark.start < figure.end or figure.statement is None:
        return 0
    whom = _WHOM.search(figure.text, figure.end, mark.start)
    starts = figure.marked.words.starts
    told = whom is not None and any(
        s.verb is not figure.statement.verb and whom.end() <= starts[s.verb.first] < mark.start
        for s in figure.marked.read.statements
    )
    return _ANOTHER_CLAUSE if told else 0


def _of_its_verb(figure: Figure, mark: PlaceMark) -> int:
    """ "Nine men abducted in Lem": what follows the verb itself is cheaper."""
    statement = figure.statement
    if statement is None or figure.movement or statement.phrase.first > statement.verb.first:
        return 0
    end = figure.marked.words.ends[statement.verb.last - 1]
    return -_AT_ITS_VERB if _RIGHT_AFTER.fullmatch(figure.text, end, mark.start) else 0


COSTS: tuple[Callable[[Figure, PlaceMark], int], ...] = (
    _of_distance, _of_relation, _of_kind, _of_looking_back, _of_setting, _of_a_clause_before, _of_whom,
    _of_its_verb,
)  # fmt: skip


def _reached(figure: Figure, mark: PlaceMark) -> bool:
    """Whether those who tell came to a place by themselves: "survivors who reached Arden counted 30 dead"."""
    return mark.relation == "destination" and bool(
        CAME_TO.search(figure.text, max(0, mark.start - 90), mark.start)
    )


def _is_elsewhere(figure: Figure, mark: PlaceMark) -> bool:
    """Whether a place is that of another incident, or of other figures told after."""
    last = figure.last_part
    return (last is not None and mark.start > last) or any(
        first <= mark.start < after for first, after in figure.others
    )


def _is_of_care(figure: Figure, mark: PlaceMark) -> bool:
    """ "A man died in hospital in Lem, bringing the toll to four": not where the four died."""
    statement = figure.statement
    return statement is not None and statement.cumulative and _of_care(figure.text, mark)


def _is_of_a_share(figure: Figure, mark: PlaceMark) -> bool:
    """ "Cost 152 lives, 114 of them in Arden": not where the 152 died."""
    text, end = figure.text, figure.end
    return (
        figure.statement is not None
        and figure.statement.share_of is None
        and text.find(" of ", end, mark.start) >= 0
        and _OF_A_SHARE.search(text, end, mark.start) is not None
    )


def _is_of_one_of_them(figure: Figure, mark: PlaceMark) -> bool:
    """ "838,000 are displaced, including 512,000 in Lem": not where all of them are."""
    words, total = figure.marked.words, figure.statement
    for share in figure.marked.read.statements:
        of_it = share.share_of is not None or figure.text.endswith("including ", 0, share.start)
        if not of_it or total is None or share is total or mark.start < share.start:
            continue
        bare = share.phrase.last == share.number.last
        if bare and _RIGHT_IN.fullmatch(figure.text, words.ends[share.phrase.last - 1], mark.start):
            return total.share_of is None
    return False


def _is_where_they_came_from(figure: Figure, mark: PlaceMark) -> bool:
    """ "Men who arrived from Lem killed 22": not where they killed them."""
    hurt = not figure.movement and figure.measure not in _TAKEN_FROM and figure.statement is not None
    return hurt and mark.relation == "origin" \
        and _CAME_FROM.search(figure.text, max(0, mark.start - 40), mark.start) is not None  # fmt: skip


def _is_a_party(figure: Figure, mark: PlaceMark) -> bool:
    """ "Israel's losses stand at ten": a country that owns what is told is a side, and no place."""
    owns = mark.relation == "of" and mark.kind == "country"
    return owns and figure.statement is not None and _LOSSES.match(figure.text, mark.end) is not None


def _is_one_of_several_parts(figure: Figure, mark: PlaceMark) -> bool:
    """ "In the Tarn and Lem districts of Arden": in Arden, and nobody knows in which of them."""
    return _PARTS_OF.match(figure.text, mark.end) is not None


RULED_OUT: tuple[Callable[[Figure, PlaceMark], bool], ...] = (
    _is_elsewhere, _is_of_care, _is_of_a_share, _is_of_one_of_them, _is_where_they_came_from, _is_a_party,
    _is_one_of_several_parts,
)  # fmt: skip


def _where(figure: Figure) -> PlaceMark | None:
    """The place that the clause round some words is told of: "also went to Lem, where five were killed"."""
    text = figure.text
    for mark in reversed([m for m in figure.places if m.end <= figure.start]):
        leads = WHERE.match(text, mark.end)
        if leads:
            between = text[leads.end() : figure.start]
            if ";" in between or " and in " in between or len(between) > _FAR_ON:
                return None
            mark = _held(figure, mark)
            return replace(mark, relation="at") if mark.relation == "destination" else mark
        if mark.relation in ("at", "near", "origin") and mark.kind != "facility":
            return None
    return None


def _held(figure: Figure, mark: PlaceMark) -> PlaceMark:
    """The place that is told to lie in another: "Lem, a village in the west of Mali, where"."""
    if mark.relation != "of":
        return mark
    before = [m for m in figure.places if m.end < mark.start and m.relation != "of"]
    return before[-1] if before and mark.start - before[-1].end < _HELD_NEAR else mark


_HELD_NEAR = 60  # characters
_FAR_ON = 200  # characters after which a clause begun by "where" is over
# Another incident, told to say when this one was: "three days after a similar attack near Lem".
_DAYS_AFTER = re.compile(
    r"\b(?:[\w-]+ ){0,2}(?:days?|weeks?|fortnight|months?|years?) (?:after|before) [^,;]*"
    r"\b(?:attacks?|bombings?|blasts?|strikes?|raids?|explosions?|killings?|massacre|shelling|ambush|assault"
    r"|bombed|attacked|killed|struck|hit|shelled|raided)\b[^,;]*"
)


def _other_incidents(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that tell of another incident than some words of it."""
    if " after " not in text and " before " not in text:
        return []
    return [m.span() for m in _DAYS_AFTER.finditer(text) if not (m.start() < end and start < m.end())]


_LISTS = re.compile(
    r"(?:,|,? and|,? or)(?: (?:in|at|on|near|around)(?: [a-z]+ (?:in|of|near))?)?"
    r"(?: the(?: [a-z-]+)? (?:city|town|village|district|province) of| the)? ",
    re.IGNORECASE,
)


# Words after which a place is of some only of those counted before.
_OF_A_SHARE = re.compile(
    r"\bof (?:them|whom|these|those|which|the latter)\b"
    r"(?:[^,;)]|\b(?:city|town|capital|village|camp|province|district), )*$"
)


_CARE = r"(?:hospital|clinic|mortuary|morgue|infirmary|health cent(?:er|re))"
_CARES = re.compile(rf"\W*(?:[a-z]+ ){{0,2}}{_CARE}\b", re.IGNORECASE)
_CARED_IN = re.compile(rf"\b{_CARE}s? in (?:the )?$", re.IGNORECASE)


def _of_care(text: str, mark: PlaceMark) -> bool:
    """Whether a place is where the hurt and the dead are brought: "the Southern Hospital", "a hospital in Lem"."""
    return (
        _CARES.match(text, mark.end) is not None
        or _CARED_IN.search(text, max(0, mark.start - 40), mark.start) is not None
    )


def _goes_on(marked: Marked, statement: Statement) -> bool:
    """Whether a figure shares the verb of one before it: "four were killed in Arden and two in Lem"."""
    return any(
        other.verb is statement.verb and other.phrase.last <= statement.verb.first and other.share_of is None
        for other in marked.read.statements
        if other is not statement and statement.verb.last <= statement.phrase.first
    )


_HERE = {"at", "near"}


def _first_listed(marked: Marked, mark: PlaceMark | None) -> PlaceMark | None:
    """The place that a list begins with, where one of those after it stands nearest."""
    if mark is None:
        return None
    for before in reversed(marked.places[:30]):
        if before.end < mark.start and (before.relation == mark.relation or {before.relation, mark.relation} == _HERE) \
                and _LISTS.fullmatch(marked.text, before.end, mark.start):  # fmt: skip
            mark = before
    return mark


# Those who got where they went are told of there: "6,000 people reached Lem".
_ARRIVING = re.compile(
    r"(?:[^,;:]|,(?=\d)){0,120}\b(?:reach|arriv|enter|cross|return)[a-z]*\b[^,;:]*", re.IGNORECASE
)


def arrived(marked: Marked, start: int, destination: PlaceMark) -> bool:
    """Whether people told of from `start` on came to a destination, by the words that lead up to it."""
    return _ARRIVING.fullmatch(marked.text, start, destination.start) is not None
