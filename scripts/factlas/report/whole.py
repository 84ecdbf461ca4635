"""The report as a whole, as the template reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factlas.report.parts import (
    Dispute,
    Entry,
    Fact,
    Part,
    Reference,
    Sheet,
    SourcePart,
    VolumeLine,
    Year,
)
from factlas.report.walkparts import WalkPart


@dataclass(frozen=True)
class Labels:
    """The program's own words, in the edition's language."""

    contents: str
    timeline: str
    walks: str
    walks_lead: str
    """How to read then and now."""
    sheets: str
    disputes: str
    references: str
    references_lead: str
    """How to read the references."""
    sources: str
    sources_lead: str
    """How to read the sources."""
    supports: str
    """Before the numbers of the claims that rest on a source."""
    register: str
    register_lead: str
    """How to read the register."""
    volumes: str
    volumes_lead: str
    """How to find a claim in the volumes."""
    archived: str
    cited_on: str
    """Before the numbers of the pages that cite a claim."""
    disputed: str


@dataclass(frozen=True)
class Report:
    """Everything that is printed, in order."""

    shape: str
    """whole (with cover and contents), chapter, volume or brief."""
    language: str
    """Language of the edition."""
    title: str
    """Title."""
    kicker: str
    """The line above the title: who publishes it, or what it is a chapter of."""
    summary: str
    """What it explains."""
    date: tuple[int, int, int]
    """The day that the file bears as its own: year, month, day."""
    edition: str
    """The day as of which it stands, in words, and the site's address: at the foot of each page."""
    authors: tuple[str, ...]
    """Who publishes it; empty where that is not stated."""
    figures: tuple[Fact, ...]
    """How many claims, sources and disagreements."""
    imprint: tuple[Fact, ...]
    """As of, how to cite it, licence."""
    labels: Labels
    """The program's own words."""
    chapters: tuple[Part, ...] = ()
    """The story."""
    maps: tuple[str, ...] = ()
    """Ids of the maps that are printed."""
    timeline: tuple[Year, ...] = ()
    """What happened, year by year."""
    walks: tuple[WalkPart, ...] = ()
    """Then and now: the articles, statement by statement."""
    sheets: tuple[Sheet, ...] = ()
    """Fact sheets."""
    disputes: tuple[Dispute, ...] = ()
    """Disagreements."""
    references: tuple[Reference, ...] = ()
    """Every claim once, in full, by number."""
    sights: Mapping[str, str] = field(default_factory=dict)
    """The sign of standing that a claim's citations carry, by its id, where they carry one."""
    sources: tuple[SourcePart, ...] = ()
    """The sources that they name, by number."""
    register: tuple[Entry, ...] = ()
    """Every claim by id."""
    appendix: tuple[Part, ...] = ()
    """Pages about the site itself: method, corrections."""
    volumes: tuple[VolumeLine, ...] = ()
    """Files with the claims and sources, where they are too many for one."""
    label: str = ""
    """Of a volume, the label of its first heading."""
