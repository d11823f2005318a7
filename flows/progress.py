"""How far a run is: bars with rates on a terminal, plain lines where there is none, nothing in a worker."""

import sys
import time
from types import TracebackType
from typing import Protocol, Self


class Reporter(Protocol):
    """What a stage tells of its progress."""

    def start(self, stage: str, total: int, unit: str) -> None:
        """A stage begins; `total` units lie before it."""

    def advance(self, stage: str, done: int) -> None:
        """So many units of the stage are done since the last call."""

    def finish(self, stage: str, text: str) -> None:
        """The stage is over; `text` says what came of it."""


class Silent:
    """Tells nobody: scheduled runs, worker processes, `--json`."""

    def start(self, stage: str, total: int, unit: str) -> None:
        """Nothing."""

    def advance(self, stage: str, done: int) -> None:
        """Nothing."""

    def finish(self, stage: str, text: str) -> None:
        """Nothing."""


class Lines:
    """A line at each stage's end, on standard error."""

    def __init__(self) -> None:
        self._started: dict[str, float] = {}

    def start(self, stage: str, total: int, unit: str) -> None:
        """Note the time."""
        self._started[stage] = time.monotonic()

    def advance(self, stage: str, done: int) -> None:
        """Nothing: a log wants no bar."""

    def finish(self, stage: str, text: str) -> None:
        """One line: the stage, what came of it, the seconds."""
        seconds = time.monotonic() - self._started.get(stage, time.monotonic())
        print(f"{stage:<10} {text} ({seconds:.1f} s)", file=sys.stderr, flush=True)


class Bars:
    """A bar a stage, with its rate, on standard error."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._bars = Progress(
            TextColumn("{task.description:<10}"), BarColumn(bar_width=30), MofNCompleteColumn(),
            TextColumn("{task.fields[unit]}"), TextColumn("{task.fields[rate]}"), TimeElapsedColumn(),
            TextColumn("{task.fields[text]}"), console=Console(stderr=True),
        )  # fmt: skip
        self._tasks: dict[str, int] = {}

    def __enter__(self) -> Self:
        """Show the bars."""
        self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:  # fmt: skip
        """Leave the bars as they are."""
        self._bars.stop()

    def start(self, stage: str, total: int, unit: str) -> None:
        """Show the stage's bar."""
        self._tasks[stage] = int(self._bars.add_task(stage, total=total, unit=unit, text="", rate=""))

    def advance(self, stage: str, done: int) -> None:
        """Move the stage's bar and show its rate."""
        task = next(t for t in self._bars.tasks if t.id == self._tasks[stage])
        rate = (task.completed + done) / task.elapsed if task.elapsed else 0
        self._bars.update(task.id, advance=done, rate=f"{rate:,.0f}/s")

    def finish(self, stage: str, text: str) -> None:
        """Fill the stage's bar and say what came of it."""
        task = next(t for t in self._bars.tasks if t.id == self._tasks[stage])
        self._bars.update(task.id, completed=task.total, text=text)
        self._bars.stop_task(task.id)


_reporter: Reporter = Silent()


def report_to(reporter: Reporter) -> None:
    """From now on this process tells its progress to `reporter`."""
    global _reporter
    _reporter = reporter


def reporter() -> Reporter:
    """Whom this process tells its progress; workers and scheduled runs tell nobody."""
    return _reporter
