"""Changed claims as an Atom feed (RFC 4287), the last changed first."""

import re
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factlas import addresses
from factlas.derive.asof import as_of
from factlas.derive.bibliography import claim_item
from factlas.derive.book import Book
from factlas.derive.changes import changed
from factlas.derive.labels import told
from factlas.derive.reference import permanent_address
from factlas.model.claim import Claim

ENTRIES = 50
"""At most so many claims."""

_NAMESPACE = "http://www.w3.org/2005/Atom"
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not (section 2.2)."""


def atom(book: Book) -> str:
    """The feed; without a known address its ids are names (UUIDs), and its links are relative."""
    explainer = book.facts.explainer
    title = told(explainer.title, book)
    feed = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": book.edition.language})
    _add(feed, "id", _id("", book))
    _add(feed, "title", title)
    _add(feed, "subtitle", told(explainer.summary, book))
    _add(feed, "updated", f"{as_of(book.facts).isoformat()}T00:00:00Z")
    _add(SubElement(feed, "author"), "name", explainer.publisher or title)
    _add(feed, "rights", explainer.licence)
    SubElement(feed, "link", rel="self", href=_href(addresses.FEED, book))
    SubElement(feed, "link", rel="alternate", href=_href(addresses.REGISTER, book))
    for claim in _newest(book):
        _entry(feed, claim, book)
    indent(feed, space=" ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(feed, "unicode") + "\n"


def _newest(book: Book) -> list[Claim]:
    claims = book.facts.claims.values()
    return sorted(claims, key=lambda c: (changed(c, book.facts), c.when, c.id))[: -ENTRIES - 1 : -1]


def _entry(feed: Element, claim: Claim, book: Book) -> None:
    own, entry = addresses.claim(claim.id), SubElement(feed, "entry")
    _add(entry, "id", _id(own, book))
    _add(entry, "title", told(claim.headline or claim.text, book))
    _add(entry, "updated", f"{changed(claim, book.facts).isoformat()}T00:00:00Z")
    SubElement(entry, "link", rel="alternate", href=_href(own, book))
    SubElement(entry, "category", term=claim.kind.value)
    _add(entry, "content", f"{told(claim.text, book)} {claim_item(claim, book).note}")


def _id(own: str, book: Book) -> str:
    """Its whole address, or a name computed from the site's title, so that it stays the same."""
    address = permanent_address(own, book)
    seed = f"{told(book.facts.explainer.title, book)}/{book.edition.prefix}{own}"
    return address or f"urn:uuid:{uuid5(NAMESPACE_URL, seed)}"


def _href(own: str, book: Book) -> str:
    return permanent_address(own, book) or own


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _UNWRITABLE.sub(" ", text)
