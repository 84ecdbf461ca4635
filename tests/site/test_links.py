"""Every link and every citation on the staged pages leads to something that is there."""

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from markdown import markdown

from factlas import addresses
from factlas.derive.datafiles import data_files
from factlas.site.beside import inlays, light_pages
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.shell import inlay_body
from factlas.site.stage import pages

HOME = "https://rock.example/"


class Anchors(HTMLParser):
    """Ids of a page, where its links lead, and which cards its buttons open."""

    def __init__(self, address: str, html: str) -> None:
        super().__init__()
        self.address = address
        self.ids: list[str] = []
        self.links: list[str] = []
        self.opened: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids.extend(value for name, value in found.items() if name == "id")
        self.opened.extend(value for name, value in found.items() if name == "popovertarget")
        if tag == "a":
            self.links.append(urljoin(self.address, found["href"]))


def address_of(path: str) -> str:
    stem = path.removesuffix(".md").removesuffix("index.html").removesuffix("index")
    return HOME + (stem if stem.endswith("/") or not stem else f"{stem}/")


@pytest.fixture(scope="module")
def site(content: Content, fragment: Fragments) -> dict[str, Anchors]:
    html = {}
    for page in pages(content, fragment):
        body = page.whole.split("---\n", 2)[2].replace("(rock.md)", "(rock/)")
        html[page.path] = markdown(body, extensions=["attr_list", "tables", "toc"])
    html.update((draft.path, draft.write().html()) for draft in light_pages(content, fragment))
    for inlay in (draft.write() for draft in inlays(content, fragment)):
        html[inlay.path] = inlay_body(inlay, content, fragment)
    return {address_of(path): Anchors(address_of(path), text) for path, text in html.items()}


def test_ids_are_unique_on_each_page(site: dict[str, Anchors]) -> None:
    for address, page in site.items():
        assert len(page.ids) == len(set(page.ids)), address


def test_every_button_opens_a_card_of_its_page(site: dict[str, Anchors]) -> None:
    assert any(page.opened for page in site.values())
    for address, page in site.items():
        assert set(page.opened) <= set(page.ids), address


def test_every_link_within_the_site_leads_somewhere(
    site: dict[str, Anchors], content: Content
) -> None:
    """The report and the data are written by the build, and tested with it."""
    chapters = tuple(addresses.chapter_pdf(chapter.id) for chapter in content.chapters)
    data = (*(f.path for f in data_files(content.book)), addresses.DATA_PACKAGE, addresses.FEED)
    beside = {HOME + own for own in (addresses.REPORT, *chapters, *data)}
    for address, page in site.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            if urlsplit(link).netloc == "rock.example" and link not in beside:
                assert target in site, f"{address} links to {link}"
                assert not anchor or anchor in site[target].ids, f"{address} links to {link}"


def test_every_page_can_be_reached_from_the_home_page_or_the_navigation(
    site: dict[str, Anchors], content: Content
) -> None:
    seen = {
        HOME,
        *(HOME + path for path in ("rock/", "method/", "register/", "timeline/", "colophon/")),
    }
    seen |= {f"{HOME}{room}/" for room in ("disputes", "sources", "maps", "places", "systems")}
    seen |= {f"{HOME}{room}/" for room in ("people", "institutions", "parties")}
    seen.add(f"{HOME}_shell/page/")
    frontier = set(seen)
    while frontier:
        frontier = {link.partition("#")[0] for page in frontier for link in site[page].links}
        frontier = (frontier & site.keys()) - seen
        seen |= frontier
    assert seen == site.keys()
