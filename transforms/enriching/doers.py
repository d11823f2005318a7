"""Claims of violence that name no doer, given the one whom the report tells beside or elsewhere."""

from collections import defaultdict
from typing import Any

import pyarrow as pa

from transforms.enriching.columns import set_columns
from transforms.enriching.parties import Parties, party_group
from transforms.enriching.party_context import Context
from transforms.enriching.responsibility import Doer, doer_beside, doers_told, responsible

_VIOLENCE = ("Battles", "Explosions/Remote violence", "Violence against civilians")


def name_doers(claims: pa.Table, contexts: dict[str, Context], known: Parties) -> tuple[pa.Table, set[str]]:
    """Give claims of violence that name no doer the one that the report tells; and the parties given."""
    columns = ("report_id", "actor", "actor_id", "event_type", "measure", "scope", "country", "place_id",
               "char_start", "target_id", "victim_id")  # fmt: skip
    rows = [
        dict(zip(columns, r, strict=True))
        for r in zip(*(claims[c].to_pylist() for c in columns), strict=True)
    ]
    told = {r: _told_of(c, known) for r, c in contexts.items()}
    ordered = sorted(rows, key=lambda row: row["char_start"])
    by_report: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in ordered:
        by_report[row["report_id"]].append(row)
    found: set[str] = set()
    for row in rows:
        if not _lacks_a_doer(row):
            continue
        context = contexts[row["report_id"]]
        own = context.until(row["char_start"]) or context.sentences[:1]
        doer = doer_beside(own[-1], row["country"], known) if own else None
        doer = doer or responsible(
            d for d in told[row["report_id"]] if _speaks_of(d, row, by_report[row["report_id"]])
        )
        if doer and doer.party not in (row["target_id"], row["victim_id"]):
            row["actor"], row["actor_id"] = row["actor"] or doer.words, doer.party
            found.add(doer.party)
    return set_columns(claims, {c: [row[c] for row in rows] for c in ("actor", "actor_id")}), found


def _told_of(context: Context, known: Parties) -> tuple[Doer, ...]:
    country = next(iter(context.lands)) if len(context.lands) == 1 else None
    return doers_told(context.sentences, country, known)


def _lacks_a_doer(row: dict[str, Any]) -> bool:
    """Whether a claim of violence, not of a tally, names nobody who did it, or only attackers without a name."""
    violent = row["event_type"] in _VIOLENCE or row["measure"] in (
        "killed",
        "wounded",
        "casualties",
        "abducted",
    )
    nameless = not row["actor"] or party_group(row["actor"]) in ("unnamed", "rebel", "group")
    return violent and row["scope"] == "incident" and not row["actor_id"] and nameless


def _speaks_of(doer: Doer, row: dict[str, Any], rows: list[dict[str, Any]]) -> bool:
    """Whether who claimed an attack or was blamed means the one of this claim: that told last before, or all."""
    places = {r["place_id"] for r in rows if r["place_id"] and r["scope"] == "incident"}
    if doer.every or len(places) <= 1 or not row["place_id"]:
        return True
    before = [r["place_id"] for r in rows if r["char_start"] < doer.start and r["place_id"]]
    return bool(before) and before[-1] == row["place_id"]
