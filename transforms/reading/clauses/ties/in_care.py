"""Those in care or hurt whose clause has no verb that tells it: "with 98 in hospital", "27 with knife wounds"."""

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import COUNT, PEOPLE, Phrase
from transforms.reading.clauses.ties.wounds import tells_wounds
from transforms.reading.clauses.verbs.in_context import cared_for_at
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import STATE
from transforms.reading.lexicon.classes import BE
from transforms.reading.lexicon.verbs_in_context import ILLNESS, IN_CARE
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words

_ILLNESS = cue(ILLNESS)

_LEADS = frozenset(["with", "of", "and", ","])
_STILL = frozenset(["still", "now", "also"])


def in_care(words: Words, phrases: list[Phrase], ties: list[Tie]) -> list[Tie]:
    """The figures without a verb that stand right beside words for a hospital."""
    if words.has(_ILLNESS):
        return []
    tied = {t.number.first for t in ties}
    found: list[Tie] = []
    for phrase in phrases:
        number = phrase.number
        if number is None or number.first in tied or number.form in ("article", "none") or phrase.share:
            continue
        if phrase.kind not in (COUNT, PEOPLE):
            continue
        if phrase.joint == "," and any(
            t.measure == "wounded" and t.phrase.last <= phrase.first for t in ties
        ):
            continue  # "31 were treated, one in a serious condition": some of them
        with_wounds = words.lows[phrase.last : phrase.last + 1] == ["with"] and tells_wounds(
            words, phrase.last + 1
        )
        if with_wounds or _before_care(words, phrase) or _after_care(words, phrase.first):
            verb = VerbGroup(phrase.last, phrase.last, phrase.last - 1, STATE, "wounded")
            found.append(Tie(phrase, number, Clause(verb, [phrase]), "wounded", "in care"))
    return found


def _before_care(words: Words, phrase: Phrase) -> bool:
    """Whether "in hospital" follows a figure that no verb takes: "with 98 in hospital", "of 646 still in hospital,"."""
    at = phrase.last + (words.lows[phrase.last : phrase.last + 1] != [] and words.lows[phrase.last] in _STILL)
    led = phrase.first > 0 and words.lows[phrase.first - 1] in _LEADS
    return led and words.lows[at : at + 1] in (["in"], ["on"]) and cared_for_at(words, at)


def _after_care(words: Words, first: int) -> bool:
    """Whether the figure is the subject of "still in hospital are"."""
    if first < 3 or not words.entries[first - 1].flags & BE:
        return False
    at = next((n for n in range(first - 2, max(first - 6, -1), -1) if words.lows[n] == "in"), -1)
    still = at <= 0 or words.lows[at - 1] in _STILL
    return at >= 0 and still and not IN_CARE.isdisjoint(words.lows[at : first - 1])
