from collections.abc import Callable

from expectations.run import Validation


def test_sound_records_pass_every_check(check: Callable[..., Validation]) -> None:
    found = check()
    assert [c for c in found.checks if not c.passed] == []
    assert found.failing == {}
    assert found.may_publish
