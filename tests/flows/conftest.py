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

from flows.settings import SAMPLES

SITREP = Path(sys.executable).with_name("sitrep")


@dataclass(frozen=True)
class Server:
    """A Prefect server for the tests, and the environment in which commands find it."""

    url: str
    environment: dict[str, str]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real Prefect server on a free port, for the whole session."""
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
    yield Server(url, environment)
    subprocess.run([SITREP, "server", "--stop", "--warehouse", home], env=environment, timeout=60)


Sitrep = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def sitrep(server: Server, tmp_path: Path) -> Sitrep:
    """Call `sitrep` with these arguments in a new directory; its warehouse is `data` there."""

    def call(*arguments: object, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SITREP, *map(str, arguments)], env=server.environment | {"SITREP_WAREHOUSE": str(tmp_path / "data")},
            cwd=tmp_path, capture_output=True, text=True, timeout=300, **more,
        )  # fmt: skip

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
def samples_warehouse(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse into which the bundled samples were run once; to be read only."""
    warehouse = tmp_path_factory.mktemp("samples") / "data"
    done = subprocess.run(
        [SITREP, "run", SAMPLES, "--warehouse", warehouse], env=server.environment, capture_output=True, text=True,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return warehouse
