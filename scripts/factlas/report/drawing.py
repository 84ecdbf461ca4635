"""Drawings made fit for Typst 0.15, which sets text in SVG differently from browsers.

It paints a text's stroke over its fill, whatever `paint-order` says: a halo has to be a text of
its own, beneath. That has a stroke alone: a text with both is drawn as outlines, glyph for glyph,
which took longer than all else on a map and filled a third of a report.

And it sets text of normal weight in the default weight of a variable font, which for Source Sans is
extra light: the weight has to be named as the font's axis.
"""

import json
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_TEXT = "{http://www.w3.org/2000/svg}text"


_TALLEST = 0.64
"""Height of the tallest drawing, as a part of the width of the text: text finds room beneath it."""


@dataclass(frozen=True)
class MapOnPaper:
    """A map as it is to be printed."""

    svg: str
    """The drawing, fit for Typst."""
    width: int
    """How wide it stands: per cent of the text's width."""
    again: int
    """The same where it stood before."""
    numbers: Mapping[str, int]
    """Numbers that stand for names which found no room, by id of the place."""


Drawings = Mapping[str, MapOnPaper]
"""Maps as they are to be printed, by id."""


def map_on_paper(svg: str, numbers: Mapping[str, int]) -> MapOnPaper:
    """A drawing made ready for print."""
    width, again = (width_on_page(svg, is_again) for is_again in (False, True))
    return MapOnPaper(fit_for_typst(svg), width, again, numbers)


def as_json(drawings: Drawings, wanted: Iterable[str]) -> str:
    """Those of them which are wanted, as the template reads them."""
    return json.dumps({ref: vars(drawings[ref]) for ref in wanted}, ensure_ascii=False)


def width_on_page(svg: str, is_again: bool) -> int:
    """Per cent of the text's width; a drawing that stood before stands small."""
    _, _, width, height = map(float, ElementTree.fromstring(svg).attrib["viewBox"].split())
    widest = min(1.0, _TALLEST * width / height)
    return round(100 * widest * (0.7 if is_again else 1))


def fit_for_typst(svg: str) -> str:
    """The drawing with haloes beneath its texts, and normal weights named."""
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == _TEXT:
                _name_weight(child)
                _lay_halo(child, parent)
    return ElementTree.tostring(root, encoding="unicode")


def _name_weight(text: Element) -> None:
    if "font-weight" not in text.attrib:
        text.set("font-variation-settings", "'wght' 400")


def _lay_halo(text: Element, parent: Element) -> None:
    if "stroke" not in text.attrib:
        return
    halo = deepcopy(text)
    halo.set("fill", "none")
    halo.tail = None
    parent.insert(list(parent).index(text), halo)
    for name in ("stroke", "stroke-width"):
        text.attrib.pop(name, None)
