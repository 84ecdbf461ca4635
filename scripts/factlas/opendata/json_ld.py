"""Claims as linked data in schema.org's words: a data set, and the claims in it."""

from typing import Any

from factlas.derive.asof import as_of
from factlas.derive.book import Book
from factlas.derive.labels import told
from factlas.derive.linkeddata import CONTEXT, linked_claim
from factlas.opendata.json_text import json_text


def json_ld(book: Book) -> str:
    """JSON-LD text, final newline."""
    return json_text(document(book))


def document(book: Book) -> dict[str, Any]:
    """The data set; a claim's own context is that of the whole."""
    explainer = book.facts.explainer
    publisher = {"publisher": explainer.publisher} if explainer.publisher else {}
    return {
        "@context": CONTEXT,
        "@type": "Dataset",
        **({"@id": explainer.address, "url": explainer.address} if explainer.address else {}),
        "name": told(explainer.title, book),
        "description": told(explainer.summary, book),
        "inLanguage": book.edition.language,
        "license": explainer.licence,
        "dateModified": as_of(book.facts).isoformat(),
        **publisher,
        "hasPart": [_part(claim_id, book) for claim_id in book.facts.claims],
    }


def _part(claim_id: str, book: Book) -> dict[str, Any]:
    linked = linked_claim(book.facts.claims[claim_id], book)
    return {key: value for key, value in linked.items() if key != "@context"}
