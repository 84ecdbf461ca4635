"""How to cite a claim or a page, in plain text."""

from factlas import addresses
from factlas.derive.asof import release
from factlas.derive.book import Book
from factlas.derive.evidence import cited
from factlas.derive.labels import told
from factlas.model.source import Source


def claim_reference(
    claim: str, text: str, when: str, evidence: str, withdrawn: str, book: Book
) -> str:
    """A claim's reference: what it says, where it stands, on what evidence, whether it stands."""
    own = addresses.claim(claim)
    form = book.say(
        "“{claim}” ({date}). {site}, facts of {release}, {address}. Evidence: {evidence}."
    )
    words = form.format(
        claim=text,
        date=when,
        site=told(book.facts.explainer.title, book),
        release=release(book.facts),
        address=permanent_address(own, book) or own,
        evidence=evidence,
    )
    return f"{words} {withdrawn}" if withdrawn else words


def page_reference(title: str, address: str, book: Book) -> str:
    """How to cite a page of the site."""
    return book.say("“{title}”. {site}, facts of {release}, {address}.").format(
        title=title,
        site=told(book.facts.explainer.title, book),
        release=release(book.facts),
        address=permanent_address(address, book) or address or "./",
    )


def source_reference(source: Source, book: Book) -> str:
    """How to cite a source itself."""
    of = cited(source.id, book)
    named = f"{of.named}, {of.published}"
    whole = f"{source.author}: {named}" if source.author else named
    return f"{whole}, {source.url}" if source.url else f"{whole}."


def permanent_address(address: str, book: Book) -> str:
    """The whole form of an edition's address; empty while the site's own is not known."""
    return f"{book.home}{address}" if book.home else ""
