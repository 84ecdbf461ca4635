"""Files of facts that a second process reads, from the last to the first, while this one takes
them in from the first to the last; when the two meet, it does one other piece of work.

It begins before any library is imported, since to import them takes this process as long as that
work takes the other. What it has read it puts on a shelf, and so waits for nobody to take it.
"""

import gc
import pickle
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from select import select
from typing import Any, BinaryIO, Generic, NamedTuple, TypeVar

from factlas.forked import Copy, may_fork
from factlas.load.document import Document, read_document
from factlas.load.shelf import Shelf, Spot
from factlas.problem import AuthorError

T = TypeVar("T")

WORTH_SHARING = 150_000
"""Bytes of facts from which on it is worth the while."""

ROOM = 4
"""Bytes of memory for each of facts: twice what they take as text and content."""

_SPOT = struct.Struct("=QQ")
"""How a spot on the shelf is told."""

_NOWHERE: Spot = (0, 0)
"""The spot after which there comes, to the end, what the other work gave."""


class Reading(NamedTuple, Generic[T]):
    """How two processes read, or one."""

    read: Callable[[Path, str], Document]
    """Reads a file of facts; to be asked for each of them in order."""
    other: Callable[[], T]
    """Gives what the other work gave; to be asked when all are read."""


@contextmanager
def reading_ahead(
    root: Path, files: Sequence[Path], other: Callable[[], T]
) -> Iterator[Reading[T]]:
    """Have a second process read files, and then do `other`; small projects need none."""
    size = sum(path.stat().st_size for path in files)
    if not may_fork() or size < WORTH_SHARING:
        yield Reading(read_document, other)
        return
    ahead = _Ahead(root, files, other, Shelf(ROOM * size))
    try:
        yield Reading(ahead.read, ahead.other)
    finally:
        ahead.stop()


class _Ahead(Generic[T]):
    """The second process, and what has come from it."""

    def __init__(
        self, root: Path, files: Sequence[Path], other: Callable[[], T], shelf: Shelf
    ) -> None:
        self._other = other
        self._others: list[T] = []
        self._read: dict[str, tuple[Any, str]] = {}
        self._shelf = shelf
        self._copy = Copy(partial(_work, shelf, root, files, other))

    def read(self, path: Path, name: str) -> Document:
        """One file. Once one has come from there, all that follow have."""
        while self._has_more and select([self._copy.said], [], [], 0)[0]:
            self._receive()
        if name not in self._read:
            return read_document(path, name)
        self._shelf.enough()
        return Document(name, *self._read[name])

    def other(self) -> T:
        """What the other work gave, done here where the process came to an end without."""
        self._shelf.enough()
        while self._has_more:
            self._receive()
        return self._others[0] if self._others else self._other()

    def stop(self) -> None:
        """End it."""
        self._copy.stop()

    @property
    def _has_more(self) -> bool:
        return not (self._others or self._copy.said.closed)

    def _receive(self) -> None:
        said = self._copy.said
        message = said.read(_SPOT.size)
        spot = _SPOT.unpack(message) if message else _NOWHERE
        if spot != _NOWHERE:
            name, content, text = self._shelf.take(spot)
            self._read[name] = content, text
            return
        with suppress(EOFError, pickle.UnpicklingError):
            self._others.append(pickle.loads(said.read()))
        self.stop()


def _work(
    shelf: Shelf, root: Path, files: Sequence[Path], other: Callable[[], object], said: BinaryIO
) -> None:
    gc.disable()
    for spot in _shelved(shelf, root, files):
        said.write(_SPOT.pack(*spot))
        said.flush()
    gave = pickle.dumps(other())
    said.write(_SPOT.pack(*_NOWHERE) + gave)


def _shelved(shelf: Shelf, root: Path, files: Sequence[Path]) -> Iterator[Spot]:
    """Where each file lies, until there is no more room or no more need."""
    from factlas.load.plain import NotPlain
    from factlas.load.yaml import quick, read_text

    for path in reversed(files):
        name = path.relative_to(root).as_posix()
        if shelf.is_enough:
            return
        with suppress(AuthorError, NotPlain, OSError):
            text = read_text(path, name)
            spot = shelf.put(name, quick(text), text)
            if spot is None:
                return
            yield spot
