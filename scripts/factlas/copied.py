"""Work shared with a second process, since Python keeps to one processor."""

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, zip_longest
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeVar

from factlas.hands import end_with_parent, may_fork

T = TypeVar("T")
R = TypeVar("R")


def made_beside(make: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """`make` of each item, in order; every other one is made in a copy of this process.

    Where a process cannot be copied, or the copy fails, all is made here.
    """
    if not may_fork() or len(items) < 2:
        return [make(item) for item in items]
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    copy = context.Process(target=_send, args=(sender, make, items[1::2], os.getpid()))
    copy.start()
    sender.close()
    ours = [make(item) for item in items[::2]]
    theirs: list[R] | None = _received(receiver)
    copy.join()
    return list(_in_turn(ours, [make(item) for item in items[1::2]] if theirs is None else theirs))


def _send(sender: Connection, make: Callable[[T], R], items: Sequence[T], parent: int) -> None:
    end_with_parent(parent)
    sender.send([make(item) for item in items])


def _received(receiver: Connection) -> list[R] | None:
    """What the copy made, or nothing where it came to an end without."""
    try:
        made: list[R] = receiver.recv()
    except EOFError:
        return None
    return made


def _in_turn(first: Sequence[R], second: Sequence[R]) -> Iterator[R]:
    turns = zip_longest(((one,) for one in first), ((one,) for one in second), fillvalue=())
    return chain.from_iterable(chain.from_iterable(turns))
