"""How a reader reports an error: to whom, and with what filled in."""

from typing import NamedTuple
from urllib.parse import quote

from factlas.derive.asof import release
from factlas.derive.book import Book
from factlas.derive.reference import permanent_address


class Report(NamedTuple):
    """A report that lacks only what is wrong."""

    href: str
    """Where it goes, with the text filled in; empty while the explainer names no address."""
    text: str
    """What it says so far."""


def report(address: str, claim: str, book: Book) -> Report:
    """The report for a page, and for the claim on it where `claim` is one's id."""
    say, named = book.say, release(book.facts)
    subject = say("Error in {what} (facts of {release})").format(
        what=claim or address or "/", release=named
    )
    page = permanent_address(address, book) or f"/{address}"
    lines = [f"{say('Page:')} {page}", f"{say('Facts of:')} {named}", say("What is wrong:"), ""]
    if claim:
        lines.insert(0, f"{say('Claim:')} {claim}")
    text = "\n".join(lines)
    return Report(_href(book.facts.explainer.report or "", subject, text), f"{subject}\n{text}")


def _href(template: str, subject: str, text: str) -> str:
    """The address with `{subject}` and `{body}` filled in; mail gets them without asking."""
    if not template:
        return ""
    if template.startswith("mailto:") and "{" not in template:
        template += "?subject={subject}&body={body}"
    return template.replace("{subject}", _quoted(subject)).replace("{body}", _quoted(text))


def _quoted(text: str) -> str:
    """A text for an address; what marks a gap stands in no fact, and stays."""
    return quote(text, safe="/\0")
