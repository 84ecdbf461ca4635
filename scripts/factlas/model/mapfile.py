"""A map is a fact file: extent, layers, caption. Its geometry comes from claims."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from factlas.model.base import EntityId, Id, QuantityId, Record, Ref, Words


class Extent(Record):
    """The part of the world shown, degrees WGS 84."""

    west: Annotated[float, Field(ge=-180, le=360)]
    """Western edge, reckoned as the eastern one is."""
    south: Annotated[float, Field(ge=-85, le=85)]
    """Southern edge."""
    east: Annotated[float, Field(ge=-180, le=540)]
    """Eastern edge; above 180 where the map crosses the antimeridian."""
    north: Annotated[float, Field(ge=-85, le=85)]
    """Northern edge."""

    @model_validator(mode="after")
    def _has_area(self) -> "Extent":
        if self.west >= self.east or self.south >= self.north:
            raise ValueError("an extent runs from west to east and from south to north")
        return self

    def contains(self, lon: float, lat: float) -> bool:
        """Whether a position lies inside, reckoning longitudes round the globe."""
        is_across = self.west <= lon <= self.east or self.west <= lon + 360 <= self.east
        return is_across and self.south <= lat <= self.north


class PlacesLayer(Record):
    """Places at their cited positions."""

    show: Literal["places"]
    """The word: places."""
    of: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """Which places."""


class StationingsLayer(Record):
    """Systems where they were observed."""

    show: Literal["stationings"]
    """The word: stationings."""
    of: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """Which systems."""


class ControlLayer(Record):
    """Control on the ground and claims of title."""

    show: Literal["control"]
    """The word: control."""
    of: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """Of which places."""


class RangesLayer(Record):
    """A ring, or a band where sources differ, round a place."""

    show: Literal["ranges"]
    """The word: ranges."""
    quantity: QuantityId
    """Which quantity gives the radius; a length."""
    basis: Id | None = None
    """Only figures on this basis."""
    of: EntityId
    """Of which system."""
    from_: EntityId = Field(alias="from")
    """Round which place."""


class DistancesLayer(Record):
    """Distances from a place, computed on the ellipsoid from cited positions."""

    show: Literal["distances"]
    """The word: distances."""
    from_: EntityId = Field(alias="from")
    """From which place."""
    to: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """To which places."""


class BordersLayer(Record):
    """Borders that agreements drew and lines that parties claim, each computed."""

    show: Literal["borders"]
    """The word: borders."""
    of: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """By which agreements and parties."""


def _what(value: Any) -> str | None:
    shown = value.get("show") if isinstance(value, dict) else getattr(value, "show", None)
    return shown if isinstance(shown, str) else None


Layer = Annotated[
    Annotated[PlacesLayer, Tag("places")]
    | Annotated[StationingsLayer, Tag("stationings")]
    | Annotated[ControlLayer, Tag("control")]
    | Annotated[RangesLayer, Tag("ranges")]
    | Annotated[DistancesLayer, Tag("distances")]
    | Annotated[BordersLayer, Tag("borders")],
    Discriminator(
        _what,
        custom_error_type="layer",
        custom_error_message=(
            "a layer has `show: places`, `stationings`, `control`, `ranges`, `distances` "
            "or `borders`"
        ),
        custom_error_context={"known": "places, stationings, control, ranges, distances, borders"},
    ),
]
"""What a map shows."""


class Map(Record):
    """A map."""

    id: Id
    """Permanent name: ![caption](map:<id>)."""
    title: Words
    """Title."""
    caption: Words
    """What it shows, in a sentence."""
    alt: Words
    """What a reader who cannot see it should know."""
    basemap: Annotated[Id, Ref("basemap")]
    """Coastline: the name of a file in `data/basemap/`."""
    extent: Extent
    """The part of the world shown."""
    layers: Annotated[tuple[Layer, ...], Field(min_length=1)]
    """What is drawn, bottom first."""
