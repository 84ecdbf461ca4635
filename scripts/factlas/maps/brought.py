"""What pages with live maps load beside each map's own script: Leaflet, our files, coastlines."""

import json
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from factlas.maps.basemap import Basemap
from factlas.maps.chart import CREDIT_SIZE, WIDTH
from factlas.maps.cluster import NARROW, WIDE
from factlas.maps.palette import NIGHT, PAPER
from factlas.maps.plate import Plate
from factlas.maps.rendering import render
from factlas.maps.spots import GAPS, Side

ASSETS = Path(__file__).parent / "assets"
_SOURCE_MAP = b"\n//# sourceMappingURL="


def basemap_script(name: str, basemap: Basemap) -> str:
    """The text of `assets/basemap/<name>.js`: one coastline, shared by all maps that use it."""
    data = {"scale": basemap.scale, "rings": basemap.rings}
    text = json.dumps(data, separators=(",", ":"))
    return f"factlas.basemaps[{json.dumps(name)}] = {text};\n"


def container(plate: Plate) -> str:
    """Id of the element that holds the live map, and its name in the script."""
    return f"map_{identifier(plate)}"


def identifier(plate: Plate) -> str:
    """What tells a live map from others on the page."""
    return plate.map.id.replace("-", "_")


def assets() -> Mapping[str, bytes]:
    """Files that every map needs, by their path under `assets/`: Leaflet, and our own."""
    leaflet = _leaflet()
    images = sorted((leaflet / "images").iterdir())
    return {
        "factlas-maps.css": _style_sheet().encode(),
        "factlas-controls.js": (ASSETS / "factlas-controls.js").read_bytes(),
        "factlas-maps.js": (ASSETS / "factlas-maps.js").read_bytes(),
        "leaflet/leaflet.css": (leaflet / "leaflet.css").read_bytes(),
        "leaflet/leaflet.js": (leaflet / "leaflet.js").read_bytes().partition(_SOURCE_MAP)[0],
        **{f"leaflet/images/{image.name}": image.read_bytes() for image in images},
    }


def _leaflet() -> Path:
    spec = find_spec("xstatic.pkg.leaflet")
    assert spec is not None and spec.submodule_search_locations
    return Path(next(iter(spec.submodule_search_locations))) / "data"


def _style_sheet() -> str:
    return render(
        "factlas-maps.css",
        colours=list(zip(PAPER.properties(), NIGHT.properties(), strict=True)),
        gaps=GAPS,
        sides=list(Side),
        sizes=(NARROW, WIDE),
        width=WIDTH,
        credit_size=CREDIT_SIZE,
    )
