"""Which rule filled each column of a claim, in words: what `sitrep read --why` shows."""

from transforms.reading.claims.draft import Draft
from transforms.reading.clauses import Statement


def why(draft: Draft) -> dict[str, str]:
    """By column, the rule that filled it or left it null, with the words that it rests on."""
    reasons = _figure(draft, draft.statement) if draft.statement is not None else _action(draft)
    reasons |= _marks(draft)
    reasons["scope"] = _scope(draft)
    if draft.part_of is not None:
        reasons["part_of"] = "worded as some of that total"
    if draft.relation is not None:
        reasons["relation"] = _RELATIONS[draft.relation]
    return reasons | draft.carried


_RELATIONS = {
    "repeat": "the same number of the same people was told before",
    "superseded": "a later count of the same event takes its place",
    "rival": "another speaker gave another number for the same event",
    "increment": "worded as more than was counted before",
}


def _figure(draft: Draft, statement: Statement) -> dict[str, str]:
    words, verb, number = draft.marked.words, statement.verb, statement.number
    told = words.between(number.first, number.last) if number.last > number.first else draft.words_counted()
    reasons = {
        "measure": f"{words.between(verb.first, verb.last)!r}: {statement.rule}",
        "count_low": f"{told!r}: {number.form}, {statement.quantifier}",
        "victim_class": f"nouns of {draft.victim!r}" if draft.victim else "no noun tells it",
    }
    if draft.actor is not None and statement.actor is not None:
        reasons["actor"] = (
            f"{words.between(statement.actor.first, statement.actor.last)!r}: who acts in its clause"
        )
    return reasons


def _action(draft: Draft) -> dict[str, str]:
    return {"measure": draft.reasons.get("measure", "")}


def _marks(draft: Draft) -> dict[str, str]:
    reasons: dict[str, str] = {}
    text = draft.marked.text
    if draft.action_mark is not None:
        action = draft.action_mark
        reasons["sub_event_type"] = f"{text[action.start : action.end]!r}, near it"
    if draft.date_mark is not None:
        reasons["date_start"] = f"{draft.date_mark.text!r}: {draft.date_mark.rule}"
    elif "date_start" in draft.reasons:
        reasons["date_start"] = draft.reasons["date_start"]
    if draft.place_mark is not None:
        place = draft.place_mark
        reasons["place"] = f"{place.name!r}: {place.kind or 'name'}, related by {place.relation!r}"
    if draft.speaker_mark is not None:
        speaker = draft.speaker_mark
        reasons["attribution"] = f"{text[speaker.start : speaker.end]!r}: speaks of this stretch"
    return reasons


def _scope(draft: Draft) -> str:
    if draft.scope == "incident":
        return "no words make it a tally or the past"
    return "counted over a stretch of time" if draft.scope == "period" else "long before publication"
