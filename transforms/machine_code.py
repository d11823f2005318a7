"""Mypyc and the C compiler over modules of the reader: python machine_code.py plain|trained MODULE..., where they lie.

Trained code is made twice: first so that it counts which way it goes while it reads some reports, then with what it
counted, so that what is called often lies together and calls nothing that it can hold itself.
"""

import os
import subprocess
import sys
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Extension, setup  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[1]

# -O1: half a minute instead of two, and next to nothing slower. Nobody else calls its functions: they call each other
# straight.
FLAGS = "-O1 -fvisibility=hidden -fno-plt"
# Reads the reports of a directory with the code that lies in another.
READ = """
import sys
from pathlib import Path
import transforms
transforms.__path__.insert(0, sys.argv[1] + "/transforms")
sys.path.append(sys.argv[1])
from transforms.documents import read_documents
from transforms.reading import read_report
for path in sorted(Path(sys.argv[2]).iterdir()):
    for report in read_documents(path.name, path.read_bytes(), None).reports:
        read_report(report)
"""


def make(modules: list[str]) -> None:
    """Compile modules; their libraries come to lie beside them."""
    _build(_written(modules))


def make_trained(modules: list[str]) -> None:
    """Compile modules with what was counted while they read the bundled reports."""
    made = _written(modules)
    code = max(
        made, key=lambda library: Path(library.sources[0]).stat().st_size
    )  # the others only lead to it
    plain = code.extra_compile_args
    code.extra_compile_args = [*plain, "-fprofile-generate"]
    code.extra_link_args = ["-fprofile-generate"]
    _build(made)
    subprocess.run([sys.executable, "-c", READ, Path.cwd(), ROOT / "flows" / "samples"], cwd=ROOT, check=True)
    code.extra_compile_args = [*plain, "-fprofile-use", "-Wno-missing-profile"]
    code.extra_link_args = []
    Path(code.sources[0]).touch()
    _build(made)


def _written(modules: list[str]) -> list[Extension]:
    """The libraries of modules, written in C."""
    return mypycify(["--follow-imports=silent", *modules], opt_level="1", debug_level="0")


def _build(made: list[Extension]) -> None:
    setup(name="reader", packages=[], script_args=["-q", "build_ext", "--inplace"], ext_modules=made)


if __name__ == "__main__":
    os.environ |= {"CFLAGS": FLAGS, "MYPYPATH": str(ROOT)}
    how, *names = sys.argv[1:]
    (make_trained if how == "trained" else make)(names)
