"""Words that open a share of a total: "including", "among them", "of whom"."""

from transforms.reading.clauses.phrases.phrases import FALLEN, NAME, Phrase
from transforms.reading.clauses.phrases.totals import OWNING
from transforms.reading.clauses.walk.lists import Lists
from transforms.reading.lexicon.classes import BE, MODAL, NUMBER, SIGN
from transforms.reading.lexicon.verbs_in_context import THE_FALLEN

SHARE_OPENERS = frozenset(["including", "includes", "include", "included", "incl", "namely", "notably"])


_OPENED = 3  # words up to the number of "of the roughly 60"
_EARLY = 5  # phrases up to the number that "of the injured," counts some by
_HOLDING = frozenset(["includes", "include", "included"])
_FIGURES = (
    frozenset(["number", "figure", "figures", "total", "toll", "tolls", "count", "tally", "list"])
    | THE_FALLEN
)


def holds_others(walk: Lists, low: str) -> bool:
    """Whether what "includes" others is neither people nor a figure: "the delegation included three nurses"."""
    if low not in _HOLDING or walk.at == 0 or walk.words.lows[walk.at - 1] in _FIGURES | {","}:
        return False
    if walk.words.entries[walk.at - 1].flags & MODAL:
        return True
    last = walk.phrases[-1] if walk.phrases else None
    return last is None or not (last.counts_people or last.kind == NAME) or last.last < walk.at - 2


def opens_share(walk: Lists) -> bool:
    """Whether "among them", "of whom", "of them" opens a share."""
    lows, at = walk.words.lows, walk.at
    return (
        at + 1 < len(lows)
        and lows[at + 1] in ("them", "whom", "which")
        and (bool(walk.last or walk.clauses) or (at == 0 and lows[0] != "of"))
    )


def take_share(walk: Lists, low: str) -> None:
    """Take what such a word parts from a total: those told before it, or those that follow."""
    if low == "included" and _closes_an_aside(walk):
        some = walk.last[-1]
        if some.number is None or some.number.form == "article":
            walk.last.pop()  # "13 people died, the attacker included, and 54 were hurt"
        else:
            whole = next((p for p in reversed(walk.last[:-1]) if p.counts_people), None)
            some.share, some.total = whole is not None, whole  # "killed 17 people, two nurses included"
        walk.at += 1
        return
    ahead = walk.words.entries[walk.at + 2].flags if walk.at + 2 < len(walk.words) else SIGN
    if low in ("among", "amongst") and ahead & SIGN and (whole := _told_of_them(walk)) is not None:
        for share in walk.main:  # "600 have been killed, 44 soldiers and 30 police among them"
            share.share, share.total = True, whole
        walk.main, walk.last, walk.fresh = [], [], True
        walk.at += 2
        return
    if (
        low in ("among", "amongst")
        and ahead & SIGN
        and len(walk.last) > 1
        and walk.last[-1].number is not None
    ):
        shares = _listed(walk)  # "17 people, ten women among them"
        total = next((p for p in reversed(walk.last[: -len(shares)]) if not p.share), None)
        for share in shares:
            share.share, share.total = True, total
        walk.at += 2
        return
    if low in ("among", "amongst") and ahead & SIGN and len(walk.last) > 1 and walk.last[-1].number is None:
        some = walk.last.pop()  # "nine people, its mayor among them": was counted
        if some.victim_class == "combatant" and some.plural and walk.last[-1].victim_class == "unknown":
            walk.last[-1].victim_class = "mixed"  # "nine people, police among them"
        beside, whole = walk.last[-1], walk.last[-2] if len(walk.last) > 1 else None
        if (
            some.joint == "and"
            and beside.joint == ","
            and beside.number
            and whole is not None
            and whole.counts_people
        ):
            beside.share, beside.total = True, whole  # "nine people, a boy and his father among them"
        elif (
            whole is None
            and some.joint == "and"
            and beside.joint == ","
            and walk.last is walk.main
            and walk.clauses
        ):
            walk.main, walk.last, walk.fresh = [], [], True  # "16 are dead, a boy and his father among them"
        walk.at += 2
        return
    alone = walk.last[-1] if len(walk.last) == 1 and walk.last is walk.main else None
    if low in ("among", "amongst") and alone is not None and alone.number is not None and walk.clauses \
            and ahead & SIGN:  # fmt: skip
        told = [p for p in (*walk.clauses[-1].objects, *walk.clauses[-1].subjects) if p.counts_people]
        alone.share, alone.total = True, told[0] if told else None  # "46 dead, six children among them"
        walk.main, walk.last, walk.fresh = [], [], True
        walk.at += 2
        return
    if (
        low in ("among", "amongst")
        and ahead & BE
        and (walk.last or walk.clauses)
        and walk.at + 3 in walk.numbers
    ):
        walk.at += 1  # "57 people, among whom were 17 children": as "among them 17 children"
    walk.inverted = walk.inverted or (low in ("among", "amongst") and not walk.phrases)
    walk.joint = "including"
    walk.governor = ""
    if low in ("among", "amongst", "of"):
        walk.at += 2


def _closes_an_aside(walk: Lists) -> bool:
    """Whether "included" ends words between commas for one who is of those told before: ", the attacker included,"."""
    ahead = walk.words.entries[walk.at + 1].flags if walk.at + 1 < len(walk.words) else SIGN
    some = walk.last[-1] if walk.last else None
    return some is not None and bool(ahead & SIGN) and some.last == walk.at and some.joint == ","


def _told_of_them(walk: Lists) -> Phrase | None:
    """The total behind whose verb several with numbers of their own wait, who are no more than it counts."""
    main, clause = walk.main, walk.clauses[-1] if walk.clauses else None
    if len(main) < 2 or walk.last is not main or main[0].joint != "," or clause is None:
        return None
    whole = next((p for p in (*clause.objects, *clause.subjects) if p.counts_people and p.number), None)
    counts = [p.number.low if p.number is not None else None for p in main]
    if whole is None or whole.number is None or not whole.number.low or None in counts:
        return None
    return whole if sum(n or 0 for n in counts) <= whole.number.low else None


def of_the_fallen(walk: Lists) -> str | None:
    """What befell those of whom the first number after "of the injured," counts some."""
    first = walk.phrases[0] if walk.words.lows[0] == "of" else None
    if (
        first is None
        or first.kind != FALLEN
        or first.first != 1
        or walk.words.lows[first.last : first.last + 1] != [","]
    ):
        return None
    early = len(walk.phrases) <= _EARLY and sum(p.number is not None for p in walk.phrases) == 1
    return first.measure if early else None


def of_a_number(walk: Lists, phrase: Phrase) -> Phrase | None:
    """The total that a sentence opens with, some of whom the next number counts: "Of the 352 wounded, 99 are"."""
    first = _past_an_owner(walk)
    if walk.words.lows[0] != "of" or first is phrase or first.number is None or walk.phrases[0].first > _OPENED \
            or walk.words.lows[phrase.first - 1] != "," or len(walk.phrases) > _EARLY:  # fmt: skip
        return None
    total, part = first.number, phrase.number
    counted = first.counts_people and part is not None and total.low and part.low and part.low < total.low
    alone = sum(p.number is not None for p in walk.phrases) == 2
    return first if counted and alone and part is not None and part.form != "article" else None


def _past_an_owner(walk: Lists) -> Phrase:
    """The first phrase, or the one that it owns: "the town's | 900 people"."""
    owner = walk.phrases[0]
    if len(walk.phrases) < 2 or owner.number is not None or walk.phrases[1].first != owner.last:
        return owner
    return walk.phrases[1] if walk.words.lows[owner.last - 1].endswith(OWNING) else owner


def _listed(walk: Lists) -> list[Phrase]:
    """The last phrase and those that "and" and commas join to it: "17 people, ten women and two babies among them"."""
    lows, first = walk.words.lows, len(walk.last) - 1
    while first > 1:
        between = lows[walk.last[first - 1].last : walk.last[first].first]
        joined = "and" in between or (between == [","] and first < len(walk.last) - 1)
        if not joined or len(between) > 2 or walk.last[first - 1].number is None:
            break
        first -= 1
    return walk.last[first:]


def of_those_before(walk: Lists, at: int) -> bool:
    """Whether the sentence begins "of these," before a number."""
    lows = walk.words.lows
    own = at == 1 and len(lows) > 2 and walk.words.entries[2].flags & NUMBER  # "Of these 94 were rebels"
    return lows[0] == "of" and (at in (2, 3) or bool(own)) and lows[1] in ("these", "those", "them")
