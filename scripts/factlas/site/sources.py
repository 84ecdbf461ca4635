"""A page for every source: its record, what it supports, and what rests on it alone."""

from collections.abc import Iterator
from functools import partial

from babel import Locale

from factlas import addresses
from factlas.derive.cards import Card, EvidenceView, published_words
from factlas.derive.labels import date_words, told
from factlas.model.claim import Claim
from factlas.model.source import Seen, Source, SourceKind
from factlas.site.content import Content
from factlas.site.evidence import heading
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting

KINDS = {
    SourceKind.GOVERNMENT: "Government",
    SourceKind.TREATY: "Treaty",
    SourceKind.LEGISLATURE: "Legislature",
    SourceKind.WIRE: "News agency",
    SourceKind.NEWSPAPER: "Newspaper or magazine",
    SourceKind.BROADCASTER: "Broadcaster",
    SourceKind.THINK_TANK: "Think tank",
    SourceKind.ACADEMIC: "Academic",
    SourceKind.REFERENCE: "Reference work",
    SourceKind.TRADE_PRESS: "Trade press",
    SourceKind.COMPANY: "Company",
    SourceKind.BLOG: "Blog",
}

SEEN = {
    Seen.WHOLE: "the whole text",
    Seen.PART: "a part of the text",
    Seen.COPY: "a copy on another site",
}


def source_pages(content: Content, fragment: Fragments) -> Iterator[Draft]:
    """All sources' pages, and their index."""
    sources = content.book.facts.sources.values()
    for source in sources:
        yield Draft(f"sources/{source.id}.md", partial(_page, source, content, fragment))
    if sources:
        yield Draft("sources/index.md", partial(_index, content, fragment))


def _page(source: Source, content: Content, fragment: Fragments) -> Page:
    at = Setting(content, f"sources/{source.id}.md", {})
    published = published_words(source, content.book)
    description = at.say("{publisher}, {published}: what this source supports, and where in it.")
    return Page(
        at.path,
        source.title,
        description.format(publisher=source.publisher, published=published),
        (
            fragment(
                "title.html",
                at=at,
                title=source.title,
                language=source.language,
                under=told(source.descriptor, content.book),
            ),
            fragment(
                "source.html", at=at, source=source, record=tuple(_record(source, published, at))
            ),
            *_walk(source, at, fragment),
            *_supported(source, at, fragment),
        ),
    )


def _walk(source: Source, at: Setting, fragment: Fragments) -> Iterator[str]:
    """Where the source is walked through, the way there."""
    if source.id in at.content.book.facts.articles:
        yield fragment("walk_link.html", at=at, href=at.href(addresses.walk(source.id)))


def _record(source: Source, published: str, at: Setting) -> Iterator[tuple[str, str, str]]:
    """Lines of the record: what, its text, the language of the text."""
    say, here = at.say, at.language
    yield say("Publisher"), source.publisher, here
    if source.author:
        yield say("Author"), source.author, source.language
    yield say("Published"), published, here
    yield say("Kind"), say(KINDS[source.kind]), here
    yield say("Language"), at.language_name(source.language), here
    if source.country:
        yield say("Country"), _country(source.country, at), here
    seen, day = say(SEEN[source.seen]), date_words(source.accessed, at.content.book)
    yield say("Seen"), say("{what}, on {date}").format(what=seen, date=day), here


def _country(code: str, at: Setting) -> str:
    return str(Locale.parse(at.language, sep="-").territories.get(code, code))


def _supported(source: Source, at: Setting, fragment: Fragments) -> Iterator[str]:
    say = at.say
    claims = at.content.book.facts.claims_by_source.get(source.id, ())
    alone = [claim for claim in claims if _rests_on(claim, source)]
    shared = [claim for claim in claims if not _rests_on(claim, source)]
    for title, anchor, those in (
        (say("What rests on it alone"), "alone", alone),
        (say("What it supports beside others"), "shared", shared),
    ):
        if those:
            supported = [_words(claim, source, at) for claim in those]
            yield heading(title, anchor)
            yield fragment("supports.html", at=at, supported=supported)


def _rests_on(claim: Claim, source: Source) -> bool:
    return {entry.source for entry in claim.evidence} == {source.id}


def _words(claim: Claim, source: Source, at: Setting) -> tuple[Card, list[EvidenceView]]:
    card = at.card(claim.id)
    return card, [view for view in card.evidence if view.source == source.id]


def _index(content: Content, fragment: Fragments) -> Page:
    at = Setting(content, "sources/index.md", {})
    facts = content.book.facts
    title = at.say("Sources")
    rows = [
        (
            source,
            published_words(source, content.book),
            at.say(KINDS[source.kind]),
            len(facts.claims_by_source.get(source.id, ())),
        )
        for source in facts.sources.values()
    ]
    rows.sort(key=lambda row: (row[0].publisher.casefold(), str(row[0].published), row[0].id))
    return Page(
        at.path,
        title,
        at.say("Every source, with its publisher, date and the claims that it supports."),
        (
            fragment("title.html", at=at, title=title, language="", under=""),
            fragment("sources.html", at=at, sources=rows),
        ),
        searchable=False,
        wide=True,
    )
