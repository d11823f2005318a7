"""The stage enrich: places, actors and sources resolved, claims tied into events."""

from importlib.metadata import version
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from prefect import flow, task

from flows import notes, published
from flows.batches import finish, over_batches
from flows.gazetteer import gazetteer_of
from flows.own_actors import own_actors
from flows.progress import reporter
from flows.settings import settings
from transforms.enriching import enrich as enrich_claims
from transforms.enriching import link_events
from transforms.enriching.relinking import Reports, keep, relink_events
from warehouse.staging import Staging
from warehouse.tables import TABLES

STAGE = "enrich"
_FEW = 0.2  # share of the published reports up to which only their neighbourhood is linked
REFERENCES = ("places", "actors", "sources")


@flow(name=STAGE)
def enrich(warehouse: Path, run_id: str) -> dict[str, int]:
    """Resolve every staged claim and make `events` of these and the published ones; gives the stage's counts."""
    staging = Staging(warehouse, run_id)
    batches = {b: staging.rows("normalise", "claims", b) for b in staging.batches("normalise", "claims")}
    over_batches(enrich_batch, batches, STAGE, "claims", warehouse=warehouse, run_id=run_id)
    counts = {"claims": sum(batches.values()), "events": link(warehouse, run_id)}
    finish(staging, STAGE, counts)
    reporter().finish(
        STAGE, f"{counts['events']} events from {counts['claims']} claims and those published before"
    )
    return counts


@task(retries=1, retry_delay_seconds=1)
def enrich_batch(warehouse: Path, run_id: str, batch: str) -> None:
    """Stage one batch of claims with its places, actors and sources resolved."""
    staging = Staging(warehouse, run_id)
    claims, reports = staging.read("normalise", "claims", batch), staging.read("extract", "reports", batch)
    enriched = enrich_claims(claims, reports, gazetteer_of(warehouse), own_actors(warehouse))
    staging.write(STAGE, "claims", batch, enriched.claims)
    for table in REFERENCES:
        staging.write(STAGE, table, batch, getattr(enriched, table))


@task(retries=1, retry_delay_seconds=1)
def link(warehouse: Path, run_id: str, stage: str = STAGE) -> int:
    """Stage `events` and `event_claims` of the run's claims and those of all other reports; gives the events.

    stage: where the run's reports and claims lie: in enrich, or in validate once rows were taken out.
    """
    staging = Staging(warehouse, run_id)
    brought = staging.read_all("extract", "reports")["report_id"].to_pylist()
    own = {
        "reports": staging.read_all("extract" if stage == STAGE else stage, "reports"),
        "claims": staging.read_all(stage, "claims"),
    }
    rows = {name: distinct(staging.read_all(STAGE, name), name) for name in ("actors", "sources")}
    others = {name: published.without_keys(warehouse, name, own_rows) for name, own_rows in rows.items()}
    references = {name: pa.concat_tables([rows[name], others[name]]) for name in rows}
    rule = settings().best_rule
    if may_relink(warehouse, brought, rows, rule):
        made = relink_events(
            Reports(own["claims"], own["reports"]),
            Reports(*(published.of_reports(warehouse, name, brought) for name in ("claims", "reports"))),
            lambda windows: published.in_windows(warehouse, windows, brought),
            **references,
            rule=rule,
        )
        before, before_claims = (published.query(warehouse, name) for name in ("events", "event_claims"))
        events, event_claims = keep(before, before_claims, made)
    else:
        known = {name: published.of_other_reports(warehouse, name, brought) for name in own}
        events, event_claims = link_events(
            **{name: pa.concat_tables([own[name], known[name]]) for name in own}, **references, rule=rule
        )
    staging.write(stage, "events", "all", events)
    staging.write(stage, "event_claims", "all", event_claims)
    notes.linked(staging, published.snapshot(warehouse))
    return int(events.num_rows)


def may_relink(warehouse: Path, brought: list[str], references: dict[str, pa.Table], rule: str) -> bool:
    """Whether events need only be made anew round the run's reports.

    So it is where those are few, and neither code, rule, parties nor speakers changed since the last run.
    """
    if published.code_version(warehouse) != version("sitrep"):
        return False
    if len(brought) > _FEW * published.query(warehouse, "reports").num_rows:
        return False
    if published.query(warehouse, "events", "best_rule <> $rule LIMIT 1", rule=rule).num_rows:
        return False
    for name, own in references.items():
        key = TABLES[name].key[0]
        told = published.query(warehouse, name, f"{key} IN (SELECT unnest($ids))", ids=own[key].to_pylist())
        mine = own.filter(pc.is_in(own[key], value_set=told[key].combine_chunks()))
        if mine.sort_by(key).to_pylist() != told.sort_by(key).to_pylist():
            return False
    return True


def distinct(rows: pa.Table, table: str) -> pa.Table:
    """Rows of several batches, the first of each key."""
    keys = list(zip(*(rows[c].to_pylist() for c in TABLES[table].key), strict=True))
    first = {k: i for i, k in reversed(list(enumerate(keys)))}
    return rows.take(pa.array(sorted(first.values()), pa.int64()))
