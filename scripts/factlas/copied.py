"""Work shared with copies of this process, since Python keeps to one processor."""

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import FileIO
from itertools import chain, islice, zip_longest
from select import select
from typing import BinaryIO, Generic, TypeVar

from factlas.forked import Copy, may_fork

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
    make: Callable[[T], R], items: Sequence[T], copies: int = 2, gives_way: int = 0
) -> Iterator[Callable[[], list[R]]]:
    """`make` of each item in copies of this process, which goes on with something else.

    `gives_way` is how much the copies leave to it where processors are few (Unix: niceness).

    Calling what is yielded waits for them, and gives what they made in order. What a copy did not
    bring is made then and there, and without copies all of it. Copies that are still at work when
    the block ends are stopped.
    """
    if not copies:
        yield lambda: [make(item) for item in items]
        return
    under_way = [_Share(make, items[n::copies], gives_way) for n in range(copies)]
    try:
        yield lambda: list(_in_turn(*(one.made() for one in under_way)))
    finally:
        for one in under_way:
            one.stop()


def made_apart(make: Callable[[T], R], items: Sequence[T], at_once: int = 2) -> list[R]:
    """`make` of each item, in order, each in a copy of its own, which takes all that it held along.

    `at_once` is how many are under way. What a copy did not bring is made here, and all of it where
    a process cannot be copied.
    """
    if not may_fork():
        return [make(item) for item in items]
    made: dict[int, R] = {}
    under_way: dict[FileIO, tuple[int, _Share[T, R]]] = {}
    waiting = enumerate(items)
    try:
        while len(made) < len(items):
            for number, item in islice(waiting, at_once - len(under_way)):
                share = _Share(make, (item,), 0)
                under_way[share.said] = number, share
            for said in select(under_way, (), ())[0]:
                number, share = under_way[said]
                [made[number]] = share.made()
                share.stop()
                del under_way[said]
    finally:
        for _, share in under_way.values():
            share.stop()
    return [made[number] for number in range(len(items))]


class _Share(Generic[T, R]):
    """A copy of this process at its share of the work."""

    def __init__(self, make: Callable[[T], R], items: Sequence[T], gives_way: int) -> None:
        self._make, self._items, self._gives_way = make, items, gives_way
        self._copy = Copy(self._send) if items and may_fork() else None

    def _send(self, said: BinaryIO) -> None:
        os.nice(self._gives_way)
        pickle.dump([self._make(item) for item in self._items], said)

    @property
    def said(self) -> FileIO:
        """What the copy sends, where there is one: it begins when all is made."""
        assert self._copy
        return self._copy.said

    def made(self) -> list[R]:
        """What it made, or the same made here where it brought nothing."""
        if self._copy:
            with suppress(EOFError, pickle.UnpicklingError):
                made: list[R] = pickle.loads(self._copy.said.read())
                return made
        return [self._make(item) for item in self._items]

    def stop(self) -> None:
        """End it, where it has not ended."""
        if self._copy:
            self._copy.stop()


def _in_turn(*shares: Sequence[R]) -> Iterator[R]:
    turns = zip_longest(*([(one,) for one in share] for share in shares), fillvalue=())
    return chain.from_iterable(chain.from_iterable(turns))
