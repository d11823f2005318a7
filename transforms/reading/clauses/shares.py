"""Shares of a total."""

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import COUNT, FALLEN, PEOPLE, TALLY, Phrase
from transforms.reading.clauses.ties.remainders import rest_at
from transforms.reading.clauses.verbs.in_context import cared_for_at
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import STATE, TOLL
from transforms.reading.lexicon.verbs_in_context import HOW_HURT
from transforms.reading.text.words import Words


def spelled_out(words: Words, phrases: list[Phrase], ties: list[Tie]) -> list[Tie]:
    """ "Twelve were killed: nine children and three women", "12 people (nine children)": shares of the total before."""
    tied = {id(t.phrase) for t in ties}
    found: list[Tie] = []
    for total in ties:
        least = total.number.quantifier == "at_least"  # "at least 41 (28 men, 13 women)"
        if (
            total.number.low is None
            or total.phrase.share
            or not (least or total.number.low == total.number.high)
        ):
            continue
        if total.number.form in ("people", "name", "pronoun"):
            continue  # "the nun was hurt: \"the nun will live\"": one person without a number is told in full
        end = max(total.phrase.last, total.clause.verb.last)
        opens = next((n for n in range(end, len(words)) if words.lows[n] in OPENERS), -1)
        if opens > end + 12 and words.lows[opens] != ":":
            continue
        if opens < 0 or any(end <= t.clause.verb.at < opens for t in ties if t is not total):
            continue
        closes = (
            words.lows.index(")", opens)
            if words.lows[opens] == "(" and ")" in words.lows[opens:]
            else len(words)
        )
        parts = [
            p for p in phrases
            if opens < p.first < closes and p.kind in (PEOPLE, COUNT) and p.number is not None and id(p) not in tied
            and not p.share
        ]  # fmt: skip
        counted = sum(p.number.low or 0 for p in parts if p.number is not None)
        open_list = words.lows[opens] == "(" or rest_at(words, opens, closes) >= 0
        open_list = (open_list and not least) or (
            words.lows[opens] == ":" and words.lows[closes - 2 : closes - 1] == ["others"]
        )
        if not parts or (counted > total.number.low if open_list else counted != total.number.low):
            continue
        for part in parts:
            number = part.count()
            if number is not None:
                part.share, part.total = True, total.phrase
                tied.add(id(part))
                found.append(Tie(part, number, total.clause, total.measure, "share of a total"))
    return found


OPENERS = frozenset((":", "(", "–", "—", "-"))


def left_over(words: Words, phrases: list[Phrase], ties: list[Tie]) -> list[Tie]:
    """Shares without a verb of their own have what befell their total; "43 injured people" tells it by itself."""
    tied = {id(t.phrase) for t in ties}
    found: list[Tie] = []
    for phrase in phrases:
        number = phrase.number
        if number is None and phrase.share and phrase.total is not None and phrase.total.kind == FALLEN:
            number = phrase.count()  # "the dead include the mayor"
        if number is None or id(phrase) in tied or not phrase.counts_people:
            continue
        if phrase.share:
            total = total_of(phrase)
            toll = next((t for t in ties if t.clause.verb.voice == TOLL and not t.earlier), None)
            if total is not None and total.number is None and total.kind not in (FALLEN, TALLY) and toll is not None \
                    and not any(t.phrase is total for t in ties):  # fmt: skip
                phrase.total = total = (
                    None  # "213, by the ombudsman's count, ten of the dead being civilians"
                )
            found += [
                Tie(phrase, number, t.clause, t.measure, "share of a total")
                for t in ties
                if t.phrase is total
                or (t.clause.verb.voice == TOLL and total is not None and t.number is total.number)
            ]
            if total is None and toll is not None and toll.phrase.last <= phrase.first:
                phrase.total = total = toll.phrase  # "the toll rose to 24, four of them children"
                found.append(Tie(phrase, number, toll.clause, toll.measure, "share of a total"))
            if total is None and number.form != "article":
                verb = VerbGroup(phrase.first, phrase.last, phrase.head, STATE, phrase.measure or "")
                found.append(
                    Tie(phrase, number, Clause(verb, []), phrase.measure or "", "share of a total before")
                )
            if total is not None and total.kind == FALLEN and total.measure:
                verb = VerbGroup(total.first, total.last, total.head, STATE, total.measure)
                found.append(Tie(phrase, number, Clause(verb, [total]), total.measure, "share of the fallen"))
        elif (households := _in_persons(words, phrase, ties)) is not None:
            found.append(Tie(phrase, number, households.clause, households.measure, "households in persons"))
        elif (elsewhere := _elsewhere(words, phrase, phrases, ties)) is not None:
            found.append(elsewhere)
        elif phrase.described and number.form not in ("none", "article"):
            verb = VerbGroup(phrase.head, phrase.last, phrase.head, STATE, phrase.described)
            found.append(
                Tie(phrase, number, Clause(verb, [phrase]), phrase.described, "participle before the noun")
            )
    return found


def _in_persons(words: Words, phrase: Phrase, ties: list[Tie]) -> Tie | None:
    """The families that a number in brackets tells in persons: "1,300 households (about 6,500 people)"."""
    if phrase.first == 0 or words.lows[phrase.first - 1] not in ("(", "or", ","):
        return None
    if words.lows[phrase.last : phrase.last + 1] not in ([")"], [","]):
        return None
    return next(
        (t for t in ties if t.phrase.unit == "households" and 0 < phrase.first - t.phrase.last <= 1), None
    )


_WHERE = frozenset(["in", "at", "near", "from", "on", "around", "outside", "inside"])
_WHERETO = frozenset(["across", "into", "over", "to", "towards", "toward", "for"])
_GOING = frozenset(["displaced", "evacuated", "returned"])  # "60,000 fled into Chad and 20,000 to Libya"


def _elsewhere(words: Words, phrase: Phrase, phrases: list[Phrase], ties: list[Tie]) -> Tie | None:
    """ "Eight were killed, six in Homs and two in Hama": what befell the total befell them too.

    Where they add up to the total they are its shares; else they are more of the same.
    """
    follows = words.lows[phrase.last] if phrase.last < len(words) else ""
    if (
        phrase.kind != COUNT
        or phrase.joint not in (",", "and", ", and")
        or follows not in _WHERE | HOW_HURT | _WHERETO
    ):
        return None
    before = [
        t
        for t in ties
        if t.phrase.last <= phrase.first and not t.phrase.share and t.clause.verb.voice != TOLL
    ]
    if not before or phrase.number is None:
        return None
    total = before[-1]
    if follows in _WHERETO and total.measure not in _GOING:
        return None
    if follows in HOW_HURT or cared_for_at(words, phrase.last):  # "four were wounded, one seriously"
        phrase.share, phrase.total = True, total.phrase
        return Tie(phrase, phrase.number, total.clause, total.measure, "share of a total")
    parts = [p for p in phrases if p.kind == COUNT and p.number and p.first > total.phrase.first and p.joint]
    if total.number.low and sum((p.number.low or 0) for p in parts if p.number) == total.number.low:
        phrase.share, phrase.total = True, total.phrase
        return Tie(phrase, phrase.number, total.clause, total.measure, "share of a total")
    if words.lows[phrase.first : phrase.first + 2] == ["the", "other"] and phrase.number.high == 1:
        return None  # "one struck the airport, where 14 died, the other at a station"
    return Tie(phrase, phrase.number, total.clause, total.measure, "told with a place of its own")


def shares_follow_totals(ties: list[Tie]) -> list[Tie]:
    """A share has what befell its total; a participle beside it only describes it ("53 of them wounded")."""
    kept: list[Tie] = []
    for tie in ties:
        if tie.phrase.share and tie.clause.describes:
            total = total_of(tie.phrase)
            measures = {t.measure for t in ties if t.phrase is total}
            if measures and measures != {"casualties"} and tie.measure not in measures:
                kept += [
                    Tie(tie.phrase, tie.number, t.clause, t.measure, "share of a total")
                    for t in ties
                    if t.phrase is total
                    and not any(k.phrase is tie.phrase and k.measure == t.measure for k in ties)
                ]
                continue
        kept.append(tie)
    return kept


def total_of(phrase: Phrase) -> Phrase | None:
    """The total that a phrase is a share of, past totals that are shares themselves."""
    total = phrase.total
    while total is not None and total.share and total.total is not None:
        total = total.total
    return total


_WHERE_FROM = frozenset(["in", "with", "since", "from", "at", "on", "near", "during"])


def number_tells_no_group(words: Words, tie: Tie) -> bool:
    """Whether a part of a total is told only by where or how they are: "a third of them in the north"."""
    phrase = tie.phrase
    return (
        tie.number.form == "fraction" and phrase.kind == COUNT and phrase.noun is None
        and words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in _WHERE_FROM
    )  # fmt: skip


def figure_key(phrase: Phrase, measure: str) -> tuple[int, str]:
    """What tells one figure of a sentence from another: where its number stands, and what befell the people."""
    return (phrase.number.first if phrase.number is not None else phrase.first), measure
