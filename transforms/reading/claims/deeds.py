"""Who did a deed and to whom: the parties beside the words that name an action."""

from dataclasses import dataclass

from transforms.reading.claims.parties import party
from transforms.reading.clauses.clause import Clause
from transforms.reading.clauses.numbers.numbers import mark_numbers
from transforms.reading.clauses.phrases.phrases import OBJECT, PRO, Phrase
from transforms.reading.clauses.verbs.voices import ACTIVE, PLAIN
from transforms.reading.clauses.walk.clauses import read_clauses
from transforms.reading.lexicon.classes import ADVERB, HAVE, PREPOSITION, SIGN
from transforms.reading.lexicon.place_words import COUNTRIES
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.text.words import Words

# Before those whom a deed is done to: "took the town from", "an offensive against", "clashed with", "a raid on".
_AGAINST = frozenset(["against", "from", "with", "on", "at"])
_ENDS = frozenset([";", ".", ":", "but", "while", "although", "who", "which"])
_RULERS = frozenset(["government", "regime", "junta", "authorities"])
_REACH = 10  # words from a deed to whom it is done to
_HOLDING = 4  # words from "launched" to "an offensive", from "between" back to "clashes"


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence's words, clauses and phrases, and where in it the action stands (`last` excluded)."""

    words: Words
    clauses: list[Clause]
    phrases: list[Phrase]
    first: int
    last: int

    def parties(self, phrases: list[Phrase]) -> list[str]:
        """The parties that phrases name: who fights, a state by its name or rulers, a body with its initials."""
        named = (
            party(self.words, p) or _state(self.words, p) or _with_initials(self.words, p) for p in phrases
        )
        return [said for said in named if said]


def sides(marked: Marked, action: ActionMark) -> tuple[str | None, str | None]:
    """Who did it and to whom, as worded; None where the sentence does not say.

    The action is a clause's verb ("IS overran it"), what a clause's verb has done ("launched an offensive"), or lies
    between two ("clashes between the army and rebels").
    """
    scene = _scene(marked, action)
    both = _between(scene)
    if both:
        return both
    clause = _clause_of(scene)
    if clause is None:
        return _standing_before(scene), _against(scene, scene.last)
    if clause.agent is not None and clause.verb.voice != ACTIVE:
        return _first(scene.parties([clause.agent])), _first(scene.parties(clause.subjects))
    actor = _first(scene.parties(clause.subjects)) or _meant(scene, clause)
    target = _first(scene.parties(clause.objects)) or _against(scene, max(scene.last, clause.verb.last))
    target = target or _done_by_the_way(scene, clause)
    return actor, target if target != actor else None


def parties_in(marked: Marked) -> list[str]:
    """The parties that a sentence's noun phrases name, in order."""
    scene = _Scene(marked.words, *_clauses(marked), 0, 0)
    return scene.parties(scene.phrases)


def _clauses(marked: Marked) -> tuple[list[Clause], list[Phrase]]:
    clauses, phrases = marked.read.clauses, marked.read.phrases
    return (clauses, phrases) if clauses else read_clauses(marked.words, mark_numbers(marked.words))


def _scene(marked: Marked, action: ActionMark) -> _Scene:
    words = marked.words
    at = [n for n, start in enumerate(words.starts) if action.start <= start < action.end]
    return _Scene(words, *_clauses(marked), at[0], at[-1] + 1)


def _state(words: Words, phrase: Phrase) -> str | None:
    said = words.between(phrase.first, phrase.last)
    if said in COUNTRIES:
        return said
    return said if phrase.kind == OBJECT and words.lows[phrase.head] in _RULERS else None


def _with_initials(words: Words, phrase: Phrase) -> str | None:
    """The name that initials in brackets follow: "the Islamic State (IS)"."""
    at = phrase.last
    if words.lows[at : at + 1] != ["("] or words.lows[at + 2 : at + 3] != [")"]:
        return None
    said, initials = words.between(phrase.first, at), words.between(at + 1, at + 2)
    return (
        said.removeprefix("the ").removeprefix("The ") if initials.isupper() and len(initials) > 1 else None
    )


def _first(found: list[str]) -> str | None:
    return found[0] if found else None


def _between(scene: _Scene) -> tuple[str, str] | None:
    """The two of "clashes between the army and the rebels"."""
    lows = scene.words.lows
    at = next(
        (n for n in range(scene.last, min(scene.last + _REACH, len(lows))) if lows[n] == "between"), None
    )
    if at is None:
        return None
    after = scene.parties([p for p in scene.phrases if at < p.first <= at + _REACH])
    return (after[0], after[1]) if len(after) > 1 else None


def _clause_of(scene: _Scene) -> Clause | None:
    """The clause whose verb the action is, or whose verb governs it: "launched an offensive", "was in control of"."""
    for clause in scene.clauses:
        if clause.verb.first < scene.last and scene.first < clause.verb.last:
            return clause
    before = [c for c in scene.clauses if c.verb.voice in (PLAIN, ACTIVE) and c.verb.last <= scene.first]
    if not before:
        return None
    governing = before[-1]
    gap = range(governing.verb.last, scene.first)
    if any(scene.words.entries[n].flags & SIGN or scene.words.lows[n] in _ENDS for n in gap):
        return None
    return governing if len(gap) <= _HOLDING else None


def _standing_before(scene: _Scene) -> str | None:
    """The party right before words that the clauses have no verb for: "Insurgents overwhelmed the city"."""
    before = max((p for p in scene.phrases if p.last <= scene.first), key=lambda p: p.last, default=None)
    if before is None:
        return None
    gap = scene.words.entries[before.last : scene.first]
    return party(scene.words, before) if all(e.flags & (HAVE | ADVERB) for e in gap) else None


def _meant(scene: _Scene, clause: Clause) -> str | None:
    """Whom "it" and "they" mean: the subject of the clause before, as in "the army declared it had ousted IS"."""
    if not clause.subjects or clause.subjects[-1].kind != PRO:
        return None
    before = [c for c in scene.clauses if c.verb.last <= clause.subjects[-1].first]
    return _first(scene.parties(before[-1].subjects)) if before else None


def _against(scene: _Scene, start: int) -> str | None:
    """The party that a deed is done to by a preposition: "from the rebels", "against IS"."""
    lows, entries = scene.words.lows, scene.words.entries
    for at in range(start, min(start + _REACH, len(lows))):
        if lows[at] in _ENDS:
            return None
        if entries[at].flags & PREPOSITION and lows[at] in _AGAINST:
            found = scene.parties([p for p in scene.phrases if at < p.first <= at + 2])
            if found:
                return found[0]
    return None


def _done_by_the_way(scene: _Scene, clause: Clause) -> str | None:
    """Whom a participle after the deed tells: "began the assault, targeting IS"."""
    later = [c for c in scene.clauses if c.verb.participle and c.verb.first >= clause.verb.last]
    return _first(scene.parties(later[0].objects)) if later else None
