"""What a page says of itself: as of when, when its claims last changed, when to look again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from factlas.derive.asof import as_of, release
from factlas.derive.bibliography import Item
from factlas.derive.book import Book
from factlas.derive.cards import card
from factlas.derive.labels import date_words, told
from factlas.derive.reference import permanent_address
from factlas.model.dates import parse_date


@dataclass(frozen=True)
class PageFacts:
    """Dates of a page, in words; all come from the facts, since builds have no clock."""

    day: date
    """The day of the last change of a claim on the page; of the site's facts where it cites none.
    """
    as_of: str
    """The day on which an editor last saw a source of the site."""
    changed: str
    """When a claim on the page last changed; empty where it cites none."""
    review: str
    """The next day on which an editor should look at one again; empty where none is set."""


def page_facts(claims: Iterable[str], book: Book) -> PageFacts:
    """The dates of a page that cites these claims."""
    cited, today = [book.facts.claims[claim] for claim in claims], as_of(book.facts)
    day = max([card(claim, book).changed for claim in cited], default=today)
    reviews = [claim.review for claim in cited if claim.review is not None]
    return PageFacts(
        day,
        _words(today, book),
        _words(day, book) if cited else "",
        date_words(min(reviews), book) if reviews else "",
    )


def page_item(title: str, address: str, day: date, book: Book) -> Item:
    """A page of the site as a reference, dated by the last change of its claims."""
    facts = book.facts
    site, today = told(facts.explainer.title, book), as_of(facts)
    return Item(
        key=f"page-{address.strip('/').replace('/', '-') or 'home'}",
        title=title,
        author="",
        publisher=facts.explainer.publisher or site,
        within=site,
        published=parse_date(day.isoformat()),
        accessed=parse_date(today.isoformat()),
        language=book.edition.language,
        url=permanent_address(address, book),
        archived="",
        kind=None,
        note=book.say("Facts of {release}.").format(release=release(facts)),
    )


def _words(day: date, book: Book) -> str:
    return date_words(parse_date(day.isoformat()), book)
