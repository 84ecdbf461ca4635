"""From YAML nodes to records, or to problems in the author's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from factlas.load.origin import Origin
from factlas.load.yaml import MappingNode
from factlas.problem import Problem, did_you_mean

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True)
class Reading(Generic[R]):
    """What came of one written record."""

    record: R | None
    """The record, where it could be read."""
    problems: tuple[Problem, ...]
    """Else what is wrong with it."""


def read_record(model: type[R], origin: Origin, language: str) -> Reading[R]:
    """Validate one node against a model."""
    if not isinstance(origin.node, MappingNode):
        what = "a record must be a mapping of `key: value` lines"
        return Reading(None, (Problem(origin.place(), origin.file, what, "indent its keys"),))
    try:
        return Reading(model.model_validate(origin.node, context={"language": language}), ())
    except ValidationError as error:
        return Reading(None, tuple(_problems(error, model, origin)))


def _problems(error: ValidationError, model: type[BaseModel], origin: Origin) -> Iterator[Problem]:
    name = str(origin.node.get("id") or origin.file)
    details = error.errors(include_url=False)
    seen = set()
    for detail in details:
        loc = detail["loc"]
        place = origin.place(loc, key=detail["type"] == "extra_forbidden")
        if (place, loc[:1]) not in seen and not _follows_from_another(detail, details):
            seen.add((place, loc[:1]))
            yield Problem(place, name, *_in_words(detail, model))


def _follows_from_another(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """A list whose only items are broken is reported as too short as well."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        other is not detail and other["loc"][: len(loc)] == loc for other in details
    )


def _in_words(detail: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    field = _field(detail["loc"])
    given = detail["input"]
    match detail["type"]:
        case "missing":
            return f"`{field}` is missing", f"add `{field}`"
        case "extra_forbidden":
            return f'unknown key "{field}"', did_you_mean(field, keys_of(model))
        case "value_error":
            return str(detail["ctx"]["error"]), f"mend `{field}`"
        case "enum" | "literal_error":
            return _not_one_of(field, given, str(detail["ctx"]["expected"]))
        case "too_short":
            return f"`{field}` is empty", "give at least one"
        case _ if given is None:
            return f"`{field}` has no value", "give one, or remove the key"
        case _:
            return _by_type(field, given, detail)


def _by_type(field: str, given: Any, detail: ErrorDetails) -> tuple[str, str]:
    shown = f'"{given}"' if isinstance(given, str) else "what stands there"
    kind = detail["type"]
    if kind == "string_pattern_mismatch":
        return f"`{field}`: {shown} does not fit", _pattern_remedy(field)
    if kind.startswith(("decimal", "float", "int", "bool", "finite")):
        return f"`{field}`: {shown} is no number", "write it in digits, with a decimal point"
    if kind in ("tuple_type", "list_type"):
        return f"`{field}` must be a list", "write `[a, b]`, or lines that begin with `- `"
    if kind in ("dict_type", "model_type"):
        return f"`{field}` must be a mapping", "write `key: value`"
    if kind == "string_type":
        return f"`{field}` must be a text", "write it on one line, in quotes if need be"
    message = detail["msg"][:1].lower() + detail["msg"][1:]
    return f"`{field}`: {message}", "mend it"


def _pattern_remedy(field: str) -> str:
    if field in ("url", "archived", "address"):
        return "write a whole address that begins with https://"
    if field == "country":
        return "write the two letters of ISO 3166, as JP"
    if field in ("language", "languages", "lang"):
        return "write a language tag, as en or ja"
    return "use lower-case letters, digits and single hyphens"


def _not_one_of(field: str, given: Any, expected: str) -> tuple[str, str]:
    choices = expected.replace("'", "").replace(" or ", ", ").split(", ")
    return f'`{field}`: "{given}" is not one of {", ".join(choices)}', did_you_mean(
        str(given), choices
    )


def _field(loc: tuple[str | int, ...]) -> str:
    names = [step for step in loc if isinstance(step, str) and step != "[key]"]
    plain = [name for name in names if "[" not in name]
    return plain[-1] if plain else "record"


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
