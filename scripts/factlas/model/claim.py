"""Claims: the only atom. Everything the site says about the world is one, with evidence."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from factlas.model.assertions import Assertion
from factlas.model.base import ClaimId, EntityId, Id, Line, Record, Ref, SourceId, Words
from factlas.model.dates import DateField, Published
from factlas.model.locator import LocatorField


class ClaimKind(StrEnum):
    """What sort of thing a claim says."""

    EVENT = "event"
    """Something that happened at `when`."""
    STATE = "state"
    """Something that held as of `when`."""
    STATEMENT = "statement"
    """That somebody said it, at `when`."""
    FORECAST = "forecast"
    """That somebody planned or expected it, at `when`; due at `due`."""


class Evidence(Record):
    """Where a source says so."""

    source: SourceId
    """Which source."""
    at: LocatorField
    """Where in it."""
    words: Line
    """4 to 12 consecutive words (or at most 40 CJK characters) found there, once."""
    gloss: Words | None = None
    """Our translation of the words, labelled as ours."""
    origin: Annotated[Id | Literal["unknown"], Ref("origin")] | None = None
    """Where the source has it from, when not from itself: an entity, a source, or unknown."""


class FollowKind(StrEnum):
    """How a claim bears on an older one."""

    UPDATES = "updates"
    """Gives the newer state of it."""
    CORRECTS = "corrects"
    """Says what is right instead."""
    BEARS_OUT = "bears-out"
    """What was said or expected came about."""
    REFUTES = "refutes"
    """What was said is shown to be wrong."""
    OVERTAKES = "overtakes"
    """Events made it moot."""


class Follows(Record):
    """This claim bears on an older one."""

    claim: ClaimId
    """The older claim."""
    as_: FollowKind = Field(alias="as")
    """How it bears on it."""
    why: Words
    """Why we say so, in a sentence."""


class Withdrawal(Record):
    """Why and when a claim was withdrawn; its page stays."""

    on: DateField
    """When it was withdrawn."""
    why: Words
    """Why."""
    instead: tuple[ClaimId, ...] = ()
    """Claims that stand in its place, where there are any."""


class Correction(Record):
    """Something that was put right in a claim, which stands."""

    on: DateField
    """When."""
    what: Words
    """What was wrong, and what it says now."""


class Claim(Record):
    """One sentence about the world, dated, attributed and evidenced."""

    id: Id
    """Permanent name, and its address: /c/<id>/."""
    text: Words
    """The claim in one sentence, in our own words."""
    kind: ClaimKind
    """Event, state, statement or forecast."""
    by: EntityId | None = None
    """Who says it; required for a statement and a forecast."""
    for_: EntityId | None = Field(default=None, alias="for")
    """The party in whose capacity they speak."""
    about: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """What it is about."""
    when: DateField
    """When it happened, held, or was said (EDTF)."""
    due: Published | None = None
    """For a forecast: by when it should have come about, or: unknown."""
    headline: Words | None = None
    """A few words that put it on the timeline."""
    asserts: tuple[Assertion, ...] = ()
    """Its structured part."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    """Who says so, where; one entry per source."""
    follows: tuple[Follows, ...] = ()
    """Older claims that this one bears on."""
    review: DateField | None = None
    """When an editor should look again."""
    corrected: tuple[Correction, ...] = ()
    """What was put right in it since it was first published, the oldest first."""
    withdrawn: Withdrawal | None = None
    """Set when the claim no longer stands; it keeps its page."""

    @property
    def is_voiced(self) -> bool:
        """Whether it reports what somebody said or expected."""
        return self.kind in (ClaimKind.STATEMENT, ClaimKind.FORECAST)
