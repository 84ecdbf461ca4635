"""One source's word for a claim: what it says, where, and whether it speaks for itself."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from factlas.derive.book import Book
from factlas.derive.labels import date_words, label, locator_words, told
from factlas.model.claim import Claim, Evidence
from factlas.model.dates import Date
from factlas.model.source import Source, SourceKind

TIMELESS = frozenset({SourceKind.TREATY, SourceKind.LEGISLATURE})
"""A text in force or not says what it says, whenever it is read."""

_PLAIN = re.compile(r"[A-Za-z0-9_.~ ]*")
"""Words in which an address changes nothing but the spaces. A hyphen has a meaning in it."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as every claim that rests on it cites it."""

    id: str
    """Its id; its page is `addresses.source(id)`."""
    title: str
    """Title as printed."""
    publisher: str
    """Who published it."""
    published: str
    """When, in words."""
    language: str
    """Language of title and words."""
    url: str
    """Where it stands, without a text fragment, for print; empty where unknown."""
    archived: str
    """A snapshot; empty where none is known."""
    descriptor: str
    """What helps to weigh it."""
    named: str
    """Who published what, in one line."""
    dated: Date | None
    """When it was published; None where that is not known."""
    until: date
    """The last day of that, or `date.min`."""
    seen: Date
    """When an editor saw it."""
    is_timeless: bool
    """Whether it says what it says, whenever it is read."""


class EvidenceView(NamedTuple):
    """One source's word for a claim."""

    source: Cited
    """The source."""
    at: str
    """Where in it, in words."""
    words: str
    """The words found there."""
    gloss: str
    """Our translation, where there is one."""
    url: str
    """Where it stands, landing on the words; empty where unknown."""
    origin: str
    """Where the source has it from, in words; empty when from itself."""
    first_hand: bool
    """Whether this is the document itself or the actor's own publication."""


def evidence_views(claim: Claim, book: Book) -> tuple[EvidenceView, ...]:
    """What its sources say for a claim, in the book's edition."""
    first_hand = book.standings[claim.id].first_hand_sources
    return tuple([_view(entry, first_hand, book) for entry in claim.evidence])


def _view(entry: Evidence, first_hand: Collection[str], book: Book) -> EvidenceView:
    source, words, gloss, origin = entry.source, entry.words, entry.gloss, entry.origin
    shown = cited(source, book)
    return EvidenceView(
        shown,
        locator_words(entry.at, book),
        words,
        "" if gloss is None else told(gloss, book),
        landing(shown.url, words),
        "" if origin is None else _origin(origin, book),
        source in first_hand,
    )


def cited(source_id: str, book: Book) -> Cited:
    """How a source of the book is cited, in its edition."""
    made = book.cited.get(source_id)
    if made is None:
        made = book.cited[source_id] = _cited(book.facts.sources[source_id], book)
    return made


def _cited(source: Source, book: Book) -> Cited:
    dated = source.published if isinstance(source.published, Date) else None
    return Cited(
        source.id,
        source.title,
        source.publisher,
        published_words(source, book),
        source.language,
        source.url or "",
        source.archived or "",
        told(source.descriptor, book),
        f"{source.publisher}, “{source.title}”",
        dated,
        date.min if dated is None else dated.until,
        source.accessed,
        source.kind in TIMELESS,
    )


def published_words(source: Source, book: Book) -> str:
    """When a source was published, in words."""
    if isinstance(source.published, str):
        return book.say("undated")
    return date_words(source.published, book)


def landing(url: str, words: str) -> str:
    """The address with a text fragment that scrolls to the words (WICG Text Fragments)."""
    if not url or "#" in url:
        return url
    if _PLAIN.fullmatch(words):  # as most
        return f"{url}#:~:text={words.replace(' ', '%20')}"
    return f"{url}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def _origin(origin: str, book: Book) -> str:
    words = book.origins.get(origin)
    if words is None:
        words = book.origins[origin] = _origin_words(origin, book)
    return words


def _origin_words(origin: str, book: Book) -> str:
    if origin == "unknown":
        return book.say("from an origin not known")
    return book.say("which has it from {origin}").format(origin=_origin_name(origin, book))


def _origin_name(origin: str, book: Book) -> str:
    facts = book.facts
    return label(origin, book) if origin in facts.entities else facts.sources[origin].publisher
