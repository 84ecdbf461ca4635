"""What stands at one place: its names, and a symbol for each thing that is drawn there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import wrap

from factlas.derive.mapfeature import FeatureKind, MapFeature, Position
from factlas.maps import lettering
from factlas.maps.spots import Side
from factlas.model.assertions import BorderState, StationState
from factlas.model.entity import Name

NAME_GAP = 0.4
"""Between two names of a line, in em."""
LINE_LENGTH = 30
"""Characters to a line of what a symbol says."""


@dataclass(frozen=True)
class Marked:
    """A feature that has a symbol beside the names, and the letter that is its key."""

    feature: MapFeature
    """What it stands for."""
    letter: str
    """Its key: a, b, c … in the order of the table."""

    @property
    def is_filled(self) -> bool:
        """Whether the symbol is solid: what is there, and who is."""
        there = (StationState.ARRIVED, StationState.SEEN, BorderState.DRAWN)
        return self.feature.kind is FeatureKind.CONTROL or self.feature.state in there

    @property
    def is_dashed(self) -> bool:
        """Whether its outline is dashed: what was planned or is claimed, and what never came."""
        wished = (StationState.PLANNED, StationState.CANCELLED, BorderState.CLAIMED)
        return self.feature.state in wished

    @property
    def is_struck(self) -> bool:
        """Whether it is struck through: what is gone, and what never came."""
        over = (StationState.GONE, StationState.CANCELLED, BorderState.ENDED)
        return self.feature.state in over

    @cached_property
    def classes(self) -> str:
        """Class names of its kind and state, for the style sheet."""
        looks = {"filled": self.is_filled, "dashed": self.is_dashed, "struck": self.is_struck}
        return " ".join([f"fm-{self.feature.kind}", *(f"fm-{k}" for k, v in looks.items() if v)])

    @property
    def spoken(self) -> str:
        """What a reader who hears the map is told: first what others see, then where it is."""
        return f"{self.letter} {self.feature.label}, {self.feature.position.label}"

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """What it says, in short lines of about equal length."""
        fewest = len(wrap(self.feature.label, LINE_LENGTH))
        widths = range(len(self.feature.label) // fewest, LINE_LENGTH)
        broken = (wrap(self.feature.label, width) for width in widths)
        even = next((lines for lines in broken if len(lines) == fewest), None)
        return tuple(even or wrap(self.feature.label, LINE_LENGTH))


@dataclass(frozen=True)
class Cluster:
    """All features at one place."""

    position: Position
    """Where they are."""
    place: MapFeature | None
    """The place itself, where the map shows it for its own sake."""
    marks: tuple[Marked, ...]
    """All else that is drawn there."""
    is_numbered: bool = False
    """Whether a number stands for its names, because they find no room."""

    @property
    def lead(self) -> str:
        """The language of the names that are set bold: the first, which is the edition's."""
        return self.position.names[0][0].lang if self.position.names else ""

    @cached_property
    def widths(self) -> Mapping[tuple[str, str], float]:
        """How wide its names are, in em, by text and language."""
        names = {(name.text, name.lang) for line in self.position.names for name in line}
        return {(text, lang): lettering.width(text, lang == self.lead) for text, lang in names}

    @property
    def can_be_numbered(self) -> bool:
        """Whether it has names for which a number could still stand."""
        return bool(self.position.names) and not self.is_numbered


@dataclass(frozen=True)
class Metrics:
    """Sizes of the furniture, in pixels of the width that it is made for."""

    name: str
    """Class name in drawing and style sheet."""
    width: float
    """Width of the map, in pixels, that it is made for."""
    from_width: float = 0
    """Width of the map, in pixels, from which it is used."""
    text: float = 12
    """Names."""
    line: float = 15
    """From one line of names to the next."""
    small: float = 11
    """What a symbol says."""
    cell: float = 25
    """Side of a symbol's target."""
    symbol: float = 9
    """Half of a symbol's width."""
    dot: float = 3.5
    """Radius of a place's dot."""
    longest: float = 240
    """Where a line of names is broken."""
    beside: int = 2
    """Up to this many symbols stand beside the names, where they have no words."""
    with_words: bool = True
    """Whether symbols stand in rows with what they say, or side by side with their letter."""

    def unit(self, width: float) -> float:
        """Units per pixel in a drawing that is `width` units across."""
        return width / self.width

    def across(self, side: Side) -> int:
        """How text stands beside its place: 1 from the left, -1 from the right, 0 centred."""
        return side.across or int(self.with_words)

    def size(self, cluster: Cluster) -> tuple[float, float]:
        """Width and height of a cluster's names and symbols, in pixels."""
        widths = [self.names_width(cluster)]
        height = self.head(cluster)
        if self.with_words:
            widths += [self.row_width(mark) for mark in cluster.marks]
            return max(widths), height + sum(self.row_height(mark) for mark in cluster.marks)
        beside = self.cell * len(cluster.marks)
        if self.is_beside(cluster):
            return widths[0] + beside, height
        return max(*widths, beside), height + self.cell * bool(cluster.marks)

    def is_beside(self, cluster: Cluster) -> bool:
        """Whether symbols stand beside the names, rather than on the far side of them."""
        return not self.with_words and 0 < len(cluster.marks) <= self.beside

    def names(self, cluster: Cluster) -> tuple[tuple[Name, ...], ...]:
        """Names in lines; a line that is too long is broken between names."""
        return tuple(
            part
            for names in cluster.position.names * (not cluster.is_numbered)
            for part in (zip(names, strict=True) if self.is_broken(names, cluster) else [names])
        )

    def is_broken(self, names: Iterable[Name], cluster: Cluster) -> bool:
        """Whether a line of names is too long to stand as one."""
        return self.line_width(names, cluster) > self.longest

    def line_width(self, names: Iterable[Name], cluster: Cluster) -> float:
        """Width of a line of a cluster's names."""
        widths = [cluster.widths[name.text, name.lang] for name in names]
        return self.text * (sum(widths) + NAME_GAP * (len(widths) - 1))

    def names_width(self, cluster: Cluster) -> float:
        """Width of the names, or of the number that stands for them."""
        if cluster.is_numbered:
            return self.cell
        return max((self.line_width(names, cluster) for names in self.names(cluster)), default=0)

    def names_height(self, cluster: Cluster) -> float:
        """Height of the names, or of the number that stands for them."""
        return self.cell if cluster.is_numbered else self.line * len(self.names(cluster))

    def head(self, cluster: Cluster) -> float:
        """Height of what should be near the place: names, a target even if alone, and symbols."""
        height = self.names_height(cluster)
        return max(height, self.cell) if height or self.is_beside(cluster) else 0

    def row_width(self, mark: Marked) -> float:
        """Width of a symbol with what it says."""
        return self.cell + self.small * max(lettering.width(line) for line in mark.lines)

    def row_height(self, mark: Marked) -> float:
        """Height of a symbol with what it says."""
        return max(self.cell, (self.small + 2.5) * len(mark.lines) + 4)


NARROW = Metrics("narrow", 350, text=11, line=13, small=10, longest=125, with_words=False)
"""For a phone: symbols with letters, which the table below explains."""
WIDE = Metrics("wide", 640, from_width=600)
"""From a small tablet on, and for paper: symbols with words."""
SMALL = Metrics("small", 320, text=11, line=13, small=10, longest=125, with_words=False)
"""For the small map on a place's page."""


def clusters(features: Sequence[MapFeature]) -> Iterator[Cluster]:
    """Features by the place where they are drawn, in order of first appearance."""
    letters = lettered(features)
    for place in dict.fromkeys(feature.position.place for feature in features):
        here = [feature for feature in features if feature.position.place == place]
        itself = next((f for f in here if f.kind is FeatureKind.PLACE), None)
        marks = tuple(Marked(f, letters[f.id]) for f in here if f.kind is not FeatureKind.PLACE)
        yield Cluster(here[0].position, itself, marks)


def lettered(features: Sequence[MapFeature]) -> Mapping[str, str]:
    """The letter of each feature that has a symbol, by the feature's id: a to z, aa, ab …"""
    marked = (feature.id for feature in features if feature.kind is not FeatureKind.PLACE)
    return {feature: _letter(index) for index, feature in enumerate(marked)}


def _letter(index: int) -> str:
    before, last = divmod(index, 26)
    return (_letter(before - 1) if before else "") + chr(ord("a") + last)
