"""Work shared with copies of this process, since Python keeps to one processor."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, zip_longest
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from typing import Generic, TypeVar

from factlas.hands import end_with_parent, may_fork

T = TypeVar("T")
R = TypeVar("R")


def made_beside(make: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """`make` of each item, in order; every other one is made in a copy of this process.

    Where a process cannot be copied, or the copy fails, all is made here.
    """
    with made_meanwhile(make, items[1::2], copies=1) as theirs:
        ours = [make(item) for item in items[::2]]
        return list(_in_turn(ours, theirs()))


@contextmanager
def made_meanwhile(
    make: Callable[[T], R], items: Sequence[T], copies: int = 2
) -> Iterator[Callable[[], list[R]]]:
    """`make` of each item in copies of this process, which goes on with something else.

    Calling what is yielded waits for them, and gives what they made in order. What a copy did not
    bring is made then and there, and without copies all of it. Copies that are still at work when
    the block ends are stopped.
    """
    if not copies:
        yield lambda: [make(item) for item in items]
        return
    under_way = [_Copy(make, items[n::copies]) for n in range(copies)]
    try:
        yield lambda: list(_in_turn(*(one.made() for one in under_way)))
    finally:
        for one in under_way:
            one.stop()


class _Copy(Generic[T, R]):
    """A copy of this process at its share of the work."""

    def __init__(self, make: Callable[[T], R], items: Sequence[T]) -> None:
        self._make, self._items = make, items
        self._started = _started(make, items) if items and may_fork() else None

    def made(self) -> list[R]:
        """What it made, or the same made here where it brought nothing."""
        if self._started:
            _, receiver = self._started
            with suppress(EOFError):
                made: list[R] = receiver.recv()
                return made
        return [self._make(item) for item in self._items]

    def stop(self) -> None:
        """End it, where it has not ended."""
        if self._started:
            process, _ = self._started
            process.kill()
            process.join()


def _started(make: Callable[[T], R], items: Sequence[T]) -> tuple[ForkProcess, Connection]:
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(sender, make, items, os.getpid()))
    process.start()
    sender.close()
    return process, receiver


def _send(sender: Connection, make: Callable[[T], R], items: Sequence[T], parent: int) -> None:
    end_with_parent(parent)
    try:
        made = [make(item) for item in items]
    except Exception:
        # It goes wrong again, and is told of, where the work is asked for: here nobody hears it.
        return
    sender.send(made)


def _in_turn(*shares: Sequence[R]) -> Iterator[R]:
    turns = zip_longest(*([(one,) for one in share] for share in shares), fillvalue=())
    return chain.from_iterable(chain.from_iterable(turns))
