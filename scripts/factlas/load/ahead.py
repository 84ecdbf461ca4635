"""Files of facts that a second process reads, from the last to the first, while this one takes
them in from the first to the last; before that, it does one other piece of work.

It begins before any library is imported, since to import them takes this process as long as that
work takes the other. What it has read goes over as `marshal` writes it, in a twentieth of the time
that parsing takes.
"""

import gc
import marshal
import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from factlas.hands import end_with_parent, may_fork
from factlas.problem import AuthorError

if TYPE_CHECKING:
    from factlas.load.yaml import Document

T = TypeVar("T")

WORTH_SHARING = 300_000
"""Bytes of facts from which on it is worth the while."""

_BUFFER = 1 << 20
"""Bytes that the second process may be ahead, which is what Linux grants everybody."""


@dataclass(frozen=True)
class Reading(Generic[T]):
    """How two processes read, or one."""

    read: "Callable[[Path, str], Document]"
    """Reads a file of facts; to be asked for each of them in order."""
    other: Callable[[], T]
    """Gives what the other work gave."""


@contextmanager
def reading_ahead(
    root: Path, files: Sequence[Path], other: Callable[[], T]
) -> Iterator[Reading[T]]:
    """Have a second process do `other`, and then read files; small projects need none."""
    if not may_fork() or sum(path.stat().st_size for path in files) < WORTH_SHARING:
        yield Reading(_read_here, other)
        return
    ahead = _Ahead(root, files, other)
    try:
        yield Reading(ahead.read, ahead.other)
    finally:
        ahead.stop()


class _Ahead(Generic[T]):
    """The second process, and what has come from it."""

    def __init__(self, root: Path, files: Sequence[Path], other: Callable[[], T]) -> None:
        self._other = other
        self._others: list[T] = []
        self._read: dict[str, tuple[str, object, str]] = {}
        context = get_context("fork")
        self._pipe, theirs = context.Pipe(duplex=False)
        _widen(theirs)
        self._process = context.Process(
            target=_work, args=(theirs, root, files, other, os.getpid())
        )
        self._process.start()
        theirs.close()

    def read(self, path: Path, name: str) -> "Document":
        """One file. Once one has come from there, all that follow have, and it may end."""
        while not self._pipe.closed and self._pipe.poll():
            self._receive()
        if name not in self._read:
            return _read_here(path, name)
        self.stop()
        return _document(*self._read[name])

    def other(self) -> T:
        """What the other work gave, done here where the process came to an end without."""
        while not (self._others or self._pipe.closed):
            self._receive()
        return self._others[0] if self._others else self._other()

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.join()
        self._pipe.close()

    def _receive(self) -> None:
        try:
            message = self._pipe.recv_bytes()
        except (EOFError, OSError):
            self.stop()
            return
        if self._others:
            name, content, text = marshal.loads(message)
            self._read[name] = name, content, text
        else:
            self._others.append(pickle.loads(message))


def _read_here(path: Path, name: str) -> "Document":
    from factlas.load.yaml import read_yaml

    return read_yaml(path, name)


def _document(name: str, content: object, text: str) -> "Document":
    from factlas.load.yaml import Document

    return Document(name, content, text)


def _widen(pipe: Connection) -> None:
    """Where the system has pipes that can be widened, it has this module."""
    from fcntl import F_SETPIPE_SZ, fcntl

    with suppress(OSError):
        fcntl(pipe.fileno(), F_SETPIPE_SZ, _BUFFER)


def _work(
    pipe: Connection, root: Path, files: Sequence[Path], other: Callable[[], T], parent: int
) -> None:
    end_with_parent(parent)
    gc.disable()
    pipe.send_bytes(pickle.dumps(other()))
    from factlas.load.plain import NotPlain
    from factlas.load.yaml import quick, read_text

    for path in reversed(files):
        name = path.relative_to(root).as_posix()
        with suppress(AuthorError, NotPlain, OSError):
            text = read_text(path, name)
            pipe.send_bytes(marshal.dumps((name, quick(text), text)))
