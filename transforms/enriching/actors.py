"""Which known party a claim's words for doer, target or victims mean."""

import re
from functools import lru_cache
from typing import Any

import pyarrow as pa

from transforms.enriching.columns import set_columns, with_reasons
from transforms.enriching.countries import demonyms
from transforms.enriching.doers import name_doers
from transforms.enriching.men_of_parties import as_gunmen
from transforms.enriching.nameless import name_the_nameless
from transforms.enriching.names import plain
from transforms.enriching.nationality import forces_by_nationality
from transforms.enriching.parties import STATE_KINDS, WITHOUT_ARMY, Parties, parties
from transforms.enriching.party_choice import Choice, Told, choose_actor
from transforms.enriching.party_context import Context, contexts_of
from transforms.enriching.party_words import party_group
from transforms.enriching.whole_names import whole_name
from warehouse.tables import TABLES, Actor

ROLES = (("actor", "actor_id"), ("target", "target_id"), ("victim", "victim_id"))


def known_actors() -> dict[str, Actor]:
    """Every bundled party by id."""
    return parties().by_id


def parties_named(words: str) -> tuple[str, ...]:
    """The bundled parties that the words name, in order."""
    return parties().named(words)


@lru_cache(maxsize=16_384)
def side_of(words: str) -> str | None:
    """The side that words for fighters put them on: state (with its allies), rebel, or neither that is told."""
    if re.search(r"\bpro-(?:government|regime)|loyalist", words, re.IGNORECASE):
        return "state"
    kinds = {known_actors()[p].kind in STATE_KINDS for p in parties_named(words)}
    if len(kinds) == 1:
        return "state" if kinds.pop() else "rebel"
    group = party_group(words) if not kinds else None
    return group if group in ("state", "rebel") else None


def resolve_actors(
    claims: pa.Table, reports: pa.Table | None = None, own: tuple[Actor, ...] = ()
) -> tuple[pa.Table, pa.Table]:
    """The claims with `actor_id`, `target_id` and `victim_id` filled, and the `actors` they point to.

    reports: their texts tell which band "the group" was named before as. own: the user's own parties, which win over
    the bundled ones. Words without a name are resolved by the report alone, else null with the reason.
    """
    known = parties(own)
    contexts = contexts_of(claims, reports, known)
    names = ("report_id", "country", "char_start", "date_start", "event_type", *(role for role, _ in ROLES))
    rows = [
        dict(zip(names, r, strict=True)) for r in zip(*(claims[n].to_pylist() for n in names), strict=True)
    ]
    used: set[str] = set()
    for role, column in ROLES:
        found = [_choose_for(row, role, contexts[row["report_id"]], known) for row in rows]
        claims = set_columns(claims, {column: [c[0] for c in found]})
        claims = with_reasons(claims, column, [c[1] for c in found])
        used |= {c[0] for c in found if c[0]}
    claims, doers = name_doers(claims, contexts, known)
    claims, nameless = name_the_nameless(claims)
    every = {i: known.by_id[i] for i in used | doers} | nameless
    return claims, TABLES["actors"].to_arrow([every[i] for i in sorted(every)])


def _choose_for(row: dict[str, Any], role: str, context: Context, known: Parties) -> Choice:
    """The choice for one claim's words; the country of its own place goes before those of the report's others."""
    words, country = row[role], row["country"]
    if not words:
        return None, None
    if role == "actor" and (state := _whose_weapon(words, row["event_type"])):
        return state, None
    lands = frozenset((country,)) if country else frozenset(context.lands)
    told = Told(lands, frozenset(context.parties), day=row["date_start"])
    if party_group(words) in ("rebel", "group", "mission", "coalition") and context.sentences:
        others = [row[other] for other, _ in ROLES if other != role and row[other]]
        against = {p for o in others for p in known.named(o, country)}
        so_far = context.until(row["char_start"]) or context.sentences[:1]
        words = _with_article(words, so_far[-1].text)
        told = Told(
            lands, frozenset(context.parties), frozenset(p for s in context.sentences for p in s.parties),
            frozenset(p for s in so_far for p in s.parties) - against, frozenset(so_far[-1].parties) - against,
            row["date_start"],
        )  # fmt: skip
    choice = choose_actor(words, told, known)
    if party_group(words) == "state" and not known.named(words, country):
        texts = [s.text for s in context.until(row["char_start"])]
        theirs = forces_by_nationality(words, texts, country)
        choice = (theirs, None) if theirs else choice
    if choice[0] is None and role == "actor" and (men := as_gunmen(words)) and party_group(men) == "unnamed":
        people = known.named(men, country)
        choice = (people[0], None) if len(people) == 1 else choice
    if choice[0] is None or not known.named(words, country):
        said = (s.text for s in reversed(context.until(row["char_start"])) if row[role] in s.text)
        whole = next((w for s in said if (w := whole_name(row[role], s, country, known))), None)
        return (whole, None) if whole else choice
    return choice


def _whose_weapon(words: str, event_type: str | None) -> str | None:
    """The forces of the state whose shells or jets these were: "Azeri" of "Azeri shelling"."""
    code = demonyms().get(plain(words)) if event_type == "Explosions/Remote violence" else None
    return f"state-forces-{code.lower()}" if code and code not in WITHOUT_ARMY else None


def _with_article(words: str, sentence: str) -> str:
    """The words with the article that the reader left out, where the sentence has one before them."""
    match = re.search(rf"\b(?:the|this|that|these|those)\s+{re.escape(words)}\b", sentence, re.IGNORECASE)
    return match.group() if match else words
