"""What runs through the whole report: numbers of claims, levels of headings."""

from collections.abc import Iterable

from factlas.report.parts import Cite


class Numbering:
    """Numbers claims in the order in which the report first cites them, from 1."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._maps: dict[str, str] = {}

    def stood_before(self, map_: str, chapter: str) -> str:
        """The chapter that printed a map before, and its table; empty the first time."""
        if map_ in self._maps:
            return self._maps[map_]
        self._maps[map_] = chapter
        return ""

    def cite(self, claims: Iterable[str]) -> tuple[Cite, ...]:
        """Citations of claims; each that is new takes the next number."""
        numbers = self._numbers
        return tuple(Cite(one, numbers.setdefault(one, len(numbers) + 1)) for one in claims)

    def known(self, claims: Iterable[str]) -> tuple[Cite, ...]:
        """Citations of those claims that already have a number."""
        return tuple(Cite(one, self._numbers[one]) for one in claims if one in self._numbers)

    @property
    def maps(self) -> tuple[str, ...]:
        """Ids of the maps that are printed."""
        return tuple(self._maps)

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of all numbered claims, in order."""
        return tuple(self._numbers)


class Outline:
    """Levels of headings without gaps, as PDF/UA-1 demands; level 1 is the chapter's title."""

    def __init__(self) -> None:
        self._last = 1

    def level(self, wanted: int) -> int:
        """The level nearest to the one wanted."""
        self._last = min(max(wanted, 2), self._last + 1)
        return self._last
