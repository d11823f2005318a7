"""Figures tied to what befell the people they count: in clauses active, passive, nominal and elliptical."""

from dataclasses import dataclass

from transforms.reading.figures.groups import group_at, is_person
from transforms.reading.figures.phrases import Figure, find_figures
from transforms.reading.figures.tokens import Token, tokenise
from transforms.reading.figures.triggers import NOUN, OBJECT, SUBJECT, TOLL, TriggerMark, mark_triggers
from transforms.reading.lexicon.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    GET,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

REACH = 40  # words between a subject and its verb
JOINERS = {
    ",",
    "and",
    "or",
    "as",
    "well",
    "plus",
    "along",
    "with",
    "the",
    "both",
    "(",
    ")",
    "another",
    "alongside",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One figure with what befell the people it counts. Offsets count in the sentence.

    `share_of`: position in the list of the statement whose total it is a share of. `cumulative`: a toll up to
    now. `earlier`: a toll that the same sentence replaces ("up from 165").
    """

    figure: Figure
    trigger: TriggerMark
    measure: str
    low: int | None
    high: int | None
    quantifier: str
    victim: str | None
    victim_class: str | None
    start: int
    end: int
    share_of: int | None = None
    cumulative: bool = False
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence's words, triggers, figures and the statements made of them."""

    tokens: list[Token]
    triggers: list[TriggerMark]
    figures: list[Figure]
    statements: list[Statement]


def read_statements(sentence: str) -> Read:
    """Find every figure of people in a sentence with what befell them."""
    tokens = tokenise(sentence)
    triggers = mark_triggers(tokens)
    figures = find_figures(tokens, triggers) if triggers else []
    links = _link(tokens, triggers, figures)
    statements = _state(sentence, tokens, figures, links)
    return Read(tokens, triggers, figures, statements)


@dataclass(slots=True)
class _Link:
    """A figure (its position) tied to a trigger."""

    figure: int
    trigger: TriggerMark
    earlier: bool = False


def _link(tokens: list[Token], triggers: list[TriggerMark], figures: list[Figure]) -> list[_Link]:
    starts = {f.first: n for n, f in enumerate(figures)}
    ends = {f.last: n for n, f in enumerate(figures)}
    links: list[_Link] = []
    owner: dict[int, list[TriggerMark]] = {}

    def tie(number: int, trigger: TriggerMark, earlier: bool = False) -> None:
        links.append(_Link(number, trigger, earlier))
        owner.setdefault(number, []).append(trigger)

    subjects = {t.first: t for t in triggers if t.side == SUBJECT}
    for trigger in triggers:
        if trigger.side == OBJECT:
            head = _object(tokens, trigger, starts, subjects)
            if head is not None:
                for n in _chain_right(tokens, figures, head, starts, subjects):
                    tie(n, trigger)
            elif _coordinated_verb(
                tokens, trigger
            ):  # "arrested and later killed 12" leaves the object to the last
                continue
        elif trigger.side == SUBJECT:
            found = _subject(tokens, trigger, figures, ends, owner)
            for n in found:
                tie(n, trigger)
        elif trigger.side == NOUN:
            found_n = _counted_by_noun(tokens, trigger, figures, starts, ends)
            if found_n is not None and found_n not in owner:
                tie(found_n, trigger)
        elif trigger.side == TOLL:
            for n, earlier in _toll(tokens, trigger, figures, starts):
                if n not in owner:
                    tie(n, trigger, earlier)
    _give_shares(tokens, figures, links, owner)
    return links


def _object(
    tokens: list[Token], trigger: TriggerMark, starts: dict[int, int], subjects: dict[int, TriggerMark]
) -> int | None:
    """The figure that begins the object of a verb."""
    at = trigger.last
    if at < len(tokens) and tokens[at].low in CONJUNCTIONS:  # "killed and wounded 12": shared object
        at += 1
        while at < len(tokens) and tokens[at].low in ADVERBS:
            at += 1
        if at >= len(tokens) or at in starts:
            return None
        at += 1
    end = min(len(tokens), at + 12)
    while at < end:
        if at in starts:
            return starts[at]
        low = tokens[at].low
        if (
            at in subjects
            or low in (".", ";", ":", "—", "–", "!", "?")
            or low in SUBORDINATORS
            or low in BE | HAVE | RELATIVES
        ):
            return None
        if low in PREPOSITIONS - {
            "of",
            "between",
            "over",
            "about",
            "around",
            "up",
            "off",
            "down",
            "from",
            "among",
        }:
            return None
        if (
            low == ","
            and at > trigger.last
            and not (at + 1 < end and (tokens[at + 1].low in ("and", "according") or at + 1 in starts))
        ):
            return None
        at += 1
    return None


def _chain_right(
    tokens: list[Token],
    figures: list[Figure],
    head: int,
    starts: dict[int, int],
    subjects: dict[int, TriggerMark],
) -> list[int]:
    """The object's figures: the first and those joined to it, up to one that has a verb of its own."""
    chain = [head]
    last = figures[head].last
    for n in range(head + 1, min(head + 12, len(figures))):
        figure = figures[n]
        if figure.share:
            last = max(last, figure.last)
            continue
        between = [t.low for t in tokens[last : figure.first]]
        joined = between and len(between) <= 5 and all(w in JOINERS for w in between)
        if not joined or figure.number.word == "none" or _has_verb(tokens, figure, subjects):
            break
        chain.append(n)
        last = figure.last
    return chain


def _has_verb(tokens: list[Token], figure: Figure, subjects: dict[int, TriggerMark]) -> bool:
    """Whether a verb that takes the figure as its subject follows close by."""
    at = figure.last
    end = min(len(tokens), at + 5)
    while at < end:
        low = tokens[at].low
        if at in subjects or low in BE or low in HAVE:
            return True
        if low not in ADVERBS and not low.endswith("ly"):
            return False
        at += 1
    return False


def _subject(
    tokens: list[Token],
    trigger: TriggerMark,
    figures: list[Figure],
    ends: dict[int, int],
    owner: dict[int, list[TriggerMark]],
) -> list[int]:
    """The figures that are the subject of a passive or intransitive verb, or stand before a state."""
    at = trigger.first
    floor = max(0, at - REACH)
    other_verb = False
    joined = _coordinated_verb(tokens, trigger)
    while at > floor:
        if at in ends:
            n = ends[at]
            figure = figures[n]
            if figure.share and not _describes(tokens, figure, trigger):
                at = _before_share(tokens, figure.first, floor)
                continue
            held = owner.get(n, [])
            if not held and _hangs_on_preposition(tokens, figure.first) and trigger.first - figure.last > 0:
                at = figure.first - 1
                continue
            if held and not (joined and all(t.side == SUBJECT for t in held)):
                return []
            if (
                other_verb
                and not joined
                and not any(t.low in RELATIVES for t in tokens[figure.last : trigger.first])
            ):
                return []
            return _chain_left(tokens, figures, n, owner, held)
        low = tokens[at - 1].low
        if low in CLAUSE_ENDS or low == "but" or (low in SUBORDINATORS and not _well(tokens, at)):
            return []
        other_verb = other_verb or low in PLAIN_VERBS
        if is_person(low) and not (
            _is_modifier(tokens, at)
            or _in_prepositional(tokens, at - 1)
            or _joined_without_number(tokens, at - 1)
        ):
            return []  # people without a number are the subject
        at -= 1
    return []


# Verbs that make a clause of their own, so that what stands before them is the subject of another verb.
PLAIN_VERBS = {
    "said",
    "says",
    "hit",
    "attacked",
    "struck",
    "killed",
    "opened",
    "fired",
    "exploded",
    "clashed",
}
CLAUSE_ENDS = {";", ".", ":", "!", "?"}
SHARE_WORDS = {"including", "among", "them", "whom", ",", "of", "—", "-", "–", "("}


def _before_share(tokens: list[Token], at: int, floor: int) -> int:
    """Where the words that open a share begin: before ", including"."""
    at = max(at - 1, floor)
    while at > floor and tokens[at - 1].low in SHARE_WORDS:
        at -= 1
    return at


def _is_modifier(tokens: list[Token], at: int) -> bool:
    """Whether the noun that ends here stands before another noun for people: "police officers"."""
    return at < len(tokens) and is_person(tokens[at].low)


def _hangs_on_preposition(tokens: list[Token], first: int) -> bool:
    """Whether a figure is no subject since a preposition holds it: "worked as a guard"."""
    if first < 2:
        return False
    before = tokens[first - 1].low
    if before == "of":
        return is_person(tokens[first - 2].low)  # "a father of three", not "a convoy of 12 fighters"
    if before in {"at", "by", "near", "from", "against", "in", "for"}:
        return tokens[first - 2].low not in CLAUSE_ENDS | {","}
    if before == "with":
        return tokens[first - 2].low in {"along", "together"} or is_person(tokens[first - 2].low)
    return before == "as" and tokens[first - 2].low in {
        "worked",
        "works",
        "working",
        "served",
        "serving",
        "serves",
        "known",
    }


def _joined_without_number(tokens: list[Token], at: int) -> bool:
    """Whether people without a number are joined to the subject: "a doctor and his children were killed"."""
    for back in range(at - 1, max(-1, at - 4), -1):
        low = tokens[back].low
        if low in ("and", "with"):
            return True
        if low not in DETERMINERS and low not in ADVERBS:
            return False
    return False


def _well(tokens: list[Token], at: int) -> bool:
    """Whether "as" belongs to "as well as"."""
    return tokens[at - 1].low == "as" and (
        tokens[at].low == "well" or (at >= 2 and tokens[at - 2].low == "well")
    )


def _describes(tokens: list[Token], figure: Figure, trigger: TriggerMark) -> bool:
    """Whether a share has this trigger for itself: "of whom three were killed"; not "27 children, were killed"."""
    between = [t.low for t in tokens[figure.last : trigger.first]]
    return all(
        w in ADVERBS or w in BE or w in HAVE or w in GET or w in MODALS or w in ("who", "later", "left")
        for w in between
    )


def _in_prepositional(tokens: list[Token], at: int) -> bool:
    """Whether the noun at this token hangs on a preposition: "12 people in a rebel village"."""
    for back in range(at - 1, max(-1, at - 6), -1):
        low = tokens[back].low
        if low in PREPOSITIONS or low in ("targeting", "attacking", "who", "wearing", "carrying", "'s"):
            return True
        if not tokens[back].is_word or low in CONJUNCTIONS or low in SUBORDINATORS or low in BE | HAVE:
            return False
    return False


def _coordinated_verb(tokens: list[Token], trigger: TriggerMark) -> bool:
    """Whether the verb is joined by "and" to the one before it: "was arrested and later died"."""
    at = trigger.first - 1
    for _ in range(5):
        if at < 0:
            return False
        low = tokens[at].low
        if low in ("and", "or", ",", "/", "then", "before", "but"):
            return True
        if (
            low not in ADVERBS
            and low not in BE
            and low not in HAVE
            and low not in GET
            and not low.endswith("ly")
        ):
            return False
        at -= 1
    return False


def _chain_left(
    tokens: list[Token],
    figures: list[Figure],
    head: int,
    owner: dict[int, list[TriggerMark]],
    held: list[TriggerMark],
) -> list[int]:
    """The subject's figures: the last and those joined before it."""
    chain = [head]
    first = figures[head].first
    for n in range(head - 1, max(-1, head - 12), -1):
        figure = figures[n]
        if figure.share and not figures[head].share:
            first = figure.first - 1
            while first > 0 and tokens[first - 1].low in ("including", "among", "them", ","):
                first -= 1
            continue
        between = [t.low for t in tokens[figure.last : first]]
        joined = (
            between
            and len(between) <= 5
            and all(w in JOINERS for w in between)
            and "and" in [t.low for t in tokens[figure.last : figures[head].first]]
        )
        if not joined or (n in owner and owner[n] != held) or figure.number.word == "none":
            break
        chain.insert(0, n)
        first = figure.first
    return chain


def _counted_by_noun(
    tokens: list[Token],
    trigger: TriggerMark,
    figures: list[Figure],
    starts: dict[int, int],
    ends: dict[int, int],
) -> int | None:
    """The figure that a count noun belongs to: "21 deaths", "the deaths of 12 people"."""
    if trigger.word not in ("death", "killing", "murder", "assassination", "execution", "massacre"):
        for back in range(trigger.first, max(-1, trigger.first - 4), -1):
            if back in ends:
                return ends[back]
            if back > 0 and (
                not tokens[back - 1].is_word or tokens[back - 1].low in PREPOSITIONS | CONJUNCTIONS
            ):
                break
    if trigger.last < len(tokens) and tokens[trigger.last].low in ("of", "among"):
        for ahead in range(trigger.last + 1, min(trigger.last + 3, len(tokens))):
            if ahead in starts and figures[starts[ahead]].number.word != "none":
                return starts[ahead]
    return None


_TOLL_LINKS = {
    "to",
    "at",
    "of",
    "reached",
    "reaching",
    "hit",
    "was",
    "is",
    "stands",
    "stood",
    "as",
    "passed",
    "past",
    "exceeded",
    "topped",
    "surpassed",
    "by",
    "exceeds",
}


def _toll(
    tokens: list[Token], trigger: TriggerMark, figures: list[Figure], starts: dict[int, int]
) -> list[tuple[int, bool]]:
    """The figures a toll is told with; True for one that it rose from."""
    found: list[tuple[int, bool]] = []
    for at in range(trigger.last, min(trigger.last + 26, len(tokens))):
        if tokens[at].low in (".", ";") or tokens[at].low in SUBORDINATORS - {"since", "as"}:
            break
        if at in starts and figures[starts[at]].number.word not in ("article", "none") and at > 0:
            before = tokens[at - 1].low
            if before == "from":
                found.append((starts[at], True))
            elif before in _TOLL_LINKS or tokens[at].low in ("at", "more", "over"):
                if tokens[at - 1].low == "by" or any(not e for _, e in found):
                    break
                found.append((starts[at], False))
    return found


def _give_shares(
    tokens: list[Token], figures: list[Figure], links: list[_Link], owner: dict[int, list[TriggerMark]]
) -> None:
    """A share has what befell its total, unless it has a verb of its own that tells it apart."""
    for n, figure in enumerate(figures):
        if not figure.share:
            continue
        total = next((m for m in range(n - 1, -1, -1) if not figures[m].share and m in owner), None)
        if total is None:
            continue
        measures = {t.measure for t in owner[total]}
        own = owner.get(n, [])
        if own and (
            measures == {"casualties"} or own[0].measure in measures or not _adjacent_state(figure, own[0])
        ):
            continue
        for link in [k for k in links if k.figure == n]:
            links.remove(link)
        owner[n] = []
        for trigger in owner[total]:
            links.append(_Link(n, trigger))
            owner[n].append(trigger)


def _adjacent_state(figure: Figure, trigger: TriggerMark) -> bool:
    """Whether a participle only describes the share: "including 53 seriously wounded, were evacuated"."""
    return trigger.first - figure.last <= 1


def _state(sentence: str, tokens: list[Token], figures: list[Figure], links: list[_Link]) -> list[Statement]:
    """Statements in the order of their figures, with bounds and classes that coordination and ellipsis leave out."""
    links = sorted(links, key=lambda k: (k.figure, k.trigger.first))
    statements: list[Statement] = []
    position: dict[tuple[int, str], int] = {}
    for link in links:
        figure, trigger = figures[link.figure], link.trigger
        number = figure.number
        low, high, quantifier = number.low, number.high, number.quantifier
        previous = statements[-1] if statements else None
        if previous and quantifier == "exact" and previous.quantifier == "at_least" and previous.trigger == trigger \
                and not figure.share and previous.figure is not figure and number.word != "article" \
                and "and" in [t.low for t in tokens[previous.figure.last : figure.first]]:  # fmt: skip
            low, high, quantifier = low, None, "at_least"  # "at least 73 rebels and 11 fighters" bounds both
        if (link.figure, trigger.measure) in position:
            continue
        share_of = None
        if figure.share:
            for back in range(link.figure - 1, -1, -1):
                if not figures[back].share and (back, trigger.measure) in position:
                    share_of = position[back, trigger.measure]
                    break
            else:
                share_of = None
        start = min(tokens[figure.first].start, tokens[trigger.first].start)
        end = max(tokens[figure.last - 1].end, tokens[trigger.last - 1].end)
        victim, found = _victim(sentence, tokens, figures, link, statements)
        position[link.figure, trigger.measure] = len(statements)
        statements.append(
            Statement(
                figure=figure, trigger=trigger, measure=trigger.measure, low=low, high=high, quantifier=quantifier,
                victim=victim, victim_class=found, start=start, end=end, share_of=share_of,
                cumulative=trigger.side == TOLL and trigger.word != "the" and not link.earlier, earlier=link.earlier,
            )
        )  # fmt: skip
    return statements


def _victim(
    sentence: str, tokens: list[Token], figures: list[Figure], link: _Link, told: list[Statement]
) -> tuple[str | None, str | None]:
    """The group counted as worded, and its class; both from the figure before where the words leave them out."""
    figure, trigger = figures[link.figure], link.trigger
    if figure.group is not None:
        words_from = figure.number.last
        while (
            words_from < figure.last - 1
            and tokens[words_from].low in {"of", "them", "whom"} | DETERMINERS | BE
        ):
            words_from += 1
        return sentence[tokens[words_from].start : tokens[figure.last - 1].end], figure.victim_class
    among = _among(sentence, tokens, trigger.last) if trigger.side in (NOUN, TOLL) else None
    if among is not None:
        return among
    around = {t.low for t in tokens[max(0, trigger.first - 3) : trigger.last]} | {
        t.low for t in tokens[figure.first : figure.last]
    }
    if around & {"military", "soldier", "combat", "troop", "army"} and trigger.side in (NOUN, TOLL):
        return None, "combatant"
    if around & {"civilian", "child"} and trigger.side in (NOUN, TOLL):
        return "civilian", "civilian"
    tail = [t.low for t in tokens[trigger.last : trigger.last + 8]]
    if "both" in tail and "sides" in tail:
        return None, "combatant"
    for before in reversed(told):
        if (
            before.figure.group is not None
            and not before.figure.share
            and before.figure.number.word != "none"
        ):
            return None, before.victim_class
    return None, figure.victim_class


def _among(sentence: str, tokens: list[Token], at: int) -> tuple[str, str] | None:
    """ "21 deaths among its servicemen"."""
    if at < len(tokens) and tokens[at].low in ("among", "amongst", "of", "in"):
        at += 1
        while at < len(tokens) and tokens[at].low in DETERMINERS:
            at += 1
        group = group_at(tokens, at)
        if group is not None:
            return sentence[tokens[at].start : tokens[group.last - 1].end], group.victim_class
    return None
