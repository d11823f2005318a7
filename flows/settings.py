"""Settings in one typed place: command line over environment (`SITREP_*`) over `sitrep.toml` over defaults."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from flows.settings_model import Settings

F = TypeVar("F", bound=Callable[..., Any])
SAMPLES = Path(__file__).parent / "samples"


@cache
def settings() -> "Settings":
    """The settings in force, read once a process."""
    from flows.settings_model import Settings  # pydantic is slow to import: only commands that run need it

    return Settings()


def warehouse_option(command: F) -> F:
    """The option `--warehouse DIR`, handed to the command as `warehouse: Path`."""
    return click.option(
        "--warehouse",
        type=click.Path(file_okay=False, path_type=Path),
        default=lambda: settings().warehouse,
        show_default="warehouse/data",
        help="Directory of the warehouse (SITREP_WAREHOUSE).",
    )(command)
