"""Parties: which known actor a claim's words for doer, target or victims mean."""

import csv
import re
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

import pyarrow as pa

from transforms.enriching.columns import set_columns, with_reasons
from transforms.enriching.countries import countries, country_names, demonyms
from transforms.enriching.names import plain
from warehouse.tables import TABLES, Actor

OWN = "Own compilation from public knowledge"
ROLES = (("actor", "actor_id"), ("target", "target_id"), ("victim", "victim_id"))
_ALLIED = re.compile(
    r"\b(?:pro|anti|ex|counter)-[\w-]+|[\w.'-]+-(?:backed|led|run|held|aligned|allied|linked)\b", re.I
)
_SIDED = re.compile(r"\b(?:pro|anti)-\w+", re.I)
WITHOUT_ARMY = frozenset(("PSE",))  # "the army" in Gaza is not a Palestinian one
_JIHADIST = frozenset((
    "islamic-state", "is-khorasan", "iswap", "is-sahel", "is-sinai", "al-qaeda", "aqap", "jnim", "al-shabaab",
    "boko-haram", "ansar-al-sunna-mozambique", "abu-sayyaf",
))  # fmt: skip
Choice = tuple[str | None, str | None]


@cache
def known_actors() -> dict[str, Actor]:
    """Every party by id: those of `actors.csv` and the state forces of each country."""
    with files(__package__).joinpath("actors.csv").open(encoding="utf-8") as lines:
        named = [
            Actor(actor_id=row["id"], name=row["name"], kind=row["kind"], country=row["country"] or None,
                  aliases=tuple(a for a in row["aliases"].split("|") if a), source=OWN)
            for row in csv.DictReader(lines)
        ]  # fmt: skip
    states = [
        Actor(actor_id=f"state-forces-{c.iso3.lower()}", name=f"State forces of {c.name}", kind="state forces",
              country=c.iso3, source=OWN)
        for c in countries().values()
    ]  # fmt: skip
    return {a.actor_id: a for a in (*named, *states)}


@cache
def _aliases() -> dict[str, str]:
    return {plain(n): a.actor_id for a in known_actors().values() for n in (a.name, *a.aliases) if plain(n)}


@cache
def _capitals() -> frozenset[str]:
    """Short names that mean a party only in capitals, as IS does."""
    every = (n for a in known_actors().values() for n in (a.name, *a.aliases))
    return frozenset(plain(n) for n in every if n.isupper() and len(n) <= 4)


@cache
def party_words() -> dict[str, str]:
    """Words for parties without a name, by group: state, rebel, unnamed."""
    with files(__package__).joinpath("forces_words.csv").open(encoding="utf-8") as lines:
        return {row["word"]: row["group"] for row in csv.DictReader(lines)}


@lru_cache(maxsize=65_536)
def parties_named(words: str) -> tuple[str, ...]:
    """The parties that the words name, in order: by alias, or a country's forces by its name or demonym."""
    cleaned = _ALLIED.sub(" ", words) if plain(words) not in _aliases() else words
    shouted = cleaned.isupper()
    original = {plain(w): w for w in re.findall(r"[^\s,;()]+", cleaned)}
    tokens = plain(cleaned).split()
    found: list[str] = []
    at = 0
    while at < len(tokens):
        for size in range(min(8, len(tokens) - at), 0, -1):
            name = " ".join(tokens[at : at + size])
            party = _aliases().get(name) or _state(name, tokens[at + size :])
            if party and name in _capitals() and not (original.get(name, "").isupper() and not shouted):
                party = None
            if party:
                found.append(party)
                at += size
                break
        else:
            at += 1
    return tuple(dict.fromkeys(found))


def _state(name: str, rest: list[str]) -> str | None:
    """ "Syrian army", "Russia's defence ministry": a country whose forces or government the words go on to name."""
    code = demonyms().get(name) or country_names().get(name)
    if code is None:
        return None
    following = rest[:3]
    state_words = {w for w, group in party_words().items() if group == "state"}
    fights = any(w in state_words or w in ("defence", "defense", "interior") for w in following)
    fights = fights or " ".join(following[:2]) in state_words
    return f"state-forces-{code.lower()}" if fights else None


def party_group(words: str) -> str | None:
    """Whether words without a name mean a state's forces, rebels, or nobody that can be known."""
    tokens = plain(_ALLIED.sub(" ", words)).split()
    said = [*tokens, *(" ".join(pair) for pair in pairwise(tokens))]
    groups = [party_words()[t] for t in said if t in party_words()]
    if len(set(groups)) > 1 and tokens[-1] == "fighters":
        groups = groups[:-1]
    return groups[0] if len(set(groups)) == 1 else None


@lru_cache(maxsize=16_384)
def side_of(words: str) -> str | None:
    """The side that words for fighters put them on: state (with its allies), rebel, or neither that is told."""
    if re.search(r"\bpro-(?:government|regime)|loyalist", words, re.IGNORECASE):
        return "state"
    kinds = {known_actors()[p].kind in ("state forces", "external force") for p in parties_named(words)}
    if len(kinds) == 1:
        return "state" if kinds.pop() else "rebel"
    group = party_group(words) if not kinds else None
    return group if group != "unnamed" else None


def resolve_actors(claims: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The claims with `actor_id`, `target_id` and `victim_id` filled, and the `actors` they point to.

    Words without a name are resolved by the report alone: "the army" where its places lie in one country and no
    second state's forces are named, "rebels" where one rebel group is named; else null with the reason.
    """
    contexts = _contexts(claims)
    report_ids, lands = claims["report_id"].to_pylist(), claims["country"].to_pylist()
    used: set[str] = set()
    for words, column in ROLES:
        keys = list(zip(report_ids, claims[words].to_pylist(), lands, strict=True))
        chosen = {k: _chosen(k[1], k[2], contexts[k[0]]) for k in dict.fromkeys(keys) if k[1]}
        found = [chosen.get(k, (None, None)) for k in keys]
        claims = set_columns(claims, {column: [c[0] for c in found]})
        claims = with_reasons(claims, column, [c[1] for c in found])
        used |= {c[0] for c in found if c[0]}
    return claims, TABLES["actors"].to_arrow([known_actors()[i] for i in sorted(used)])


def _chosen(words: str, country: str | None, context: tuple[frozenset[str], frozenset[str]]) -> Choice:
    """The choice for a claim: the country of its own place, where it has one, before those of the report's others."""
    lands, parties = context
    return choose_actor(words, frozenset((country,)) if country else lands, parties)


def choose_actor(words: str, lands: frozenset[str], parties: frozenset[str]) -> Choice:
    """The party that words mean in a report set in these lands that names these parties; or why none."""
    named = parties_named(words)
    if len(named) == 1:
        return named[0], None
    if named:
        return None, f"names more than one party: {', '.join(named)}"
    group = party_group(words)
    if group is None:
        return None, None
    if _SIDED.search(words):
        return None, "allied with a party, which need not be that party"
    if group == "unnamed":
        return None, "attackers without a name"
    of_group = {p for p in parties if (known_actors()[p].kind == "state forces") == (group == "state")}
    of_group = {p for p in of_group if known_actors()[p].kind not in ("external force", "political body")}
    if group == "state":
        of_group |= {f"state-forces-{c.lower()}" for c in lands - WITHOUT_ARMY}
    elif group == "rebel" and "rebel" in plain(words):  # wire reports call no jihadist group plain rebels
        of_group -= _JIHADIST
    if len(of_group) == 1:
        return of_group.pop(), None
    listed = ", ".join(sorted(of_group)) or "the report names none"
    return None, f"no one party that the words must mean: {listed}"


def _contexts(claims: pa.Table) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Per report, the countries its places lie in and the parties it names."""
    lands: dict[str, set[str]] = defaultdict(set)
    parties: dict[str, set[str]] = defaultdict(set)
    columns = ("actor", "target", "victim", "attribution", "quote")
    texts = [claims[c].to_pylist() for c in columns]
    rows = zip(claims["report_id"].to_pylist(), claims["country"].to_pylist(), *texts, strict=True)
    for report_id, country, *words in rows:
        if country:
            lands[report_id].add(country)
        for said in {w for w in words if w}:
            parties[report_id].update(parties_named(said))
    ids = set(claims["report_id"].to_pylist())
    return {i: (frozenset(lands[i]), frozenset(parties[i])) for i in ids}
