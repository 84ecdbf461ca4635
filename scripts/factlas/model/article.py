"""Articles that the site walks through, paragraph by paragraph."""

from typing import Annotated

from pydantic import Field, model_validator

from factlas.model.base import ClaimId, Id, Record, Ref, Words
from factlas.model.locator import LocatorField


class Paragraph(Record):
    """What one paragraph says, or why it says nothing that can be checked."""

    at: LocatorField
    """Where: ¶n, or ¶n-m."""
    claims: tuple[ClaimId, ...] = ()
    """The claims that say what stands there, in its order."""
    nothing: Words | None = None
    """Why there is nothing to check."""

    @model_validator(mode="after")
    def _one_of_both(self) -> "Paragraph":
        if bool(self.claims) == (self.nothing is not None):
            raise ValueError("give `claims`, or `nothing` with the reason")
        return self


class Article(Record):
    """A source whose every paragraph is accounted for."""

    id: Annotated[Id, Ref("source")]
    """Which source."""
    paragraphs: Annotated[tuple[Paragraph, ...], Field(min_length=1)]
    """Its paragraphs in order."""
