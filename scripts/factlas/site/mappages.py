"""A page for every map, one to be shown on other sites' pages, and the list of maps."""

from collections.abc import Iterator
from functools import partial

from factlas import addresses
from factlas.derive.labels import told
from factlas.derive.reference import permanent_address
from factlas.model.mapfile import Map
from factlas.site.citing import page_foot
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks, evidence_cards
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Light, Page, Raw
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block


def map_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """All maps' pages, and the list of them."""
    maps = content.book.facts.maps
    for map_ in maps.values():
        yield Draft(f"maps/{map_.id}.md", partial(_map_page, map_, content, fragment))
    if maps:
        yield Draft("maps/index.md", partial(_index, content, fragment))


def embed_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Light]]:
    """Every map on a light page of its own, for frames on other sites."""
    for map_ in content.book.facts.maps.values():
        path = f"{addresses.embed(map_.id)}index.html"
        yield Draft(path, partial(_embed_page, map_, content, fragment))


def _map_page(map_: Map, content: Content, fragment: Fragments) -> Page:
    at = _setting(map_, f"maps/{map_.id}.md", content)
    book = content.book
    title, caption = told(map_.title, book), told(map_.caption, book)
    snippet = fragment("snippet.html", at=at, title=title, **_addresses(map_, content))
    return Page(
        at.path,
        title,
        caption,
        (
            title_block(at, fragment, title),
            _drawn(map_, at),
            fragment(
                "map_links.html",
                at=at,
                geojson=addresses.geojson(map_.id),
                embed=addresses.embed(map_.id),
                snippet=str(snippet),
            ),
            page_foot(title, at, fragment),
            *evidence_blocks(at, fragment),
        ),
        wide=True,
        has_picture=True,
    )


def _embed_page(map_: Map, content: Content, fragment: Fragments) -> Light:
    at = _setting(map_, f"{addresses.embed(map_.id)}index.md", content)
    return fragment.page(
        "embed.html",
        at=at,
        title=told(map_.title, content.book),
        description=told(map_.caption, content.book),
        figure=_drawn(map_, at),
        cards=evidence_cards(at, fragment),
        page=addresses.map_(map_.id),
        brought=content.drawings.brought,
        is_unread=True,
    )


def _index(content: Content, fragment: Fragments) -> Page:
    book = content.book
    at = Setting(content, "maps/index.md", {})
    maps = [
        (addresses.map_(map_.id), told(map_.title, book), told(map_.caption, book))
        for map_ in book.facts.maps.values()
    ]
    title = book.say("Maps")
    return Page(
        at.path,
        title,
        book.say("Every map, each drawn from cited positions, with its table and its data."),
        (title_block(at, fragment, title), fragment("maps.html", at=at, maps=maps)),
    )


def _setting(map_: Map, path: str, content: Content) -> Setting:
    claims = content.drawings.claims(map_.id, content.book)
    return Setting(content, path, numbered(claims), is_chapter=True)


def _drawn(map_: Map, at: Setting) -> Raw:
    return Raw(at.content.drawings.html(map_.id, "", at.content.book, at.numbers, at.root))


def _addresses(map_: Map, content: Content) -> dict[str, str]:
    """Whole addresses where the site's own is known, else from its root."""
    both = {"frame": addresses.embed(map_.id), "page": addresses.map_(map_.id)}
    return {
        name: permanent_address(own, content.book) or f"/{content.book.edition.prefix}{own}"
        for name, own in both.items()
    }
