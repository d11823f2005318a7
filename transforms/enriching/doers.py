"""Claims of violence that lack a side, given the one whom the report tells beside or elsewhere."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from transforms.enriching.agreements import AGREED, sides_of_agreement
from transforms.enriching.carried_sides import fell_to, one_named_before, sides_before
from transforms.enriching.columns import set_columns
from transforms.enriching.countries import demonyms
from transforms.enriching.nameless import of_a_people
from transforms.enriching.names import plain
from transforms.enriching.opponents import Side, opponent_named, opponents_told, spoken_of
from transforms.enriching.parties import STATE_KINDS, WITHOUT_ARMY, Parties
from transforms.enriching.party_choice import Told, choose_actor
from transforms.enriching.party_context import Context, Sentence
from transforms.enriching.party_words import party_group
from transforms.enriching.responsibility import Doer, doer_beside, doers_told, responsible
from transforms.enriching.sentence_parts import part_of_sentence
from transforms.enriching.state_forces import forces_of

_WITH_AIRCRAFT = frozenset(("libyan-national-army", "rapid-support-forces", "houthis", "gna", "ltte", "m23"))
_HURT = ("killed", "wounded", "casualties")
_ATTACKERS = re.compile(r"\b(?:attackers?|assailants?|bombers?|raiders?|gunm[ae]n)$", re.IGNORECASE)
_FROM_AFAR = (None, "Air/drone strike", "Shelling/artillery/missile attack")
_JUST_AFTER = 2  # sentences
_NO_NAME = ("unnamed", "rebel", "group", "aircraft")
_OF_A_FIGHT = ("Attack", "Shelling/artillery/missile attack")
_VIOLENCE = ("Battles", "Explosions/Remote violence", "Violence against civilians")


THE_OTHER_ONE = "the one party named that fights the other"
THE_ONE_STATE = "the one state at war there"
THE_ONLY_DOER = "the only party whose attacks the report tells"
_BOTH_TOLD = "both sides in its sentence"
_COLUMNS = (
    "report_id", "actor", "actor_told_by", "actor_id", "target", "target_told_by", "target_id", "victim", "victim_id",
    "victim_class", "event_type", "sub_event_type", "measure", "scope", "country", "place_id", "char_start",
    "date_start",
)  # fmt: skip
_FILLED = ("actor", "actor_told_by", "actor_id", "target", "target_told_by", "target_id", "victim_id")
Row = dict[str, Any]


def name_doers(claims: pa.Table, contexts: dict[str, Context], known: Parties) -> tuple[pa.Table, set[str]]:
    """Give claims of violence that lack a side the one that the report tells; and the parties given."""
    rows: list[Row] = [
        dict(zip(_COLUMNS, r, strict=True))
        for r in zip(*(claims[c].to_pylist() for c in _COLUMNS), strict=True)
    ]
    before = {row[c] for row in rows for c in ("actor_id", "target_id")}
    by_report: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row["char_start"]):
        by_report[row["report_id"]].append(row)
    told = {r: _told_of(c, known, by_report[r]) for r, c in contexts.items()}
    for row in (row for some in by_report.values() for row in some):
        context, beside = contexts[row["report_id"]], by_report[row["report_id"]]
        so_far = context.until(row["char_start"]) or context.sentences[:1]
        if so_far and _may_tell_both(row):
            _give_opponents(row, part_of_sentence(so_far[-1], row["char_start"]).text, known)
        if so_far:
            _give_what_stands_beside(row, so_far, context, beside, known)
        if _lacks_a_doer(row):
            _give_doer(row, context, told[row["report_id"]], beside, known)
            _give_the_air_force(row, context, beside, known)
        if row["sub_event_type"] == "Agreement" and so_far:
            _give_both_who_agreed(row, so_far[-1].text, context, beside, known)
        _give_the_other(row, context, known)
        _give_the_other_state(row, context, known)
    for report_id, told_there in by_report.items():
        _give_the_only_doer(told_there, contexts[report_id], known)
    found = {row[c] for row in rows for c in ("actor_id", "target_id")} - before - {None}
    return set_columns(claims, {c: [row[c] for row in rows] for c in _FILLED}), found


def _give_doer(row: Row, context: Context, told: tuple[Doer, ...], rows: list[Row], known: Parties) -> None:
    """Who the claim's sentence, else the report, says did it."""
    so_far = context.until(row["char_start"])
    sentence = part_of_sentence(so_far[-1], row["char_start"]) if so_far else None
    doer = doer_beside(sentence, row["country"], known) if sentence else None
    doer = doer or responsible((d for d in told if _speaks_of(d, row, rows)), row["country"])
    if doer and doer.party not in (row["target_id"], row["victim_id"]):
        _fill(row, "actor", (doer.party, doer.words), doer.rule)


def _give_what_stands_beside(
    row: Row, so_far: Sequence[Sentence], context: Context, rows: list[Row], known: Parties
) -> None:
    """The sides by those who fell in the same sentence, by the sentence before, or by whom "the attackers" are."""
    sentence = so_far[-1]
    if row["scope"] == "incident" and row["actor_id"] is None:
        same = [r for r in rows if context.until(r["char_start"])[-1:] == (sentence,)]
        if (side := fell_to(row, sentence, same)) is not None:
            _give(row, "actor", side, "those who fell beside")
    own = (
        row["actor"]
        or row["actor_id"]
        or doer_beside(part_of_sentence(sentence, row["char_start"]), row["country"], known)
    )
    if not own and len(so_far) > 1:
        actor, target = sides_before(row, so_far[-2], sentence, known)
        if actor is not None:
            _give(row, "actor", actor, "the sentence before")
        if target is not None:
            _give(row, "target", target, "the sentence before")
    if row["actor"] and row["actor_id"] is None:
        side = one_named_before(row, sentence, rows)
        if side is not None:
            _give(row, "actor", side, "whom the words point back to")


def _give_both_who_agreed(row: Row, text: str, context: Context, rows: list[Row], known: Parties) -> None:
    """Those who made an agreement, where the claim's words do not name both."""
    if row["target"] or (row["actor_id"] and row["target_id"]):
        return
    fights = [r for r in rows if r["event_type"] == "Battles" and r["scope"] == "incident"]
    fought = {r[c] for r in fights for c in ("actor_id", "target_id")} - {None}
    both = sides_of_agreement(text, context.sentences, fought, row["country"], known)
    if both is not None:
        for role, side in zip(("actor", "target"), both, strict=True):
            _fill(row, role, side, AGREED)


def _give_the_only_doer(rows: list[Row], context: Context, known: Parties) -> None:
    """The one party whose attacks a report tells of, to shells and raids told just after: "two Russian strikes killed
    13. Nine died in the hostel that was struck on Thursday"; not to a bomb that anybody can have laid."""
    doers = {row["actor_id"] for row in rows if row["event_type"] in _VIOLENCE or row["measure"] in _HURT} - {
        None
    }
    if len(doers) != 1:
        return
    (doer,) = doers
    last: tuple[int, str | None] | None = None
    for row in rows:  # in the order of the text
        at = len(context.until(row["char_start"]))
        if row["actor_id"] == doer and row["scope"] == "incident":
            last = at, row["country"]
        elif (
            last and at - last[0] <= _JUST_AFTER and last[1] == row["country"] and _of_fire(row)
            and doer not in (row["target_id"], row["victim_id"])
        ):  # fmt: skip
            _fill(row, "actor", (doer, known.by_id[doer].name), THE_ONLY_DOER)


def _of_fire(row: Row) -> bool:
    """Whether a claim of people hurt names nobody who did it, and no deed but fire from afar."""
    fire = row["sub_event_type"] in _FROM_AFAR and row["measure"] in _HURT
    return fire and row["scope"] == "incident" and not row["actor"] and not row["actor_id"]


def _give_the_air_force(row: Row, context: Context, rows: Sequence[Row], known: Parties) -> None:
    """Who flew an air raid that no words give to anybody: the one state at war there of which the report speaks; not
    whose men the raid hurt."""
    if row["actor_id"] or row["sub_event_type"] != "Air/drone strike" or row["country"] is None:
        return
    named = spoken_of(row["country"], context, known)
    there = named & (known.fighting_in(row["country"]) | {f"state-forces-{row['country'].lower()}"})
    states = {p for p in there if known.by_id[p].kind in STATE_KINDS}
    if len(states) == 1 and not there & _WITH_AIRCRAFT and party_group(row["actor"] or "jets") == "aircraft":
        (party,) = states
        raid = [r for r in rows if r["sub_event_type"] == row["sub_event_type"]]
        if not any(party in (r["target_id"], r["victim_id"]) for r in (row, *raid)):
            _fill(row, "actor", (party, known.by_id[party].name), THE_ONE_STATE)


def _give_opponents(row: Row, text: str, known: Parties) -> None:
    """Both sides of a fight that the claim's own sentence names, each where the claim lacks it."""
    both = opponents_told(text, row["country"], known)
    if both is None:
        return
    a, b = both.a, both.b
    if a is not None and b[0] is not None and row["actor_id"] == b[0]:
        a, b = b, a
    if a is not None and (row["target_id"] is None or row["target_id"] != a[0]):
        _give(row, "actor", a, _BOTH_TOLD)
    if b[0] is None or b[0] != row["actor_id"]:
        _give(row, "target", b, _BOTH_TOLD)


def _give(row: Row, role: str, side: Side, rule: str) -> None:
    party = side[0]
    if role == "target" and any(_ATTACKERS.search(row[c] or "") for c in ("target", "victim")):
        return  # the attackers who fell are no men of those whom they attacked
    nameless = not row[role] or party_group(row[role]) in _NO_NAME
    if row[f"{role}_id"] is None and (not row[role] or (nameless and party)):
        _fill(row, role, side, rule)


def _fill(row: Row, role: str, side: Side, rule: str) -> None:
    """Set a claim's side; words that the claim has for it stay."""
    row[f"{role}_id"], words = _who_held_it(side, row)
    if not row[role]:
        row[role], row[f"{role}_told_by"] = words, rule


def _who_held_it(side: Side, row: Row) -> Side:
    """ "Soldiers" of a land that another state held then are that state's: in Dili in 1991 those of Indonesia."""
    party, words = side
    country = row["country"] or ""
    if party != f"state-forces-{country.lower()}" or any(
        demonyms().get(plain(w)) == country for w in words.split()
    ):
        return side
    return forces_of(country, row["date_start"]), words


def _give_the_other(row: Row, context: Context, known: Parties) -> None:
    """The other side of a fight of which the claim tells one, where the report names one party that fights it."""
    battle = row["event_type"] == "Battles"
    state = row["actor_id"] is not None and known.by_id[row["actor_id"]].kind in STATE_KINDS
    arrests = row["sub_event_type"] == "Arrests" and state and row["actor_id"] is not None
    if row["scope"] != "incident" or not (battle or arrests):
        return
    sides = [row["actor_id"], row["target_id"] or (row["victim_id"] if row["measure"] in _HURT else None)]
    for role, own, other in (("target", sides[1], sides[0]), ("actor", sides[0], sides[1])):
        if own is None and other is not None and (role == "target" or battle):
            party = opponent_named(other, row["country"], context, known)
            party = party or _the_land_invaded(other, row["country"], context, known)
            if party is not None:
                _give(row, role, (party, known.by_id[party].name), THE_OTHER_ONE)


def _the_land_invaded(other: str, country: str | None, context: Context, known: Parties) -> str | None:
    """The forces of the land in which those of another state fight, where the report names no band: "fighting with
    Tajik forces began on the border of Batken"."""
    foreign = country is not None and known.by_id[other].kind == "state forces"
    if (
        not foreign
        or country is None
        or country in WITHOUT_ARMY
        or other == f"state-forces-{country.lower()}"
    ):
        return None
    named = spoken_of(country, context, known) - {other}
    bands = {p for p in named if known.by_id[p].kind not in STATE_KINDS}
    return None if bands else f"state-forces-{country.lower()}"


def _give_the_other_state(row: Row, context: Context, known: Parties) -> None:
    """Whose soldiers fell to a state's forces, where the words do not say: those of the one other state that the report
    names, "two officers were killed" of Russia's by Ukrainian missiles."""
    actor, country = row["actor_id"], row["country"]
    if row["scope"] != "incident" or not actor or not country or known.by_id[actor].kind != "state forces":
        return
    spoken = spoken_of(country, context, known) - {actor}
    named = {p for p in spoken if known.by_id[p].kind == "state forces"}
    for role in ("target", "victim") if len(named) == 1 else ():
        if row[role] and row[f"{role}_id"] is None and party_group(row[role]) == "state":
            (row[f"{role}_id"],) = named


def _told_of(context: Context, known: Parties, rows: Sequence[Row]) -> tuple[Doer, ...]:
    lands = Counter(row["country"] for row in rows if row["country"] and row["scope"] == "incident")
    country = lands.most_common(1)[0][0] if lands else next(iter(context.lands), None)
    day = min((row["date_start"] for row in rows if row["date_start"]), default=None)
    in_text = frozenset(p for s in context.sentences for p in s.parties)

    def band(words: str, offset: int) -> str | None:
        before = frozenset(p for s in context.until(offset) for p in s.parties)
        told = Told(frozenset(context.lands), frozenset(context.parties), in_text, before, frozenset(), day)
        return choose_actor(words, told, known)[0]

    return doers_told(context.sentences, country, known, band)


def _may_tell_both(row: Row) -> bool:
    """Whether a claim is of people hurt or of a fight, and lacks a side."""
    fight = row["event_type"] == "Battles" or row["sub_event_type"] in _OF_A_FIGHT or row["measure"] in _HURT
    return fight and (row["actor_id"] is None or row["target_id"] is None) and row["scope"] != "background"


def _lacks_a_doer(row: Row) -> bool:
    """Whether a claim of violence, not of a tally, names nobody who did it, or only attackers without a name."""
    violent = row["event_type"] in _VIOLENCE or row["measure"] in (*_HURT, "abducted")
    nameless = not row["actor"] or party_group(row["actor"]) in _NO_NAME or of_a_people(row["actor"])
    return violent and row["scope"] == "incident" and not row["actor_id"] and nameless


def _speaks_of(doer: Doer, row: Row, rows: list[Row]) -> bool:
    """Whether who claimed an attack or was blamed means the one of this claim: that told last before, or all."""
    places = {r["place_id"] for r in rows if r["place_id"] and r["scope"] == "incident"}
    if doer.every or len(places) <= 1 or not row["place_id"]:
        return True
    before = [r["place_id"] for r in rows if r["char_start"] < doer.start and r["place_id"]]
    return bool(before) and before[-1] == row["place_id"]
