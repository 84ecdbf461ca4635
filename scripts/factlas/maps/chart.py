"""The part of the world that a map shows, before anything of the facts is drawn on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factlas.maps import graticule
from factlas.maps.basemap import Basemap
from factlas.maps.box import Box
from factlas.maps.graticule import Degree, ScaleBar
from factlas.maps.lettering import width
from factlas.maps.pathdata import outlines
from factlas.maps.projection import Projection
from factlas.maps.rings import Rings
from factlas.model.mapfile import Extent

WIDTH = 640.0
"""Units across a drawing."""
CREDIT_SIZE = 0.8
"""Size of the coastline's credit, as a part of that of small text."""
COARSE = 6.0
"""A position is drawn as a circle of its precision where that has this radius, in units."""
_MARGIN = 12.0
"""How far outside the box the coastline is cut, in units: more than half its strip of shore."""


@dataclass(frozen=True)
class Chart:
    """Coast, meridians and scale, in units of the drawing."""

    extent: Extent
    """The part of the world."""
    basemap: Basemap
    """The coastline."""
    local: str
    """How a scale is worded that holds at a latitude: {length} at {latitude}."""

    @cached_property
    def projection(self) -> Projection:
        """From degrees to units."""
        return Projection(self.extent, WIDTH)

    @property
    def width(self) -> float:
        """Width of the box."""
        return WIDTH

    @property
    def height(self) -> float:
        """Height of the box."""
        return self.projection.height

    @property
    def box(self) -> Box:
        """The whole drawing."""
        return Box(0, 0, WIDTH, self.height)

    @cached_property
    def coast(self) -> Rings:
        """The parts of the coastline that come into the box, cut a little outside it."""
        found = self.basemap.coast.within(self._window)
        return Rings(self.projection.drawn(found.points), found.sizes).on(self.box)

    @cached_property
    def coastline(self) -> str:
        """The same as SVG path data."""
        return outlines(self.coast)

    @cached_property
    def degrees(self) -> tuple[Degree, ...]:
        """Meridians and parallels."""
        return tuple(graticule.degrees(self.projection))

    @cached_property
    def scale_bar(self) -> ScaleBar:
        """A round length on the ground."""
        return graticule.scale_bar(self.projection, self.local)

    def edges(self, size: float) -> Iterator[Box]:
        """What stands along the edges, where small text has a size: degrees, credit and scale."""
        yield from (degree.box(size) for degree in self.degrees if degree.is_labelled)
        right, bottom = self.box.right, self.box.bottom
        credit = width(self.basemap.credit) * size * CREDIT_SIZE
        yield Box(right - credit - 8, bottom - 1.5 * size, right, bottom)
        yield self.scale_bar.box(size, bottom)

    @property
    def _window(self) -> Box:
        """What the coastline is cut to, in degrees."""
        extent, margin = self.extent, _MARGIN * self.projection.degrees_per_unit
        south, north = map(self.projection.latitude, (self.height + _MARGIN, -_MARGIN))
        return Box(extent.west - margin, south, extent.east + margin, north)
