"""Which words name a party: people or a body that fights."""

from transforms.reading.clauses.clauses import read_clauses
from transforms.reading.clauses.numbers import mark_numbers
from transforms.reading.clauses.phrases import BODY, NAME, OBJECT, PEOPLE, Phrase
from transforms.reading.clauses.verbs import ACTIVE
from transforms.reading.lexicon.classes import ADVERB, HAVE
from transforms.reading.lexicon.people import ARMED_BODIES
from transforms.reading.marks import Marked
from transforms.reading.marks.actions import ActionMark
from transforms.reading.text.words import Words

_BODIES = frozenset(ARMED_BODIES)
_ARTICLES = ("the ", "a ", "an ")


def party_of(words: Words, phrase: Phrase | None) -> str | None:
    """The party that a phrase names, as worded, without number and article; None where it names none that fights."""
    return party(words, phrase) if phrase is not None else None


def party(words: Words, phrase: Phrase) -> str | None:
    """The words of a phrase that name people or a body that fight, else None: of "rebel mortars" the rebels."""
    first, last = max(phrase.first, phrase.named_from), phrase.last
    if phrase.kind in (OBJECT, NAME):
        while last > first and not _fights(words, last - 1):
            last -= 1
    elif phrase.kind != BODY and not (phrase.kind == PEOPLE and phrase.victim_class == "combatant"):
        return None
    if last <= first:
        return None
    said = words.between(first, last)
    return next((said[len(a) :] for a in _ARTICLES if said.lower().startswith(a)), said)


def sides(marked: Marked, action: ActionMark) -> tuple[str | None, str | None]:
    """Who did it and to whom, of the clause whose verb the action is."""
    words = marked.words
    clauses, phrases = marked.read.clauses, marked.read.phrases
    if not clauses:
        clauses, phrases = read_clauses(words, mark_numbers(words))
    for clause in clauses:
        if action.start <= words.starts[clause.verb.at] < action.end or (
            words.starts[clause.verb.first] <= action.start < words.ends[clause.verb.last - 1]
        ):
            if clause.verb.voice == ACTIVE or clause.agent is None:
                done, suffered = clause.subjects[-1:], clause.objects[:1]
            else:
                done, suffered = [clause.agent], clause.subjects[-1:]
            return next((party(words, p) for p in done), None), next(
                (party(words, p) for p in suffered), None
            )
    first = next((at for at, start in enumerate(words.starts) if start >= action.start), 0)
    before = max((p for p in phrases if p.last <= first), key=lambda p: p.last, default=None)
    if before is None or any(not e.flags & (HAVE | ADVERB) for e in words.entries[before.last : first]):
        return None, None
    return party(words, before), None  # "Insurgents overran the city"


def _fights(words: Words, at: int) -> bool:
    return words.lows[at].removesuffix("'s") in _BODIES or words.entries[at].victim_class == "combatant"
