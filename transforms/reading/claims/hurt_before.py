"""Those of the hurt told before of whom more is told: who is in care, who has which wound, who died of it."""

from transforms.reading.claims.draft import Draft
from transforms.reading.claims.same_people import nouns_of, same_people
from transforms.reading.clauses import Statement
from transforms.reading.clauses.verbs.voices import PASSIVE, STATE
from transforms.reading.text.cues import cue

_HURT = frozenset(["wounded", "injured", "hurt", "casualties"])
_CARE = frozenset(["treated", "treating", "hospitalised", "hospitalized"])
_TOO = cue(["also", "too", "elsewhere", "separately"])
BY_THE_WOUND = "one of the hurt told before, by the wound"
_NEAR = 5  # sentences that a wound looks back to the number of the wounded


def among_the_hurt(draft: Draft, statement: Statement, last: Draft, told: list[Draft]) -> str | None:
    """Why a figure counts some of those whom the last one of its measure counts; None where it does not.

    told: the figures before it, in order.
    """
    if draft.measure == "killed" and last.sentence_no == draft.sentence_no and _of_the_hurt(draft):
        return "hurt before, and in the toll of its sentence"
    if draft.measure != "wounded" or not _no_more(draft, last) or _told_elsewhere(last, told):
        return None
    if _in_care(draft, statement) and not statement.number.increment:
        return "of the hurt told before, those in care"
    return BY_THE_WOUND if _has_a_wound(draft, statement, last) else None


def _told_elsewhere(last: Draft, told: list[Draft]) -> bool:
    """Whether figures of another place were told since: "16 were hurt in Lem. In Arden two died; five are treated"."""
    for draft in reversed(told):
        if draft is last or draft.sentence_no < last.sentence_no:
            return False
        mark = draft.place_mark
        if mark is not None and mark.relation in ("at", "near") and last.place is not None:
            return mark.name != last.place and not (last.place_mark and last.place_mark.name == mark.name)
    return False


def _of_the_hurt(draft: Draft) -> bool:
    """ "A toll of 22, after several of the wounded died": those who died of what they were hurt by."""
    phrase = draft.statement.phrase if draft.statement else None
    counted = draft.marked.words.lows[phrase.first : phrase.last + 4] if phrase else []
    return "of" in counted and not _HURT.isdisjoint(counted[counted.index("of") :])


def _in_care(draft: Draft, statement: Statement) -> bool:
    """ "Five were treated at a clinic": people told of as hurt before, as a rule."""
    verb, lows = statement.verb, draft.marked.words.lows
    if verb.voice == STATE and lows[verb.at] == "in":
        return statement.definite  # "three of the soldiers are in a grave condition"
    return verb.voice == PASSIVE and not _CARE.isdisjoint(lows[verb.first : verb.last])


def _has_a_wound(draft: Draft, statement: Statement, last: Draft) -> bool:
    """Whether one person of many hurt is told by the wound: "37 were hurt. One man had burns, another a head wound"."""
    if (
        statement.rule != "who has wounds"
        or not draft.low == draft.high == 1
        or statement.phrase.number is None
    ):
        return False
    if statement.number.increment:
        return last.carried.get("part_of") == BY_THE_WOUND  # "while another had a head wound"
    near = (
        0 <= draft.sentence_no - last.sentence_no <= _NEAR
        and (last.low or 0) > 1
        and last.scope == draft.scope
    )
    alone = draft.place_mark is None and all(s.measure == "wounded" for s in draft.marked.read.statements)
    return near and alone and not draft.marked.words.has(_TOO)


def _no_more(draft: Draft, last: Draft) -> bool:
    few = draft.low is not None and (last.low is None or draft.low <= last.low)
    return few and same_people(last, draft)


def died_of_wounds(draft: Draft, told: list[Draft]) -> None:
    """Who was wounded and then died is no longer one of the wounded."""
    for before in reversed(told):
        if before.measure == "wounded" and before.low == before.high == 1 and before.relation is None \
                and draft.statement is not None and draft.sentence_no != before.sentence_no \
                and draft.statement.single is not None and nouns_of(draft) & nouns_of(before):  # fmt: skip
            before.relation, before.relation_to = "superseded", draft
            return
