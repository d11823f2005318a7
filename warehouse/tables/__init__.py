"""The one declaration of every table: names, types, units, meanings and allowed values.

Tables, type checks, the codebook and exports are made from it. It imports nothing of Sitrep.
"""

from warehouse.tables.claims import Claim
from warehouse.tables.events import Event, EventClaim
from warehouse.tables.others import AcledEvent, Reconciled, UcdpEvent
from warehouse.tables.records import Check, Reject, Run, Withdrawal, reject_id_of
from warehouse.tables.reference import Actor, Place, Source
from warehouse.tables.reports import Report, Sentence
from warehouse.tables.schema import Column, Table, table

TABLES: dict[str, Table] = {
    t.name: t
    for t in (
        table("reports", Report),
        table("sentences", Sentence),
        table("claims", Claim),
        table("events", Event),
        table("event_claims", EventClaim),
        table("places", Place),
        table("actors", Actor),
        table("sources", Source),
        table("ucdp_events", UcdpEvent),
        table("acled_events", AcledEvent),
        table("reconciled", Reconciled),
        table("withdrawals", Withdrawal),
        table("rejects", Reject),
        table("checks", Check),
        table("runs", Run),
    )
}

__all__ = [
    "TABLES", "AcledEvent", "Actor", "Check", "Claim", "Column", "Event", "EventClaim", "Place", "Reconciled",
    "Reject", "Report", "Run", "Sentence", "Source", "Table", "UcdpEvent", "Withdrawal",
    "reject_id_of",
]  # fmt: skip
