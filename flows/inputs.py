"""The paths a run was given, as named batches of files; a path that leads to none becomes a reject."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.batches import batch_size
from transforms.documents import Unreadable, reject_document
from warehouse.tables import Reject

READ_ENDINGS = {".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json"}


@dataclass(frozen=True, slots=True)
class Plan:
    """The batches of a run with their sizes in bytes, and the paths that lead nowhere."""

    batches: dict[str, int]
    files: int
    rejects: tuple[Reject, ...]


def plan(inputs: list[str], directory: Path, run_id: str) -> Plan:
    """Name the files that the inputs lead to, in batches written to `directory` as `<batch>.json`.

    A folder gives every file below it with an ending that Sitrep reads, in order of path; a file is taken as it is.
    """
    files: dict[str, None] = {}
    rejects: list[Reject] = []
    for given in inputs:
        try:
            files |= dict.fromkeys(_files(Path(given)))
        except Unreadable as fault:
            rejects.append(reject_document(fault, given, run_id))
    directory.mkdir(parents=True, exist_ok=True)
    names, size = list(files), batch_size(len(files))
    batches = {}
    for number, start in enumerate(range(0, len(names), size)):
        batch = f"batch-{number:05d}"
        (directory / f"{batch}.json").write_text(json.dumps(names[start : start + size]))
        batches[batch] = len(names[start : start + size])
    return Plan(batches, len(names), tuple(rejects))


def files_of(directory: Path, batch: str) -> list[str]:
    """The files of a planned batch."""
    names: list[str] = json.loads((directory / f"{batch}.json").read_text())
    return names


def _files(path: Path) -> Iterator[str]:
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in READ_ENDINGS and p.is_file())
        if not found:
            raise Unreadable(
                "folder_has_reports",
                f"no file below it ends in {', '.join(sorted(READ_ENDINGS))}; name another folder",
            )
        yield from map(str, found)
    elif path.exists():
        yield str(path)
    else:
        raise Unreadable("path_exists", "there is no such file or folder; check the spelling")
