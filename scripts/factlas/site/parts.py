"""A long list in parts: the first at the list's own address, the others on pages below another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from factlas.site.setting import Link, Setting

Row = TypeVar("Row")


@dataclass(frozen=True)
class Parts(Generic[Row]):
    """Rows, a page's worth at a time."""

    rows: Sequence[Row]
    """All rows, in order."""
    size: int
    """Rows in one part."""
    first: str
    """Address of the first part: sources/."""
    below: str
    """What the addresses of the others begin with: lists/sources/."""

    @property
    def count(self) -> int:
        """How many parts there are; a list of nothing has one, empty."""
        return max(1, -(-len(self.rows) // self.size))

    def part(self, index: int) -> Sequence[Row]:
        """The rows of a part, counted from 0."""
        return self.rows[index * self.size : (index + 1) * self.size]

    def address(self, index: int) -> str:
        """Where a part stands."""
        return f"{self.below}{index + 1}/" if index else self.first

    def holding(self, row: int) -> str:
        """Where a row stands, counted from 0."""
        return self.address(row // self.size)

    def links(self, names: Sequence[str], at: Setting) -> tuple[Link, ...]:
        """The way from a page to each part; none where there is but one."""
        if self.count == 1:
            return ()
        return tuple(Link(name, at.href(self.address(index))) for index, name in enumerate(names))
