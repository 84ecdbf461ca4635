"""Colours of a map. The site's style sheet takes them as custom properties."""

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Palette:
    """One colour per role; text has a contrast of at least 4.5 to what lies under it."""

    sea: str
    """Water, and lakes."""
    shore: str
    """The strip of water along the land."""
    land: str
    """Land."""
    coast: str
    """Shorelines."""
    graticule: str
    """Meridians and parallels."""
    frame: str
    """The neatline round the map."""
    ink: str
    """Names."""
    soft: str
    """Lesser text: degrees, the scale, what a symbol says."""
    halo: str
    """What separates text from the lines under it."""
    place: str
    """Places."""
    stationing: str
    """Systems where they were observed."""
    control: str
    """Who holds and who claims a place."""
    range: str
    """Rings and bands."""
    distance: str
    """Lines of a distance."""
    border: str
    """Borders, and lines that parties claim."""
    on: str
    """Letters on a filled symbol."""

    def properties(self) -> Iterator[tuple[str, str]]:
        """Names of the style sheet's custom properties, with their colours."""
        return ((f"--fm-{field.name}", getattr(self, field.name)) for field in fields(self))


PAPER = Palette(
    sea="#e4edf2",
    shore="#d5e3eb",
    land="#faf6ea",
    coast="#7793a3",
    graticule="#c9d8e1",
    frame="#8da3b0",
    ink="#1b262d",
    soft="#4a5a64",
    halo="#f4f8fa",
    place="#1b262d",
    stationing="#9b3a22",
    control="#2f4a6b",
    range="#7a5200",
    distance="#6a3d7c",
    border="#1d6152",
    on="#ffffff",
)
"""For paper, and for the light theme."""

NIGHT = Palette(
    sea="#14212a",
    shore="#1b2b36",
    land="#33414a",
    coast="#6d8797",
    graticule="#22333e",
    frame="#4d626f",
    ink="#eef3f6",
    soft="#b4c3cc",
    halo="#101a21",
    place="#eef3f6",
    stationing="#f09a7b",
    control="#a9c4ea",
    range="#e6bd6a",
    distance="#d3b0e6",
    border="#7fd4b8",
    on="#14212a",
)
"""For the dark theme."""
