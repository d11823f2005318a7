"""The reader in machine code, where `make compile` has made it from exactly these sources; else there is none."""

import hashlib
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
READER = ROOT / "transforms" / "reading"
# What the machine code is made of: a change in any of these files, or another Python, is answered by plain Python.
_SOURCES = (
    READER,
    ROOT / "warehouse" / "tables",
    ROOT / "transforms" / "compiling.py",
    ROOT / "transforms" / "machine_code.py",
)


def build_directory() -> Path:
    """Where the machine code of these sources lies or would lie: its name is their hash, so that none is ever stale."""
    told = hashlib.sha256(f"{sys.version} {platform.machine()}".encode())
    for source in _SOURCES:
        for path in sorted(source.rglob("*.py")) if source.is_dir() else [source]:
            told.update(path.relative_to(ROOT).as_posix().encode())
            told.update(path.read_bytes())
    return ROOT / "build" / "reader" / told.hexdigest()[:20]


def compiled_packages() -> list[str]:
    """Where Python is to look first for the modules of `transforms`: the machine code, if it was made."""
    directory = build_directory() if (ROOT / "build" / "reader").is_dir() else None
    if directory is None or not directory.is_dir():
        return []
    sys.path.append(str(directory))  # one library, in which the code of all modules lies
    return [str(directory / "transforms")]
