"""Entities carry identity only: id, kind, names. All else is a claim."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factlas.model.base import (
    EntityId,
    Id,
    KindId,
    Language,
    Line,
    QuestionId,
    Record,
    Words,
)


class Room(StrEnum):
    """The part of the site in which an entity has its page."""

    PLACES = "places"
    """Islands, towns, bases, countries' regions."""
    SYSTEMS = "systems"
    """Things that are built, fielded or run."""
    PEOPLE = "people"
    """Persons."""
    INSTITUTIONS = "institutions"
    """Ministries, companies, agencies, units."""
    AGREEMENTS = "agreements"
    """Treaties, declarations, laws."""
    PARTIES = "parties"
    """States and others in whose name something is said."""


class Kind(Record):
    """A kind of entity."""

    id: Id
    """Permanent name."""
    label: Words
    """What readers see, singular: Island."""
    page: Room
    """In which part of the site its pages stand."""
    asks: tuple[QuestionId, ...] = ()
    """Questions that each entity of the kind answers, from `data/questions.yml`."""


class Unanswered(Record):
    """A question to which no public source gave an answer."""

    question: QuestionId
    """Which question."""
    why: Words
    """What was looked at, or why there is no answer, in a sentence."""


class Name(Record):
    """A name in one language, and who uses it."""

    text: Line
    """The name."""
    lang: Language
    """Its language."""
    used_by: tuple[EntityId, ...] = ()
    """The parties that use it; empty where nobody contests it."""


class Entity(Record):
    """Something that claims are about."""

    id: Id
    """Permanent name, and part of its address."""
    kind: KindId
    """Which kind, from `data/kinds.yml`."""
    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Who calls it what."""
    short: Words | None = None
    """A short form for labels, where the name is long."""
    unanswered: tuple[Unanswered, ...] = ()
    """Questions of its kind to which no public source gave an answer."""
