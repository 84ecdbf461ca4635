"""A map's features as GeoJSON (RFC 7946): every geometry with the claims that it rests on."""

from collections.abc import Iterable, Sequence
from typing import Any

from factlas import addresses
from factlas.derive import geodesic
from factlas.derive.book import Book
from factlas.derive.labels import told
from factlas.derive.mapfeature import MapFeature, Position
from factlas.model.mapfile import Map
from factlas.opendata import antimeridian
from factlas.opendata.json_text import json_text

DECIMALS = 4
"""Of a degree: about ten metres, finer than any cited position."""

Line = Sequence[tuple[float, float]]


def geojson(map_: Map, features: Iterable[MapFeature], book: Book) -> str:
    """The features of a map as JSON text, in the order of its table, final newline."""
    return json_text(document(map_, features, book))


def document(map_: Map, features: Iterable[MapFeature], book: Book) -> dict[str, Any]:
    """A map as a feature collection; what the format does not know stands beside its features."""
    return {
        "type": "FeatureCollection",
        "id": map_.id,
        "title": told(map_.title, book),
        "caption": told(map_.caption, book),
        "licence": book.facts.explainer.licence,
        "address": addresses.map_(map_.id),
        "features": [_feature(feature) for feature in features],
    }


def _feature(feature: MapFeature) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": feature.id,
        "geometry": _geometry(feature),
        "properties": {
            "kind": feature.kind.value,
            "subject": feature.subject,
            "place": feature.position.place,
            "label": feature.label,
            "names": _names(feature.position),
            "precision_km": feature.position.precision,
            **_particulars(feature),
            "says": [{"text": said.text, "claim": said.claim} for said in feature.says],
            "claims": {claim: addresses.claim(claim) for claim in feature.claims},
        },
    }


def _names(at: Position) -> list[dict[str, Any]]:
    names = (name for line in at.names for name in line)
    return [{"text": n.text, "lang": n.lang, "used_by": list(n.used_by)} for n in names]


def _particulars(feature: MapFeature) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if feature.state is not None:
        found["state"] = feature.state.value
        found["history"] = [
            {"state": seen.state.value, "text": seen.text, "claim": seen.claim}
            for seen in feature.history
        ]
    if feature.radius is not None:
        found["radius_km"] = list(feature.radius)
    if feature.to is not None:
        found["to"] = feature.to.place
    if feature.course:
        found["computed"] = feature.position.said.text
    return found


def _geometry(feature: MapFeature) -> dict[str, Any]:
    """A ring is a polygon, a band one with a hole, a distance a line, a border its lines.

    All else is a point. What crosses the antimeridian comes in parts.
    """
    at = feature.position
    if feature.radius is not None:
        low, high = feature.radius
        outer = geodesic.ring(at.lon, at.lat, high)
        hole = geodesic.ring(at.lon, at.lat, low) if low < high else ()
        found = antimeridian.polygons(outer[::-1], hole)
        return _one_or_many("Polygon", [[_closed(ring) for ring in part] for part in found])
    if feature.to is not None:
        line = geodesic.line((at.lon, at.lat), (feature.to.lon, feature.to.lat))
        return _one_or_many("LineString", [_rounded(part) for part in antimeridian.lines(line)])
    if feature.course:
        parts = (part for line in feature.course for part in antimeridian.lines(line))
        return {"type": "MultiLineString", "coordinates": [_rounded(part) for part in parts]}
    return {"type": "Point", "coordinates": [at.lon, at.lat]}


def _one_or_many(kind: str, parts: list[Any]) -> dict[str, Any]:
    if len(parts) == 1:
        return {"type": kind, "coordinates": parts[0]}
    return {"type": f"Multi{kind}", "coordinates": parts}


def _closed(ring: Line) -> list[list[float]]:
    """Outer rings run anticlockwise, holes clockwise, as geodesic rings do."""
    return _rounded([*ring, ring[0]])


def _rounded(line: Line) -> list[list[float]]:
    return [[round(lon, DECIMALS), round(lat, DECIMALS)] for lon, lat in line]
