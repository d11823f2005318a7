"""Scheduled runs: `sitrep serve` and the deployment in `prefect.yaml`, with Prefect's UI, all offline."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("prefect")]
PROJECT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
REPORT = "Shells hit a market in Aleppo on 3 May 2016, killing nine civilians, the police said.\n"
BROWSER = shutil.which("chromium")


def post(url: str, path: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(
        f"{url}/api/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def wait_for(what: Callable[[], Any], seconds: float) -> Any:
    deadline = time.monotonic() + seconds
    while not (found := what()) and time.monotonic() < deadline:
        time.sleep(0.5)
    return found


@contextmanager
def process(command: list[Any], log: Path, **rest: Any) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as out:
        running = subprocess.Popen(
            list(map(str, command)), stdout=out, stderr=out, start_new_session=True, **rest
        )
    try:
        yield running
    finally:
        os.killpg(running.pid, signal.SIGINT)
        try:
            running.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)


def run_deployment(url: str, name: str) -> dict[str, Any]:
    """Ask for a run of the deployment and wait until it ends; gives its state."""
    (deployment,) = wait_for(
        lambda: [
            d for d in post(url, "deployments/filter", {}) if d["name"] == name and d["status"] == "READY"
        ],
        60,
    )
    asked = post(url, f"deployments/{deployment['id']}/create_flow_run", {})
    query = {"flow_runs": {"id": {"any_": [asked["id"]]}}}

    def ended() -> Any:
        (run,) = post(url, "flow_runs/filter", query)
        return run["state"] if run["state"]["type"] in ("COMPLETED", "FAILED", "CRASHED") else None

    return wait_for(ended, 120) or {"type": "never ended"}


def test_serve_runs_on_its_schedule_with_the_server_that_runs_already(server: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(REPORT)
    command = [
        BIN / "sitrep",
        "serve",
        "--cron",
        "0 3 * * *",
        tmp_path / "in",
        "--warehouse",
        tmp_path / "data",
    ]
    log = tmp_path / "serve.log"
    with process(command, log, env=server.environment):
        state = run_deployment(server.url, "schedule")
        assert state["type"] == "COMPLETED", log.read_text()
        (served,) = [d for d in post(server.url, "deployments/filter", {}) if d["name"] == "schedule"]
        assert [s["schedule"]["cron"] for s in served["schedules"]] == ["0 3 * * *"]
    assert "Starting a Prefect server" not in log.read_text()
    assert (tmp_path / "data" / "catalogue.sqlite").exists()
    keys = {a["key"] for a in post(server.url, "artifacts/filter", {})}
    assert {
        "extract-counts",
        "normalise-counts",
        "enrich-counts",
        "quality-pages",
        "validate-rejects",
    } <= keys


def test_prefect_yaml_is_a_deployment_that_a_worker_runs(server: Any, tmp_path: Path) -> None:
    for name in ("prefect.yaml", "flows"):
        (tmp_path / name).symlink_to(PROJECT / name)
    environment = server.environment | {"PREFECT_API_URL": f"{server.url}/api"}
    prefect = [BIN / "prefect", "--no-prompt"]
    for step in (["work-pool", "create", "sitrep", "--type", "process"], ["deploy", "--all"]):
        done = subprocess.run(
            [*prefect, *step], env=environment, cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
    log = tmp_path / "worker.log"
    with process([*prefect, "worker", "start", "--pool", "sitrep"], log, env=environment, cwd=tmp_path):
        state = run_deployment(server.url, "hourly")
    assert state["type"] == "COMPLETED", log.read_text()
    assert (tmp_path / "warehouse" / "data" / "catalogue.sqlite").exists()


def test_a_wrong_cron_expression_is_refused_at_once(server: Any, tmp_path: Path) -> None:
    command = [BIN / "sitrep", "serve", "--cron", "every hour", "--warehouse", tmp_path]
    done = subprocess.run(command, env=server.environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "every hour" in done.stderr


@pytest.mark.skipif(BROWSER is None, reason="no chromium")
def test_prefects_pages_show_with_no_network(server: Any, tmp_path: Path) -> None:
    assert BROWSER is not None
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
    ]
    options += ["--disable-component-update", f"--user-data-dir={tmp_path}", "--virtual-time-budget=15000"]
    done = subprocess.run(
        [BROWSER, *options, "--dump-dom", f"{server.url}/dashboard"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Dashboard" in done.stdout
    assert "Work Pools" in done.stdout
