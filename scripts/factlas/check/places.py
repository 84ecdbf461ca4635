"""Rules about positions."""

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import Located
from factlas.model.claim import Claim
from factlas.model.mapfile import ControlLayer, PlacesLayer


@each(
    Claim,
    Issue(
        "position",
        '"{place}" lies at 0°, 0° here, where there is only sea',
        "write its position",
    ),
)
def nowhere(claim: Claim, survey: Survey) -> Findings:
    for index, assertion in enumerate(claim.asserts):
        if isinstance(assertion, Located) and assertion.lat == assertion.lon == 0:
            yield on(claim, "asserts", index, place=assertion.located)


@whole(
    Issue(
        "position",
        '"{place}" lies at {lat}, {lon} here, outside the map "{map}" that draws it ({there})',
        "mend the position, or the map's extent",
    )
)
def outside_its_map(survey: Survey) -> Findings:
    for drawn in survey.facts.maps.values():
        for number, layer in enumerate(drawn.layers):
            if not isinstance(layer, PlacesLayer | ControlLayer):
                continue
            for place in layer.of:
                for claim, index, position in survey.positions.get(place, ()):
                    if not drawn.extent.contains(float(position.lon), float(position.lat)):
                        yield on(
                            claim,
                            "asserts",
                            index,
                            place=place,
                            lat=position.lat,
                            lon=position.lon,
                            map=drawn.id,
                            there=at(drawn, "layers", number, "of"),
                        )


EACH = (nowhere,)
WHOLE = (outside_its_map,)
