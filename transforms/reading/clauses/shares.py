"""Shares of a total, and figures that other words of the sentence tell in full."""

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import COUNT, FALLEN, NAME, PEOPLE, PRO, TALLY, Phrase
from transforms.reading.clauses.ties.remainders import rest_at
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, STATE, TOLL
from transforms.reading.lexicon.classes import PERSON
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
_HOW = frozenset(
    ["seriously", "critically", "gravely", "badly", "severely", "slightly", "lightly", "fatally"]
)


def _elsewhere(words: Words, phrase: Phrase, phrases: list[Phrase], ties: list[Tie]) -> Tie | None:
    """ "Eight were killed, six in Homs and two in Hama": what befell the total befell them too.

    Where they add up to the total they are its shares; else they are more of the same.
    """
    follows = words.lows[phrase.last] if phrase.last < len(words) else ""
    if (
        phrase.kind != COUNT
        or phrase.joint not in (",", "and", ", and")
        or follows not in _WHERE | _HOW | _WHERETO
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
    if follows in _HOW:  # "four were wounded, one seriously"
        phrase.share, phrase.total = True, total.phrase
        return Tie(phrase, phrase.number, total.clause, total.measure, "share of a total")
    parts = [p for p in phrases if p.kind == COUNT and p.number and p.first > total.phrase.first and p.joint]
    if total.number.low and sum((p.number.low or 0) for p in parts if p.number) == total.number.low:
        phrase.share, phrase.total = True, total.phrase
        return Tie(phrase, phrase.number, total.clause, total.measure, "share of a total")
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


def without_fatal_wounds(ties: list[Tie]) -> list[Tie]:
    """Who was wounded and died of it in the same words is dead: "was stabbed and killed"."""
    killed = [t.phrase for t in ties if t.measure == "killed"]
    if not killed or not any(t.measure == "wounded" for t in ties):
        return ties
    dead = {figure_key(p, "") for p in killed}
    one = any(p.kind in (PEOPLE, NAME) and not p.plural for p in killed)
    return [
        t for t in ties
        if t.measure != "wounded"
        or (figure_key(t.phrase, "") not in dead and not (one and t.phrase.kind == PRO and not t.phrase.plural))
    ]  # fmt: skip


def without_alternatives(words: Words, ties: list[Tie]) -> list[Tie]:
    """ "8,400 dead, injured or kidnapped": which befell whom is not told; dead or wounded are casualties."""
    states: dict[int, list[Tie]] = {}
    for tie in ties:
        if tie.clause.verb.voice == STATE or (tie.clause.verb.bare and tie.clause.verb.voice == PASSIVE):
            states.setdefault(id(tie.phrase), []).append(tie)
    dropped: list[Tie] = []
    for alike in states.values():
        first, last = alike[0].clause.verb.last, alike[-1].clause.verb.first
        if len(alike) < 2 or "or" not in words.lows[first:last]:
            continue
        if {t.measure for t in alike} <= {"killed", "wounded"}:
            alike[0].measure = "casualties"
            dropped += alike[1:]
        else:
            dropped += alike
    return [t for t in ties if not any(t is d for d in dropped)]


_STATES = frozenset(["displaced", "evacuated", "returned", "trapped", "missing"])


def without_lives_before(words: Words, ties: list[Tie]) -> list[Tie]:
    """ "900 people who had fled returned", "four nuns missing since May were freed": the first only says who they are.

    A share with a verb of its own has what that verb says: "500 men, 30 of whom are ill, have fled".
    """
    if len({id(t.phrase) for t in ties}) == len(ties):
        return ties  # one verb each
    last: dict[int, int] = {}
    first: dict[int, int] = {}
    for t in ties:
        at = t.clause.verb.first
        last[id(t.phrase)] = max(last.get(id(t.phrase), 0), at)
        first[id(t.phrase)] = min(first.get(id(t.phrase), at), at)
    told = {id(t.phrase) for t in ties if _of_whom(words, t.phrase) and _own_verb(t)}
    kept = []
    for t in ties:
        verb = t.clause.verb
        if id(t.phrase) in told and not _own_verb(t):
            continue  # "seized 20 miners, four of whom were freed"
        led = words.lows[verb.first - 1 : verb.first] == ["who"] or (
            verb.bare and verb.first == t.phrase.last and not words.entries[verb.at].flags & PERSON
        )
        described = t.measure in _STATES and led and verb.first < last[id(t.phrase)] - 1
        if words.lows[verb.first - 1 : verb.first + 1] == ["who", "had"] and t.measure in _STATES:
            described = described or first[id(t.phrase)] < verb.first  # "killed 98 people who had fled there"
        own = first[id(t.phrase)]
        of_total = (
            t.phrase.share
            and own == t.phrase.last
            and verb.first > own
            and "whom" in words.lows[t.phrase.first : own]
        )
        if not (described or of_total):
            kept.append(t)
    return kept


def _of_whom(words: Words, phrase: Phrase) -> bool:
    return phrase.share and "whom" in words.lows[max(phrase.first - 1, 0) : phrase.last]


def _own_verb(tie: Tie) -> bool:
    """Whether a verb of its own stands right behind a share: "four of whom were freed"."""
    verb = tie.clause.verb
    return verb.first == tie.phrase.last and (not verb.bare or verb.finite)


_WHERE_FROM = frozenset(["in", "with", "since", "from", "at", "on", "near", "during"])


def number_tells_no_group(words: Words, tie: Tie) -> bool:
    """Whether a part of a total is told only by where or how they are: "a third of them in the north"."""
    phrase = tie.phrase
    return (
        tie.number.form == "fraction" and phrase.kind == COUNT and phrase.noun is None
        and words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in _WHERE_FROM
    )  # fmt: skip


_BROUGHT = frozenset(["evacuated", "rescued", "released"])


def without_descriptions(ties: list[Tie], clauses: list[Clause]) -> list[Tie]:
    """ "Evacuated 350 wounded": what a participle after the object of such a verb says is not news."""
    if all(t.clause.verb.voice == ACTIVE for t in ties):
        return ties
    objects = {id(p): c.verb.measure for c in clauses if c.verb.voice == ACTIVE for p in c.objects}
    return [
        t for t in ties
        if not (t.clause.verb.bare or t.clause.verb.voice == STATE)
        or t.clause.verb.voice == ACTIVE
        or t.clause.verb.finite
        or objects.get(id(t.phrase), t.measure) == t.measure
        or (t.phrase.share and objects[id(t.phrase)] not in _BROUGHT)
    ]  # fmt: skip


def figure_key(phrase: Phrase, measure: str) -> tuple[int, str]:
    """What tells one figure of a sentence from another: where its number stands, and what befell the people."""
    return (phrase.number.first if phrase.number is not None else phrase.first), measure
