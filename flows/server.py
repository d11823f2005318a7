"""The Prefect server: how one that runs is found and reused, and how one is started.

Nothing here imports Prefect: its settings are read at import, so they must be in the environment before.
"""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

START_SECONDS = 120


class ServerFailed(RuntimeError):
    """The Prefect server did not come up; the message says where its log is."""


def prepare(warehouse: Path) -> None:
    """Put Prefect's settings into the environment: its home in the warehouse, no telemetry, quiet logs.

    What the user has set already stays.
    """
    defaults = {
        "PREFECT_HOME": str((warehouse / "prefect").resolve()),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_LOGGING_SERVER_LEVEL": "ERROR",
        # An ephemeral server migrates its database at the first start, which takes longer than Prefect's 20 s
        # on a small machine.
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": str(START_SECONDS),
    }
    for name, value in defaults.items():
        os.environ.setdefault(name, value)
    # Prefect makes its home only where it is the default one, and its database fails without.
    Path(os.environ["PREFECT_HOME"]).mkdir(parents=True, exist_ok=True)


def running(url: str) -> bool:
    """Whether a Prefect server answers at this address."""
    try:
        with urllib.request.urlopen(f"{url}/api/health", timeout=2) as answer:
            return bool(answer.read() == b"true")
    except (OSError, urllib.error.URLError, ValueError):
        return False


def reuse(url: str) -> bool:
    """Use the server at this address if one answers; true where Prefect has a server to talk to."""
    if os.environ.get("PREFECT_API_URL"):
        return True
    if running(url):
        os.environ["PREFECT_API_URL"] = f"{url}/api"
        return True
    return False


def start(url: str, log: Path) -> subprocess.Popen[bytes]:
    """Start a server at this address and wait until it answers; its output goes to `log`."""
    at = urlsplit(url)
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", at.hostname or "127.0.0.1"]
    command += ["--port", str(at.port or 4200)]
    environment = {k: v for k, v in os.environ.items() if k != "PREFECT_API_URL"}
    environment["PREFECT_API_URL"] = f"{url}/api"  # the UI in the browser asks this address
    with log.open("ab") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, env=environment,
                                   start_new_session=True)  # fmt: skip
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if running(url):
            os.environ["PREFECT_API_URL"] = f"{url}/api"
            return process
        if process.poll() is not None:
            break
        time.sleep(0.25)
    process.terminate()
    raise ServerFailed(f"No Prefect server came up at {url}; its log is {log}.")
