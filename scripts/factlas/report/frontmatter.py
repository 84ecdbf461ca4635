"""Cover, imprint and labels: what the report says of itself."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

from factlas.derive.asof import as_of, epoch
from factlas.derive.book import Book
from factlas.derive.labels import date_words, number_words, told
from factlas.model.dates import parse_date
from factlas.report.address import site_address
from factlas.report.parts import Fact
from factlas.report.whole import Labels, Report
from factlas.story.chapter import Chapter


def front(book: Book, chapter: Chapter | None = None) -> Report:
    """A report of everything, or of one chapter, with cover and labels and nothing in it yet."""
    explainer, day = book.facts.explainer, as_of(book.facts)
    whole, stamp = told(explainer.title, book), datetime.fromtimestamp(epoch(book.facts), UTC)
    return Report(
        shape="chapter" if chapter else "whole",
        language=book.edition.language,
        title=chapter.title if chapter else whole,
        kicker=whole if chapter else explainer.publisher or "",
        summary=chapter.description if chapter else told(explainer.summary, book),
        date=(stamp.year, stamp.month, stamp.day),
        edition=" · ".join(filter(None, (_as_of(day, book), site_address(book)))),
        authors=(explainer.publisher,) if explainer.publisher else (),
        figures=() if chapter else tuple(_figures(book)),
        imprint=tuple(_imprint(day, book, chapter)),
        labels=_labels(book),
    )


def _day(day: date, book: Book) -> str:
    return date_words(parse_date(day.isoformat()), book)


def _as_of(day: date, book: Book) -> str:
    return book.say("As of {date}").format(date=_day(day, book))


def _figures(book: Book) -> Iterator[Fact]:
    facts, say = book.facts, book.say
    counts = (
        (say("claims"), facts.claims),
        (say("sources"), facts.sources),
        (say("disagreements"), facts.disputes),
    )
    for label, records in counts:
        if records:
            yield Fact(label, number_words(Decimal(len(records)), book))


def _imprint(day: date, book: Book, chapter: Chapter | None) -> Iterator[Fact]:
    explainer, say = book.facts.explainer, book.say
    lines = (
        (say("Release"), explainer.release),
        (say("As of"), _day(day, book)),
        (say("Address"), site_address(book)),
        (say("Published by"), explainer.publisher),
        (say("Contact"), explainer.contact),
        (say("Funding"), told(explainer.funding, book)),
        (say("Cite as"), _citation(day, book, chapter)),
        (say("Licence"), explainer.licence),
    )
    for label, text in lines:
        if text:
            yield Fact(label, text)


def _citation(day: date, book: Book, chapter: Chapter | None) -> str:
    explainer = book.facts.explainer
    title = told(explainer.title, book)
    if chapter:
        title = book.say("{chapter}. In: {whole}").format(chapter=chapter.title, whole=title)
    release = book.say("Release {name}").format(name=explainer.release) if explainer.release else ""
    parts = (explainer.publisher, title, release, _as_of(day, book), site_address(book))
    return ". ".join(part.rstrip(".") for part in parts if part)


def _labels(book: Book) -> Labels:
    say = book.say
    return Labels(
        contents=say("Contents"),
        timeline=say("Timeline"),
        walks=say("Then and now"),
        walks_lead=say(
            "What the articles said, statement by statement, and under each, beside a rule, how it "
            "turned out. The outcome is computed, from later claims that bear on a statement and "
            "from disputes that hold it."
        ),
        sheets=say("Fact sheets"),
        disputes=say("Disagreements"),
        references=say("Claims and evidence"),
        references_lead=say(
            "Every claim stands here once, under the number by which the text cites it: who says "
            "so, where exactly, in what words, how it stands, and what came of it. A number with S "
            "names one of the sources, which follow."
        ),
        sources=say("Sources"),
        sources_lead=say(
            "Every source by its publisher, under the number by which a claim names it: what it "
            "is, where it stands, when it was seen, and which claims rest on it."
        ),
        supports=say("For claims"),
        register=say("Register of claims"),
        register_lead=say(
            "Every claim by its permanent name, under which it can be found and cited, with its "
            "date, its standing, and its number here."
        ),
        volumes=say("Volumes"),
        volumes_lead=say(
            "The claims with their evidence, the sources and the register stand in files of their "
            "own beside this one; numbers lead there."
        ),
        archived=say("Archived copy"),
        cited_on=say("Cited on page"),
        disputed=say("disputed"),
    )
