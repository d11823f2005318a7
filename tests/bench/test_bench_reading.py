"""What the benchmarks of reading name is there: they run by themselves, long after a pass was renamed."""

import pytest

from tests.bench.bench_reading import CALLERS


@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module, passes in CALLERS.items() for name in passes]
)
def test_every_pass_that_is_timed_is_called_where_the_benchmark_looks_for_it(
    module: object, name: str
) -> None:
    assert callable(getattr(module, name))
