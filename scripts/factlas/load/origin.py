"""Where each record and each of its parts was written."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from factlas.load.document import Document, MappingNode, Mark, SequenceNode
from factlas.problem import Place

Path = Sequence[str | int]


class Origin(NamedTuple):
    """The written form of one record."""

    document: Document
    """The file in which it stands."""
    item: int | None = None
    """Which item of the file's list it is; None where the record is the whole file."""

    @property
    def file(self) -> str:
        """Path relative to the project's folder."""
        return self.document.file

    @property
    def node(self) -> Any:
        """The record as mappings, lists and texts."""
        return self._in(self.document.root)

    def place(self, path: Path = (), *, key: bool = False) -> Place:
        """Place of the part at `path`, or of the deepest part of it that was written."""
        line, column = _mark(self._in(self.document.placed), path, key)
        return Place(self.file, line, column)

    def _in(self, root: Any) -> Any:
        return root if self.item is None else root[self.item]


def _mark(node: Any, path: Path, key: bool) -> Mark:
    mark: Mark = getattr(node, "mark", (1, 1))
    for step in path:
        if isinstance(node, MappingNode) and step in node:
            mark = (node.key_marks if key else node.value_marks)[str(step)]
            inner = node[str(step)]
            node = inner if isinstance(inner, MappingNode | SequenceNode) else node
        elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node):
            mark, node = node.value_marks[step], node[step]
    return mark
