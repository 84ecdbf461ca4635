"""From YAML nodes to records, or to problems in the author's words."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from factlas.load.messages import in_words, shortened
from factlas.load.origin import Origin
from factlas.problem import Problem

R = TypeVar("R", bound=BaseModel)


class Reading(NamedTuple, Generic[R]):
    """What came of one written record."""

    record: R | None
    """The record, where it could be read."""
    problems: tuple[Problem, ...]
    """Else what is wrong with it."""


def read_record(model: type[R], origin: Origin, language: str) -> Reading[R]:
    """Validate one node against a model."""
    node = origin.node
    if not isinstance(node, dict):
        what = "a record must be a mapping of `key: value` lines"
        return Reading(None, (Problem(origin.place(), origin.file, what, "write it as such"),))
    try:
        return Reading(model.model_validate(node, context={"language": language}), ())
    except ValidationError as error:
        return Reading(None, tuple(_problems(error, model, origin)))


def _problems(error: ValidationError, model: type[BaseModel], origin: Origin) -> Iterator[Problem]:
    name = origin.node.get("id")
    details = error.errors(include_url=False)
    seen = set()
    for detail in details:
        loc = detail["loc"]
        is_key = detail["type"] == "extra_forbidden" or loc[-1:] == ("[key]",)
        place = origin.place(loc, key=is_key)
        if (place, loc[:1]) not in seen and not _follows_from_another(detail, details):
            seen.add((place, loc[:1]))
            record = shortened(name) if isinstance(name, str) and name else origin.file
            what, remedy = in_words(detail, keys_of(model))
            yield Problem(place, record, shortened(what), remedy)


def _follows_from_another(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """A list whose only items are broken is reported as too short as well."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        other is not detail and other["loc"][: len(loc)] == loc for other in details
    )


@cache
def keys_of(model: type[BaseModel]) -> frozenset[str]:
    """Every key that a record of this model, or a part of it, may have."""
    if issubclass(model, RootModel):
        return frozenset()
    keys: set[str] = set()
    for name, field in model.model_fields.items():
        keys.add(field.alias or name)
        for part in models_in(field.annotation):
            keys |= keys_of(part)
    return frozenset(keys)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation mentions, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models_in(part)
