"""Memory in which one process puts files as read, for another that takes them.

They lie there as `marshal` writes them: to take one costs a twentieth of parsing it.
"""

import marshal
from mmap import mmap
from typing import Any

Spot = tuple[int, int]
"""Where something lies: from the first byte to before the second."""


class Shelf:
    """So many bytes that processes have in common once they part, and a word between them."""

    def __init__(self, size: int) -> None:
        self._memory = mmap(-1, 1 + size)
        self._end = 1

    @property
    def is_enough(self) -> bool:
        """Whether who takes has said that no more is needed."""
        return bool(self._memory[0])

    def enough(self) -> None:
        """Say so."""
        self._memory[0] = 1

    def put(self, name: str, content: Any, text: str) -> Spot | None:
        """Where a file now lies, by its name, its content and its text; None without room."""
        data = marshal.dumps((name, content, text))
        start, end = self._end, self._end + len(data)
        if end > len(self._memory):
            return None
        self._memory[start:end] = data
        self._end = end
        return start, end

    def take(self, spot: Spot) -> tuple[str, Any, str]:
        """The file that lies there: its name, content and text."""
        start, end = spot
        name, content, text = marshal.loads(self._memory[start:end])
        return name, content, text
