"""Seconds and peak memory of importing a dump of 12 million rows, and of looking 10,000 names up in it.

Run: python -m pytest tests/bench/bench_gazetteer.py -s -o python_files='bench_*.py'
"""

import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROWS = 12_000_000
SCRIPT = """
import resource, sys
from pathlib import Path
from transforms.enriching.gazetteer import bundled_folder
from transforms.enriching.gazetteer.dump import write_dump
dump, folder, scratch = map(Path, sys.argv[1:])
bundled_folder()
print(write_dump(dump, folder, scratch), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the gazetteer made of such a dump; what it took is printed."""
    root = tmp_path_factory.mktemp("dump")
    dump, folder, scratch = root / "allCountries.txt", root / "made", root / "scratch"
    folder.mkdir()
    scratch.mkdir()
    subprocess.run(
        [sys.executable, Path(__file__).with_name("make_geonames_dump.py"), dump, str(ROWS)], check=True
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, dump, folder, scratch], check=True, capture_output=True, text=True
    )
    seconds = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = int(done.stdout.split()[-1]) / 1e6
    print(
        f"{seconds:.0f} s ({used.ru_utime + used.ru_stime:.0f} s of CPU with making it), {peak:.2f} GB",
        done.stdout,
    )
    assert peak < 2
    return folder


def test_ten_thousand_names_are_looked_up_in_seconds(imported: Path) -> None:
    from transforms.enriching.gazetteer import Gazetteer, Wanted

    wanted = [
        Wanted(f"{('Aleppo', 'Goma', 'Halal', 'Taltal')[i % 4]}{i // 4 or ''}", frozenset(("SYR",)))
        for i in range(10_000)
    ]
    start = time.perf_counter()
    Gazetteer((imported,)).candidates(wanted)
    print(f"{time.perf_counter() - start:.1f} s for 10,000 names")
