"""Whom a figure counts, as worded, and whether they fight."""

from transforms.reading.clauses.clause import Statement, Tie
from transforms.reading.clauses.phrases.phrases import COUNT, NAME, PEOPLE, PRO, TALLY, Phrase, is_plural
from transforms.reading.clauses.shares import total_of
from transforms.reading.clauses.verbs.voices import ACTIVE, TOLL
from transforms.reading.lexicon.classes import BE, NUMBER, PERSON, THING, VERB
from transforms.reading.lexicon.people import DEMONYMS, PEOPLES
from transforms.reading.lexicon.verbs_in_context import LOSING, SUFFERING
from transforms.reading.text.words import Words

_OWNING_UP = SUFFERING | {"suffering", "acknowledged", "admitted", "conceded"}
# Nouns that tell no class beside that of the total: "two rebels, one of them a woman".
_FRONT = 8  # words in which a sentence opens with "Of the attackers,"
_ANYBODY = frozenset(
    [
        "man",
        "men",
        "woman",
        "women",
        "people",
        "person",
        "persons",
        "other",
        "others",
        "teenager",
        "teenagers",
        "youth",
        "youths",
        "teen",
        "teens",
        "minor",
        "minors",
        "foreigner",
        "foreigners",
        *PEOPLES,
        *DEMONYMS,
    ]
    + [f"{people}s" for people in (*PEOPLES, *DEMONYMS)]
)
_BLOWING = frozenset(["blew", "blow", "blown", "blowing"])
_GOING_ON = frozenset([";", ",", "and", "but", "of"])
_LATER = frozenset(
    ["later", "subsequently", "since", "died", "has", "have", "was", "were", "then", "eventually"]
)
_LABEL_ENDS = frozenset([":", ";", ".", "•", "*"])
_LABEL = 4  # words of a label
_SIDES = frozenset(["government", "rebel", "enemy", "army", "opposition"])
_OF_LOSSES = 24  # words from "losses" to a figure
_COSTING = frozenset(["cost", "costs", "costing"])
_OF_IT = 8  # words back to whom "it" stands for
_CLOSING = frozenset([".", ";", "that", "while", "but", "civilian", "civilians"])


def victim_of(words: Words, tie: Tie, before: Statement | None) -> tuple[str | None, str | None]:
    """The group counted as worded, and its class; both from the figure before where the words leave them out."""
    victim, known = _group(words, tie, before)
    if words.lows[tie.clause.verb.at] in _BLOWING:
        known = "combatant"  # who blow themselves up attack
    owned = victim is not None and victim.lower().endswith(("'s", "’s"))
    return victim[:-2] if victim and owned else victim, known


def _group(words: Words, tie: Tie, before: Statement | None) -> tuple[str | None, str | None]:
    phrase = tie.phrase
    if phrase.noun is not None:
        return words.between(phrase.noun.named_from, phrase.noun.last), phrase.noun.victim_class
    if phrase.kind in (PEOPLE, NAME):
        if (
            phrase.victim_class == "unknown"
            and words.lows[phrase.head] in ("man", "men")
            and _own_losses(words, tie)
        ):
            return words.between(phrase.named_from, phrase.last), "combatant"
        start = phrase.named_from
        last = phrase.last
        if words.lows[tie.clause.verb.at] in LOSING and words.lows[phrase.head] == "men":
            return words.between(start, last), "combatant"  # "the brigade lost 40 men"
        found = phrase.victim_class or "unknown"
        if found == "unknown" and phrase.number is None:
            found = _of_whom_others(words, phrase.last) or found
        if phrase.share and words.lows[phrase.head] in _ANYBODY and (total := total_of(phrase)) is not None:
            found = total.victim_class if total.victim_class in ("civilian", "combatant") else found
        return words.between(start, last) if start < last else None, found
    if phrase.kind == COUNT and words.lows[phrase.last - 1] == "couple":
        return "couple", "civilian"
    if phrase.kind == TALLY and tie.clause.objects:
        among = tie.clause.objects[0]
        if among.kind == PEOPLE:
            return words.between(among.named_from, among.last), among.victim_class
    if tie.clause.verb.voice == TOLL:
        verb = tie.clause.verb
        people = [
            at
            for at in range(verb.first, min(verb.last + 2, len(words)))
            if words.entries[at].victim_class and words.lows[at] != "twin"  # "the toll from twin bombings"
        ]
        behind = tie.number.last
        if behind < len(words) and is_plural(words.lows[behind]) and words.entries[behind].victim_class:
            people = [behind]  # "put the dead at 17 jihadists"
        if people:  # "the number of Turkmen herders killed": the noun behind tells more
            at = people[1] if people[1:] == [people[0] + 1] else people[0]
            return words.text[words.starts[at] : words.ends[at]], words.entries[at].victim_class
    told_of_all = words.lows[phrase.last : phrase.last + 2] == [",", "all"]
    if told_of_all and (phrase.kind == COUNT or tie.clause.verb.voice == TOLL):
        at = phrase.last + 2 + 2 * (words.lows[phrase.last + 2 : phrase.last + 4] == ["of", "them"])
        if at < len(words) and words.entries[at].victim_class:  # "stood at 24, all civilians"
            return words.text[words.starts[at] : words.ends[at]], words.entries[at].victim_class
    if phrase.kind == TALLY and "uniform" in words.lows[phrase.last : phrase.last + 5]:
        return None, "combatant"
    if phrase.kind == TALLY or tie.clause.verb.voice == TOLL:
        around = set(words.lows[max(0, phrase.first - 3) : min(tie.clause.verb.last, phrase.first + 12)])
        if around & {"military", "soldier", "combat", "troop", "army"}:
            return None, "combatant"
        if around & {"civilian", "child"}:
            return "civilian", "civilian"
    loses = (
        phrase.kind in (TALLY, COUNT) and not phrase.share and tie.measure in ("killed", "wounded", "missing")
    )
    if _own_losses(words, tie) or (loses and _of_losses(words, phrase.first)):
        return None, "combatant"
    tail = words.lows[tie.clause.verb.last : tie.clause.verb.last + 8]
    if "both" in tail and "sides" in tail:
        return None, "combatant"
    if phrase.kind == PRO:
        return words.between(phrase.first, phrase.last), None
    if "them" in words.lows[phrase.first : phrase.last] and (enemy := _them(words, tie)) is not None:
        return enemy
    if phrase.kind == COUNT and ":" in words.lows and (headed := _headed(words, phrase.first)) is not None:
        return headed
    if phrase.kind == COUNT and words.lows[0] == "of" and (fronted := _fronted(words)) is not None:
        return fronted
    total = total_of(phrase) if phrase.share else None
    if total is not None and total.kind == PEOPLE:
        return words.between(total.named_from, total.last), total.victim_class
    if before is not None and not _counts_others(words, tie, before) and not _done_by(words, tie, before):
        return before.victim, before.victim_class
    return _one_of_those(words, phrase) if before is None else (None, phrase.victim_class)


def _one_of_those(words: Words, phrase: Phrase) -> tuple[str | None, str | None]:
    """The group of which one is told after: "two peacekeepers were hit by splinters; one later died"."""
    number, lows = phrase.number, words.lows
    of_before = (
        phrase.first > 1 and lows[phrase.first - 1] in _GOING_ON and lows[phrase.last : phrase.last + 1]
    )
    if not of_before or number is None or lows[phrase.last] not in _LATER:
        return None, phrase.victim_class
    for at in range(phrase.first - 1, 0, -1):
        entry = words.entries[at]
        if entry.victim_class in ("civilian", "combatant") and is_plural(entry.low):
            counted = any(words.entries[n].flags & NUMBER for n in range(max(0, at - 3), at))
            word = words.text[words.starts[at] : words.ends[at]]
            return (word, entry.victim_class) if counted else (None, phrase.victim_class)
    return None, phrase.victim_class


def _fronted(words: Words) -> tuple[str, str | None] | None:
    """The group that a sentence opens with: "Of the attackers, 29 were dead and three had been captured"."""
    comma = words.lows.index(",", 0, _FRONT) if "," in words.lows[:_FRONT] else 0
    if comma < 3 or not words.entries[comma - 1].victim_class:
        return None
    return words.between(2, comma), words.entries[comma - 1].victim_class


def _of_whom_others(words: Words, at: int) -> str | None:
    """The class of somebody beside "others" of his kind: "killed Omar Selk and ten other commanders"."""
    if words.lows[at : at + 1] != ["and"]:
        return None
    other = next((n for n in range(at + 1, min(at + 5, len(words))) if words.lows[n] == "other"), 0)
    people = [e.victim_class for e in words.entries[other + 1 : other + 4] if e.victim_class] if other else []
    return people[-1] if people else None


def _done_by(words: Words, tie: Tie, before: Statement) -> bool:
    """Whether those of the figure before did it to others: "two women blew themselves up, killing 38"."""
    if words.lows[before.verb.at] in _BLOWING and before.verb is not tie.clause.verb:
        return True
    return tie.clause.verb.voice == ACTIVE and any(p is before.phrase for p in tie.clause.subjects)


def _counts_others(words: Words, tie: Tie, before: Statement) -> bool:
    """Whether a figure is surely not of the group before it: the "others" of a mixed one, a toll that one more raises.

    "One of the soldiers died, bringing to 12 the number of dead" does not say that soldiers are all who died.
    """
    if before.victim_class == "mixed" and "others" in words.lows[tie.phrase.first : tie.phrase.last]:
        return True
    raised = tie.clause.verb.voice == TOLL and not tie.earlier and before.measure == tie.measure
    return raised and before.high == 1 and (tie.number.low or 0) > 1


def _headed(words: Words, at: int) -> tuple[str | None, str] | None:
    """Whom a label before a colon says that the figures after it count: "Soldiers: 6 killed, 9 hurt"."""
    colon = next((n for n in range(at - 1, max(-1, at - _OF_LOSSES), -1) if words.lows[n] in _LABEL_ENDS), -1)
    if colon < 1 or words.lows[colon] != ":":
        return None
    since = max(-1, colon - _LABEL - 2)
    first = next((n + 1 for n in range(colon - 1, since, -1) if words.lows[n] in _LABEL_ENDS), since + 1)
    if colon - first > _LABEL or any(
        words.entries[n].flags & (BE | VERB | NUMBER) for n in range(first, colon)
    ):
        return None
    for n in range(first, colon):
        entry = words.entries[n]
        if words.lows[colon - 1] in ("side", "losses") and (_fights_at(words, n) or entry.low in _SIDES):
            return None, "combatant"
        if entry.victim_class in ("civilian", "combatant") and is_plural(entry.low):
            return words.text[words.starts[n] : words.ends[n]], entry.victim_class
    return None


def _them(words: Words, tie: Tie) -> tuple[str, str] | None:
    """Who "them" are after "killed": "beat off the rebels, killing 12 of them"; never those who kill."""
    if tie.clause.verb.voice != ACTIVE or tie.phrase.total is not None:
        return None
    own = {n for p in tie.clause.subjects for n in range(p.first, p.last)}
    for at in range(tie.clause.verb.first - 1, -1, -1):
        entry = words.entries[at]
        if at in own or not entry.flags & (PERSON | THING):
            continue
        word = words.text[words.starts[at] : words.ends[at]]
        if _fights_at(words, at):
            return word, "combatant"
        if entry.victim_class is not None and is_plural(entry.low):
            return word, entry.victim_class
    return None


def _own_losses(words: Words, tie: Tie) -> bool:
    """Whether those who fell are a party's own: "the army lost 13", "the brigade has suffered 174 dead"."""
    phrase, verb = tie.phrase, tie.clause.verb
    if words.lows[verb.at] in _COSTING and verb.last > verb.at + 1:
        return True  # "the raid cost the rebels at least 50"
    behind = [words.lows[at : at + 3] for at in (phrase.last, verb.last)]
    if words.lows[phrase.last - 1] == "own" or ["of", "their", "own"] in behind:
        return True
    if verb.voice == ACTIVE and words.lows[verb.at] in LOSING:
        known = any(_fights(words, p) for p in tie.clause.subjects)
        of_it = any(p.kind == PRO and words.lows[p.first] in ("it", "they") for p in tie.clause.subjects)
        before = range(max(0, verb.first - _OF_IT), verb.first)
        return known or (
            of_it and any(_fights_at(words, n) for n in before)
        )  # "the army said it had lost a man"
    for at in range(phrase.first - 1, max(-1, phrase.first - _OF_LOSSES), -1):
        if words.lows[at] in (".", ";", "while", "but"):
            return False
        if words.lows[at] in _OWNING_UP:
            return any(_fights_at(words, n) for n in range(max(0, at - 5), at))
    return False


def _fights(words: Words, phrase: Phrase) -> bool:
    return phrase.victim_class == "combatant" or any(
        _fights_at(words, n) for n in range(phrase.first, phrase.last)
    )


def _fights_at(words: Words, at: int) -> bool:
    entry = words.entries[at]
    return entry.armed_body or entry.victim_class == "combatant" or entry.low in ("enemy", "enemy's")


def _of_losses(words: Words, at: int) -> bool:
    """Whether a figure is told of the losses of a side, who are those who fought: "losses came to 9 dead, 30 hurt"."""
    before = words.lows[max(at - _OF_LOSSES, 0) : at]
    if "losses" not in before:
        return False
    since = before[max(before.index("losses") - 1, 0) :]
    return since[:1] != ["civilian"] and _CLOSING.isdisjoint(since)
