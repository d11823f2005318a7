"""What Prefect's pages show of a run: each stage's counts, and the way to the quality pages."""

from collections.abc import Mapping
from pathlib import Path

from prefect.artifacts import create_link_artifact, create_table_artifact

from flows.outcome import Outcome


def show_counts(stage: str, counts: Mapping[str, int]) -> None:
    """A table of the stage's counts, on the flow run's page."""
    rows = [{"what": name.replace("_", " "), "rows": number} for name, number in counts.items()]
    create_table_artifact(
        rows, key=f"{stage}-counts", description=f"What the stage {stage} took in and gave out."
    )


def link_pages(pages: Path) -> None:
    """A link to the data-quality pages, on the flow run's page."""
    create_link_artifact(pages.resolve().as_uri(), link_text="Data-quality pages", key="quality-pages",
                         description=f"The run's checks, as pages: {pages.name}")  # fmt: skip


def show_outcome(outcome: Outcome) -> None:
    """A table of what the run changed and of what was kept out, on the flow run's page."""
    rows = [{"table": table, **told} for table, told in outcome.changes.items()]
    create_table_artifact(
        rows, key="validate-changes", description=f"Run {outcome.run_id}: {outcome.status}."
    )
    create_table_artifact(
        list(outcome.rejects), key="validate-rejects", description="What was kept out, and why."
    )
