"""The sources that a report's claims name, each once, in full."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factlas.derive.book import Book
from factlas.derive.evidence import published_words
from factlas.derive.labels import date_words, told
from factlas.derive.sourcewords import KINDS, SEEN
from factlas.model.source import Source
from factlas.report.address import readable
from factlas.report.numbering import Numbering
from factlas.report.parts import Link, Passage, SourcePart


def source_numbers(book: Book, named: Iterable[str]) -> Mapping[str, int]:
    """Numbers, from 1, of these sources, by publisher and date."""
    known = (book.facts.sources[source] for source in set(named))
    ordered = sorted(known, key=lambda s: (s.publisher.casefold(), str(s.published), s.id))
    return {source.id: number for number, source in enumerate(ordered, 1)}


def source_parts(
    numbers: Mapping[str, int], book: Book, numbering: Numbering
) -> tuple[SourcePart, ...]:
    """The sources with these numbers, each with the claims of the report that rest on it."""
    resting = _resting(book, numbering)
    return tuple(
        _part(book.facts.sources[source], number, resting[source], book, numbering)
        for source, number in numbers.items()
    )


def _resting(book: Book, numbering: Numbering) -> Mapping[str, list[str]]:
    resting: dict[str, list[str]] = defaultdict(list)
    for claim in numbering.cited:
        for source in dict.fromkeys(e.source for e in book.facts.claims[claim].evidence):
            resting[source].append(claim)
    return resting


def _part(
    source: Source, number: int, claims: Iterable[str], book: Book, numbering: Numbering
) -> SourcePart:
    return SourcePart(
        source.id,
        number,
        Passage(source.title, source.language),
        ". ".join((*_author(source), f"{source.publisher}, {published_words(source, book)}.")),
        _seen(source, book),
        told(source.descriptor, book),
        _link(source.url),
        _link(source.archived),
        numbering.known(claims),
    )


def _author(source: Source) -> tuple[str, ...]:
    return (source.author.rstrip("."),) if source.author else ()


def _seen(source: Source, book: Book) -> str:
    say, day = book.say, date_words(source.accessed, book)
    words = say("{kind}. Seen: {what}, on {date}.")
    return words.format(kind=say(KINDS[source.kind]), what=say(SEEN[source.seen]), date=day)


def _link(url: str | None) -> Link | None:
    return Link(url, readable(url)) if url else None
