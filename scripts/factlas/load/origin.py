"""Where each record and each of its parts was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factlas.load.yaml import MappingNode, Mark, SequenceNode
from factlas.problem import Place

Path = Sequence[str | int]


@dataclass(frozen=True)
class Origin:
    """The written form of one record."""

    file: str
    """Path relative to the project's folder."""
    node: Any
    """The record as YAML nodes."""

    def place(self, path: Path = (), *, key: bool = False) -> Place:
        """Place of the part at `path`, or of the deepest part of it that was written."""
        line, column = self._mark(path, key)
        return Place(self.file, line, column)

    def _mark(self, path: Path, key: bool) -> Mark:
        node: Any = self.node
        mark: Mark = getattr(node, "mark", (1, 1))
        for step in path:
            if isinstance(node, MappingNode) and step in node:
                mark = (node.key_marks if key else node.value_marks)[str(step)]
                inner = node[str(step)]
                node = inner if isinstance(inner, MappingNode | SequenceNode) else node
            elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node):
                mark, node = node.value_marks[step], node[step]
        return mark
