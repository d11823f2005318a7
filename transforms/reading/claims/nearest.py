"""Which of a sentence's places, speakers and actions belongs to some words of it."""

import re

from transforms.reading.clauses import Statement
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.marks.speakers import SpeakerMark
from transforms.reading.text.sought import Sought

FAR = 5000
# Actions that kill and wound nobody by themselves.
NO_VIOLENCE = {"Arrests", "Agreement", "Non-violent transfer of territory", "Abduction/forced disappearance"}
_ONLY = {"abducted": "Abduction/forced disappearance", "detained": "Arrests"}
_HARM = {"killed", "wounded", "casualties", "missing", "trapped"}
_NOT_DONE = {
    "will", "would", "could", "may", "might", "should", "if", "plans", "planned", "fear", "fears", "threatened",
}  # fmt: skip


def distance(text: str, start: int, end: int, other_start: int, other_end: int) -> int:
    """Characters between two stretches, with a charge for every clause border between them."""
    if end <= other_start:
        between = text[end:other_start]
    elif start >= other_end:
        between = text[other_end:start]
    else:
        return 0
    if len(between) > FAR:
        return FAR
    return (
        len(between)
        + 400 * between.count(";")
        + 300 * between.count(" but ")
        + 150 * between.count(" while ")
        + 20 * between.count(",")
    )


def own_words(marked: Marked, statement: Statement) -> int:
    """Where a figure's own words begin: "killed 21 in Lem and 13 in Tor" shares its verb, and each its own place."""
    at = marked.words.starts[statement.phrase.first]
    if statement.share_of is None:
        for other in marked.read.statements:
            if other.verb is statement.verb and other is not statement \
                    and statement.start <= marked.words.starts[other.phrase.first] < at:  # fmt: skip
                return at
    return statement.start


def speaker_of(marked: Marked, start: int, end: int) -> tuple[SpeakerMark | None, str]:
    """Who answers for some words, and how surely: asserted, hedged or denied."""
    stance = "asserted"
    chosen: SpeakerMark | None = None
    for mark in marked.speakers[:30]:
        if not (mark.scope_start < end and start < mark.scope_end) or mark.scope_start == mark.scope_end:
            continue
        if mark.name and (
            chosen is None or mark.scope_end - mark.scope_start <= chosen.scope_end - chosen.scope_start
        ):
            chosen = mark
        if mark.stance == "denied":
            stance = stance if _taken_as_told(marked, mark, start) else "denied"
        elif mark.stance == "hedged" and stance == "asserted":
            stance = "hedged"
    if chosen is not None and _only_owns_up(marked, chosen, start):
        chosen, stance = None, "asserted"
    if chosen is not None and chosen.stance != "asserted":
        told = chosen.stance == "denied" and _taken_as_told(marked, chosen, start)
        stance = "asserted" if told else chosen.stance
    return chosen, stance


# What tells more of that which is denied, and is not denied itself: "denied any part in the raid, in which nine died".
_TELLS_MORE = re.compile(
    r"(?:,|\b(?:in|during)) (?:where|which|who|whose)\b"
    r"|\b(?:attack|raid|bombing|blast|strike|shooting|massacre|ambush|explosion|incident|clash)(?:e?s)?"
    r" (?:that|which) (?:has |had |have )?(?:killed|left|claimed|wounded|injured|cost)\b"
)


# "Said it carried out the attack that left 71 dead": how many died is the report's word, and not of who owns up.
_OWNING_UP = Sought(
    r"\b(?:carried out|(?:was|were|been|is|are) behind|responsib(?:le|ility) for|claim(?:s|ed|ing)|staged|masterminded"
    r"|admit(?:s|ted)) [^;]{0,40}\b(?:attacks?|raids?|bombings?|blasts?|strikes?|shootings?|massacre|ambush|assault"
    r"|killings?|explosions?)\b[^;]{0,90}?"
    r"(?:\bin which\b|\b(?:that|which) (?:had |has )?(?:killed|left|claimed|wounded|injured|cost)\b)"
)


def _only_owns_up(marked: Marked, speaker: SpeakerMark, start: int) -> bool:
    """Whether a figure stands in a clause that only tells which attack it is that a speaker says was his."""
    end = start + len("killed ")
    if not marked.words.has(_OWNING_UP.cue):
        return False
    owns = _OWNING_UP.search(marked.words, 0, _word_end(marked, end))
    if owns is None or _SAYS.search(marked.text, owns.start(), start):
        return False
    claims = owns.group().startswith(("claim", "admit"))
    return claims or _ITSELF.search(marked.text, 0, owns.start()) is not None


def _word_end(marked: Marked, at: int) -> int:
    """Where the word ends that stands at an offset."""
    return next((end for end in marked.words.ends if end >= at), len(marked.text))


_ITSELF = re.compile(r"\b(?:it|they|he|she|we|(?:its|their|his|our) [a-z]+) (?:had |have |has )?$")
_SAYS = re.compile(r"\b(?:said|says|saying|it claimed|adding|added|claiming to)\b")


def _taken_as_told(marked: Marked, denial: SpeakerMark, start: int) -> bool:
    """Whether a figure stands in a clause that only tells more of what a speaker denies."""
    return _TELLS_MORE.search(marked.text, denial.scope_start, start + len("killed ")) is not None


def action_of(marked: Marked, start: int, end: int, measure: str) -> ActionMark | None:
    """The action a figure belongs to: the most telling one near it."""
    if measure in _ONLY:
        return next((a for a in marked.actions if a.sub_event_type == _ONLY[measure]), None)
    for action in marked.actions:
        if measure in _HARM and action.sub_event_type in NO_VIOLENCE:
            continue
        if distance(marked.text, action.start, action.end, start, end) < 400:
            return action
    return None


# Whose attack it was, told apart from its toll: "the Front claimed the raid on Lem", "said its men carried out both".
_OWNS_UP = Sought(
    r"\b(?:claim(?:s|ed)|t(?:akes|ook)|admit(?:s|ted)|accept(?:s|ed)|acknowledge[sd]|assum(?:es|ed)) (?:full )?"
    r"(?:(?:responsibility|credit) for|(?:the|both|this|last|its|\w+'s) (?:[\w-]+ ){0,2}"
    r"(?:attacks?|bombings?|killings?|raids?|ambush(?:es)?|assaults?|blasts?|shootings?|massacres?|murders?|strikes?))\b"
    r"|\b(?:said|says|announced|repeated|insisted|declared)\b[^.;]{0,40}? (?:it|they|its|their|his)(?: [\w-]+){0,3}? "
    r"(?:(?:had |has |have )?(?:carried out|staged|mounted|committed|planted)|(?:was|were|had been) behind) "
    r"(?:the|both|this|last|all|\w+'s)\b",
    re.IGNORECASE,
)
_NOBODY = frozenset(("neither", "never", "no", "nobody", "none", "nor", "not", "without"))
_VIOLENT = ("Battles", "Explosions/Remote violence", "Violence against civilians")


def telling_action(marked: Marked) -> ActionMark | None:
    """The action that a sentence without a figure reports as done, or None where it is only spoken of."""
    if not may_tell(marked):
        return None
    found = next((a for a in marked.actions if a.alone), None)
    if found is None and _NOBODY.isdisjoint(marked.words.lows) and _OWNS_UP.search(marked.words):
        found = next((a for a in marked.actions if a.event_type in _VIOLENT), None)
    return found


def may_tell(marked: Marked) -> bool:
    """Whether a sentence may report an action as done: it has one, tells where or when, and only supposes nothing."""
    if not marked.actions or "?" in marked.text or len(marked.text) > 2000:
        return False
    if not (marked.places or marked.dates or marked.statement_dated):
        return False
    return _NOT_DONE.isdisjoint(marked.words.lows[:400])
