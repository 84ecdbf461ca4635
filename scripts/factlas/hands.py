"""Work on other processors, in processes forked from this one.

Threads of Python take turns, and most of a build is Python. A forked process has everything that
was read and derived before, and costs some hundredths of a second.
"""

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from factlas.forked import end_with_parent, may_fork

Given = TypeVar("Given")

Work = Callable[[], Generator[None, Given, None]]
"""Makes a generator that does one half of its work, waits, and does the other with what it gets."""


class Hands(Generic[Given]):
    """Pieces of work under way."""

    def __init__(self, works: Sequence[Work[Given]]) -> None:
        forks = may_fork() and len(works) > 1
        if forks:
            gc.freeze()  # else each collector would touch, and so copy, all that was made before
        self._hands = [_Forked(work) if forks else _Own(work) for work in works]

    def finish(self, given: Given) -> None:
        """Give all what they wait for, and wait until they are done. Raises what they raise."""
        for hand in self._hands:
            hand.give(given)
        for hand in self._hands:
            hand.join()

    def stop(self) -> None:
        """End those that are not done."""
        for hand in self._hands:
            hand.stop()


@contextmanager
def hands(works: Sequence[Work[Given]]) -> Iterator[Hands[Given]]:
    """Have work begun; what is not finished when the block ends is ended."""
    both = Hands(works)
    try:
        yield both
    finally:
        both.stop()


_GIVES_WAY = 10
"""How much they leave to the process that they come from, which has more to do and ends last."""


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class _Own(Generic[Given]):
    """Work in this process."""

    def __init__(self, work: Work[Given]) -> None:
        self._work = work()
        next(self._work)

    def give(self, given: Given) -> None:
        _send(self._work, given)

    def join(self) -> None:
        """It is done already."""

    def stop(self) -> None:
        self._work.close()


class _Forked(Generic[Given]):
    """Work in a process of its own, which ends when this one does."""

    def __init__(self, work: Work[Given]) -> None:
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(work, theirs, os.getpid()))
        self._process.start()
        theirs.close()

    def give(self, given: Given) -> None:
        with suppress(BrokenPipeError):
            if not self._pipe.poll():
                self._pipe.send(given)

    def join(self) -> None:
        try:
            error = self._pipe.recv()
        except EOFError:
            error = ChildProcessError("a process that was making pages has died")
        self._process.join()
        if error is not None:
            raise error

    def stop(self) -> None:
        self._process.terminate()
        self._process.join()


def _work(work: Work[Given], pipe: Connection, parent: int) -> None:
    end_with_parent(parent)
    os.nice(_GIVES_WAY)
    gc.disable()  # it ends before there is anything to collect
    try:
        doing = work()
        next(doing)
        _send(doing, pipe.recv())
    except Exception as error:
        pipe.send(error)
    else:
        pipe.send(None)


def _send(doing: Generator[None, Given, None], given: Given) -> None:
    try:
        doing.send(given)
    except StopIteration:
        return
    raise RuntimeError("work waits twice")
