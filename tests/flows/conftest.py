"""What the tests of flows share: one Prefect server, and the command line as a person calls it."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from flows.cli import main
from flows.settings import SAMPLES, settings

SITREP = Path(sys.executable).with_name("sitrep")


@dataclass(frozen=True)
class Server:
    """A Prefect server for the tests, and the environment in which commands find it."""

    url: str
    environment: dict[str, str]


@dataclass(frozen=True)
class Done:
    """A command that ended: its exit code and what it printed."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real Prefect server on a free port, for the whole session; this process uses it too."""
    home = tmp_path_factory.mktemp("prefect")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PREFECT_", "SITREP_"))}
    environment = kept | {"PREFECT_HOME": str(home), "SITREP_SERVER": url, "NO_COLOR": "1"}
    started = subprocess.run(
        [SITREP, "server", "--warehouse", home], env=environment, capture_output=True, text=True, timeout=180
    )
    assert started.returncode == 0, started.stderr
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PREFECT_HOME", "SITREP_SERVER", "NO_COLOR"):
            patch.setenv(name, environment[name])
        settings.cache_clear()
        yield Server(url, environment)
        settings.cache_clear()
    subprocess.run([SITREP, "server", "--stop", "--warehouse", home], env=environment, timeout=60)


Sitrep = Callable[..., Done]


@pytest.fixture
def sitrep(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sitrep:
    """Call `sitrep` with these arguments in a new directory; its warehouse is `data` there.

    The command runs in this process, so that Prefect and Great Expectations are imported once and not for each test.
    """
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Done:
        at = ["--warehouse", str(tmp_path / "data")]
        result = CliRunner().invoke(main, [*map(str, arguments), *at])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Done(result.exit_code, result.stdout, result.stderr)

    return call


@pytest.fixture
def told(sitrep: Sitrep) -> Callable[..., Any]:
    """Call `sitrep ... --json` and give what it printed as values."""

    def call(*arguments: object) -> Any:
        done = sitrep(*arguments, "--json")
        assert done.stdout, done.stderr
        return json.loads(done.stdout)

    return call


@pytest.fixture(scope="session")
def samples_run(server: Server, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    """The bundled samples, run once as a person does it, in a process of its own; its warehouse is to be read only."""
    warehouse = tmp_path_factory.mktemp("samples") / "data"
    done = subprocess.run(
        [SITREP, "run", SAMPLES, "--warehouse", warehouse], env=server.environment, capture_output=True, text=True,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return warehouse, Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def samples_warehouse(samples_run: tuple[Path, Done]) -> Path:
    """The warehouse of `samples_run`."""
    return samples_run[0]
