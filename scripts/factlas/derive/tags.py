"""Tags in a page's head that reference managers read: Highwire's and Dublin Core's."""

from collections.abc import Iterator

from factlas.derive.bibliography import Item
from factlas.derive.book import Book


def citation_tags(item: Item, address: str, book: Book) -> Iterator[tuple[str, str]]:
    """Name and content of each; `address` is the page's whole address, empty while not known.

    Zotero takes title, author, date, publisher and language from either family.
    """
    published = item.published.text if item.published else ""
    yield "citation_title", item.title
    yield "citation_author", item.author or item.publisher
    yield "citation_publication_date", published.replace("-", "/")
    yield "citation_publisher", item.publisher
    yield "citation_language", item.language
    if address:
        yield "citation_public_url", address
        yield "DC.identifier", address
    yield "DC.type", "Text"
    yield "DC.date", published
    yield "DC.rights", book.facts.explainer.licence
