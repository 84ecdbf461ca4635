"""YAML without places and without refusals, which is all that a sound file needs: twice as quick.

Whatever may have to be refused is left to the parser that can say where it stands.
"""

from collections.abc import Callable
from typing import Any

import yaml

MAX_DEPTH = 20
MAX_SCALAR = 20_000
MAX_NODES = 1_000_000

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NotPlain(Exception):
    """The text holds what may have to be refused."""


def plain(text: str) -> Any:
    """The content of YAML as dicts, lists, texts and None. Raises NotPlain, also for no YAML."""
    try:
        return _composed(Loader(text).get_event)
    except yaml.YAMLError:
        raise NotPlain from None


def _composed(get_event: Callable[[], Any]) -> Any:
    """What the events tell; one by one, since a call for each would double the time."""
    items: list[Any] = []
    outer: list[list[Any]] = []
    documents = 0
    for _ in range(MAX_NODES):
        event = get_event()
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value = event.value
            if event.tag is not None or len(value) > MAX_SCALAR:
                raise NotPlain
            items.append(value if value or event.style else None)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            if event.tag is not None or len(outer) >= MAX_DEPTH:
                raise NotPlain
            outer.append(items)
            items = []
        elif kind is yaml.MappingEndEvent:
            outer[-1].append(_mapping(items))
            items = outer.pop()
        elif kind is yaml.SequenceEndEvent:
            outer[-1].append(items)
            items = outer.pop()
        elif kind is yaml.AliasEvent:
            raise NotPlain
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise NotPlain
        elif kind is yaml.StreamEndEvent:
            return items[0] if items else None
    raise NotPlain


def _mapping(items: list[Any]) -> dict[str, Any]:
    """Keys and values in turn, as a mapping of words."""
    try:
        mapping = dict(zip(items[::2], items[1::2], strict=True))
    except TypeError:
        raise NotPlain from None
    if len(mapping) * 2 != len(items) or None in mapping:
        raise NotPlain
    return mapping
