"""Who did it by the clause that counts the people: the subject of its verb, or of a verb before it."""

from functools import lru_cache

from transforms.reading.claims.parties import doer, party_of
from transforms.reading.claims.scene import clauses_of, described
from transforms.reading.clauses.clause import Clause, Statement
from transforms.reading.clauses.phrases.phrases import Phrase
from transforms.reading.clauses.verbs.verbs import VerbGroup
from transforms.reading.clauses.verbs.voices import ACTIVE, PASSIVE, PLAIN, TOLL
from transforms.reading.lexicon.classes import PAST, PREPOSITION, VERB
from transforms.reading.lexicon.deeds import BY_HAND, DESCRIBING, FIRED
from transforms.reading.lexicon.verbs_of_saying import SAYING
from transforms.reading.marks import Marked
from transforms.reading.text.words import Words

_GOING_ON = frozenset(("and", ",", "then", "also"))
_MEANWHILE = frozenset(("while", "whilst"))
_HURT = ("killed", "wounded", "casualties")


def own_doer(marked: Marked, statement: Statement) -> str | None:
    """Who did it by the clause that counts the people; not those by whom a thing was only held or used."""
    words, phrase = marked.words, statement.actor
    clauses, phrases = clauses_of(marked)
    killer = _by_whom(words, clauses, statement) if phrase is None else None
    if killer is not None:
        return doer(words, described(words, phrases, killer))
    if phrase is None:
        parted = statement.verb.participle
        phrase = (_parted_from if parted else _subject_before)(words, clauses, statement)
        if parted and phrase is None:
            phrase = _after_as(words, clauses, phrases, statement)
    else:
        phrase = _past_an_aside(words, clauses, statement, _disguised(words, clauses, phrase))
    if phrase is None or words.lows[phrase.first] in ("its", "their"):
        return None
    joint = next((c.subjects for c in clauses if phrase in c.subjects[1:]), None)
    if joint is not None:  # "soldiers and militiamen killed nine"
        phrase = next((p for p in joint if party_of(words, p)), phrase)
    elif (first := _first_of_two(words, phrases, phrase)) is not None:
        phrase = first
    held = any(c.agent is phrase and c.verb.last < statement.verb.first and not c.subjects
               and words.lows[c.verb.at] not in FIRED and statement.phrase.first >= c.verb.last
               for c in clauses)  # fmt: skip
    if held and phrase.last <= statement.verb.first:
        return None
    if _by_hand(words, statement.verb):
        return doer(words, described(words, phrases, phrase))
    return None if statement.measure in _HURT else party_of(words, phrase)  # "flown out by a military plane"


def _by_whom(words: Words, clauses: list[Clause], statement: Statement) -> Phrase | None:
    """Who killed those whom a noun counts: "the bodies of nine men shot dead by rebels"."""
    for clause in clauses:
        verb = clause.verb
        if (
            verb.voice == PASSIVE
            and verb.measure == statement.measure
            and statement.phrase in clause.subjects
        ):
            return clause.agent if _by_hand(words, verb) else None
    return None


def _by_hand(words: Words, verb: VerbGroup) -> bool:
    """Whether a verb, or that of words for a toll ("the number of people killed by"), is of harm by somebody's hand."""
    lows = words.lows[verb.first : verb.last] if verb.voice == TOLL else words.lows[verb.at : verb.at + 1]
    return any(_begins_so(low) for low in lows)


@lru_cache(maxsize=2000)  # the same verbs come again and again
def _begins_so(low: str) -> bool:
    return low.startswith(BY_HAND)


def _first_of_two(words: Words, phrases: list[Phrase], phrase: Phrase) -> Phrase | None:
    """The party told first of two who act: "Mali's army and foreign troops killed nine"."""
    if not phrase.first or words.lows[phrase.first - 1] != "and":
        return None
    before = next((p for p in phrases if p.last == phrase.first - 1 and party_of(words, p)), None)
    if before is None or (
        before.first and words.entries[before.first - 1].flags & (PREPOSITION | VERB | PAST)
    ):
        return None  # "fired on the army and guards killed nine"
    return before


def _parted_from(words: Words, clauses: list[Clause], statement: Statement) -> Phrase | None:
    """Who "killing five" is told of, where a participle stands between: "rebels dressed as soldiers sprayed it"."""
    before = [c for c in clauses if c.verb.last <= statement.verb.first and not c.verb.participle]
    described = before[-2] if len(before) > 1 and not before[-1].subjects else None
    if described is None or words.lows[described.verb.at] not in DESCRIBING:
        return None
    return described.subjects[-1] if described.subjects else None


def _after_as(
    words: Words, clauses: list[Clause], phrases: list[Phrase], statement: Statement
) -> Phrase | None:
    """Who acts in a clause that "as" opens: "traders fled as soldiers opened fire, killing nine"."""
    before = [c for c in clauses if c.verb.last <= statement.verb.first]
    if not before or before[-1].subjects or before[-1].verb.participle:
        return None
    verb = before[-1].verb
    return next(
        (p for p in phrases if p.last == verb.first and p.first and words.lows[p.first - 1] == "as"), None
    )


def _disguised(words: Words, clauses: list[Clause], phrase: Phrase) -> Phrase:
    """Who acts, where the words before the verb only tell what they looked like: "a gunman dressed as a policeman"."""
    if not phrase.first or words.lows[phrase.first - 1] not in ("as", "in"):
        return phrase
    for clause in clauses:
        if (
            clause.verb.last == phrase.first - 1
            and words.lows[clause.verb.at] in DESCRIBING
            and clause.subjects
        ):
            return clause.subjects[-1]
    return phrase


def _past_an_aside(words: Words, clauses: list[Clause], statement: Statement, phrase: Phrase) -> Phrase:
    """Who acts, past a clause that only tells what others did meanwhile: "raiders burst in, while guards slept, and
    went from hut to hut, killing nine"."""
    if not statement.verb.participle or words.lows[statement.verb.first - 1] != "," or not phrase.first:
        return phrase
    if words.lows[phrase.first - 1] not in _MEANWHILE:
        return phrase
    before = [c for c in clauses if c.verb.last <= phrase.first and c.subjects]
    return before[-1].subjects[0] if before and doer(words, before[-1].subjects[0]) else phrase


def _subject_before(words: Words, clauses: list[Clause], statement: Statement) -> Phrase | None:
    """Who did it where the verb goes on with those before: "gunmen stopped a bus, picked out nine and shot them"."""
    at = next((n for n, c in enumerate(clauses) if c.verb is statement.verb), None)
    if (
        at is None
        or clauses[at].verb.voice != ACTIVE
        or words.lows[statement.verb.first - 1] not in _GOING_ON
    ):
        return None
    for clause in reversed(clauses[:at]):
        if clause.verb.voice not in (PLAIN, ACTIVE) or words.lows[clause.verb.at] in SAYING:
            return None
        if clause.subjects:
            return clause.subjects[0]
        if words.lows[clause.verb.first - 1] not in _GOING_ON:
            return None
    return None
