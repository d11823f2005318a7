"""Parties to conflicts by every name: those of `actors.csv`, the state forces of each country, and a user's own."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from transforms.enriching.countries import countries, country_names, demonyms
from transforms.enriching.names import plain
from transforms.enriching.state_forces import state_forces
from warehouse.tables import Actor
from warehouse.tables.reference import ACTOR_KINDS

COLUMNS = (
    "id", "name", "kind", "country", "aliases", "called", "sides", "from", "to", "ucdp_id", "acled", "source",
)  # fmt: skip
STATE_KINDS = ("state forces", "external force")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_YEAR = re.compile(r"\d{4}")
_SHOUTED_WORDS = frozenset(
    ("is", "let", "mend", "plan")
)  # in a text all in capitals these are words, not parties
_LONGEST = 8  # words of a name
ALLIED = re.compile(
    r"\b(?:pro|anti|ex|counter)-[\w-]+|[\w.'-]+-(?:backed|led|run|held|aligned|allied|linked)\b", re.I
)


class BadActors(ValueError):
    """A table of parties is not as it must be; the message says in which line, what, and what to do."""


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
        every = [n.partition("@")[0] for a in ordered for n in (a.name, *a.aliases)]
        # Short names that mean a party only with their capitals, as IS and LeT do.
        self._capitals = frozenset(plain(n) for n in every if _capitals(n) > 1 and len(n) <= 4)
        self._starts = {n.split()[0] for n in (*self._names, *(n for _, n in self._local))}
        self._led = tuple(f"{plain(n)} " for n in every if ALLIED.match(n))
        self._fighting = _fighting(ordered)
        self._pairs = _pairs(ordered)
        self._missions = _missions(ordered)
        self.named = lru_cache(maxsize=65_536)(self.look_for)

    def look_for(self, words: str, country: str | None = None) -> tuple[str, ...]:
        """The parties that the words name, in order: by alias, or a country's forces by its name or demonym.

        country: where the words are used, for names that mean a party in one country only. `named` remembers.
        """
        cleaned = ALLIED.sub(self._allied, words) if plain(words) not in self._names else words
        shouted = cleaned.isupper() and len(cleaned.split()) > 1
        original = {plain(w): w for w in re.findall(r"[^\s,;()]+", cleaned)}
        tokens = plain(cleaned).split()
        found: list[str] = []
        at = 0
        while at < len(tokens):
            for size in range(min(_LONGEST, len(tokens) - at), 0, -1) if self._may_start(tokens[at]) else ():
                name = " ".join(tokens[at : at + size])
                rest = tokens[at + size :]
                party = self._by_name(name, country)
                if party is None and not self._begins_with_a_party(rest, country):
                    party = _state(name, rest)
                if party and name in self._capitals:
                    meant = _capitals(original.get(name, "")) > 1 and not (shouted and name in _SHOUTED_WORDS)
                    party = party if meant else None
                if party:
                    found.append(party)
                    at += size
                    break
            else:
                at += 1
        return tuple(dict.fromkeys(found))

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

    def missions_in(self, country: str) -> frozenset[str]:
        """The missions of peacekeepers that are or were in a country."""
        return self._missions.get(country, frozenset())

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


def _missions(actors: Iterable[Actor]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for actor in actors:
        if "peacekeepers" in (actor.called or ()):
            for country in _pairs([actor]):
                found.setdefault(country, set()).add(actor.actor_id)
    return {country: frozenset(those) for country, those in found.items()}


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


def names_of(actor: Actor) -> Iterable[tuple[str, str | None]]:
    """A party's names as they are compared, each with the country in which alone it means the party, or None."""
    for name in (actor.name, *actor.aliases):
        words, _, country = name.partition("@")
        if plain(words):
            yield plain(words), country or None


@cache
def party_words() -> dict[str, str]:
    """Words for parties without a name, by group: state, aircraft, mission (peacekeepers), rebel, group (a band named
    before), unnamed."""
    return {plain(row["word"]): row["group"] for row in _rows("forces_words.csv")}


def party_group(words: str) -> str | None:
    """Whether words without a name mean a state's forces, rebels, a band named before, or nobody who can be known."""
    tokens = plain(ALLIED.sub(" ", words)).split()
    said = [*tokens, *(" ".join(pair) for pair in pairwise(tokens))]
    groups = [party_words()[t] for t in said if t in party_words()]
    if len(set(groups)) > 1 and tokens[-1] == "fighters":
        groups = groups[:-1]
    if "rebel" in groups:  # "a militant group"
        groups = [g for g in groups if g != "group"]
    return groups[0] if len(set(groups)) == 1 else None


def read_actors(rows: Iterable[Mapping[str, str | None]], origin: str) -> list[Actor]:
    """Parties from the rows of a CSV file with the columns `COLUMNS`, of which id, name and kind must be filled.

    origin: the file's name, for the messages. Raises BadActors at the first row that is not as it must be: unknown
    kind or country, a date that is none, an id twice, a name that two parties have.
    """
    found: dict[str, Actor] = {}
    names: dict[tuple[str, str | None], str] = {}
    for line, row in enumerate(rows, 2):
        actor = _actor(row, f"{origin}:{line}")
        if actor.actor_id in found:
            raise BadActors(f"{origin}:{line}: the id {actor.actor_id!r} stands there twice; give another id")
        for name in names_of(actor):
            holder = names.setdefault(name, actor.actor_id)
            if holder != actor.actor_id:
                raise BadActors(
                    f"{origin}:{line}: the name {name[0]!r} is already taken by {holder!r}; leave it with one of them"
                )
        found[actor.actor_id] = actor
    return list(found.values())


def _actor(row: Mapping[str, str | None], at: str) -> Actor:
    told = {name: (row.get(name) or "").strip() for name in COLUMNS}
    if missing := [name for name in ("id", "name", "kind") if not told[name]]:
        raise BadActors(f"{at}: {', '.join(missing)} is empty; a party has an id, a name and a kind")
    if not _ID.fullmatch(told["id"]):
        raise BadActors(
            f"{at}: the id {told['id']!r} is not in small letters with hyphens, as in 'tamil-tigers'"
        )
    if told["kind"] not in ACTOR_KINDS:
        raise BadActors(
            f"{at}: the kind {told['kind']!r} is not known; it is one of: {', '.join(ACTOR_KINDS)}"
        )
    aliases = _split(told["aliases"])
    for code in (told["country"], *(a.partition("@")[2] for a in aliases)):
        if code and code not in countries():
            raise BadActors(
                f"{at}: {code!r} is no country; give the ISO 3166-1 code of three letters, as in 'SYR'"
            )
    if told["ucdp_id"] and not told["ucdp_id"].isdecimal():
        raise BadActors(f"{at}: the UCDP id {told['ucdp_id']!r} is no whole number")
    return Actor(
        actor_id=told["id"], name=told["name"], kind=told["kind"], country=told["country"] or None,
        aliases=aliases, called=_split(told["called"]) or None, sides=told["sides"] or None,
        ucdp_id=int(told["ucdp_id"]) if told["ucdp_id"] else None, acled=told["acled"] or None,
        valid_from=_day(told["from"], at, "01-01"), valid_to=_day(told["to"], at, "12-31"),
        source=told["source"] or None,
    )  # fmt: skip


def _day(stated: str, at: str, of_a_year: str) -> date | None:
    if not stated:
        return None
    try:
        return date.fromisoformat(f"{stated}-{of_a_year}" if _YEAR.fullmatch(stated) else stated)
    except ValueError as error:
        raise BadActors(f"{at}: {stated!r} is no date; give a year or YYYY-MM-DD") from error


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _rows(name: str) -> list[dict[str, str]]:
    with files(__package__).joinpath(name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


@cache
def _bundled() -> dict[str, Actor]:
    """Those of `actors.csv`; the forces of a state that stand there go by the names of all states' forces too."""
    told = read_actors(_rows("actors.csv"), "actors.csv")
    taken = {name for a in told for name in names_of(a)}
    return {a.actor_id: _as_state(a, taken) for a in told}


def _as_state(actor: Actor, taken: set[tuple[str, str | None]]) -> Actor:
    usual = state_forces().get(actor.actor_id)
    more = [n for n in usual.aliases if (plain(n), None) not in taken] if usual else []
    return replace(actor, aliases=(*actor.aliases, *more)) if more else actor


@cache
def _country_starts() -> frozenset[str]:
    return frozenset(n.split()[0] for n in (*country_names(), *demonyms()) if n)


@cache
def _state_words() -> frozenset[str]:
    return frozenset(w for w, group in party_words().items() if group in ("state", "aircraft")) | {
        "defence",
        "defense",
        "interior",
    }


def _state(name: str, rest: list[str]) -> str | None:
    """ "Syrian army", "Russia's defence ministry": a country whose forces or government the words go on to name."""
    code = demonyms().get(name) or country_names().get(name)
    if code is None:
        return None
    fights = bool(_state_words() & set(rest[:3])) or " ".join(rest[:2]) in _state_words()
    return f"state-forces-{code.lower()}" if fights else None


def _capitals(name: str) -> int:
    return sum(map(str.isupper, name))
