"""Reads a file again only where it changed, for a program that reads the same files many times."""

from pathlib import Path

from factlas.load.yaml import Document, read_yaml


class Remembered:
    """Like `read_yaml`, but parses a file once for each time and size that it has.

    A file that could not be read is not remembered.
    """

    def __init__(self) -> None:
        self._read: dict[Path, tuple[tuple[int, int], Document]] = {}

    def __call__(self, path: Path, name: str) -> Document:
        """The file's content. Raises AuthorError as `read_yaml` does."""
        status = path.stat()
        stamp = status.st_mtime_ns, status.st_size
        before = self._read.get(path)
        if before is None or before[0] != stamp:
            before = self._read[path] = stamp, read_yaml(path, name)
        return before[1]
