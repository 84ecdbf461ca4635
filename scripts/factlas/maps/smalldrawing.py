"""Small maps as HTML: each a drawing whose places are links, and the same links as text."""

from collections.abc import Sequence

from markupsafe import Markup

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.labels import callers
from factlas.derive.mapfeature import Position
from factlas.maps.chart import WIDTH
from factlas.maps.cluster import SMALL
from factlas.maps.moulds import Moulds
from factlas.maps.palette import PAPER
from factlas.maps.pen import Pen
from factlas.maps.rendering import number
from factlas.maps.small import UNIT, Shown, Sign, SmallMap
from factlas.mould import lines, markup

_OWN = 1.5
"""How many times as large as others the dot is of the place that a map is for."""


class SmallDrawings:
    """In the words of an edition; what many maps show is made once."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._pen = Pen(PAPER, SMALL)
        self._html = Moulds(
            "locator.html",
            say=book.say,
            language=book.edition.language,
            palette=PAPER,
            metrics=SMALL,
            unit=UNIT,
            width=WIDTH,
        )
        self._names: dict[tuple[str, int], Markup] = {}
        self._others: dict[str, Markup] = {}

    def html(self, small: SmallMap, root: str) -> Markup:
        """A map as one HTML element; `root` is the way from its page to that of the edition."""
        at, *others = [one.sign.feature.position for one in small.shown]
        id_, pen, chart = f"where-{at.place}", self._pen, small.chart
        claim = root + addresses.claim(at.said.claim)
        pages = [root + self._page(other) for other in others]
        signs = zip(small.shown, (claim, *pages), strict=True)
        return self._html(
            "figure",
            id=id_,
            title=self._book.say("Where {name} lies").format(name=at.label),
            alt=self._spoken(at, others),
            height=number(chart.height),
            ground=pen.ground(chart, id_),
            precisions=lines(pen.precision(*circle) for circle in small.precisions),
            edges=pen.edges(chart),
            signs=lines(self._sign(one, page, page is claim) for one, page in signs),
            frame=pen.frame(chart),
            claim=claim,
            position=at.said.text,
            others=markup(", ".join(map(self._other, others, pages))),
        )

    def _sign(self, shown: Shown, page: str, is_own: bool) -> Markup:
        place, spot = shown.sign.feature, shown.spot
        size, fill = (_OWN, PAPER.stationing) if is_own else (1, PAPER.place)
        return self._html(
            "sign",
            is_own="yes" if is_own else "",
            page=page,
            id=place.id,
            claims=" ".join(place.claims),
            title=place.title,
            dot=self._pen.dot(spot.point, size, fill),
            left=number(spot.box.left),
            top=number(spot.box.top),
            names=self._names_of(shown.sign, spot.side.across),
        )

    def _names_of(self, sign: Sign, across: int) -> Markup:
        """A place's names, anchored beside it as Metrics.across has it; drawn once."""
        key = sign.feature.position.place, across
        if key not in self._names:
            self._names[key] = self._pen.names(sign.scripts(across))
        return self._names[key]

    def _other(self, at: Position, page: str) -> Markup:
        """A link to a place's page, which says whose each of its names is; drawn once."""
        if page not in self._others:
            whose = callers(at.place, self._book)
            self._others[page] = self._html("other", page=page, callers=whose, label=at.label)
        return self._others[page]

    def _spoken(self, at: Position, others: Sequence[Position]) -> str:
        shown = ", ".join(other.label for other in others)
        form = "{name} at {position}. Also shown: {others}." if shown else "{name} at {position}."
        return self._book.say(form).format(name=at.label, position=at.said.text, others=shown)

    def _page(self, at: Position) -> str:
        return addresses.entity(self._book.facts.room(at.place), at.place)
