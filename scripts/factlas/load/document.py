"""A file of facts as read.

YAML's parser is imported only where a file was not read by another process before, or where a
problem has to be told with its place.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

Mark = tuple[int, int]


class MappingNode(dict[str, Any]):
    """A YAML mapping that knows where its keys and values stand."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}


class SequenceNode(list[Any]):
    """A YAML list that knows where its items stand."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.value_marks: list[Mark] = []


@dataclass(frozen=True)
class Document:
    """A YAML file as read."""

    file: str
    """Path relative to the project's folder."""
    root: Any
    """Its content: mapping, list, text or None."""
    text: str
    """The YAML itself."""

    @cached_property
    def placed(self) -> Any:
        """Its content with places: MappingNode, SequenceNode, text or None."""
        from factlas.load.yaml import parse_yaml

        return parse_yaml(self.text, self.file)


def read_document(path: Path, name: str) -> Document:
    """Read one file, which messages call `name`. Raises AuthorError."""
    from factlas.load.yaml import read_yaml

    return read_yaml(path, name)
