"""Whether an event that was made says of an incident what the gold says: toll, kind, days, place and sides."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from transforms.enriching.gazetteer.divisions import known_division
from transforms.enriching.names import folded
from transforms.enriching.places.wording import worded
from transforms.enriching.unlisted import bare_name
from transforms.evaluating.event_gold import BEST, GoldEvent
from warehouse.tables import Actor, Event, Place

FIELDS = ("killed", "tolls", "type", "sub type", "dates", "country", "admin1", "place", "sides")
_KIND = re.compile(
    r"\b(?:province|governorate|state|region|department|district|oblast|county|city|town|village|camp|quarter)$",
    re.IGNORECASE,
)
UNARMED, UNKNOWN = "civilians", "unidentified"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One field of one event: None for `right` where the gold tells nothing to compare."""

    field: str
    right: bool | None
    wanted: str
    made: str


def verdicts(
    gold: GoldEvent, made: Event | None, places: Mapping[str, Place], actors: Mapping[str, Actor]
) -> list[Verdict]:
    """Each field of `FIELDS`, in that order; all are wrong where no event was made.

    killed: the best estimate, where the gold has one. tolls: all four, and null where the gold is null.
    admin1: by any name the gazetteer has for the division; nothing to compare where the gold names a place and no
    division, for every place lies in one, whether or not a report says so.
    place: a name of the event's words or of its place row, and resolved to the gold's country. sides: both; of a
    battle's in either order; "Civilians" in the gold are civilians, and null is nobody, or an armed group nobody knows.
    """
    killed, found = gold.best["killed"], _best(made, "killed")
    return [
        Verdict("killed", None if killed is None else killed == found, _told(killed), _told(found)),
        Verdict(
            "tolls", made is not None and all(_best(made, m) == gold.best[m] for m in BEST),
            _tolls({m: gold.best[m] for m in BEST}), _tolls({m: _best(made, m) for m in BEST}),
        ),
        _same("type", gold.event_type, made.event_type if made else None),
        _same("sub type", gold.sub_event_type, made.sub_event_type if made else None),
        _same(
            "dates", f"{gold.date_start}..{gold.date_end}", f"{made.date_start}..{made.date_end}" if made else None
        ),
        _same("country", gold.country, made.country if made else None),
        Verdict(
            "admin1", _same_division(gold, made),
            _told(gold.admin1), _told(made.admin1 if made else None),
        ),
        Verdict(
            "place", _same_place(gold, made, places) if made else False,
            f"{gold.place} ({gold.country})", f"{made.place} ({made.country})" if made else "-",
        ),
        Verdict(
            "sides", _same_sides(gold, made, actors) if made else False,
            f"{gold.side_a} / {gold.side_b}", f"{made.side_a} / {made.side_b}" if made else "-",
        ),
    ]  # fmt: skip


def _best(made: Event | None, measure: str) -> int | None:
    number: int | None = getattr(made, f"{measure}_best") if made else None
    return number


def _same(name: str, wanted: str, made: str | None) -> Verdict:
    return Verdict(name, wanted == made, wanted, _told(made))


def _same_division(gold: GoldEvent, made: Event | None) -> bool | None:
    if gold.place and gold.admin1 is None:
        return None
    if made is None:
        return False
    usual = known_division(gold.country, gold.names("admin1"))
    return _names_agree((*gold.names("admin1"), *filter(None, (usual,))), (made.admin1,))


def _same_place(gold: GoldEvent, made: Event, places: Mapping[str, Place]) -> bool:
    if made.country != gold.country:
        return False
    row = places.get(made.place_id or "")
    words = (made.place, worded(made.place).name) if made.place else ()
    return _names_agree(gold.names("place"), (*words, *((row.name, *row.alternatives) if row else ())))


def _same_sides(gold: GoldEvent, made: Event, actors: Mapping[str, Actor]) -> bool:
    a, b = ((made.side_a, made.side_a_id), (made.side_b, made.side_b_id))
    straight = _same_side(gold, "side_a", *a, actors) and _same_side(gold, "side_b", *b, actors)
    crossed = _same_side(gold, "side_a", *b, actors) and _same_side(gold, "side_b", *a, actors)
    return straight or (gold.event_type == "Battles" and crossed)


def _same_side(
    gold: GoldEvent, side: str, words: str | None, actor_id: str | None, actors: Mapping[str, Actor]
) -> bool:
    row = actors.get(actor_id or "")
    names = gold.names(side)
    if not names:
        return actor_id is None or (row is not None and row.kind == UNKNOWN)
    if folded(names[0]) == folded(UNARMED):
        return row is not None and row.kind == UNARMED
    return _names_agree(names, (words, bare_name(words or ""), *((row.name, *row.aliases) if row else ())))


def _names_agree(wanted: tuple[str, ...], made: tuple[str | None, ...]) -> bool:
    """Whether one name is in both, folded and without words for the kind of place; nothing agrees only with nothing."""
    one, other = ({_bare(n) for n in names if n} for names in (wanted, made))
    return bool(one & other) if one else not other


def _bare(name: str) -> str:
    return folded(_KIND.sub("", name).strip() or name)


def _told(value: object) -> str:
    return "-" if value is None else str(value)


def _tolls(best: Mapping[str, int | None]) -> str:
    return ", ".join(f"{m} {n}" for m, n in best.items() if n is not None) or "-"
