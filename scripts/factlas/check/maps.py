"""Rules about maps: everything they show is there to be drawn."""

from collections.abc import Iterator

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import Claims, Controls, Quantity, Stationed
from factlas.model.mapfile import (
    ControlLayer,
    DistancesLayer,
    Layer,
    Map,
    PlacesLayer,
    RangesLayer,
    StationingsLayer,
)
from factlas.model.quantity import Dimension


def _layers(survey: Survey) -> Iterator[tuple[Map, int, Layer]]:
    for drawn in survey.facts.maps.values():
        for index, layer in enumerate(drawn.layers):
            yield drawn, index, layer


@whole(
    Issue(
        "map",
        'shows "{place}", and no claim says where it lies',
        "add a claim that asserts `{{located: {place}, lat: …, lon: …, precision: …}}`",
    ),
    is_of_absence=True,
)
def unlocated(survey: Survey) -> Findings:
    for drawn, index, layer in _layers(survey):
        if isinstance(layer, PlacesLayer | ControlLayer):
            for number, place in enumerate(layer.of):
                if place not in survey.positions:
                    yield on(drawn, "layers", index, "of", number, place=place)
        if isinstance(layer, DistancesLayer):
            for number, place in enumerate(layer.to):
                if place not in survey.positions:
                    yield on(drawn, "layers", index, "to", number, place=place)
        if isinstance(layer, RangesLayer | DistancesLayer) and layer.from_ not in survey.positions:
            yield on(drawn, "layers", index, "from", place=layer.from_)


@whole(
    Issue(
        "map",
        'shows stationings of "{system}", and no claim stations it at a place with a position',
        "add a claim that asserts `{{stationed: {system}, place: …, state: …}}`, or the place's "
        "position",
    ),
    is_of_absence=True,
)
def unstationed(survey: Survey) -> Findings:
    stationed = {
        given.stationed
        for _, _, given in survey.asserted(Stationed)
        if given.place in survey.positions
    }
    for drawn, index, layer in _layers(survey):
        if isinstance(layer, StationingsLayer):
            for number, system in enumerate(layer.of):
                if system not in stationed:
                    yield on(drawn, "layers", index, "of", number, system=system)


@whole(
    Issue(
        "map",
        'shows who controls "{place}", and no claim says who controls or claims it',
        "add a claim that asserts `{{controls: …, place: {place}}}`",
    ),
    is_of_absence=True,
)
def unclaimed(survey: Survey) -> Findings:
    held = {given.place for _, _, given in survey.asserted(Controls)}
    held |= {given.place for _, _, given in survey.asserted(Claims)}
    for drawn, index, layer in _layers(survey):
        if isinstance(layer, ControlLayer):
            for number, place in enumerate(layer.of):
                if place not in held:
                    yield on(drawn, "layers", index, "of", number, place=place)


@whole(Issue("map", "draws {quantity} as a ring, and it is no length", "name a quantity of length"))
def no_length(survey: Survey) -> Findings:
    for drawn, index, layer in _layers(survey):
        if isinstance(layer, RangesLayer):
            kind = survey.facts.quantities.get(layer.quantity)
            if kind is not None and kind.dimension is not Dimension.LENGTH:
                yield on(drawn, "layers", index, "quantity", quantity=kind.id)


@whole(
    Issue(
        "map",
        'shows {quantity} of "{system}"{basis}, and no claim gives it',
        "add a claim that asserts it, or mend the layer",
    ),
    is_of_absence=True,
)
def no_radius(survey: Survey) -> Findings:
    given = list(survey.asserted(Quantity))
    for drawn, index, layer in _layers(survey):
        if isinstance(layer, RangesLayer) and not any(
            (figure.quantity, figure.of) == (layer.quantity, layer.of)
            and layer.basis in (None, figure.basis)
            for _, _, figure in given
        ):
            basis = f' on the basis "{layer.basis}"' if layer.basis else ""
            yield on(drawn, "layers", index, quantity=layer.quantity, system=layer.of, basis=basis)


EACH = ()
WHOLE = (unlocated, unstationed, unclaimed, no_length, no_radius)
