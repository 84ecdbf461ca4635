"""Work without the cyclic collector, which finds nothing where millions of records are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector off, and then tell it to leave alone for good whatever there is.

    Facts and what is derived of them hold no cycles: while they are read, checked and derived it
    would go through them in vain, time and again.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
