"""What is wrong with a value, in the words of those who write fact files."""

from collections.abc import Collection, Iterator
from typing import Any

from pydantic_core import ErrorDetails

from factlas.problem import did_you_mean

LONGEST = 300
"""Characters of the longest message."""

_BOUNDS = {
    "greater_than": ("too small", "more than", "gt"),
    "greater_than_equal": ("too small", "at least", "ge"),
    "less_than": ("too large", "less than", "lt"),
    "less_than_equal": ("too large", "at most", "le"),
}


def in_words(detail: ErrorDetails, keys: Collection[str]) -> tuple[str, str]:
    """What is wrong, and what to do; `keys` are those that the record may have."""
    field = _field(detail["loc"], keys)
    given = detail["input"]
    match detail["type"]:
        case "missing":
            return f"`{field}` is missing", f"add `{field}`"
        case "extra_forbidden":
            return _unknown(str(detail["loc"][-1]), keys)
        case _ if given is None:
            return f"`{field}` has no value", "give one, or remove the key"
        case "value_error":
            return str(detail["ctx"]["error"]), f"mend `{field}`"
        case "enum" | "literal_error":
            return _not_one_of(field, given, str(detail["ctx"]["expected"]))
        case "assertion" | "layer":
            return _of_no_known_sort(detail)
        case "too_short" if given:
            return (
                f"`{field}` has only {len(given)}",
                f"give at least {detail['ctx']['min_length']}",
            )
        case "too_short" | "string_too_short":
            return f"`{field}` is empty", "fill it in"
        case bound if bound in _BOUNDS:
            fault, words, limit = _BOUNDS[bound]
            return f"`{field}`: {given} is {fault}", f"write {words} {detail['ctx'][limit]:g}"
        case _:
            return _by_type(field, given, detail)


def _unknown(key: str, keys: Collection[str]) -> tuple[str, str]:
    if key in keys:
        return f'the key "{key}" does not belong here', "move it to where it does, or remove it"
    return f'unknown key "{key}"', did_you_mean(key, keys, "remove it")


def shortened(text: str) -> str:
    """The text, or its beginning where an author's slip has made it endless."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _by_type(field: str, given: Any, detail: ErrorDetails) -> tuple[str, str]:
    shown = f'"{given}"' if isinstance(given, str) else "what stands there"
    kind = detail["type"]
    if detail["loc"][-1:] == ("[key]",):
        return f"`{field}`: {shown} is no language", _pattern_remedy("language")
    if kind == "string_pattern_mismatch":
        return f"`{field}`: {shown} does not fit", _pattern_remedy(field)
    if kind == "string_too_long":
        return f"`{field}` is too long", f"write at most {detail['ctx']['max_length']} characters"
    if kind.startswith(("decimal", "float", "int", "bool", "finite")):
        return f"`{field}`: {shown} is no number", "write it in digits, with a decimal point"
    if kind in ("tuple_type", "list_type"):
        return f"`{field}` must be a list", "write `[a, b]`, or lines that begin with `- `"
    if kind in ("dict_type", "model_type"):
        return f"`{field}` must be a mapping", "write `key: value`"
    return f"`{field}` must be a text", "write it on one line, in quotes if need be"


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
    what = f'`{field}`: "{given}" is not one of {", ".join(choices)}'
    return what, did_you_mean(str(given), choices, "write one of these")


def _of_no_known_sort(detail: ErrorDetails) -> tuple[str, str]:
    """An assertion is known by one of its keys, a layer by what it shows."""
    known = str(detail["ctx"]["known"]).split(", ")
    meant = (did_you_mean(word, known, "") for word in _words_in(detail["input"]))
    return str(detail["msg"]), next(filter(None, meant), "write one of these")


def _words_in(given: Any) -> Iterator[str]:
    if isinstance(given, str):
        yield given
    elif isinstance(given, dict):
        yield from (word for pair in given.items() for word in pair if isinstance(word, str))


def _field(loc: tuple[str | int, ...], keys: Collection[str]) -> str:
    """The innermost key of the record that leads to the value; not a language."""
    names = [step for step in loc if step in keys]
    return str(names[-1]) if names else "record"
