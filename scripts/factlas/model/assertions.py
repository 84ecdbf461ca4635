"""The structured part of a claim: a small closed union, each member drawn by some page."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from factlas.model.base import EntityId, Id, Line, QuantityId, QuestionId, Record

_DIGITS = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?")


def _in_digits(value: Any) -> Any:
    """Python reads more than that as a number: 3_00, ٣٠٠, 3e2."""
    if isinstance(value, str) and not _DIGITS.fullmatch(value):
        raise PydanticCustomError("decimal_parsing", "not in digits")
    return value


Number = Annotated[Decimal, Field(max_digits=30, decimal_places=12), BeforeValidator(_in_digits)]
"""A number, as precise as it was printed."""

Degrees = Annotated[Decimal, Field(decimal_places=10), BeforeValidator(_in_digits)]
"""An angle."""


class Quantity(Record):
    """A number about something, in a declared quantity."""

    quantity: QuantityId
    """Which quantity, from `data/quantities.yml`."""
    of: EntityId
    """What it is a quantity of."""
    amount: Number | None = None
    """The figure, as precise as it was printed."""
    about: Number | None = None
    """The figure, where the source says "about"."""
    min: Number | None = None
    """Lower bound ("at least"), alone or with `max`."""
    max: Number | None = None
    """Upper bound ("up to"), alone or with `min`."""
    unit: Line
    """Unit, one that the quantity's dimension allows."""
    basis: Id | None = None
    """What the figure is reckoned on, one that the quantity declares."""

    @model_validator(mode="after")
    def _one_figure(self) -> "Quantity":
        forms = (self.amount is not None, self.about is not None, self._is_range)
        if sum(forms) != 1:
            raise ValueError("give one of `amount`, `about`, or `min` and/or `max`")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("`min` is above `max`")
        return self

    @property
    def _is_range(self) -> bool:
        return self.min is not None or self.max is not None

    @property
    def figures(self) -> tuple[Decimal, ...]:
        """The figures as written, lowest first."""
        return tuple(f for f in (self.amount, self.about, self.min, self.max) if f is not None)


class Located(Record):
    """A position, WGS 84, never more exact than its source."""

    located: EntityId
    """What lies there."""
    lat: Annotated[Degrees, Field(ge=-90, le=90)]
    """Latitude in degrees north."""
    lon: Annotated[Degrees, Field(ge=-180, le=180)]
    """Longitude in degrees east."""
    precision: Annotated[Number, Field(gt=0, le=2000)]
    """Radius in km within which the source places it."""


class StationState(StrEnum):
    """What was observed of a stationing."""

    PLANNED = "planned"
    """Announced or intended."""
    ARRIVED = "arrived"
    """Reported as delivered or in service."""
    SEEN = "seen"
    """Reported as being there."""
    GONE = "gone"
    """Reported as no longer there."""
    CANCELLED = "cancelled"
    """A plan that was given up."""


class Stationed(Record):
    """One dated observation of a system at a place; intervals are derived, never typed."""

    stationed: EntityId
    """The system or unit."""
    place: EntityId
    """Where."""
    state: StationState
    """What was observed."""


class Controls(Record):
    """Control on the ground, apart from title."""

    controls: EntityId
    """The party in control."""
    place: EntityId
    """Of which place."""


class Claims(Record):
    """A party's claim of title."""

    claims: EntityId
    """The party that claims."""
    place: EntityId
    """Which place."""


class BorderState(StrEnum):
    """What became of a border, or of a claim to one."""

    DRAWN = "drawn"
    """An agreement put it there."""
    ENDED = "ended"
    """It is no longer where the agreement put it."""
    CLAIMED = "claimed"
    """A party says that it runs there."""


class Border(Record):
    """One dated act about a border line; the line itself is computed, and periods are derived.

    It lies equally far from the coasts of the places on both sides, or on a parallel.
    """

    border: BorderState
    """What was done."""
    by: EntityId
    """The agreement that drew it, or the party that claims it."""
    between: tuple[EntityId, ...] = ()
    """The places on one side of it."""
    and_: tuple[EntityId, ...] = Field(default=(), alias="and")
    """The places on the other side."""
    parallel: Annotated[Degrees, Field(ge=-90, le=90)] | None = None
    """The parallel on which it lies, in degrees north."""
    across: EntityId | None = None
    """The land that the parallel divides."""

    @model_validator(mode="after")
    def _one_course(self) -> "Border":
        sides = bool(self.between), bool(self.and_)
        on_land = self.parallel is not None, self.across is not None
        if {sides, on_land} != {(True, True), (False, False)}:
            raise ValueError("give `between` and `and`, or `parallel` and `across`")
        return self

    @property
    def places(self) -> tuple[str, ...]:
        """Every place that says where it lies, as written."""
        return (*self.between, *self.and_, *([self.across] if self.across else []))


class RelationKind(StrEnum):
    """How one entity stands to another; read: the RELATION of OF is IS."""

    BUILDER = "builder"
    """Who makes it."""
    OPERATOR = "operator"
    """Who runs it."""
    USER = "user"
    """Who has it in service."""
    OFFICE = "office"
    """The office or employer of a person."""
    PART_OF = "part-of"
    """What it is a part of."""
    MEMBER_OF = "member-of"
    """What it belongs to."""
    SIGNATORY = "signatory"
    """Who signed it."""
    SUCCESSOR = "successor"
    """What followed it."""


class Relation(Record):
    """A relation between two entities: the `relation` of `of` is `is`."""

    relation: RelationKind
    """Which relation."""
    of: EntityId
    """Of whom or what."""
    is_: EntityId = Field(alias="is")
    """Who or what it is."""


class Answers(Record):
    """The claim's text is the answer to a question about an entity."""

    answers: QuestionId
    """Which question, from `data/questions.yml`."""
    of: EntityId
    """About whom or what."""


_MEMBERS = (
    "quantity",
    "located",
    "stationed",
    "controls",
    "claims",
    "border",
    "relation",
    "answers",
)


def _member(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((name for name in _MEMBERS if name in value), None)
    return type(value).__name__.lower()


Assertion = Annotated[
    Annotated[Quantity, Tag("quantity")]
    | Annotated[Located, Tag("located")]
    | Annotated[Stationed, Tag("stationed")]
    | Annotated[Controls, Tag("controls")]
    | Annotated[Claims, Tag("claims")]
    | Annotated[Border, Tag("border")]
    | Annotated[Relation, Tag("relation")]
    | Annotated[Answers, Tag("answers")],
    Discriminator(
        _member,
        custom_error_type="assertion",
        custom_error_message="an assertion has one of the keys " + ", ".join(_MEMBERS),
        custom_error_context={"known": ", ".join(_MEMBERS)},
    ),
]
"""What a claim asserts in a form that maps, sheets and timelines can draw."""
