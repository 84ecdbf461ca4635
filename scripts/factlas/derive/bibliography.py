"""Bibliographic records of sources and claims, whatever the format in which they are told."""

from collections.abc import Iterator
from typing import NamedTuple

from factlas import addresses
from factlas.derive.asof import as_of
from factlas.derive.book import Book
from factlas.derive.cards import card
from factlas.derive.labels import date_words, told
from factlas.derive.reference import permanent_address
from factlas.model.claim import Claim
from factlas.model.dates import Date, parse_date
from factlas.model.source import Source, SourceKind


class Item(NamedTuple):
    """What a reference says of one source, or of one claim as a publication of this site."""

    key: str
    """Its citation key: `source-…` or `claim-…`."""
    title: str
    """Title as printed; of a claim, what it says."""
    author: str
    """Who signed it; empty where nobody did."""
    publisher: str
    """Who published it; of a claim, this site's publisher, or its title."""
    within: str
    """Of a claim: the title of this site; empty for a source."""
    published: Date | None
    """When it was published; of a claim, when it last changed. None where unknown."""
    accessed: Date
    """When an editor saw it; of a claim, the day as of which the facts stand."""
    language: str
    """Language of its title."""
    url: str
    """Where it stands; empty where unknown."""
    archived: str
    """A snapshot, where one is known."""
    kind: SourceKind | None
    """What sort of publication a source is; None for a claim."""
    note: str
    """What helps to weigh a source; of a claim, its date and its evidence."""


def items(book: Book) -> Iterator[Item]:
    """All sources, then all claims, in the order of the files."""
    for source in book.facts.sources.values():
        yield source_item(source, book)
    for claim in book.facts.claims.values():
        yield claim_item(claim, book)


def source_item(source: Source, book: Book) -> Item:
    """A source as a reference."""
    return Item(
        key=f"source-{source.id}",
        title=source.title,
        author=source.author or "",
        publisher=source.publisher,
        within="",
        published=source.published if isinstance(source.published, Date) else None,
        accessed=source.accessed,
        language=source.language,
        url=source.url or "",
        archived=source.archived or "",
        kind=source.kind,
        note=told(source.descriptor, book),
    )


def claim_item(claim: Claim, book: Book) -> Item:
    """A claim as a reference to its own page."""
    shown, when = card(claim, book), date_words(claim.when, book)
    evidence = "; ".join([f"{view.source.named}, {view.at}" for view in shown.evidence])
    note = claim_note(when, evidence, shown.withdrawn, book)
    item = undated_claim(claim.id, shown.text, shown.language, note, book)
    return item._replace(published=parse_date(shown.changed.isoformat()))


def undated_claim(claim: str, text: str, language: str, note: str, book: Book) -> Item:
    """A claim as a reference, but for when it last changed."""
    site, today = told(book.facts.explainer.title, book), as_of(book.facts)
    return Item(
        key=f"claim-{claim}",
        title=text,
        author="",
        publisher=book.facts.explainer.publisher or site,
        within=site,
        published=None,
        accessed=parse_date(today.isoformat()),
        language=language,
        url=permanent_address(addresses.claim(claim), book),
        archived="",
        kind=None,
        note=note,
    )


def claim_note(when: str, evidence: str, withdrawn: str, book: Book) -> str:
    """Its date and evidence; a claim that no longer stands says so first."""
    parts = [
        book.say("Of {date}.").format(date=when),
        book.say("Evidence: {evidence}.").format(evidence=evidence),
    ]
    return " ".join([withdrawn, *parts] if withdrawn else parts)
