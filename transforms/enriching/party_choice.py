"""Which party words mean: by name, else by what the report tells of parties, the country and the day."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from transforms.enriching.countries import country_names, demonyms
from transforms.enriching.names import plain
from transforms.enriching.parties import STATE_KINDS, WITHOUT_ARMY, Parties, parties
from transforms.enriching.party_words import ALLIED, party_group, party_words
from transforms.enriching.state_forces import forces_of
from warehouse.tables import Actor

_SIDED = re.compile(r"\b(?:pro|anti)-\w+", re.I)
_DEFINITE = re.compile(r"(?:the|this|that|these|those)\s+(?:(?:armed|extremist|terror|terrorist|\w+ist|\w+ant)\s+)?"
                       r"(?P<noun>\w+)", re.I)  # fmt: skip
_TURNED = re.compile(r"\b(?:mutin\w+|rogue|renegade|breakaway|defect\w+|former|ex)\b", re.I)
_NAMED = re.compile(r"\b(?!The\b|Islamist|Muslim|Sunni|Jihadist|Rebel|Insurgent|Guerrilla|Separatist)[A-Z]")
_FROM_ABROAD = {"mission": "peacekeepers", "coalition": "coalition"}
_BANDS = ("rebel group", "militia")
_POLICE = re.compile(r"\b(?:police\w*|constables?|gendarme\w*)\b", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:the )?(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
    r"(?: [A-Z][\w-]+){0,2} (?:Army|Battalion|Brigade|Corps|Division|Regiment)"
)
# Adjectives with a capital that name no party, only its faith, its people or its kind.
_ADJECTIVES = frozenset((
    "a", "alleged", "an", "anglophone", "arab", "armed", "baloch", "baluch", "chechen", "chechens", "christian",
    "communist", "dozens", "eastern", "guerrilla", "heavily", "hindu", "insurgent", "islamic", "islamist",
    "jihadist", "kurdish", "kurds", "leftist", "maoist", "marxist", "muslim", "northern", "palestinian",
    "rebel", "rightist", "separatist", "several", "shia", "shiite", "southern", "sunni", "suspected", "tamil",
    "the", "three", "tuareg", "two", "unidentified", "unknown", "western",
))  # fmt: skip
Choice = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Told:
    """What a report tells of parties as seen from one claim.

    lands: where it happened, or else where all it tells of did. by_claims: the parties that the report's claims
    name; by_text: those that its text names; before: those named up to the claim's sentence; beside: those in
    that sentence; day: of what it tells.
    Whom the claim sets the words against is left out of the last two.
    """

    lands: frozenset[str] = frozenset()
    by_claims: frozenset[str] = frozenset()
    by_text: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    day: date | None = None


def choose_actor(words: str, told: Told, known: Parties | None = None) -> Choice:
    """The party that words mean in a report that tells this, or why none."""
    known = known or parties()
    named = known.named(words, next(iter(told.lands)) if len(told.lands) == 1 else None)
    if len(named) == 1:
        return named[0], None
    if named:
        return None, f"names more than one party: {', '.join(named)}"
    if (state := country_names().get(plain(words))) is not None:
        return _only({f"state-forces-{state.lower()}"} - {f"state-forces-{c.lower()}" for c in WITHOUT_ARMY})
    group = party_group(words)
    if group == "aircraft":
        return None, "aircraft without an owner"
    if group is None:
        if _UNIT.fullmatch(words.strip()):  # "the 37th Battalion"
            group = "state"
        else:
            return None, None
    if group in _FROM_ABROAD:
        noun = _FROM_ABROAD[group]
        told_of = {p for p in told.by_claims | told.by_text if known.by_id[p].kind == "external force"}
        before = {p for p in told_of if noun in (known.by_id[p].called or ())}
        there = {
            p
            for land in told.lands
            for p in known.from_abroad(noun, land)
            if _fought(known.by_id[p], told.day)
        }
        return _only(before or there or _sent_by(words))
    if _SIDED.search(words):
        return None, "allied with a party, which need not be that party"
    if group == "unnamed":
        return None, "attackers without a name"
    if group == "state":
        if _TURNED.search(words):
            return None, "those who left their forces or turned on them are not these forces"
        return _only(_forces_there(words, told, known))
    return _choose_band(words, group, told, known)


def _sent_by(words: str) -> set[str]:
    """The state whose peacekeepers these are, where no mission is known there: "Russian peacekeepers"."""
    codes = {demonyms()[plain(t)] for t in words.split() if t[:1].isupper() and plain(t) in demonyms()}
    return {f"state-forces-{code.lower()}" for code in codes - WITHOUT_ARMY}


def _forces_there(words: str, told: Told, known: Parties) -> set[str]:
    """Whose "soldiers" or "police" a report tells of: those of the land it happened in, or of the states it names.

    Police are those of the land.
    """
    there = {forces_of(c, told.day) for c in told.lands - WITHOUT_ARMY}
    if there and _POLICE.search(words):
        return there
    return there | {p for p in told.by_claims if known.by_id[p].kind == "state forces"}


def _choose_band(words: str, group: str, told: Told, known: Parties) -> Choice:
    """Rebels and the like: the one that the words' own sentence names; for "the group" the one band named before; else
    the one that the report names in its claims or, where these name none, in its text."""
    anaphor = _anaphor(words)
    if _bears_a_name(words, known):
        return None, "a name that the table of parties lacks"
    if len(beside := _fitting(words, group, told.beside, known)) == 1:
        return _only(beside)
    if anaphor:
        meant = {p for p in told.before if known.by_id[p].kind in _BANDS}
        for some in (meant, _called(words, meant, known)):
            if len(some) == 1:
                return _only(some)
    if group == "group" and not _nouns(words, known):
        return _only(meant) if anaphor else (None, "a band without a name")
    fitting = _fitting(words, group, told.by_claims, known) or _fitting(words, group, told.by_text, known)
    return _only(fitting or _only_band_there(words, told, known))


def _bears_a_name(words: str, known: Parties) -> bool:
    """Whether words have a name in them that is no party's, nor that of a faith or a country: "Fighters of the Tamba
    clan"; not "Kurdish militants"."""
    tokens = re.findall(r"[\w'’-]+", ALLIED.sub(" ", words))
    capitals = [
        t for n, t in enumerate(tokens) if t[:1].isupper() and not (n == 0 and plain(t) in party_words())
    ]
    return any(plain(t) not in _ADJECTIVES and plain(t) not in demonyms() and plain(t) not in party_words()
               for t in capitals)  # fmt: skip


def _only_band_there(words: str, told: Told, known: Parties) -> set[str]:
    """Where a report names no band: the one of its country and day that is called so, as "insurgents" in Mozambique."""
    if len(told.lands) != 1 or _NAMED.search(words):
        return set()
    (land,) = told.lands
    there = {
        p
        for p in known.fighting_in(land)
        if known.by_id[p].kind in _BANDS and _fought(known.by_id[p], told.day)
    }
    found = _called(words, there, known)
    return found if len(found) == 1 else set()


def _fought(party: Actor, day: date | None) -> bool:
    """Whether a party was there on a day; on an unknown one, whether it still is."""
    if day is None:
        return party.valid_to is None
    return (party.valid_from is None or party.valid_from <= day) and (
        party.valid_to is None or day <= party.valid_to
    )


def _fitting(words: str, group: str, named: frozenset[str], known: Parties) -> set[str]:
    """Of the parties named, those that the words may mean: "jihadists" only a party that is called so."""
    bands = {p for p in named if known.by_id[p].kind not in (*STATE_KINDS, "political body", "civilians")}
    nouns = _nouns(words, known)
    if not nouns:
        return bands if group == "rebel" else set()
    called = _called(words, bands, known)
    # Wire reports call any armed group militants or fighters, but no jihadists rebels, nor rebels jihadists.
    return called if nouns & {"jihadist", "rebel", "islamist"} or group == "group" else called or bands


def _only(fitting: set[str]) -> Choice:
    if len(fitting) == 1:
        return next(iter(fitting)), None
    return (
        None,
        f"no one party that the words must mean: {', '.join(sorted(fitting)) or 'the report names none'}",
    )


def _anaphor(words: str) -> bool:
    """Whether words point back to a band spoken of: "the group", "the militants"; "gunmen" and "a group" do not."""
    match = _DEFINITE.fullmatch(words.strip())
    return bool(match) and party_words().get(plain(match["noun"] if match else "")) in ("rebel", "group")


def _nouns(words: str, known: Parties) -> set[str]:
    """The nouns of the words that some party is called by, in the singular."""
    return {_singular(t) for t in plain(ALLIED.sub(" ", words)).split()} & _called_nouns(known)


def _called(words: str, named: set[str], known: Parties) -> set[str]:
    nouns = _nouns(words, known)
    return {p for p in named if nouns & {_singular(plain(c)) for c in known.by_id[p].called or ()}}


@lru_cache(maxsize=16)
def _called_nouns(known: Parties) -> frozenset[str]:
    return frozenset(_singular(plain(c)) for a in known.by_id.values() for c in a.called or ())


def _singular(noun: str) -> str:
    if noun.endswith("men"):
        return f"{noun[:-3]}man"
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") else noun
