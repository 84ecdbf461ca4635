"""What the fields of a list's form offer."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from factlas.site.entities import ROOMS
from factlas.site.setting import Setting

OFFERED = 300
"""A field offers at most so many entities, those named most often."""

Value = tuple[str, str, int]
"""What the address calls a value, its words, and how many have it."""


@dataclass(frozen=True)
class Choice:
    """A field with few values, or a group of values in a field with more."""

    name: str
    """What the address calls it."""
    label: str
    """Its label."""
    values: tuple[Value, ...]
    """Its values."""


def entity_choices(named: Iterable[Iterable[str]], at: Setting) -> tuple[Choice, ...]:
    """The entities that are named, room by room, those named most often first."""
    counts = Counter(entity for those in named for entity in those)
    labels, facts = at.content.labels, at.content.book.facts
    most = sorted(counts, key=lambda e: (-counts[e], labels[e].casefold(), e))[:OFFERED]
    rooms: dict[str, list[Value]] = defaultdict(list)
    for entity in most:
        rooms[facts.room(entity).value].append((entity, labels[entity], counts[entity]))
    return tuple(
        Choice(room.value, at.say(words), tuple(rooms[room.value]))
        for room, words in reversed(ROOMS.items())
        if room.value in rooms
    )
