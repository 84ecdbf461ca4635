"""Records of what a map draws."""

from dataclasses import dataclass
from enum import StrEnum

from factlas.derive.observation import Observation, State
from factlas.model.entity import Name


class FeatureKind(StrEnum):
    """What sort of thing is drawn; each has a shape of its own."""

    PLACE = "place"
    """A place at its cited position."""
    STATIONING = "stationing"
    """A system where it was observed, planned, or is gone from."""
    CONTROL = "control"
    """Who holds a place, and who claims it."""
    RANGE = "range"
    """A ring round a place, or a band where sources differ."""
    DISTANCE = "distance"
    """A distance between two places, computed from their positions."""
    BORDER = "border"
    """A line that an agreement drew or a party claims, computed from the coasts beside it."""


@dataclass(frozen=True)
class Said:
    """A few words and the claim that they come from."""

    text: str
    """The words, in the edition's language."""
    claim: str
    """Id of the claim."""


@dataclass(frozen=True)
class Position:
    """Where something is drawn."""

    place: str
    """Id of the place."""
    lat: float
    """Degrees north, WGS 84."""
    lon: float
    """Degrees east, WGS 84."""
    precision: float
    """Radius in km within which the source places it."""
    said: Said
    """The position in words, and the claim that gives it."""
    label: str
    """The place's label: the names of all parties in the edition's language."""
    names: tuple[tuple[Name, ...], ...]
    """The place's names in every script: first what is shared, then a line for each party."""


@dataclass(frozen=True)
class MapFeature:
    """One thing on a map."""

    id: str
    """Name that is unique on its map and stays: range-bastion-p-iturup."""
    kind: FeatureKind
    """What sort of thing it is."""
    subject: str
    """Id of the entity that it shows: the place, the system, the held place."""
    position: Position
    """Where it is drawn."""
    label: str
    """What it says in a few words: Bal: last seen 2022."""
    says: tuple[Said, ...]
    """What the label rests on, the first opening on a click; for a place, its position."""
    state: State | None = None
    """For a stationing or a border: the latest that was observed."""
    radius: tuple[float, float] | None = None
    """For a range: the lowest and the highest figure, in km."""

    history: tuple[Observation, ...] = ()
    """What was observed, newest first; of a range, how its system stood at the place."""
    to: Position | None = None
    """For a distance: where it ends."""
    course: tuple[tuple[tuple[float, float], ...], ...] = ()
    """For a border: its parts in sight, as longitudes and latitudes."""

    @property
    def title(self) -> str:
        """What it is and where, in full: for a tool tip, and for a reader who hears the map."""
        if self.kind is FeatureKind.PLACE:
            names = dict.fromkeys(name.text for line in self.position.names for name in line)
            return f"{' '.join(names)}: {self.position.said.text}"
        return f"{self.position.label}: {self.label}"

    @property
    def claim(self) -> str:
        """Id of the claim whose card opens."""
        return self.says[0].claim

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of all claims that it rests on, its position's last."""
        return tuple(dict.fromkeys([*(s.claim for s in self.says), self.position.said.claim]))
