"""`sitrep doctor`: settings, versions, and what is amiss."""

import json
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import click

from flows.settings import settings, warehouse_option

PACKAGES = ("sitrep", "duckdb", "duckdb-extension-ducklake", "prefect", "great-expectations", "pyarrow")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@warehouse_option
def doctor(as_json: bool, warehouse: Path) -> None:
    """Print the settings in force, the versions that matter and what is amiss; exit 1 if anything is.

    \b
    Example:
      sitrep doctor
    """
    told: dict[str, Any] = {
        "settings": {name: str(value) for name, value in settings().model_dump().items()}
        | {"warehouse": str(warehouse)},
        "versions": {name: _version(name) for name in PACKAGES},
        "amiss": list(_amiss(warehouse)),
    }
    if as_json:
        click.echo(json.dumps(told, indent=2))
    else:
        for part in ("settings", "versions"):
            click.echo(click.style(part, bold=True))
            for name, value in told[part].items():
                click.echo(f"  {name:<28} {value}")
        click.echo(click.style("amiss", bold=True))
        for line in told["amiss"] or ["nothing"]:
            click.echo(f"  {line}")
    if told["amiss"]:
        raise SystemExit(1)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _amiss(warehouse: Path) -> Iterator[str]:
    from flows.server import running
    from warehouse.lake import WarehouseMissing, connect
    from warehouse.staging import pending_runs

    for package in PACKAGES:
        if _version(package) == "missing":
            yield f"{package} is not installed: run `make run`, or pip install -r requirements.lock"
    try:
        with connect(warehouse, read_only=True) as connection:
            connection.execute("SELECT count(*) FROM reports").fetchone()
    except WarehouseMissing as error:
        yield str(error)
    for run_id in pending_runs(warehouse):
        yield f"run {run_id} was left unfinished; `sitrep run --from` its next stage goes on with it"
    if not running(settings().server):
        click.echo(f"No Prefect server at {settings().server}; each run starts one of its own.", err=True)
