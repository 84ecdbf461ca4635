"""What the report prints, as records. The template sets them as they stand."""

from dataclasses import dataclass
from typing import Any

from factlas.derive.sheets import NameLine

Node = dict[str, Any]
"""A piece of the story as the template reads it: `kind`, and what that kind holds."""


@dataclass(frozen=True)
class Passage:
    """A text and its language."""

    text: str
    """The text."""
    language: str
    """Its language tag."""


@dataclass(frozen=True)
class Cite:
    """A citation of one claim, or of one source."""

    id: str
    """Its id."""
    number: int
    """Its number among the references, or among the sources."""


@dataclass(frozen=True)
class Badge:
    """One line of a claim's standing."""

    code: str
    """first-hand, origins, single, unknown, disputed or undisputed."""
    text: str
    """What readers see."""
    goal: str | None
    """Label of the dispute, where this report prints it."""


@dataclass(frozen=True)
class Link:
    """An address on the web."""

    address: str
    """Where it leads."""
    shown: str
    """The same as readers can read it."""


@dataclass(frozen=True)
class Witness:
    """One source's word for a claim."""

    words: Passage
    """The words found there, in quotation marks."""
    where: str
    """Our translation; who published it, when, the place in it, and where it has it from."""
    source: Cite
    """The source, by its number among the sources."""


@dataclass(frozen=True)
class Note:
    """Something else that a reader of a claim should know."""

    lead: str
    """What sort of thing: Borne out by."""
    text: str
    """What it is."""
    claims: tuple[Cite, ...]
    """The claims that say so, where this report holds them."""


@dataclass(frozen=True)
class Reference:
    """A claim in full."""

    id: str
    """Id of the claim."""
    number: int
    """Its number."""
    address: str | None
    """Its permanent address, where the site has one."""
    dateline: str
    """What it is, when, and who says it."""
    text: Passage
    """What it says."""
    badges: tuple[Badge, ...]
    """How it stands."""
    witnesses: tuple[Witness, ...]
    """Who says so."""
    notes: tuple[Note, ...]
    """The other side, what came of it, what it bears on, due dates, withdrawal."""


@dataclass(frozen=True)
class SourcePart:
    """A source in full."""

    id: str
    """Id of the source."""
    number: int
    """Its number."""
    title: Passage
    """Title as printed."""
    where: str
    """Who wrote and published it, and when."""
    seen: str
    """What sort of publication it is, how much of it was seen, and when."""
    descriptor: str
    """What helps to weigh it."""
    url: Link | None
    """Where it stands."""
    archived: Link | None
    """A snapshot."""
    claims: tuple[Cite, ...]
    """The claims of this report that rest on it."""


@dataclass(frozen=True)
class Happening:
    """A line of the timeline."""

    when: str
    """Its date."""
    headline: Passage
    """What happened, in a few words."""
    note: str
    """What came of it, and whether it is disputed."""
    claims: tuple[Cite, ...]
    """The claim that says so."""


@dataclass(frozen=True)
class Year:
    """A year of the timeline."""

    label: str
    """The year."""
    happenings: tuple[Happening, ...]
    """What happened, in order."""


@dataclass(frozen=True)
class Value:
    """A value of a fact sheet, or a thing on a map."""

    text: str
    """The value in words."""
    note: str
    """Who says so, as of when, and what became of it."""
    claims: tuple[Cite, ...]
    """The claims that give it."""
    disputed: bool
    """Whether an open dispute holds one of them."""


@dataclass(frozen=True)
class Row:
    """A line of a fact sheet, or a place on a map."""

    label: str
    """What the values are of."""
    values: tuple[Value, ...]
    """The values."""
    span: str = ""
    """Where sources differ: from the lowest figure to the highest."""
    place: str = ""
    """Of a place on a map, its id: the map may have a number in place of its name."""


@dataclass(frozen=True)
class Sheet:
    """The fact sheet of an entity."""

    id: str
    """Id of the entity."""
    title: str
    """Its name; where parties differ, all their names."""
    kind_words: str
    """What it is."""
    names: tuple[NameLine, ...]
    """Every name."""
    rows: tuple[Row, ...]
    """What claims assert of it."""


@dataclass(frozen=True)
class Side:
    """One side of a dispute."""

    held_by: str
    """Who holds it."""
    summary: str
    """Its case."""
    claims: tuple[Cite, ...]
    """The claims that it rests on."""


@dataclass(frozen=True)
class Dispute:
    """A dispute, its sides beside each other."""

    id: str
    """Id of the dispute."""
    question: str
    """Its question."""
    status: str
    """Open, or how it was reconciled."""
    sides: tuple[Side, ...]
    """Who answers what."""


@dataclass(frozen=True)
class Part:
    """A chapter."""

    id: str
    """Id of the chapter."""
    title: str
    """Its title."""
    body: tuple[Node, ...]
    """Its blocks."""


@dataclass(frozen=True)
class Entry:
    """A line of the register."""

    id: str
    """Id of the claim."""
    number: int
    """Its number among the references."""
    when: str
    """Its date."""
    standing: str
    """How it stands, in few words."""


@dataclass(frozen=True)
class VolumeLine:
    """A file beside the report."""

    label: str
    """Label of its first heading."""
    title: str
    """What it holds."""
    file: str
    """Its name."""


@dataclass(frozen=True)
class Fact:
    """A line of the imprint, or a figure on the cover."""

    label: str
    """What it is."""
    text: str
    """The words or the figure."""
