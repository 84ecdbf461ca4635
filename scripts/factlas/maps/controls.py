"""What a reader can set on a map: the year, whose names, which layers; and the search."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factlas.derive.labels import label
from factlas.derive.mapfeature import FeatureKind
from factlas.maps.plate import Plate

LAYERS = {
    FeatureKind.STATIONING: "Systems",
    FeatureKind.CONTROL: "Who holds and who claims",
    FeatureKind.RANGE: "Ranges",
    FeatureKind.DISTANCE: "Distances",
    FeatureKind.BORDER: "Borders and claimed lines",
}
"""Layers that can be switched off. Places stay: they name everything else."""


@dataclass(frozen=True)
class Controls:
    """The controls of one map."""

    plate: Plate
    """The map."""

    @cached_property
    def years(self) -> tuple[int, ...]:
        """Every year in which something was observed or got known; empty where there is one."""
        seen = {
            year
            for feature in self.plate.features
            for observation in feature.history
            for year in (observation.year, observation.known)
        }
        return tuple(sorted(seen)) if len(seen) > 1 else ()

    @cached_property
    def layers(self) -> Sequence[tuple[str, str]]:
        """Kinds of what is drawn, each with its name."""
        drawn = {feature.kind for feature in self.plate.features}
        say = self.plate.book.say
        return [(kind.value, say(name)) for kind, name in LAYERS.items() if kind in drawn]

    @cached_property
    def views(self) -> Sequence[tuple[str, str]]:
        """Parties that have names of their own here, with what they are called."""
        book = self.plate.book
        own = {
            name.used_by[0]
            for feature in self.plate.features
            for line in feature.position.names
            for name in line
            if len(name.used_by) == 1
        }
        return [(party, label(party, book)) for party in book.edition.parties if party in own]

    @cached_property
    def names(self) -> Sequence[str]:
        """Every name of every place, for the search."""
        return sorted(
            {
                name.text
                for feature in self.plate.features
                for line in feature.position.names
                for name in line
            }
            | {feature.position.label for feature in self.plate.features}
        )
