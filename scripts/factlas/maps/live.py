"""The live map: folium draws the same features, in the same box, from the site's own files."""

from collections.abc import Iterable, Iterator

import folium
from branca.element import Element, Figure, MacroElement
from folium.map import Layer
from folium.template import Template
from folium.utilities import JsCode

from factlas.maps.box import Point
from factlas.maps.brought import identifier
from factlas.maps.furniture import Furniture, Label
from factlas.maps.palette import PAPER
from factlas.maps.plate import Plate, Shape
from factlas.maps.rendering import render
from factlas.maps.symbols import Symbols
from factlas.model.assertions import BorderState
from factlas.mould import tidy

CLOSEST = 12
"""The closest zoom: closer than the coastline and the positions bear."""


class Text(Element):
    """A finished text. As branca's own elements it would be compiled as a template once more."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def render(self, **kwargs: object) -> str:
        """The text."""
        return self._text


class Scripted(MacroElement):
    """Something on the map that brings its script alone: styles and elements are the page's."""

    def render(self, **kwargs: object) -> str:
        """Have the script stand in the figure, and those of its children after it."""
        figure = self.get_root()
        assert isinstance(figure, Figure)
        text = str(vars(self._template.module)["script"](self, kwargs))
        figure.script.add_child(Text(text), name=self.get_name())
        for child in self._children.values():
            child.render(**kwargs)
        return text


class Sheet(folium.Map, Scripted):
    """The map itself."""


class Shapes(folium.GeoJson, Scripted):
    """Lines and areas."""


class Coastline(Layer, Scripted):
    """The shared coastline, which a file of its own brings."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = factlas.coastline({{ this.basemap|tojson }});
        {% endmacro %}
        """
    )

    def __init__(self, basemap: str) -> None:
        super().__init__(control=False)
        self._name = "Coastline"
        self.basemap = basemap


class Pin(Scripted):
    """A piece of HTML at a position. folium's marker would load Leaflet's own icon first."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = L.marker({{ this.location|tojson }}, {
                icon: L.divIcon({{ this.look|tojavascript }}), interactive: false, keyboard: false
            }).addTo({{ this._parent.get_name() }});
        {% endmacro %}
        """
    )

    def __init__(self, lat: float, lon: float, html: str, classes: str) -> None:
        Element.__init__(self)
        self._name = "Pin"
        self.location = [lat, lon]
        line = tidy(html).replace("\n", " ")
        self.look = {"class_name": classes, "html": line, "icon_size": [0, 0]}


def script(plate: Plate) -> str:
    """The text of `assets/maps/<key>.js`, which `factlas-maps.js` runs when the map is in view."""
    live = _live_map(plate)
    _name(live, plate)
    figure = live.get_root()
    assert isinstance(figure, Figure)
    figure.render()
    extent = plate.map.extent
    return render(
        "live.js",
        plate=plate,
        name=live.get_name(),
        title=plate.told(plate.map.title),
        bounds=[[extent.south, extent.west], [extent.north, extent.east]],
        script=tidy(figure.script.render()),
    )


def _live_map(plate: Plate) -> folium.Map:
    extent, projection = plate.map.extent, plate.projection
    live = Sheet(
        location=(projection.latitude(plate.chart.height / 2), (extent.west + extent.east) / 2),
        tiles=None,
        zoom_start=4,
        zoom_control="bottomright",
        zoom_snap=0,
        scroll_wheel_zoom=False,
        max_bounds_viscosity=1,
    )
    live.default_js, live.default_css = [], []
    live.options["max_zoom"] = CLOSEST
    # The page's script sets the zoom at which the extent is as wide as the box: drawn once.
    del live.options["zoom"]
    Coastline(plate.map.basemap).add_to(live)
    for element in (*_graticule(plate), *_shapes(plate), *_edges(plate), *_markers(plate)):
        element.add_to(live)
    return live


def _graticule(plate: Plate) -> Iterator[folium.GeoJson]:
    lines = [degree.line(plate.map.extent) for degree in plate.chart.degrees]
    yield _geojson("MultiLineString", lines, "fm-graticule", interactive=False)


def _shapes(plate: Plate) -> Iterator[folium.GeoJson]:
    """Rings, bands and circles of precision; a click on a ring is one on its symbol."""
    for shape in plate.rings:
        kind = "fm-ring" if shape.is_line else "fm-band"
        yield _rings(plate, shape, kind)
    for line in plate.lines:
        yield _geojson("MultiLineString", [line.ground], "fm-distance", line.feature.id)
    for line in plate.borders:
        state = line.feature.state
        by = line.feature.subject if state is BorderState.CLAIMED else ""
        kind = f"fm-border fm-{state}"
        yield _geojson("MultiLineString", [line.ground], kind, line.feature.id, by=by)
    for shape in plate.precisions:
        yield _rings(plate, shape, "fm-precision")


def _rings(plate: Plate, shape: Shape, kind: str) -> folium.GeoJson:
    rings = [ring for km in shape.radii for ring in plate.rings_on_ground(shape.feature, km)]
    closed = [[*ring, ring[0]] for ring in rings]
    return _geojson("Polygon", closed, kind, shape.feature.id)


def _geojson(
    type_: str,
    lines: Iterable[Iterable[Point]],
    kind: str,
    feature: str = "",
    interactive: bool = True,
    by: str = "",
) -> folium.GeoJson:
    rounded = [[[round(lon, 4), round(lat, 4)] for lon, lat in line] for line in lines]
    data = {
        "type": "Feature",
        "properties": {"feature": feature, **({"by": by} if by else {})},
        "geometry": {"type": type_, "coordinates": rounded},
    }
    return Shapes(
        data,
        control=False,
        on_each_feature=JsCode("factlas.shape") if feature else None,
        class_name=kind,
        interactive=interactive,
        smooth_factor=0.3,
    )


def _edges(plate: Plate) -> Iterator[Pin]:
    """Degrees along the edges, where the drawing has them."""
    for degree in plate.chart.degrees:
        if not degree.is_labelled:
            continue
        south_or_west, north = degree.line(plate.map.extent)
        lon, lat = north if degree.is_meridian else south_or_west
        side = "fm-meridian" if degree.is_meridian else "fm-parallel"
        yield Pin(lat, lon, render("edge.html", text=degree.text), side)


def _markers(plate: Plate) -> Iterator[Pin]:
    narrow, wide = plate.furniture
    symbols = Symbols(PAPER)
    for label, other in zip(wide.labels, narrow.labels, strict=True):
        at = label.cluster.position
        classes = " ".join(("fm-cluster", *_classes(label, wide), *_classes(other, narrow)))
        lines = [(names, narrow.metrics.is_broken(names, label.cluster)) for names in at.names]
        html = render(
            "cluster.html",
            plate=plate,
            cluster=label.cluster,
            lines=lines,
            palette=PAPER,
            symbols=symbols,
        )
        yield Pin(at.lat, plate.projection.turned(at.lon), html, classes)


def _classes(label: Label, size: Furniture) -> Iterator[str]:
    """Class names that put a label where the drawing has it."""
    metrics, spot = size.metrics, label.spot
    across = metrics.across(spot.side)
    yield f"fm-{metrics.name}-{spot.side}"
    yield f"fm-{metrics.name}-gap{spot.reach}"
    lines = len(metrics.names(label.cluster))
    yield f"fm-{metrics.name}-{'numbered' if label.cluster.is_numbered else f'lines{lines}'}"
    yield f"fm-{metrics.name}-{('right', 'middle', 'left')[across + 1]}"
    if metrics.is_beside(label.cluster):
        yield f"fm-{metrics.name}-beside"


def _name(live: folium.Map, plate: Plate) -> None:
    """Give every element an id of its own that is the same in every build."""
    live._id = identifier(plate)
    for index, element in enumerate(_descendants(live)):
        element._id = f"{identifier(plate)}_{index}"


def _descendants(element: Element) -> Iterator[Element]:
    for child in element._children.values():
        yield child
        yield from _descendants(child)
