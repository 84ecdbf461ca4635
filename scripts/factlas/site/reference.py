"""How to cite a claim, in plain text."""

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.cards import Card, EvidenceView
from factlas.derive.labels import told


def reference(card: Card, book: Book) -> str:
    """A claim's reference: what it says, where it stands, and on what evidence."""
    title = told(book.facts.explainer.title, book)
    evidence = "; ".join(_source(view) for view in card.evidence)
    return book.say("“{claim}” ({date}). {site}, {address}. Evidence: {evidence}.").format(
        claim=card.text,
        date=card.when,
        site=title,
        address=permanent_address(card.claim, book) or addresses.claim(card.claim),
        evidence=evidence,
    )


def permanent_address(claim: str, book: Book) -> str:
    """The whole address of a claim's page; empty while the site's own is not known."""
    home = book.facts.explainer.address
    return f"{home.rstrip('/')}/{book.edition.prefix}{addresses.claim(claim)}" if home else ""


def _source(view: EvidenceView) -> str:
    named = f"{view.publisher}, “{view.title}”, {view.published}, {view.at}"
    return f"{named}, {view.plain_url}" if view.plain_url else named
