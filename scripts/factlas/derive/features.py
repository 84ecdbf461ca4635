"""What a map draws: features, each with the claims that say so. Nothing else is drawn."""

import math
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import singledispatch

from factlas.derive import geodesic
from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.borderfeatures import border_features
from factlas.derive.coasts import Rings
from factlas.derive.holdings import holding_words, holdings
from factlas.derive.labels import (
    label,
    number_words,
    quantity_words,
    short_label,
    told,
    unit_words,
)
from factlas.derive.mapfeature import FeatureKind, MapFeature, Position, Said
from factlas.derive.observation import Observation
from factlas.derive.positions import position_of
from factlas.derive.stationings import Stationing, stationings
from factlas.model.assertions import Quantity
from factlas.model.claim import Claim
from factlas.model.mapfile import (
    BordersLayer,
    ControlLayer,
    DistancesLayer,
    Layer,
    Map,
    PlacesLayer,
    RangesLayer,
    StationingsLayer,
)


def features_of(map_: Map, book: Book, coast: Rings = ()) -> tuple[MapFeature, ...]:
    """All features inside a map, in the order of its layers; what has no position is not drawn.

    Borders are computed from the `coast`; without one they are told, and not drawn.
    """
    found = (
        feature
        for layer in map_.layers
        for feature in (
            border_features(layer, map_.extent, coast, book)
            if isinstance(layer, BordersLayer)
            else _layer(layer, book)
        )
    )
    inside = (f for f in found if f.kind is FeatureKind.BORDER or _is_inside(f, map_))
    return tuple({feature.id: feature for feature in inside}.values())


def _is_inside(feature: MapFeature, map_: Map) -> bool:
    return map_.extent.contains(feature.position.lon, feature.position.lat)


@singledispatch
def _layer(layer: Layer, book: Book) -> Iterator[MapFeature]:
    raise TypeError(layer)


@_layer.register
def _places(layer: PlacesLayer, book: Book) -> Iterator[MapFeature]:
    for place in layer.of:
        if position := position_of(place, book):
            yield place_feature(position)


def place_feature(at: Position) -> MapFeature:
    """A place for its own sake."""
    return MapFeature(f"place-{at.place}", FeatureKind.PLACE, at.place, at, at.label, (at.said,))


@_layer.register
def _stationings(layer: StationingsLayer, book: Book) -> Iterator[MapFeature]:
    for system in layer.of:
        for stationing in stationings(system, book):
            position = position_of(stationing.place, book)
            if stationing.system == system and position:
                yield _stationing(stationing, position, book)


def _stationing(stationing: Stationing, position: Position, book: Book) -> MapFeature:
    latest = stationing.history[0]
    return MapFeature(
        f"stationing-{stationing.system}-{stationing.place}",
        FeatureKind.STATIONING,
        stationing.system,
        position,
        f"{short_label(stationing.system, book)}: {latest.text}",
        tuple(Said(seen.text, seen.claim) for seen in stationing.history),
        state=latest.state,
        history=stationing.history,
    )


@_layer.register
def _control(layer: ControlLayer, book: Book) -> Iterator[MapFeature]:
    for place in layer.of:
        history = holdings(place, book)
        if history and (position := position_of(place, book)):
            yield MapFeature(
                f"control-{place}",
                FeatureKind.CONTROL,
                place,
                position,
                holding_words(history, book),
                tuple(Said(_sentence([seen.text]), seen.claim) for seen in history),
                history=history,
            )


def _sentence(parts: Iterable[str]) -> str:
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]


@_layer.register
def _ranges(layer: RangesLayer, book: Book) -> Iterator[MapFeature]:
    figures = [
        (claim, assertion)
        for claim, assertion in asserted(Quantity, layer.of, book)
        if _is_meant(assertion, layer) and stands(claim, book)
    ]
    position = position_of(layer.from_, book)
    if not figures or position is None:
        return
    radii = [km for _, quantity in figures for km in _kilometres(quantity, book)]
    yield MapFeature(
        f"range-{layer.of}-{layer.from_}",
        FeatureKind.RANGE,
        layer.of,
        position,
        f"{_range_heading(layer, book)}: {_span(min(radii), max(radii), book)}",
        tuple(Said(_figure(claim, quantity, book), claim.id) for claim, quantity in figures),
        radius=(float(min(radii)), float(max(radii))),
        history=_in_place(layer, book),
    )


def _in_place(layer: RangesLayer, book: Book) -> tuple[Observation, ...]:
    """What was observed of the system at the place round which its range is drawn."""
    found = (s for s in stationings(layer.of, book) if s.place == layer.from_)
    return next((s.history for s in found if s.system == layer.of), ())


@_layer.register
def _distances(layer: DistancesLayer, book: Book) -> Iterator[MapFeature]:
    start = position_of(layer.from_, book)
    ends = (position_of(place, book) for place in layer.to)
    for end in filter(None, ends):
        if start is not None:
            yield _distance(start, end, book)


def _distance(start: Position, end: Position, book: Book) -> MapFeature:
    """The length of the geodesic, no finer than the two positions bear."""
    km = geodesic.distance(start.lon, start.lat, end.lon, end.lat)
    step = 10 ** max(0, math.floor(math.log10(start.precision + end.precision)))
    length = number_words(Decimal(round(km / step) * step), book)
    form = book.say("to {place} about {n} km, computed")
    return MapFeature(
        f"distance-{start.place}-{end.place}",
        FeatureKind.DISTANCE,
        end.place,
        start,
        _sentence([form.format(place=end.label, n=length)]),
        tuple(Said(f"{at.label}: {at.said.text}", at.said.claim) for at in (end, start)),
        to=end,
    )


def _is_meant(quantity: Quantity, layer: RangesLayer) -> bool:
    same = (quantity.quantity, quantity.of) == (layer.quantity, layer.of)
    return same and layer.basis in (None, quantity.basis)


def _kilometres(quantity: Quantity, book: Book) -> Iterator[Decimal]:
    scale = book.facts.quantities[quantity.quantity].scale(quantity.unit)
    return (figure * scale for figure in quantity.figures)


def _figure(claim: Claim, quantity: Quantity, book: Book) -> str:
    """Who gives which figure on what basis: Reuters: up to 500 km, against ships."""
    bases = book.facts.quantities[quantity.quantity].bases
    basis = next((told(b.label, book) for b in bases if b.id == quantity.basis), "")
    figure = ", ".join(filter(None, [quantity_words(quantity, book), basis]))
    return f"{label(claim.by, book)}: {figure}" if claim.by else figure


def _range_heading(layer: RangesLayer, book: Book) -> str:
    quantity = told(book.facts.quantities[layer.quantity].label, book)
    return book.say("{what} of {system}").format(what=quantity, system=short_label(layer.of, book))


def rounded(km: Decimal) -> Decimal:
    """A length as it stands if it is whole, else to three figures: one that was converted."""
    if km == km.to_integral_value():
        return km.quantize(Decimal(1))
    return Decimal(f"{km:.3g}").quantize(Decimal(1)) if km >= 100 else Decimal(f"{km:.3g}")


def _span(low: Decimal, high: Decimal, book: Book) -> str:
    figures = dict.fromkeys(number_words(rounded(km), book) for km in (low, high))
    return f"{'–'.join(figures)} {unit_words('km', book)}"
