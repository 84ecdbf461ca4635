"""One figure of the table."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bench.room import Room


@dataclass(frozen=True)
class Row:
    """A figure, and what was promised of it."""

    name: str
    """What was measured."""
    value: float
    """What came out."""
    unit: str = "s"
    """Its unit."""
    bar: float | None = None
    """What was promised; none where the figure is only told."""
    is_at_least: bool = False
    """Whether the bar is a least, not a most."""
    note: str = ""
    """What else a reader should know of it."""

    @property
    def ok(self) -> bool:
        """Whether the promise is kept."""
        if self.bar is None:
            return True
        return self.value >= self.bar if self.is_at_least else self.value <= self.bar


Part = Callable[[Room], Iterable[Row]]
"""Measures some figures."""
