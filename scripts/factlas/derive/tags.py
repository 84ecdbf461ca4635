"""Tags in a page's head that reference managers read: Highwire's and Dublin Core's."""

from collections.abc import Iterator

from factlas.derive.bibliography import Item


def citation_tags(item: Item, address: str, licence: str = "") -> Iterator[tuple[str, str]]:
    """Name and content of each; `address` is where the work stands, empty while not known.

    A source's page has the tags of the source itself, whose licence is its own. Zotero takes title,
    author, date, publisher and language from either family.
    """
    yield "citation_title", item.title
    yield "citation_author", item.author or item.publisher
    if item.published:
        yield "citation_publication_date", item.published.text.replace("-", "/")
        yield "DC.date", item.published.text
    yield "citation_publisher", item.publisher
    yield "citation_language", item.language
    if address:
        yield "citation_public_url", address
        yield "DC.identifier", address
    yield "DC.type", "Text"
    if licence:
        yield "DC.rights", licence
