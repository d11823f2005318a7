"""Who did a deed and to whom: the parties beside the words that name an action."""

from dataclasses import replace

from transforms.reading.claims.beside_deeds import (
    against_whom,
    between,
    by_whom,
    fired_by,
    first_of,
    standing_before,
)
from transforms.reading.claims.own_doers import own_doer
from transforms.reading.claims.parties import party_of, people_by_name
from transforms.reading.claims.scene import Scene, clauses_of, scene_of
from transforms.reading.clauses.clause import Clause, Statement
from transforms.reading.clauses.phrases.phrases import PRO, Phrase
from transforms.reading.clauses.verbs.voices import ACTIVE, PLAIN
from transforms.reading.lexicon.classes import (
    ACTION,
    BE,
    GET,
    HAVE,
    ING,
    PAST,
    SIGN,
    VERB,
)
from transforms.reading.lexicon.deeds import ANSWERING, AT_SOMEBODY, DESCRIBING, LAUNCHED, TOGETHER
from transforms.reading.lexicon.verbs_in_context import LOSING, SUFFERING
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.text.words import Words

_ENDS = frozenset([";", ".", ":", "but", "while", "although", "who", "which"])
_HOLDING = 4  # words from "launched" to "an offensive", from "between" back to "clashes"
_TO_SAY = 3  # words from a speaker to "said"
_HAVING_LOSSES = LOSING | SUFFERING | {"suffer"}


def sides(marked: Marked, action: ActionMark) -> tuple[str | None, str | None]:
    """Who did it and to whom, as worded; None where the sentence does not say.

    The action is a clause's verb ("IS overran it"), what a clause's verb has done ("launched an offensive"), or lies
    between two ("clashes between the army and rebels").
    """
    scene = scene_of(marked, action)
    both = between(scene) or _joint(scene, action)
    if both:
        return both
    clause = _clause_of(scene)
    if clause is None:
        return by_whom(scene) or standing_before(scene) or fired_by(scene), against_whom(
            scene, scene.last, action
        )
    if clause.agent is not None and _is_passive(scene.words, clause):
        return first_of(scene.doers([clause.agent])), first_of(scene.parties(clause.subjects))
    if clause.agent is None and _befell(scene.words, clause):
        return by_whom(scene), first_of(scene.parties(clause.subjects))
    acting = scene.doers if _acts(scene, clause) else scene.parties
    answers = acting == scene.parties and scene.words.lows[clause.verb.at] in ANSWERING
    acted = [] if answers else clause.subjects or _described_before(scene, clause)
    actor = by_whom(scene) or first_of(acting(acted)) or _meant(scene, clause) or fired_by(scene)
    target = first_of(scene.parties(_objects(scene.words, clause)))
    target = target or against_whom(scene, max(scene.last, clause.verb.last), action)
    target = target or _done_by_the_way(scene, clause)
    if target is None and action.event_type == "Battles":
        target = first_of([said for p in clause.objects if (said := people_by_name(scene.words, p))])
    return actor, target if target != actor else None


def sides_of_figure(
    marked: Marked, statement: Statement, action: ActionMark | None
) -> tuple[str | None, str | None]:
    """Who did it and to whom, for people who came to harm: by the words that count them, else by the deed beside.

    "12 soldiers were killed when the Arakan Army stormed their camp": the Arakan Army, the soldiers.
    """
    words = marked.words
    lost = not _HAVING_LOSSES.isdisjoint(words.lows[statement.verb.first : statement.verb.last])
    actor: str | None = None if lost else own_doer(marked, statement)  # mypyc has to be told
    target = party_of(words, statement.phrase) or (party_of(words, statement.actor) if lost else None)
    if action is None or (actor and target) or not _at_hands(action):
        return actor, target
    told, against = sides(marked, action) if _is_told_of(marked, action) else (None, None)
    if actor is None and _of_another(marked, statement, action):
        return actor, target
    joint = target is None and told is not None and against is not None and action.event_type == "Battles"
    if (joint or actor is None) and told is not None and not _same(told, target, statement.victim):
        actor = told
    if target is None and not lost and not _same(against, actor):
        target = against
    return actor, target


def _of_another(marked: Marked, statement: Statement, action: ActionMark) -> bool:
    """Whether what killed is somebody's deed beside the one marked: "fired back after an Israeli strike killed 9"."""
    words, phrase = marked.words, statement.actor
    if phrase is None or statement.verb.participle or not words.entries[phrase.head].flags & ACTION:
        return False
    owned = any(words.capital(n) for n in range(max(phrase.first, 1), phrase.head))
    return owned and not action.start <= words.starts[phrase.head] < action.end


def _at_hands(action: ActionMark) -> bool:
    """Whether a deed is one that somebody does to somebody."""
    return action.event_type in ("Battles", "Explosions/Remote violence", "Violence against civilians")


def _is_told_of(marked: Marked, action: ActionMark) -> bool:
    """Whether a sentence tells a deed and not what came of it: "put its losses in the battle at 17 dead"."""
    scene = scene_of(marked, action)
    clause = _clause_of(scene)
    if (
        clause is None
        or _acts(scene, clause)
        or any(p.first <= scene.first < p.last for p in clause.subjects)
    ):
        return True
    return between(scene) is not None or by_whom(scene) is not None


def _described_before(scene: Scene, clause: Clause) -> list[Phrase]:
    """The subject that a participle parts from its verb: "rebels dressed as soldiers sprayed it with bullets"."""
    before = [c for c in scene.clauses if c.verb.last <= clause.verb.first]
    if clause.verb.participle:  # "rebels led by him burst into the town, shooting at shoppers"
        before = before[:-1] if before and not before[-1].subjects and before[-1].verb.voice == PLAIN else []
    if not before or scene.words.lows[before[-1].verb.at] not in DESCRIBING:
        return []
    return before[-1].subjects


def _joint(scene: Scene, action: ActionMark) -> tuple[str, str] | None:
    """Two who did a thing with each other: "the army and the rebels clashed", "the government and the Front agreed"."""
    clause = _clause_of(scene) if action.sub_event_type in ("Agreement", "Armed clash") else None
    if clause is None or not clause.subjects or scene.words.lows[clause.verb.at] not in TOGETHER:
        return None
    last = clause.subjects[-1]
    first = [p for p in scene.phrases if p.last == last.first - 1 and scene.words.lows[p.last] == "and"]
    both = [first_of(scene.parties([p])) for p in (*first[-1:], last)]
    return (both[0], both[1]) if len(both) == 2 and both[0] and both[1] else None


def _is_passive(words: Words, clause: Clause) -> bool:
    """Whether the agent did it to the subject: "was stormed by troops", "ambushed by rebels"; of a verb with an object
    the words after "by" are not its agent."""
    if clause.verb.voice == ACTIVE:
        return False
    return bool(words.entries[clause.verb.first].flags & (BE | GET | HAVE)) or not clause.objects


def _befell(words: Words, clause: Clause) -> bool:
    """Whether a verb by its form tells what was done to its subject: "soldiers were attacked", not "were fighting"."""
    verb = clause.verb
    being = any(e.flags & (BE | GET) for e in words.entries[verb.first : verb.at])
    return being and verb.voice != ACTIVE and not words.entries[verb.at].flags & ING and not clause.objects


def _objects(words: Words, clause: Clause) -> list[Phrase]:
    """Whom a verb's deed befell: no share of them, nor who says so after it ("killing 84 people, the army said")."""
    return [p for p in clause.objects if not p.share and p.total is None and not _speaks(words, p)]


def _speaks(words: Words, phrase: Phrase) -> bool:
    """Whether a verb of saying follows a phrase: "the state's police command said"."""
    for at in range(phrase.last, min(phrase.last + _TO_SAY, len(words))):
        if words.entries[at].flags & SIGN:
            return False
        if words.lows[at] in SAYING:
            return True
    return False


def _same(said: str | None, *others: str | None) -> bool:
    return said is not None and any(o is not None and said.lower() == o.lower() for o in others)


def _acts(scene: Scene, clause: Clause) -> bool:
    """Whether a clause's verb is the deed itself or does it: "raided", "launched an attack"; not "reported"."""
    verb = clause.verb
    spoken_of = verb.participle and scene.words.entries[verb.first - 1].flags & (
        VERB | PAST
    )  # "reported shelling"
    noun = scene.words.lows[verb.last : verb.last + 1] == ["of"]  # "the bombing of"
    own = verb.first < scene.last and scene.first < verb.last and not spoken_of and not noun
    return own or scene.words.lows[verb.at] in LAUNCHED


def parties_in(marked: Marked) -> list[str]:
    """The parties that a sentence's noun phrases name, in order."""
    clauses, phrases = clauses_of(marked)
    scene = Scene(marked.words, clauses, phrases, 0, 0)
    return scene.parties(scene.phrases)


def _clause_of(scene: Scene) -> Clause | None:
    """The clause whose verb the action is, or whose verb governs it: "launched an offensive", "was in control of"."""
    for clause in scene.clauses:
        if clause.verb.first < scene.last and scene.first < clause.verb.last:
            return clause
    subject = next((c for c in scene.clauses for p in c.subjects if p.first <= scene.first < p.last), None)
    if subject is not None:
        return _their_deed(
            scene, subject
        )  # "Gunmen stormed it": the word that tells of an attack is who did it
    before = [c for c in scene.clauses if c.verb.voice in (PLAIN, ACTIVE) and c.verb.last <= scene.first]
    if not before:
        return None
    governing = before[-1]
    gap = range(governing.verb.last, scene.first)
    if any(scene.words.entries[n].flags & SIGN or scene.words.lows[n] in _ENDS for n in gap):
        return None
    return governing if len(gap) <= _HOLDING else None


def _their_deed(scene: Scene, clause: Clause) -> Clause:
    """The clause of what a subject did, past one that only describes it: "gunmen led by Basayev burst into a town"."""
    described = clause.verb.voice == PLAIN and scene.words.lows[clause.verb.at] in DESCRIBING
    later = [c for c in scene.clauses if c.verb.first >= clause.verb.last] if described else []
    if not later or later[0].subjects or later[0].agent is not None:
        return clause
    return replace(later[0], subjects=clause.subjects)


def _meant(scene: Scene, clause: Clause) -> str | None:
    """Whom "it" and "they" mean, and whose "its men" are: the subject of the clause before, as in "the army declared it
    had ousted IS"."""
    if not clause.subjects or not _points_back(scene.words, clause.subjects[-1]):
        return None
    before = [c for c in scene.clauses if c.verb.last <= clause.subjects[-1].first]
    return first_of(scene.doers(before[-1].subjects)) if before else None


def _points_back(words: Words, phrase: Phrase) -> bool:
    return phrase.kind == PRO or words.lows[phrase.first] in ("its", "their")


def _done_by_the_way(scene: Scene, clause: Clause) -> str | None:
    """Whom a participle after the deed tells: "began the assault, targeting IS"."""
    lows = scene.words.lows
    later = [
        c for c in scene.clauses
        if c.verb.participle and c.verb.first >= clause.verb.last and lows[c.verb.at].startswith(AT_SOMEBODY)
    ]  # fmt: skip
    return first_of(scene.parties(_objects(scene.words, later[0]))) if later else None
