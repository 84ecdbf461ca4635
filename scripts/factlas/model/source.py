"""Sources: who printed what, when, and how much of it was seen."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from factlas.model.base import EntityId, Id, Language, Line, Record, WebAddress, Words
from factlas.model.dates import DateField, Published


class SourceKind(StrEnum):
    """What sort of publication a source is."""

    GOVERNMENT = "government"
    """A ministry, agency, court or head of state speaking in its own publication."""
    TREATY = "treaty"
    """The text of an agreement between states."""
    LEGISLATURE = "legislature"
    """A parliament's record, a law, a committee's report."""
    WIRE = "wire"
    """A news agency."""
    NEWSPAPER = "newspaper"
    """A newspaper or magazine, in print or online."""
    BROADCASTER = "broadcaster"
    """Radio, television, and their sites."""
    THINK_TANK = "think-tank"
    """A research institute outside a university."""
    ACADEMIC = "academic"
    """A scholarly book, article or university's site."""
    REFERENCE = "reference"
    """An encyclopaedia, gazetteer, database or atlas."""
    TRADE_PRESS = "trade-press"
    """A specialist magazine or site."""
    COMPANY = "company"
    """A firm's own publication."""
    BLOG = "blog"
    """A personal or unsigned site."""


DOCUMENTARY = frozenset(
    {SourceKind.GOVERNMENT, SourceKind.TREATY, SourceKind.LEGISLATURE, SourceKind.COMPANY}
)
"""Kinds in which an actor publishes its own acts and words."""


class Seen(StrEnum):
    """How much of a source the editor saw."""

    WHOLE = "whole"
    """The whole text."""
    PART = "part"
    """A part of it, often its opening."""
    COPY = "copy"
    """A copy on another site."""


class Source(Record):
    """A bibliographic record of something that was seen."""

    id: Id
    """Permanent name, kebab-case."""
    title: Line
    """Title as printed, in the source's own language."""
    publisher: Line
    """Who published it."""
    author: Line | None = None
    """Who signed it, where known."""
    owner: EntityId | None = None
    """The party that owns the publisher or for which it speaks; omitted where independent."""
    published: Published
    """When it was published (EDTF), or: unknown."""
    accessed: DateField
    """When an editor saw it."""
    seen: Seen
    """How much of it was seen."""
    url: WebAddress | None = None
    """Where it stands; omitted where unknown."""
    archived: WebAddress | None = None
    """A snapshot, where one is known."""
    language: Language
    """Language of the text."""
    kind: SourceKind
    """What sort of publication it is."""
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country of the publisher (ISO 3166-1 alpha-2)."""
    descriptor: Words | None = None
    """One sentence that helps a reader to weigh it."""
