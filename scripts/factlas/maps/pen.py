"""Draws what large drawings and small ones have alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from factlas.derive.mapfeature import MapFeature
from factlas.maps.box import Point
from factlas.maps.chart import CREDIT_SIZE, WIDTH, Chart
from factlas.maps.cluster import Metrics
from factlas.maps.graticule import Degree
from factlas.maps.moulds import Moulds
from factlas.maps.palette import Palette
from factlas.maps.rendering import number
from factlas.mould import lines, markup


@dataclass(frozen=True)
class Script:
    """A piece of text in one script, with its place on the drawing."""

    text: str
    """The piece."""
    lang: str
    """Its language."""
    x: float
    """Where it begins, or where it ends if its anchor is the end."""
    y: float
    """Its baseline."""
    anchor: str
    """start or end, as SVG has it."""
    used_by: str = ""
    """The parties that use the name, by id."""
    is_bold: bool = False
    """Whether it is set bold."""


class Pen:
    """The colours of a palette, and the sizes of text at one width."""

    def __init__(self, palette: Palette, metrics: Metrics) -> None:
        self._metrics = metrics
        self._unit = unit = metrics.unit(WIDTH)
        self._lift = metrics.small * 0.32 * unit
        self._draw = Moulds(
            "parts.svg",
            palette=palette,
            metrics=metrics,
            unit=unit,
            width=WIDTH,
            credit_size=CREDIT_SIZE,
        )

    def ground(self, chart: Chart, id_: str) -> Markup:
        """Sea, meridians and parallels, and land; the coastline has an id of its own."""
        return self._draw(
            "ground",
            id=id_,
            height=number(chart.height),
            graticule=lines(self._draw("line", path=_path(degree)) for degree in chart.degrees),
            coastline=markup(chart.coastline),
        )

    def edges(self, chart: Chart) -> Markup:
        """What is written along the edges: degrees, the scale, the coastline's credit."""
        return self._draw(
            "edges",
            degrees=lines(self._degree(degree) for degree in chart.degrees if degree.is_labelled),
            scale_y=number(chart.height - 14),
            scale=chart.scale_bar.text,
            credit_y=number(chart.height - 5),
            credit=chart.basemap.credit,
        )

    def frame(self, chart: Chart) -> Markup:
        """The scale bar, and the neatline round the map."""
        return self._draw(
            "frame",
            scale_y=number(chart.height - 10),
            length=number(chart.scale_bar.units),
            height=number(chart.height - 1),
        )

    def precision(self, feature: MapFeature, path: str) -> Markup:
        """A circle round a place that no source locates more closely."""
        return self._draw("precision", feature=feature.id, path=path)

    def dot(self, at: Point, size: float, fill: str) -> Markup:
        """A place, as large as others or `size` times so."""
        x, y = map(number, at)
        return self._draw(
            "dot", x=x, y=y, r=number(self._metrics.dot * size * self._unit), fill=fill
        )

    def names(self, scripts: Iterable[Script]) -> Markup:
        """Names, each script as a text of its own."""
        return lines(map(self._name, scripts))

    def _name(self, script: Script) -> Markup:
        return self._draw(
            "name",
            lang=script.lang,
            used_by=script.used_by,
            x=number(script.x),
            y=number(script.y),
            anchor=script.anchor,
            is_bold="yes" if script.is_bold else "",
            text=script.text,
        )

    def _degree(self, degree: Degree) -> Markup:
        if degree.is_meridian:
            return self._draw("meridian", x=number(degree.at), text=degree.text)
        return self._draw("parallel", y=number(degree.at + self._lift), text=degree.text)


def _path(degree: Degree) -> str:
    at, length = number(degree.at), number(degree.length)
    return f"M{at} 0v{length}" if degree.is_meridian else f"M0 {at}h{length}"
