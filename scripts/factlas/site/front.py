"""What the first page has beside its chapter: what happened last, and how much there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.timeline import dated, timeline
from factlas.model.claim import ClaimKind
from factlas.site.fragments import Fragments
from factlas.site.page import Raw
from factlas.site.setting import Setting

PATH = "index.md"
"""Where the first page lies."""

NEWEST = 6
"""How many of the last happenings stand there."""


@dataclass(frozen=True)
class Count:
    """How many there are of something."""

    number: int
    """How many."""
    of: str
    """Of what, in words."""
    href: str
    """Address of the list of them."""


def with_front(body: Sequence[str], at: Setting, fragment: Fragments) -> Iterator[str]:
    """A chapter's blocks; on the first page what happened last follows the first figure."""
    if at.path != PATH:
        yield from body
        return
    until = next((n for n, block in enumerate(body, 1) if isinstance(block, Raw)), len(body))
    yield from body[:until]
    facts = at.content.book.facts
    events = [one for one in facts.claims.values() if one.kind is ClaimKind.EVENT]
    newest = timeline(at.content.book, dated(events)[-NEWEST:])
    if newest:
        yield fragment("newest.html", at=at, entries=newest[::-1], all=addresses.TIMELINE)
    yield from body[until:]
    yield fragment("counts.html", at=at, counts=[c for c in _counts(at.content.book) if c.number])


def _counts(book: Book) -> Iterator[Count]:
    facts, say = book.facts, book.say
    yield Count(len(facts.claims), say("claims, each with its evidence"), addresses.REGISTER)
    yield Count(len(facts.sources), say("sources"), "sources/")
    yield Count(len(facts.disputes), say("disputes, side by side"), "disputes/")
    yield Count(len(facts.articles), say("articles walked through, then and now"), "then-and-now/")
    yield Count(len(facts.maps), say("maps"), addresses.MAPS)
