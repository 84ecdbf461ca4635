"""JSON as it is published: UTF-8, one space of indent, keys in the order given, final newline."""

from typing import Any

from pydantic_core import to_json


def json_text(document: Any) -> str:
    """Plain values as text, which the standard library would take five times as long to indent."""
    return to_json(document, indent=1).decode() + "\n"
