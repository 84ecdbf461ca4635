"""Disputes: a question, its sides, and the claims each rests on."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factlas.model.base import ClaimId, EntityId, Id, Record, Words


class DisputeStatus(StrEnum):
    """Whether a dispute still stands."""

    OPEN = "open"
    """The sides still differ."""
    RECONCILED = "reconciled"
    """The difference is explained; `why` says how."""


class Side(Record):
    """One answer to the question."""

    held_by: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    """Who holds it."""
    summary: Words
    """The side's case in a sentence or two, attributed."""
    claims: Annotated[tuple[ClaimId, ...], Field(min_length=1)]
    """The claims it rests on."""


class Dispute(Record):
    """A question on which sources or parties differ."""

    id: Id
    """Permanent name, and its address: /disputes/<id>/."""
    question: Words
    """The question that a reader would ask."""
    sides: Annotated[tuple[Side, ...], Field(min_length=2)]
    """Who answers what."""
    status: DisputeStatus = DisputeStatus.OPEN
    """Open or reconciled."""
    why: Words | None = None
    """How it was reconciled."""

    @property
    def claims(self) -> tuple[str, ...]:
        """All claim ids of all sides, in order."""
        return tuple(claim for side in self.sides for claim in side.claims)
