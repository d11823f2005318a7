"""Which part of a sentence each speaker answers for."""

from transforms.reading.lexicon.classes import CONJUNCTION, DIGITS, SIGN
from transforms.reading.lexicon.speaker_words import TURNS
from transforms.reading.lexicon.verbs_of_saying import FIGURE_CUES
from transforms.reading.marks.speakers.attributions import AHEAD, BEHIND, NOWHERE, Attribution
from transforms.reading.text.words import Words

Scope = tuple[int, int]
_LOOSE_ENDS = frozenset({"and", "but", "while", "whereas", "whilst", "although", "though", "or"})


# Who puts a toll at a figure speaks of no other side's: "put the dead at 40, while the army has lost two".
_CONTRASTS = frozenset({"while", "whereas", "whilst"})
_RELATIVES = frozenset({"where", "which", "who", "whose", "but", "although", "though"})
QUOTES = frozenset('"“”')


def quotes(text: str) -> bool:
    """Whether a sentence has a quotation mark."""
    return '"' in text or "“" in text or "”" in text


def share_out(words: Words, told: list[Attribution]) -> list[Scope]:
    """What each answers for, in words. Of two, the one before ends where what the other answers for begins."""
    main = [t for t in told if t.who is not None and t.side != NOWHERE and not t.relative]
    if len(told) == 1 and main:
        start = _start(words, main, 0, _part_edges(words) if ";" in words.text else [])
        return [_scope(words, main[0], start, len(words.lows), None)]
    edges = _part_edges(words) if len(main) > 1 or ";" in words.lows else []
    starts = [_start(words, main, n, edges) for n in range(len(main))]
    scopes: dict[int, Scope] = {}
    for n, one in enumerate(main):
        stop = starts[n + 1] if n + 1 < len(main) else len(words.lows)
        scopes[id(one)] = _scope(words, one, starts[n], stop, main[n + 1] if n + 1 < len(main) else None)
    return [scopes[id(t)] if id(t) in scopes else _apart(words, t, edges) for t in told]


def opens_quotation(words: Words, at: int) -> bool:
    """Whether a quotation mark opens: by its shape, or where it is straight by the space before it."""
    if words.lows[at] != '"':
        return words.lows[at] == "“"
    start = words.starts[at]
    return start == 0 or words.text[start - 1] in " \t\n\xa0([—–-"


def _part_edges(words: Words) -> list[int]:
    """The words at which a sentence falls into parts, those in quotation left out."""
    edges = []
    quoted = False
    for at, low in enumerate(words.lows):
        if low in QUOTES:
            quoted = opens_quotation(words, at)
        elif not quoted and (low in TURNS or (low == "and" and at and words.lows[at - 1] == ",")):
            edges.append(at)
    return edges


def _start(words: Words, main: list[Attribution], n: int, edges: list[int]) -> int:
    """The first word that an attribution has to do with: of what it answers for, or its own."""
    one = main[n]
    if one.side == AHEAD:
        return one.first
    before = main[n - 1] if n else None
    low = before.last if before is not None else 0
    cut = 0
    for edge in edges:
        if low <= edge < one.first and (before is not None or words.lows[edge] == ";"):
            cut = edge + 1
    if cut:
        return cut
    if before is None:
        return 0
    return before.last if before.side == BEHIND else before.first


def _scope(words: Words, one: Attribution, start: int, stop: int, following: Attribution | None) -> Scope:
    if one.side == AHEAD:
        if one.cue in FIGURE_CUES:
            stop = min((k for k in range(one.last, stop) if words.lows[k] in _CONTRASTS), default=stop)
        if one.stance == "denied":
            stop = min((k for k in range(one.last, stop) if _tells_more(words, k)), default=stop)
        if following is not None and stop <= one.first:  # the next one speaks of all that this one says
            stop = following.first
        return one.last, max(one.last, stop)
    start = max(start, _second_figure(words, one))
    rest = one.last
    while rest < stop and (words.lows[rest] in _LOOSE_ENDS or words.entries[rest].flags & SIGN):
        rest += 1
    return start, (stop if one.goes_on and rest < stop else max(start, one.first))


def _tells_more(words: Words, at: int) -> bool:
    """Whether a clause begins in which the writer tells more of what was denied: "denied a part in it, in which"."""
    if words.lows[at] != ",":
        return False
    ahead = words.lows[at + 1 : at + 3]
    return bool(ahead) and (ahead[0] in _RELATIVES or (len(ahead) > 1 and ahead[1] in ("which", "whom")))


def _second_figure(words: Words, one: Attribution) -> int:
    """Where a figure stands that alone is told by another: "killed 26, and 76 according to a medic"; else 0."""
    at = one.first - 1
    if one.cue != "according to" or at < 1 or not words.entries[at].flags & DIGITS:
        return 0
    before = words.lows[at - 1]
    return at if before in ("and", "or", "but", "–", "—", "(") else 0


def _apart(words: Words, one: Attribution, edges: list[int]) -> Scope:
    """The scope of one that shares with nobody: a hedge, a relative clause, or a speaker who states nothing."""
    size = len(words.lows)
    if one.who is None:
        first = max((e + 1 for e in edges if e < one.first), default=0)
        last = min((e for e in edges if e > one.first), default=size)
        return first, last
    if one.side == NOWHERE:
        return one.first, one.first
    start = one.last
    comma = next((k for k in range(start, size) if words.lows[k] in (",", ";")), size)
    opened = any(words.lows[k] == "," for k in range(max(0, one.first - 3), one.first))
    return start, comma if opened else size


def in_letters(words: Words, scope: Scope) -> tuple[int, int]:
    """A stretch of words as offsets, without the signs and small words at its ends."""
    first, last = scope
    lows, entries = words.lows, words.entries
    while first < last and entries[first].flags & SIGN:
        first += 1
    while last > first and (entries[last - 1].flags & SIGN and lows[last - 1] not in ")%"):
        last -= 1
    while last > first and entries[last - 1].flags & CONJUNCTION | (lows[last - 1] in _LOOSE_ENDS):
        last -= 1
        while last > first and entries[last - 1].flags & SIGN:
            last -= 1
    if first >= last:
        at = words.starts[first] if first < len(words.starts) else len(words.text)
        return at, at
    return words.starts[first], words.ends[last - 1]
