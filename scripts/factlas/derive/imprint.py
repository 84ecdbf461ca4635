"""What the explainer says of itself: who publishes it, how to reach them, who pays, the licence."""

from dataclasses import dataclass

from factlas.derive.book import Book
from factlas.derive.labels import told


@dataclass(frozen=True)
class ImprintLine:
    """One line of the imprint."""

    label: str
    """What it is."""
    text: str
    """What the explainer says; where it says nothing, that it is not stated."""
    address: str
    """Where a link leads: the web, or mailto; empty where there is none."""
    is_stated: bool
    """Whether the explainer says it."""


def imprint(book: Book) -> tuple[ImprintLine, ...]:
    """Publisher, contact, funding, address and licence, stated or not."""
    explainer, say = book.facts.explainer, book.say
    lines = (
        (say("Publisher"), explainer.publisher),
        (say("Contact"), explainer.contact),
        (say("Funding"), told(explainer.funding, book)),
        (say("Address"), explainer.address),
        (say("Licence of facts and texts"), explainer.licence),
    )
    return tuple(
        ImprintLine(label, text or say("not stated"), _address(text or ""), bool(text))
        for label, text in lines
    )


def _address(text: str) -> str:
    if text.startswith(("https://", "http://")):
        return text
    return f"mailto:{text}" if "@" in text and " " not in text else ""
