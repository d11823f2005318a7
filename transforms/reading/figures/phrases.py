"""Numbers with the people they count: "more than 60 civilians", "nine of them journalists", "another 128"."""

from dataclasses import dataclass, replace

from transforms.reading.figures.groups import GroupMark, group_at, is_person
from transforms.reading.figures.numbers import NumberMark, mark_numbers
from transforms.reading.figures.tokens import Token
from transforms.reading.figures.triggers import NOUN, OBJECT, SUBJECT, TriggerMark
from transforms.reading.lexicon.grammar import ADVERBS, CLOSED_WORDS, DETERMINERS, POSSESSIVES, RELATIVES
from transforms.reading.lexicon.measures import TRIGGER_WORDS
from transforms.reading.lexicon.people import COLLECTIVES, PEOPLES, PRONOUNS

SHARE_OPENERS = {"including", "among", "amongst", "includes", "included", "incl", "notably"}
SHARE_OBJECTS = {"them", "whom", "those", "these", "which"}
PEOPLES_SET = set(PEOPLES)
NAMED_TOTALS = {
    "dead",
    "killed",
    "victims",
    "wounded",
    "injured",
    "casualties",
    "fatalities",
    "deaths",
    "slain",
    "missing",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with the group it counts. `first`, `last`: token positions (`last` excluded).

    `group` is None where the words leave it out ("another 128 were injured"). `share`: it counts some of
    a total told beside it. `victim_class` has the class of the words, or None where nothing tells it.
    """

    first: int
    last: int
    number: NumberMark
    group: GroupMark | None
    share: bool
    victim_class: str | None
    unit: str = "people"


def find_figures(tokens: list[Token], triggers: list[TriggerMark]) -> list[Figure]:
    """Every number of a sentence that counts people, in order."""
    noun_triggers = {t.first for t in triggers if t.side == NOUN}
    figures: list[Figure] = []
    numbers = mark_numbers(tokens)
    starts = {n.first for n in numbers}
    numbers += [n for n in (*_possessed(tokens), *_bare(tokens, triggers)) if n.first not in starts]
    taken = 0
    for number in sorted(numbers, key=lambda n: n.first):
        if number.first < taken:
            continue
        figure = _figure(tokens, number, noun_triggers)
        if figure is not None:
            figures.append(figure)
            taken = figure.last
    return _mark_shares(tokens, figures)


def _possessed(tokens: list[Token]) -> list[NumberMark]:
    """ "His brother" is one."""
    return [
        NumberMark(at, at + 1, 1, 1, "exact", "article")
        for at, token in enumerate(tokens[:-1])
        if token.low in POSSESSIVES and is_person(tokens[at + 1].low)
    ]


def _bare(tokens: list[Token], triggers: list[TriggerMark]) -> list[NumberMark]:
    """One person named without an article, as headlines do: "Soldier killed in raid", "Shelling kills teacher"."""
    found: list[NumberMark] = []
    for trigger in triggers:
        if trigger.side == SUBJECT and trigger.first > 0 and is_person(tokens[trigger.first - 1].low):
            head = trigger.first - 1
        elif trigger.side == OBJECT and trigger.word.endswith("s"):
            group = group_at(tokens, trigger.last)
            if group is None or group.last > trigger.last + 4:
                continue
            head = group.last - 1
        else:
            continue
        first = head
        while first > 0 and head - first < 4 and tokens[first - 1].is_word \
                and tokens[first - 1].low not in CLOSED_WORDS and first != trigger.last:  # fmt: skip
            first -= 1
        before = tokens[first - 1].low if first else ","
        if (
            _is_plural(tokens[head].low)
            or tokens[head].low in PEOPLES_SET
            or mark_numbers(tokens[first : head + 1])
        ):
            continue
        if before in (",", ":", "-", "–", "—", ".", "and", ";") or first == trigger.last:
            found.append(NumberMark(first, first, 1, 1, "exact", "article"))
    return found


def _figure(tokens: list[Token], number: NumberMark, noun_triggers: set[int]) -> Figure | None:
    at = number.last
    first = number.first
    if number.word == "article" and _collective_of(tokens, at):
        return None
    if number.word in ("article", "none"):
        return _one_or_none(tokens, number, noun_triggers)
    if (
        first >= 2
        and tokens[first - 1].low == "of"
        and tokens[first - 2].low in COLLECTIVES - {"number", "total"}
    ):
        group = group_at(tokens, at)
        household = tokens[first - 2].low == "family"
        begin = first - 2 - (first >= 3 and tokens[first - 3].low in ("a", "an", "one"))
        return Figure(begin, group.last if group else at, number, group, False,
                      "civilian" if household and group is None else group.victim_class if group else None)  # fmt: skip
    share = False
    if _is(tokens, at, "of"):
        nxt = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if nxt in SHARE_OBJECTS or (
            nxt == "the" and at + 2 < len(tokens) and tokens[at + 2].low in NAMED_TOTALS
        ):
            share, at = True, at + 2 + (nxt == "the")
            while at < len(tokens) and (
                tokens[at].low in ("were", "are", "was", "is", "being") or tokens[at].low in DETERMINERS
            ):
                at += 1
        else:
            at += 1
    if not share:
        while (
            at < len(tokens)
            and at - number.last < 3
            and tokens[at].low in DETERMINERS | {"other", "others", "more", "additional"}
        ):
            if tokens[at].low == "others":
                break
            at += 1
    group = group_at(tokens, at)
    if group is not None and (group.first == at):
        last, found = _coordinated(tokens, group)
        return Figure(first, last, number, group, share, found, group.unit)
    if share:
        return Figure(first, min(number.last + 2, len(tokens)), number, None, True, None)
    if at < len(tokens) and tokens[at].low in PRONOUNS:
        return Figure(first, at + 1, number, None, False, None)
    if any(p in noun_triggers for p in range(number.last, number.last + 4)):
        return Figure(first, number.last, number, None, False, None)
    return Figure(first, number.last, number, None, False, None) if _stands_alone(tokens, number) else None


def _one_or_none(tokens: list[Token], number: NumberMark, noun_triggers: set[int]) -> Figure | None:
    """ "A soldier" is one only of a singular noun; "no" needs people or a count noun; "no one" stands alone."""
    group = group_at(tokens, number.last)
    if number.word == "none":
        if (
            group is not None
            or number.last - number.first == 2
            or tokens[number.first].low in ("nobody", "none")
        ):
            return Figure(
                number.first,
                group.last if group else number.last,
                number,
                group,
                False,
                group.victim_class if group else None,
            )
        near = any(p in noun_triggers for p in range(number.last, number.last + 3))
        return Figure(number.first, number.last, number, None, False, None) if near else None
    if group is None or (_is_plural(group.head) and group.unit == "people"):
        return None
    return Figure(number.first, group.last, number, group, False, group.victim_class, group.unit)


_SINGULAR_IN_S = {"boss", "princess", "actress", "hostess", "waitress", "police", "press"}


def _is_plural(noun: str) -> bool:
    return noun in {
        "people",
        "troops",
        "forces",
        "personnel",
        "staff",
        "police",
        "military",
        "militia",
        "clergy",
    } or (noun.endswith(("s", "men", "children", "women")) and noun not in _SINGULAR_IN_S)


def _coordinated(tokens: list[Token], group: GroupMark) -> tuple[int, str]:
    """Where the group's phrase ends with what is joined to it without a number, and the class of all of them."""
    last, classes = group.last, {group.victim_class}
    at = last
    for _ in range(4):
        if (
            _is(tokens, at, "and")
            or _is(tokens, at, "or")
            or (_is(tokens, at, ",") and at + 1 < len(tokens) and is_person(tokens[at + 1].low))
        ):
            step = at + 1
        elif _is(tokens, at, ",") and _is(tokens, at + 1, "and"):
            step = at + 2
        else:
            break
        while step < len(tokens) and tokens[step].low in POSSESSIVES:
            step += 1
        joined = group_at(tokens, step)
        if joined is None or joined.first != step or not _is_plural(joined.head):
            break
        if tokens[step].low[0].isdigit() or (
            mark_numbers(tokens[step : step + 3])[:1] and mark_numbers(tokens[step : step + 3])[0].first == 0
        ):
            break
        classes.add(joined.victim_class)
        last = at = joined.last
    return last, _union(classes | _included(tokens, last))


def _included(tokens: list[Token], at: int) -> set[str]:
    """Classes named after "including" without numbers: "1,600 people including fighters and their relatives"."""
    if _is(tokens, at, ","):
        at += 1
    if at >= len(tokens) or tokens[at].low not in ("including", "among"):
        return set()
    at += 1 + (tokens[at].low == "among")
    found: set[str] = set()
    for _ in range(3):
        while at < len(tokens) and tokens[at].low in DETERMINERS:
            at += 1
        if mark_numbers(tokens[at : at + 2])[:1]:
            break
        group = group_at(tokens, at)
        if group is None or not _is_plural(group.head):
            break
        found.add(group.victim_class)
        at = group.last
        if not (_is(tokens, at, "and") or _is(tokens, at, ",")):
            break
        at += 1
    return (
        {"mixed"}
        if "combatant" in found and len(found | {"unknown"}) > 1 and found != {"combatant"}
        else set()
    )


def _union(classes: set[str]) -> str:
    if "mixed" in classes or {"civilian", "combatant"} <= classes:
        return "mixed"
    if len(classes) == 1:
        return next(iter(classes))
    return "unknown"


def _stands_alone(tokens: list[Token], number: NumberMark) -> bool:
    """Whether nothing is counted by name right after the number, so that people may be meant."""
    if number.last >= len(tokens):
        return True
    token = tokens[number.last]
    if not token.is_word:
        return token.low not in ("%", "-", "/", "°", "'", "’", "$", "€", "£")
    return (
        token.low in CLOSED_WORDS
        or token.low in ADVERBS
        or token.low in TRIGGER_WORDS
        or token.low in RELATIVES
    )


def _collective_of(tokens: list[Token], at: int) -> bool:
    """Whether "family of", "group of" follows with a number: "a family of five" counts five."""
    for n in range(at, min(at + 3, len(tokens) - 2)):
        if tokens[n].low in COLLECTIVES and tokens[n + 1].low == "of":
            ahead = mark_numbers(tokens[n + 2 : n + 7])
            return bool(ahead) and ahead[0].first == 0 and ahead[0].word != "article"
    return False


def _mark_shares(tokens: list[Token], figures: list[Figure]) -> list[Figure]:
    """Figures after "including", "among them", a colon; and those joined to such figures by "and"."""
    out: list[Figure] = []
    for figure in figures:
        back = figure.first - 1
        share = figure.share or _opened(tokens, back)
        if not share and out and out[-1].share and _joins(tokens, out[-1].last, figure.first):
            share = not _own_verb(tokens, figure.last)
        if (
            not share
            and out
            and _is(tokens, back, ":")
            and figure.group is not None
            and not out[-1].share
            and back - out[-1].last <= 4
        ):
            share = True
        out.append(replace(figure, share=share))
    return out


def _opened(tokens: list[Token], back: int) -> bool:
    """Whether "including", "among them", "of whom" ends at this token."""
    while back >= 0 and tokens[back].low in ("also", "the"):
        back -= 1
    if back < 0:
        return False
    low = tokens[back].low
    if low in ("including", "includes", "included", "incl", "namely"):
        return True
    return (
        low in SHARE_OBJECTS
        and back >= 1
        and tokens[back - 1].low in ("among", "amongst", "of", "between", "with")
    )


def _joins(tokens: list[Token], start: int, end: int) -> bool:
    """Whether only "and", a comma or "as well as" stands between two figures."""
    between = [t.low for t in tokens[start:end]]
    return 0 < len(between) <= 4 and all(
        w in (",", "and", "or", "as", "well", "plus", "the", "along", "with", "at", "least") for w in between
    )


def _own_verb(tokens: list[Token], at: int) -> bool:
    """Whether a verb of its own follows the figure ("..., and 45 were wounded")."""
    window = [t.low for t in tokens[at : at + 3]]
    return any(w in TRIGGER_WORDS or w in ("were", "was", "have", "had") for w in window[:2])


def _is(tokens: list[Token], at: int, word: str) -> bool:
    return 0 <= at < len(tokens) and tokens[at].low == word
