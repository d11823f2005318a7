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
    from tomllib import TOMLDecodeError

    from pydantic import ValidationError

    from flows.settings_model import Settings  # pydantic is slow to import: only commands that run need it

    try:
        return Settings()
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise click.UsageError(f"A setting in sitrep.toml or SITREP_* is wrong: {faults}") from error
    except TOMLDecodeError as error:
        raise click.UsageError(f"sitrep.toml is no TOML: {error}") from error


def warehouse_option(command: F) -> F:
    """The option `--warehouse DIR`, handed to the command as `warehouse: Path`."""
    return click.option(
        "--warehouse",
        type=click.Path(file_okay=False, path_type=Path),
        default=lambda: settings().warehouse,
        show_default="warehouse/data",
        help="Directory of the warehouse (SITREP_WAREHOUSE).",
    )(command)
