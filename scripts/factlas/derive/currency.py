"""How old the evidence is on which a sentence in the present tense rests."""

from collections.abc import Iterator
from datetime import date, timedelta

from factlas.derive.asof import as_of
from factlas.derive.book import Book
from factlas.derive.labels import date_words
from factlas.model.claim import Claim
from factlas.model.dates import Date
from factlas.model.source import SourceKind
from factlas.story.chapter import Chapter, Sentence
from factlas.story.tense import may_be_present

FRESH = timedelta(days=365)
"""Evidence no older than this, reckoned from the day a source was last seen, is current."""

TIMELESS = frozenset({SourceKind.TREATY, SourceKind.LEGISLATURE})
"""A text in force or not says what it says, whenever it is read."""


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
    newest = max((confirmed(book.facts.claims[c], book) for c in sentence.claims), key=_last)
    if _last(newest) >= as_of(book.facts) - FRESH:
        return ""
    return book.say("last confirmed {date}").format(date=date_words(newest, book))


def confirmed(claim: Claim, book: Book) -> Date:
    """The date of its newest evidence: when a source was printed, else when the claim held."""
    newest = claim.when
    for entry in claim.evidence:
        source = book.facts.sources[entry.source]
        if source.kind in TIMELESS:
            day = as_of(book.facts)
            return Date(day, day, day.isoformat())
        if isinstance(source.published, Date) and _last(source.published) > _last(newest):
            newest = source.published
    return newest


def _last(when: Date) -> date:
    """The last day of a date; of an interval that has no end, its first."""
    return when.first if when.last == date.max else when.last
