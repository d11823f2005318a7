"""What is left of a total: "seven of them soldiers and the rest civilians", "all but one of them in uniform"."""

from transforms.reading.clauses.clause import Tie
from transforms.reading.clauses.numbers.values import NumberMark
from transforms.reading.clauses.phrases.phrases import COUNT, PEOPLE, Phrase
from transforms.reading.lexicon.classes import BE, PERSON, SIGN
from transforms.reading.text.words import Words

_REST = frozenset(["rest", "remainder", "others"])
REMAINING = _REST | {"but"}  # one of these tells a remainder
_ALL_BUT = ("all", "but")


def rest_at(words: Words, first: int, last: int) -> int:
    """Where "the rest" or "the others" stands between two words; -1 where neither does."""
    for at in range(first + 1, last):
        if words.lows[at] in _REST and words.lows[at - 1] == "the":
            return at
    return -1


def remainders(words: Words, ties: list[Tie], numbers: dict[int, NumberMark]) -> list[Tie]:
    """The figures that a sentence tells as what its shares leave of their total."""
    rest = rest_at(words, 0, len(words))
    left = _rest(words, ties, rest) if rest >= 0 else None
    return [*([left] if left is not None else []), *_all_but(words, ties, numbers)]


def _rest(words: Words, ties: list[Tie], at: int) -> Tie | None:
    shares = [t for t in ties if t.phrase.share and t.phrase.total is not None and t.phrase.last <= at]
    if not shares:
        return None
    total = next((t for t in ties if t.phrase is shares[-1].phrase.total), None)
    if total is None or total.number.low is None or total.number.low != total.number.high:
        return None
    told = {
        id(t.phrase): t.number.low
        for t in shares
        if t.phrase.total is total.phrase and t.number.form != "fraction"
    }
    left = total.number.low - sum(n or 0 for n in told.values())
    ahead = at + 1
    while ahead < len(words) and words.entries[ahead].flags & BE:
        ahead += 1
    ends = ahead >= len(words)
    known = not ends and words.entries[ahead].flags & (PERSON | SIGN)
    if (
        left <= 0
        or None in told.values()
        or not (ends or known or words.lows[ahead] in ("to", "of", "from", "in"))
    ):
        return None
    return _tie(words, at - 1, at + 1, ahead, left, total)


def _all_but(words: Words, ties: list[Tie], numbers: dict[int, NumberMark]) -> list[Tie]:
    """ "Nine bodies, all but one of them in uniform"."""
    found = []
    for at in range(len(words) - 3):
        number = numbers.get(at + 2)
        if tuple(words.lows[at : at + 2]) != _ALL_BUT or number is None or number.low is None:
            continue
        if words.lows[number.last : number.last + 2] not in (["of", "them"], ["of", "whom"]):
            continue
        before = [
            t for t in ties if t.phrase.last <= at and not t.phrase.share and t.number.low == t.number.high
        ]
        if before and (before[-1].number.low or 0) > number.low:
            last = number.last + 2
            found.append(_tie(words, at, last, last, (before[-1].number.low or 0) - number.low, before[-1]))
    return found


def _tie(words: Words, first: int, last: int, noun: int, left: int, total: Tie) -> Tie:
    number = NumberMark(first, last, left, left, "exact", "words")
    entry = words.entries[noun] if noun < len(words) else None
    people = entry is not None and entry.victim_class is not None
    phrase = Phrase(first, noun + 1 if people else last, last - 1, PEOPLE if people else COUNT, number,
                    entry.victim_class if entry is not None else None, named_from=noun, plural=True, share=True,
                    total=total.phrase)  # fmt: skip
    return Tie(phrase, number, total.clause, total.measure, "what is left of a total")
