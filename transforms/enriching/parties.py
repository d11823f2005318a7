"""Parties to conflicts by every name: those of `actors.csv`, the state forces of each country, and a user's own."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from transforms.enriching.countries import country_names, demonyms, leaders
from transforms.enriching.men_of_parties import further_names
from transforms.enriching.names import plain
from transforms.enriching.party_table import names_of, read_actors, rows_of
from transforms.enriching.party_words import ALLIED, party_words
from transforms.enriching.state_forces import state_forces
from warehouse.tables import Actor

STATE_KINDS = ("state forces", "external force")
_SHOUTED_WORDS = frozenset(
    ("is", "let", "mend", "plan")
)  # in a text all in capitals these are words, not parties
_FRIENDS = [[w] for w in ("affiliate", "affiliates", "ally", "allies", "franchise", "offshoot", "splinter")]
_FRIENDS_OF = [
    f"{w} {p}".split()
    for w, p in (
        ("affiliate", "of"), ("affiliated", "to"), ("affiliated", "with"), ("aligned", "with"), ("allied", "to"),
        ("allied", "with"), ("ally", "of"), ("backed", "by"), ("branch", "of"), ("franchise", "of"),
        ("linked", "to"), ("links", "to"), ("offshoot", "of"), ("splinter", "of"), ("supported", "by"), ("ties", "to"),
        ("ties", "with"),
    )
]  # fmt: skip
_LONGEST = 8  # words of a name
_TO_LEADER = 5  # words from "loyal" to a leader's name
WITHOUT_ARMY = frozenset(("PSE",))  # "the army" in Gaza is not a Palestinian one
# What only a state has, as it stands behind the country's name: "an Eritrean brigade", "Israeli navy gunboats".
_OF_ARMS = frozenset((
    "air", "armoured", "armored", "artillery", "army", "assault", "attack", "border", "combat", "f", "fighter",
    "helicopter", "infantry", "mechanised", "mechanized", "military", "motor", "naval", "navy", "police", "tank",
    "transport", "war",
))  # fmt: skip
_UNITS = frozenset((
    "aircraft", "aircrews", "airmen", "artillery", "battalion", "battalions", "bombers", "brigade", "brigades",
    "cavalry", "column", "columns", "commandos", "corps", "crew", "crews", "division", "divisions", "fleet",
    "frigate", "frigates", "garrison", "garrisons", "gunboat", "gunboats", "gunners", "gunship", "gunships",
    "helicopter", "helicopters", "infantry", "infantrymen", "interceptors", "lieutenant", "officer", "outpost",
    "outposts", "patrol", "patrols", "pilots", "plane", "planes", "platoon", "positions", "regiment", "regiments",
    "squadron", "tank", "tanks", "trenches", "unit", "units", "warship", "warships",
))  # fmt: skip


class Parties:
    """A register of parties. Own ones come first: they replace bundled ones of the same id and take their names."""

    def __init__(self, own: Sequence[Actor] = ()) -> None:
        self.by_id: dict[str, Actor] = {**state_forces(), **_bundled(), **{a.actor_id: a for a in own}}
        first = {a.actor_id for a in own}
        ordered = sorted(
            self.by_id.values(), key=lambda a: a.actor_id in first
        )  # the last to come wins a name
        self._names: dict[str, str] = {}
        self._local: dict[tuple[str, str], str] = {}
        for actor in ordered:
            for name, country in names_of(actor):
                if country:
                    self._local[country, name] = actor.actor_id
                else:
                    self._names[name] = actor.actor_id
        for told, party in further_names(ordered):
            name, _, country = told.partition("@")
            if country:
                self._local.setdefault((country, plain(name)), party)
            else:
                self._names.setdefault(plain(name), party)
        every = [n.partition("@")[0] for a in ordered for n in (a.name, *a.aliases)]
        # Short names that mean a party only with their capitals, as IS and LeT do.
        self._capitals = frozenset(plain(n) for n in every if _capitals(n) > 1 and len(n) <= 4)
        self._starts = {n.split()[0] for n in (*self._names, *(n for _, n in self._local))}
        self._led = tuple(f"{plain(n)} " for n in every if ALLIED.match(n))
        self._fighting = _fighting(ordered)
        self._pairs = _pairs(ordered)
        self._called = _called(ordered)
        self.named = lru_cache(maxsize=65_536)(self.look_for)

    def look_for(self, words: str, country: str | None = None) -> tuple[str, ...]:
        """The parties that the words name, in order: by alias, or a country's forces by its name or demonym.

        country: where the words are used, for names that mean a party in one country only. `named` remembers.
        One that is told as another's friend ("the al-Qaeda affiliate JNIM") counts where no other is named.
        """
        cleaned = ALLIED.sub(self._allied, words) if plain(words) not in self._names else words
        shouted = cleaned.isupper() and len(cleaned.split()) > 1
        original = {plain(w): w for w in re.findall(r"[^\s,;()]+", cleaned)}
        tokens = plain(cleaned).split()
        found: list[str] = []
        friends: list[str] = []
        at = 0
        while at < len(tokens):
            for size in range(min(_LONGEST, len(tokens) - at), 0, -1) if self._may_start(tokens[at]) else ():
                name = " ".join(tokens[at : at + size])
                rest = tokens[at + size :]
                party = self._by_name(name, country)
                if party is None and not self._begins_with_a_party(rest, country):
                    party = _state(name, rest) or _of_leader(name, rest, tokens[max(0, at - _TO_LEADER) : at])
                if party and name in self._capitals:
                    meant = _capitals(original.get(name, "")) > 1 and not (shouted and name in _SHOUTED_WORDS)
                    party = party if meant else None
                if party:
                    of_friends = _only_allied(tokens[max(0, at - 3) : at], rest)
                    (friends if of_friends else found).append(party)
                    at += size
                    break
            else:
                at += 1
        return tuple(dict.fromkeys(found or friends))

    def _begins_with_a_party(self, tokens: list[str], country: str | None) -> bool:
        """Whether a party's name stands here, so that the country before it only owns it: "Sudan's Rapid Support
        Forces"."""
        tokens = tokens[tokens[:1] == ["s"] :]
        if not tokens or tokens[0] not in self._starts:
            return False
        return any(
            self._by_name(" ".join(tokens[:n]), country) for n in range(1, min(_LONGEST, len(tokens)) + 1)
        )

    def _allied(self, match: re.Match[str]) -> str:
        """What is left of a word for an ally of others: itself, where a party is called so ("anti-balaka", "the
        Saudi-led coalition")."""
        ahead = plain(match.string[match.start() : match.start() + 60]) + " "
        return match.group() if ahead.startswith(self._led) else " "

    def holder(self, alias: str) -> str | None:
        """The id of the party that has this name; of a name with `@COUNTRY`, the one that has it there."""
        name, _, country = alias.partition("@")
        return self._local.get((country, plain(name))) if country else self._names.get(plain(name))

    def fighting_in(self, country: str) -> frozenset[str]:
        """The parties that fight in a country, by what is told of all parties' `sides`."""
        return self._fighting.get(country, frozenset())

    def from_abroad(self, noun: str, country: str) -> frozenset[str]:
        """The forces from abroad that are or were in a country and are called so: peacekeepers, a coalition."""
        return self._called.get((noun, country), frozenset())

    def against(self, party: str, country: str) -> frozenset[str]:
        """The parties that fight this one in a country, by what is told of either's `sides`."""
        return frozenset(b if a == party else a for a, b in self._pairs.get(country, ()) if party in (a, b))

    def _by_name(self, name: str, country: str | None) -> str | None:
        return self._local.get((country or "", name)) or self._names.get(name)

    def _may_start(self, token: str) -> bool:
        return token in self._starts or token in _country_starts()


def _pairs(actors: Iterable[Actor]) -> dict[str, set[tuple[str, str]]]:
    """By country, the pairs of parties that fight each other."""
    found: dict[str, set[tuple[str, str]]] = {}
    for actor in actors:
        for conflict in filter(None, (actor.sides or "").split(";")):
            country, _, against = conflict.partition(":")
            others = {other.strip() for other in against.split(",") if other.strip()}
            found.setdefault(country.strip(), set()).update((actor.actor_id, other) for other in others)
    return found


def _fighting(actors: Iterable[Actor]) -> dict[str, frozenset[str]]:
    return {
        country: frozenset(p for pair in pairs for p in pair) for country, pairs in _pairs(actors).items()
    }


def _called(actors: Iterable[Actor]) -> dict[tuple[str, str], frozenset[str]]:
    """By noun and country, the forces from abroad that are called so there."""
    found: dict[tuple[str, str], set[str]] = {}
    for actor in actors:
        for noun in actor.called or () if actor.kind == "external force" else ():
            for country in _pairs([actor]):
                found.setdefault((noun, country), set()).add(actor.actor_id)
    return {key: frozenset(those) for key, those in found.items()}


@cache
def lands_of_conflict() -> frozenset[str]:
    """The countries in which a bundled party fights or fought."""
    return frozenset(_fighting(parties().by_id.values()))


@cache
def lands_of(party: str) -> tuple[str, ...]:
    """The countries in which a bundled party that is no state's forces fights or fought."""
    actor = parties().by_id[party]
    if actor.kind in STATE_KINDS:
        return ()
    return tuple(sorted(_fighting([actor])))


@lru_cache(maxsize=16)
def parties(own: tuple[Actor, ...] = ()) -> Parties:
    """The register with these parties of the user's own; made once for the same ones."""
    return Parties(own)


@cache
def _bundled() -> dict[str, Actor]:
    """Those of `actors.csv`; the forces of a state that stand there go by the names of all states' forces too."""
    told = read_actors(rows_of("actors.csv"), "actors.csv")
    taken = {name for a in told for name in names_of(a)}
    return {a.actor_id: _as_state(a, taken) for a in told}


def _as_state(actor: Actor, taken: set[tuple[str, str | None]]) -> Actor:
    usual = state_forces().get(actor.actor_id)
    more = [n for n in usual.aliases if (plain(n), None) not in taken] if usual else []
    return replace(actor, aliases=(*actor.aliases, *more)) if more else actor


@cache
def _country_starts() -> frozenset[str]:
    return frozenset(n.split()[0] for n in (*country_names(), *demonyms(), *leaders()) if n)


@cache
def _state_words() -> frozenset[str]:
    return frozenset(w for w, group in party_words().items() if group in ("state", "aircraft")) | {
        "defence",
        "defense",
        "interior",
    }


def _state(name: str, rest: list[str]) -> str | None:
    """ "Syrian army", "Russia's defence ministry", "Eritrean artillery": a country whose forces or government the words
    go on to name, or its units and craft."""
    code = demonyms().get(name) or country_names().get(name)
    if code is None:
        return None
    rest = rest[rest[:1] == ["s"] :]
    units = rest[:2] if rest[:1] and rest[0] in _OF_ARMS else rest[:1]
    fights = _of_a_state(rest) or (code not in WITHOUT_ARMY and not _UNITS.isdisjoint(units))
    return f"state-forces-{code.lower()}" if fights else None


def _of_a_state(rest: list[str]) -> bool:
    """Whether words go on to name what only a state has: "army", "interior ministry"."""
    return bool(_state_words() & set(rest[:3])) or " ".join(rest[:2]) in _state_words()


def _of_leader(name: str, rest: list[str], before: list[str]) -> str | None:
    """The forces of the state that somebody led: "Assad's air force", "the Assad regime", "troops loyal to Gaddafi"."""
    code = leaders().get(name)
    if code is None:
        return None
    owned = rest[:1] and (
        rest[0] in _state_words() | _UNITS | {"regime"} or " ".join(rest[:2]) in _state_words()
    )
    if owned or {"loyal", "to"} <= set(before):
        return f"state-forces-{code.lower()}"
    return None


def _only_allied(before: list[str], after: list[str]) -> bool:
    """Whether a party is named as another's friend: "the al-Qaeda affiliate JNIM", "M23, which is backed by Rwanda".

    >>> _only_allied([], ["affiliate", "jnim"]), _only_allied(["linked", "to"], []), _only_allied(["army", "of"], [])
    (True, True, False)
    """
    before = before[:-1] if before[-1:] == ["the"] else before
    after = after[after[:1] == ["s"] :]
    return (after[:1] in _FRIENDS and after[1:2] != ["of"]) or before[-2:] in _FRIENDS_OF


def _capitals(name: str) -> int:
    return sum(map(str.isupper, name))
