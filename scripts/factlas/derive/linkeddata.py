"""A claim as linked data in schema.org's words: a Claim, and the works that it cites."""

from collections.abc import Mapping
from typing import Any

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.changes import changed
from factlas.derive.reference import permanent_address
from factlas.model.claim import Claim
from factlas.model.dates import Date

CONTEXT = "https://schema.org"


def linked_claim(claim: Claim, book: Book) -> Mapping[str, Any]:
    """A claim by itself."""
    text, language = claim.text.within(book.edition.language)
    cited = dict.fromkeys(entry.source for entry in claim.evidence)
    return linked(
        book,
        identifier=claim.id,
        text=text,
        inLanguage=language,
        temporal=claim.when.text,
        dateModified=changed(claim, book.facts).isoformat(),
        citation=[linked_source(source, book) for source in cited],
    )


def linked(book: Book, *, identifier: str, **properties: Any) -> Mapping[str, Any]:
    """A claim of the book with these properties."""
    address = permanent_address(addresses.claim(identifier), book)
    own = {"@id": address} if address else {}
    head = {"@context": CONTEXT, "@type": "Claim", "identifier": identifier}
    return {**head, **own, **properties}


def linked_source(source_id: str, book: Book) -> Mapping[str, Any]:
    """A source that a claim cites."""
    source = book.facts.sources[source_id]
    date = {"datePublished": str(source.published)} if isinstance(source.published, Date) else {}
    return {
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": source.publisher,
        **date,
        **({"url": source.url} if source.url else {}),
    }
