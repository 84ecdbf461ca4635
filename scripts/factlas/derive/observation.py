"""One dated observation, as maps and sheets tell it."""

from enum import StrEnum
from typing import NamedTuple

from factlas.model.assertions import BorderState, StationState


class HoldState(StrEnum):
    """How a party stands to a place."""

    HELD = "held"
    """It controls the place."""
    CLAIMED = "title"
    """It claims the place."""


State = StationState | BorderState | HoldState
"""What can be observed."""


class Observation(NamedTuple):
    """What was observed, in words, and the claim that says so."""

    state: State
    """What was observed."""
    text: str
    """The same with its date, in words: last seen September 2022."""
    claim: str
    """Id of the claim."""
    year: int
    """The year in which it held, or began to."""
    known: int
    """The year in which the first of its dated sources reported it."""
    by: str = ""
    """Of who holds or claims a place: id of the party."""
