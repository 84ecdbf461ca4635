"""Where in a source something stands."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

_FORMS = (
    ("paragraph", re.compile(r"¶([1-9]\d{0,3})(?:[-–]([1-9]\d{0,3}))?")),
    ("page", re.compile(r"pp?\. ?([\divxlc]{1,6})(?:[-–]([\divxlc]{1,6}))?")),
    ("article", re.compile(r"art\. ?([\dIVXLC]{1,6}(?:\(\w+\))*)")),
    ("section", re.compile(r"§ ?([\w.()-]{1,20})")),
    ("table", re.compile(r"table ([\w.-]{1,10})")),
    ("heading", re.compile(r"under \"([^\"]{2,120})\"")),
    ("time", re.compile(r"(\d{1,3}:\d{2})")),
    ("infobox", re.compile(r"(infobox)")),
    ("caption", re.compile(r"(caption)")),
    ("title", re.compile(r"(title)")),
)


@dataclass(frozen=True)
class Locator:
    """A place in a source, of one of a few kinds."""

    kind: str
    """paragraph, page, article, section, table, heading, time, infobox, caption or title."""
    first: str
    """Number or name of the place."""
    last: str
    """The same again, or the end of a range."""
    text: str
    """As it was written."""

    def __str__(self) -> str:
        return self.text

    def is_within(self, other: "Locator") -> bool:
        """Whether it names paragraphs that all lie within those that the other names."""
        if {self.kind, other.kind} != {"paragraph"}:
            return False
        return int(other.first) <= int(self.first) and int(self.last) <= int(other.last)


@lru_cache(maxsize=1_000)
def parse_locator(text: str) -> Locator:
    """Read a locator. Raises ValueError, in the author's words, where it is none."""
    for kind, form in _FORMS:
        if match := form.fullmatch(text):
            first = match.group(1)
            last = match.group(2) if form.groups > 1 and match.group(2) else first
            if kind == "paragraph" and int(last) < int(first):
                raise ValueError(f'"{text}" ends before it begins')
            return Locator(kind, first, last, text)
    raise ValueError(
        f'"{text}" is no locator; write ¶4, p. 12, art. 9, §2, table 1, under "Heading", '
        "infobox, caption, title or 12:30"
    )


def _read(value: Any) -> Locator:
    if isinstance(value, Locator):
        return value
    if not isinstance(value, str):
        raise ValueError("a locator is one text, as ¶4")
    return parse_locator(value)


LocatorField = Annotated[
    Locator,
    BeforeValidator(_read),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "examples": ["¶4", "p. 12", "art. 9", "infobox"]}),
]
"""A locator as a field of a record."""
