"""Which places of a sentence a figure cannot belong to: those of other figures, of a share, of the doers."""

import re

from transforms.reading.claims.aftermath import at_a_burial
from transforms.reading.claims.place_costs import TAKEN_FROM, WIDE, Figure, of_care
from transforms.reading.claims.told_by_others import is_of_a_later_speaker
from transforms.reading.lexicon.number_words import UNITS
from transforms.reading.marks.place_marks import PlaceMark
from transforms.reading.text.sought import Sought

_PARTS_OF = Sought(
    r"(?:(?:,|,? and) [A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}){0,4} (?:[a-z]+ )?"
    r"(?:districts|neighbou?rhoods|quarters|suburbs|slums) of (?:the )?(?:[a-z]+ )?(?:capital|[A-Z])"
)
_WENT_ACROSS = Sought(
    r"\b(?:(?:fled|escaped|gone|went|streamed|poured|moved|driven|flee|swam|swim) (?:back )?(?:over|across)"
    r"|cross(?:ed|ing)?) (?:the )?$"
)
_OPENING = 1  # the sentence that may leave its only place to its end
_NEXT_CLAUSE = Sought(r", (?:and|while|but)\b| while\b| but\b")
_LIES_IN = re.compile(r",? in (?:the )?(?:[a-z-]+ ){0,4}(?:of )?")
_AND_IN = re.compile(
    r",? (?:and|while|but)(?: also)? (?:in|at|near|outside) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?$"
)
_BEGINS = re.compile(r"(?:, (?:and|while|but)| while| but)(?: [a-z-]+){0,3} (?:the |an? )?$")
_RIGHT_IN = re.compile(
    r" (?:(?:[a-z]+ed|caught|shot|found|held|hit) )?(?:in|at|near|around) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?"
)
# "Bombs killed 49: 41 at the Arden mosque and eight in Lem": the places of the items are not that of all.
_ITEMS = Sought(
    rf": (?:about |some )?(?:\d[\d,]*|[a-z]+-(?:{'|'.join(UNITS)})|{'|'.join(UNITS)})(?: [a-z]+)?"
    r" (?:in|at|near|on|outside) (?!all\b|total\b)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,;]")
_CAME_FROM = Sought(
    r"\b(?:arriv\w+|c[ao]me|coming|hail\w*|return\w+|back|flown|drove|driven|sent) (?:[a-z]+ )?from (?:the )?$"
)
_LOSSES = Sought(
    r"['’]s (?:own |official |military |total |confirmed )*(?:losses|dead|casualties|toll|death toll|side)\b"
)
_DIED_OF_WOUNDS = Sought(
    r"\b(?:after|when|as|with|since)\b[^,;]{0,60}\b(?:died|dying|succumbed)\b[^,;]{0,30}"
    r"\b(?:wounds|injuries|burns|hospital|clinic)\b"
)
_DEED_THERE = Sought(
    r"\b(?:attacks?|raids?|bombings?|blasts?|explosions?|massacre|killings?|assault|shelling|clash(?:es)?|battle|shootings?"
    r"|ambush|(?:air ?)?strikes?|fighting) (?:at|in|near|on|outside) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?$"
)
_BORDER_WITH = ("border with ", "border with the ", "frontier with ")
_BORDERS = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}(?:border|frontier) with (?:the )?")
_OWNS = re.compile(r"['’]s (?:[a-z-]+ ){0,2}")
_BOUND_FOR = Sought(
    r"\b(?:try|tries|tried|trying|hoped|hoping|wanted|wanting|sought|seeking|attempted|attempting|waiting|planned)"
    r" to (?:get|go|flee|escape|cross|travel|return|sail|fly|reach|make it|enter)(?: [a-z]+)?(?: (?:to|into|for|over))?"
    r" (?:the )?(?:[a-z-]+ of )?$"
)
_BOUND_REACH = 70  # characters
_OF_A_HOSPITAL = re.compile(r"\b(?:Hospital|Clinic|Infirmary|Medical Cent(?:er|re))$")
_DIED_AT = Sought(
    r"\b(?:died|dies|succumbed|passed away|breathed (?:his|her|their) last)\b[^,;:]*"
    r" (?:at|in) (?:the )?(?:[A-Z][\w'-]* )*$"
)
_OUT_OF_WATER = Sought(
    r"\b(?:pulled|fished|dragged|recovered|retrieved|washed|taken|plucked|hauled|drawn) (?:[a-z]+ ){0,2}"
    r"(?:from|out of|up (?:on|by)|ashore (?:on|from)) (?:the )?(?:(?:[Rr]iver|[Ll]ake) )?$"
)
# Words after which a place is of some only of those counted before.
_OF_A_SHARE = Sought(
    r"\bof (?:them|whom|these|those|which|the latter)\b"
    r"(?:[^,;)]|\b(?:city|town|capital|village|camp|province|district), )*$"
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
    return statement is not None and statement.cumulative and of_care(figure.words, mark)


def _is_where_the_hurt_lie(figure: Figure, mark: PlaceMark) -> bool:
    """ "Eighteen are in a hospital in Arden after the blasts in Lem": not where they were hurt."""
    if figure.measure not in ("killed", "wounded") or not of_care(figure.words, mark):
        return False
    words = figure.words
    return any(
        m is not mark and not of_care(words, m) and _DEED_THERE.search(words, max(0, m.start - 60), m.start)
        for m in figure.places
    )


def _is_owner(figure: Figure, mark: PlaceMark) -> bool:
    """ "In eastern Congo's Ituri province": in the province."""
    if mark.end >= len(figure.text) or figure.text[mark.end] not in "'’":
        return False
    owns = _OWNS.match(figure.text, mark.end)
    owned = next((m for m in figure.places if owns and m.start == owns.end() and m.relation == "at"), None)
    return owned is not None and (
        owned.kind != "facility" or mark.kind in WIDE
    )  # but "in Arden's Tarn hotel"


def _is_across_the_border(figure: Figure, mark: PlaceMark) -> bool:
    """ "On Sudan's border with Chad": in Sudan."""
    if mark.kind != "country" or not figure.text.endswith(_BORDER_WITH, 0, mark.start):
        return False
    owned = [
        m for m in figure.places if m.end < mark.start and _BORDERS.fullmatch(figure.text, m.end, mark.start)
    ]
    return bool(owned)


def _is_where_one_died(figure: Figure, mark: PlaceMark) -> bool:
    """ "Raised its dead to 34 after a soldier succumbed to his injuries in Lem": not where the 34 died."""
    return (
        mark.start > figure.end
        and figure.measure == "killed"
        and _DIED_OF_WOUNDS.search(figure.words, figure.end, mark.start) is not None
    )


def _is_of_a_share(figure: Figure, mark: PlaceMark) -> bool:
    """ "Cost 152 lives, 114 of them in Arden": not where the 152 died."""
    text, end = figure.text, figure.end
    return (
        figure.statement is not None
        and figure.statement.share_of is None
        and text.find(" of ", end, mark.start) >= 0
        and _OF_A_SHARE.search(figure.words, end, mark.start) is not None
    )


def _is_of_one_of_them(figure: Figure, mark: PlaceMark) -> bool:
    """ "838,000 are displaced, including 512,000 in Lem": not where all of them are."""
    words, total = figure.words, figure.statement
    for share in figure.marked.read.statements:
        if total is None or share is total or mark.start < share.start:
            continue
        if share.share_of is None and not figure.text.endswith("including ", 0, share.start):
            continue
        bare = share.phrase.last == share.number.last
        after = words.ends[share.phrase.last - 1]
        told = _RIGHT_IN.match(figure.text, after) if bare and mark.start >= after else None
        if told and not _ENDS.search(figure.text, told.end(), mark.start):
            return total.share_of is None
    return False


def _is_where_they_are_buried(figure: Figure, mark: PlaceMark) -> bool:
    """ "In Lem crowds wrecked shops after the burial of four of the dead": not where the four died."""
    return at_a_burial(figure.words, figure.start)


def _is_of_an_item(figure: Figure, mark: PlaceMark) -> bool:
    """ "Bombs killed 49 people: 41 at the Arden mosque and eight in Lem": not where the 49 died."""
    end = figure.end
    return (
        mark.start > end
        and figure.text.find(":", end, mark.start) >= 0
        and _ITEMS.search(figure.words, end, mark.start) is not None
    )


def _is_where_they_came_from(figure: Figure, mark: PlaceMark) -> bool:
    """ "Men who arrived from Lem killed 22": not where they killed them."""
    hurt = not figure.movement and figure.measure not in TAKEN_FROM and figure.statement is not None
    return hurt and mark.relation == "origin" \
        and _CAME_FROM.search(figure.words, max(0, mark.start - 40), mark.start) is not None  # fmt: skip


def _is_crossed(figure: Figure, mark: PlaceMark) -> bool:
    """ "10,000 have fled across the Tarn": what they crossed is neither where from nor where to."""
    return (
        figure.movement and _WENT_ACROSS.search(figure.words, max(0, mark.start - 40), mark.start) is not None
    )


def _holds_the_goal(figure: Figure, mark: PlaceMark) -> bool:
    """ "900 fled to Lem, in the neighbouring Arden region": it only tells where Lem is."""
    if not figure.movement or mark.start < figure.end or mark.relation not in ("at", "of"):
        return False
    goal = next((m for m in reversed(figure.places) if m.end < mark.start), None)
    return (
        goal is not None
        and goal.relation == "destination"
        and _LIES_IN.fullmatch(figure.text, goal.end, mark.start) is not None
    )


def _is_a_party(figure: Figure, mark: PlaceMark) -> bool:
    """ "Israel's losses stand at ten": a country that owns what is told is a side, and no place."""
    owns = mark.relation == "of" and mark.kind == "country"
    return owns and figure.statement is not None and _LOSSES.match(figure.words, mark.end) is not None


def _opens_the_next(figure: Figure, mark: PlaceMark) -> bool:
    """Whether a place opens what is told next: "ten were shot in Arden, he said, and in Lem a strike killed two"."""
    later = [s for s in figure.marked.read.statements if s.start > mark.end and s.share_of is None]
    if not any(figure.statement is None or s.verb is not figure.statement.verb for s in later):
        return False
    own = any(m.end <= figure.start or m.end < mark.start for m in figure.places if m is not mark)
    return own and _AND_IN.search(figure.text, figure.end, mark.start) is not None


def _is_of_a_later_clause(figure: Figure, mark: PlaceMark) -> bool:
    """ "Shells have killed 70, and 900 are held in Lem": a place after another clause's subject is that clause's."""
    statement, starts = figure.statement, figure.words.starts
    if statement is None or mark.start < figure.end:
        return False
    if _opens_the_next(figure, mark):
        return True
    if figure.marked.span.sentence_no <= _OPENING:
        return False
    if not _NEXT_CLAUSE.search(figure.words, figure.end, mark.start):
        return False
    for clause in figure.marked.read.clauses:
        at = starts[clause.verb.first]
        if clause.verb is statement.verb or not figure.end < at < mark.start or not clause.subjects:
            continue
        first = starts[clause.subjects[0].first]
        if figure.end < first < at and _BEGINS.search(figure.text, figure.end, first):
            return True
    return False


def _is_where_the_hurt_died(figure: Figure, mark: PlaceMark) -> bool:
    """ "A guard died at the Lem General Hospital, the 23rd fatality": not where he was hurt, nor the others."""
    if figure.measure != "killed" or not _OF_A_HOSPITAL.search(mark.name):
        return False
    if all(m is mark or _OF_A_HOSPITAL.search(m.name) for m in figure.places):
        return False
    return _DIED_AT.search(figure.words, max(0, mark.start - _BOUND_REACH), mark.start) is not None


def _is_where_they_were_bound(figure: Figure, mark: PlaceMark) -> bool:
    """ "Five people who were trying to get to Lem were shot": not where they were shot."""
    if figure.movement or mark.start < figure.start:
        return False  # "tried to enter Lem and killed nine guards"
    return _BOUND_FOR.search(figure.words, max(0, mark.start - _BOUND_REACH), mark.start) is not None


def _is_a_water_that_gave_up_bodies(figure: Figure, mark: PlaceMark) -> bool:
    """ "Forty bodies were pulled from the Nile": not where they were killed, nor those told beside them."""
    if figure.measure not in ("killed", "wounded"):
        return False
    water = mark.kind == "water" or figure.text.endswith("the ", 0, mark.start)
    before = max(0, mark.start - _BOUND_REACH)
    return water and _OUT_OF_WATER.search(figure.words, before, mark.start) is not None


def _is_one_of_several_parts(figure: Figure, mark: PlaceMark) -> bool:
    """ "In the Tarn and Lem districts of Arden": in Arden, and nobody knows in which of them."""
    return _PARTS_OF.match(figure.words, mark.end) is not None


def _is_told_by_another(figure: Figure, mark: PlaceMark) -> bool:
    """ "The army lost 12, and doctors said nine died in Lem": not where the 12 fell."""
    return is_of_a_later_speaker(figure.marked, figure.start, figure.end, mark.start)


def is_ruled_out(figure: Figure, mark: PlaceMark) -> bool:
    """Whether a figure cannot belong to a place, by any of the rules."""
    return (
        _is_elsewhere(figure, mark) or _is_told_by_another(figure, mark) or _is_of_an_item(figure, mark)
        or _is_where_they_are_buried(figure, mark) or _is_of_care(figure, mark)
        or _is_where_the_hurt_lie(figure, mark) or _is_owner(figure, mark) or _is_across_the_border(figure, mark)
        or _is_where_one_died(figure, mark)
        or _is_of_a_share(figure, mark) or _is_of_one_of_them(figure, mark)
        or _is_where_they_came_from(figure, mark) or _is_crossed(figure, mark) or _is_a_party(figure, mark)
        or _holds_the_goal(figure, mark)
        or _is_where_the_hurt_died(figure, mark) or _is_where_they_were_bound(figure, mark)
        or _is_a_water_that_gave_up_bodies(figure, mark)
        or _is_one_of_several_parts(figure, mark) or _is_of_a_later_clause(figure, mark)
    )  # fmt: skip
