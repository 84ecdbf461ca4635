"""Reads a file again only where it changed, for a program that reads the same files many times."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")


class Remembered(Generic[T]):
    """Like the reader that it is made with, but reads a file once for each time and size it has.

    A file that could not be read is not remembered.
    """

    def __init__(self, read: Callable[[Path, str], T]) -> None:
        self._reader = read
        self._read: dict[Path, tuple[tuple[int, int], T]] = {}

    def __call__(self, path: Path, name: str) -> T:
        """What the file holds. Raises AuthorError where the reader does."""
        status = path.stat()
        stamp = status.st_mtime_ns, status.st_size
        before = self._read.get(path)
        if before is None or before[0] != stamp:
            before = self._read[path] = stamp, self._reader(path, name)
        return before[1]
