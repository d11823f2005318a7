"""Figures that tell nothing new: other words of the sentence tell them in full, or they only say who people are."""

from transforms.reading.clauses.clause import Clause, Tie
from transforms.reading.clauses.phrases.phrases import NAME, PEOPLE, PRO, Phrase
from transforms.reading.clauses.shares import figure_key
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, STATE
from transforms.reading.lexicon.classes import PERSON
from transforms.reading.lexicon.measures import HARM
from transforms.reading.text.cues import cue
from transforms.reading.text.words import Words


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


_BROUGHT = frozenset(["evacuated", "rescued", "released"])


def without_descriptions(ties: list[Tie], clauses: list[Clause]) -> list[Tie]:
    """ "Evacuated 350 wounded": what a participle after the object of such a verb says is not news; nor that those
    killed had fled: "killed 30 people who were sheltering in a school"."""
    if all(t.clause.verb.voice == ACTIVE for t in ties):
        return ties
    harmed = {id(t.phrase) for t in ties if t.measure in HARM}
    ties = [t for t in ties if not (t.measure == "displaced" and id(t.phrase) in harmed)]
    objects = {id(p): c.verb.measure for c in clauses if c.verb.voice == ACTIVE for p in c.objects}
    return [
        t for t in ties
        if not (t.clause.verb.bare or t.clause.verb.voice == STATE)
        or t.clause.verb.voice == ACTIVE
        or t.clause.verb.finite
        or objects.get(id(t.phrase), t.measure) == t.measure
        or (t.phrase.share and objects[id(t.phrase)] not in _BROUGHT)
    ]  # fmt: skip


# What became of some of the dead and hurt that is no news of how many fell.
_NO_FATE = frozenset(
    ["autopsied", "discharged", "examined", "identified", "interviewed", "named", "questioned"]
)
_FATES = cue(_NO_FATE)


def without_fates(words: Words, ties: list[Tie], clauses: list[Clause]) -> list[Tie]:
    """ "Of 239 injured, 109 had been discharged": the 109 are no part of the news."""
    if not words.has(_FATES):
        return ties
    told = {id(p) for c in clauses if words.lows[c.verb.at] in _NO_FATE for p in c.subjects[-1:]}
    return [t for t in ties if not (t.phrase.share and id(t.phrase) in told)]
