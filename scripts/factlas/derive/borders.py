"""Borders: what agreements drew and ended and parties claim, and the lines computed from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.coasts import Rings, coasts_of, crossings
from factlas.derive.labels import date_words, label
from factlas.derive.mapfeature import Position
from factlas.derive.midline import Point, midline, shore
from factlas.derive.observation import Observation
from factlas.derive.positions import position_of
from factlas.model.assertions import Border, BorderState
from factlas.model.claim import Claim
from factlas.model.mapfile import Extent

Part = tuple[Point, ...]
"""A piece of a line: longitudes and latitudes."""

DECIMALS = 3
"""Of a degree: about a hundred metres, finer than a computed line can claim to be."""
PIECES = 8
"""So many pieces a parallel has across a land."""

_FORMS = {
    BorderState.DRAWN: "border drawn {date}",
    BorderState.ENDED: "border until {date}",
    BorderState.CLAIMED: "limit of its claim, {date}",
}


@dataclass(frozen=True)
class BorderLine:
    """One line that an agreement drew, or that a party claims."""

    by: str
    """Id of the agreement or party."""
    sides: tuple[tuple[str, ...], ...]
    """Ids of the places on either side, or of the one land that a parallel divides."""
    parallel: Decimal | None
    """The parallel on which it lies, in degrees north."""
    history: tuple[Observation, ...]
    """What became of it, newest first."""

    @property
    def where(self) -> tuple[object, ...]:
        """What its course depends on."""
        return self.sides, self.parallel


def border_lines(by: str, book: Book) -> tuple[BorderLine, ...]:
    """The lines of an agreement or party; claims shown to be wrong are left out."""
    found: dict[tuple[object, ...], tuple[Border, list[Observation]]] = {}
    for claim, border in asserted(Border, by, book):
        if border.by == by and stands(claim, book):
            _, history = found.setdefault(_course(border), (border, []))
            history.insert(0, _observation(claim, border.border, book))
    return tuple(_line(border, history) for border, history in found.values())


def _course(border: Border) -> tuple[object, ...]:
    return border.between, border.and_, border.parallel, border.across


def _line(border: Border, history: list[Observation]) -> BorderLine:
    sides = (border.between, border.and_) if border.across is None else ((border.across,),)
    return BorderLine(border.by, sides, border.parallel, tuple(history))


def _observation(claim: Claim, state: BorderState, book: Book) -> Observation:
    """Agreements and claims are public acts: known when they were made."""
    words = book.say(_FORMS[state]).format(date=date_words(claim.when, book))
    first, last = claim.when.first, claim.when.last
    year = (last if first == date.min else first).year
    return Observation(state, words, claim.id, year, year)


def between(line: BorderLine, book: Book) -> str:
    """Between which places a line runs, or across which land, in words."""
    sides = [", ".join(label(place, book) for place in side) for side in line.sides]
    if line.parallel is not None:
        return book.say("across {land}").format(land=sides[0])
    return book.say("between {these} and {those}").format(these=sides[0], those=sides[1])


def course(line: BorderLine, coast: Rings, extent: Extent, book: Book) -> tuple[Part, ...]:
    """The parts of a line inside an extent; none where a place beside it has no position."""
    sides = [[position_of(place, book) for place in side] for side in line.sides]
    known = [[at for at in side if at is not None] for side in sides]
    whole = _whole(line.parallel, known, coast) if all(known) else ()
    return tuple(part for one in whole for part in _inside(one, extent))


def anchor(parts: Sequence[Part]) -> Point:
    """Where a line is named: on its longest part, off the middle, which is where straits are."""
    longest = max(parts, key=len)
    return longest[len(longest) // 8]


def _whole(parallel: Decimal | None, sides: list[list[Position]], coast: Rings) -> Iterator[Part]:
    shores = [[ring for at in side for ring in coasts_of(at, coast)] for side in sides]
    if parallel is None:
        yield midline(*map(shore, shores))
        return
    for west, east in crossings(shores[0], float(parallel)):
        steps = (west + (east - west) * step / PIECES for step in range(PIECES + 1))
        yield tuple((lon, float(parallel)) for lon in steps)


def _inside(line: Part, extent: Extent) -> Iterator[Part]:
    for is_inside, those in groupby(line, key=lambda point: extent.contains(*point)):
        part = tuple((round(lon, DECIMALS), round(lat, DECIMALS)) for lon, lat in those)
        if is_inside and len(part) > 1:
            yield part
