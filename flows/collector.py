"""Python's collector of cycles at ease while many records are made: the reader makes none that it would find."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 50_000  # objects made and kept, after which it looks; Python's own is 700


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let the collector look seldom, and not again at what was there before: it took a tenth of the reader's time."""
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(SELDOM, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        gc.unfreeze()
