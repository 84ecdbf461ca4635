"""A light page for every source: its record, what it supports, what rests on it alone; an index."""

from collections.abc import Iterator, Mapping
from functools import partial

from markupsafe import Markup

from factlas import addresses
from factlas.derive.bibliography import source_item
from factlas.derive.cards import Card
from factlas.derive.evidence import EvidenceView, published_words
from factlas.derive.labels import date_words, told
from factlas.derive.reference import source_reference
from factlas.derive.sourcewords import KINDS, SEEN
from factlas.model.source import Source
from factlas.mould import lines
from factlas.site.citing import cite_texts, report_texts, tag_texts
from factlas.site.claimparts import byline, said
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.indexes import Index, index_page, index_parts
from factlas.site.page import Draft, Inlay, Light, Page
from factlas.site.setting import Setting
from factlas.site.templating import headed


def source_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Light]]:
    """All sources' pages."""
    for source in content.book.facts.sources.values():
        path = f"{addresses.source(source.id)}index.html"
        yield Draft(path, partial(_page, source, content, fragment))


def source_index(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The list of all sources, where there are any."""
    if content.book.facts.sources:
        yield index_page(_index(content), content, fragment)


def source_parts(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts of a long list."""
    return index_parts(_index(content), content, fragment)


def _page(source: Source, content: Content, fragment: Fragments) -> Light:
    at = Setting(content, f"{addresses.source(source.id)}index.md", {})
    published = published_words(source, content.book)
    description = at.say("{publisher}, {published}: what this source supports, and where in it.")
    item = source_item(source, content.book)
    is_walked = source.id in content.book.facts.articles
    owner = at.entity(source.owner) if source.owner else None
    return fragment.page_alike(
        "source.html",
        at=at,
        title=source.title,
        description=description.format(publisher=source.publisher, published=published),
        said=source.title,
        language=at.foreign(source.language),
        under=told(source.descriptor, content.book),
        **_record(source, published, at),
        owner=owner.text if owner else "",
        owned=owner.href if owner else "",
        url=source.url or "",
        archived=source.archived or "",
        walk=at.href(addresses.walk(source.id)) if is_walked else "",
        lists=lines(_supported(source, at, fragment)),
        tags=fragment.alike("citation_tags.html", at, **tag_texts(item, source.url or "")),
        **cite_texts(source_reference(source, content.book), item),
        **report_texts(addresses.source(source.id), "", content.book),
    )


def _record(source: Source, published: str, at: Setting) -> Mapping[str, str]:
    """Who published it, when, and what was seen of it."""
    say, day = at.say, date_words(source.accessed, at.content.book)
    return {
        "publisher": source.publisher,
        "author": source.author or "",
        "published": published,
        "kind": say(KINDS[source.kind]),
        "spoken": at.language_name(source.language),
        "country": _country(source.country, at) if source.country else "",
        "seen": say("{what}, on {date}").format(what=say(SEEN[source.seen]), date=day),
    }


def _country(code: str, at: Setting) -> str:
    return str(at.content.book.locale.territories.get(code, code))


def _supported(source: Source, at: Setting, fragment: Fragments) -> Iterator[Markup]:
    """What rests on it alone, and what on others too: claims with its words."""
    say, language, name = at.say, at.foreign(source.language), source.id
    cards, claims = at.content.cards, at.content.book.facts.claims_by_source.get(name, ())
    alone: list[Markup] = []
    shared: list[Markup] = []
    gone: list[Markup] = []
    for claim in claims:
        card = cards[claim.id]
        own = [view for view in card.evidence if view.source.id == name]
        is_alone = len(own) == len(card.evidence)
        those = gone if card.withdrawn else alone if is_alone else shared
        those.append(_claim(card, own, language, at, fragment))
    for title, anchor, those in (
        (say("What rests on it alone"), "alone", alone),
        (say("What it supports beside others"), "shared", shared),
        (say("Withdrawn"), "withdrawn", gone),
    ):
        if those:
            values = {"heading": title, "anchor": anchor, "supported": lines(those)}
            yield fragment.alike("source_list.html", at, **values)


def _claim(
    card: Card, own: list[EvidenceView], language: str, at: Setting, fragment: Fragments
) -> Markup:
    """A claim with the source's words; most have them from one place in it."""
    first, *more = own
    return fragment.alike(
        "supported.html",
        at,
        href=at.claim(card.claim),
        said=said(card.text, card.language, at, fragment),
        byline=byline(card, at, fragment),
        language=language,
        words=first.words,
        place=headed(first.at, language),
        origin=first.origin,
        url=first.url,
        more=lines(_quote(view, language, at, fragment) for view in more) if more else "",
    )


def _quote(view: EvidenceView, language: str, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "quote.html",
        at,
        language=language,
        words=view.words,
        place=headed(view.at, language),
        origin=view.origin,
        url=view.url,
    )


def _index(content: Content) -> Index[Source]:
    say, sources = content.book.say, content.book.facts.sources.values()
    description = "Every source, with its publisher, date and the claims that it supports."
    return Index(
        "sources",
        say("Sources"),
        say(description),
        tuple(sorted(sources, key=lambda s: (s.publisher.casefold(), str(s.published), s.id))),
        lambda source: source.publisher,
        "sources.html",
        partial(_row, content),
        wide=True,
    )


def _row(content: Content, source: Source) -> tuple[Source, str, str, int]:
    """A source, when it was published, its kind, and how many claims it supports."""
    count = len(content.book.facts.claims_by_source.get(source.id, ()))
    published = published_words(source, content.book)
    return source, published, content.book.say(KINDS[source.kind]), count
