"""How old the evidence is on which a sentence in the present tense rests."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from operator import attrgetter

from factlas.derive.asof import as_of
from factlas.derive.book import Book
from factlas.derive.evidence import Cited, cited
from factlas.derive.labels import date_words
from factlas.model.claim import Claim
from factlas.model.dates import Date
from factlas.story.chapter import Chapter, Sentence
from factlas.story.tense import may_be_present

FRESH = timedelta(days=365)
"""Evidence no older than this, reckoned from the day a source was last seen, is current."""


def confirmations(chapter: Chapter, book: Book) -> Iterator[str]:
    """For each citation of a chapter, in order of reading, what it prints about its age.

    It is empty but for the last citation of a sentence in the present tense whose newest evidence
    is older than twelve months: last confirmed March 2022.
    """
    for sentence in chapter.sentences:
        if sentence.citations:
            yield from [""] * (sentence.citations - 1)
            yield "" if chapter.about_site else _note(sentence, book)


def _note(sentence: Sentence, book: Book) -> str:
    if not may_be_present(sentence.text, book.edition.language):
        return ""
    dates = [confirmed(book.facts.claims[claim], book) for claim in sentence.claims]
    newest = max(dates, key=attrgetter("until"))
    if newest.until >= as_of(book.facts) - FRESH:
        return ""
    return book.say("last confirmed {date}").format(date=date_words(newest, book))


def confirmed(claim: Claim, book: Book) -> Date:
    """The date of its newest evidence: when a source was printed, else when the claim held."""
    return newest(claim.when, [cited(entry.source, book) for entry in claim.evidence], book)


def newest(when: Date, sources: Iterable[Cited], book: Book) -> Date:
    """The same of what held at `when` and rests on these sources."""
    found, until = when, when.until
    for source in sources:
        if source.is_timeless:
            day = as_of(book.facts)
            return Date(day, day, day.isoformat())
        if source.dated is not None and source.until > until:
            found, until = source.dated, source.until
    return found
