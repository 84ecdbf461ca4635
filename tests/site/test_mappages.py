"""Every map has a page, one for other sites, and a line in the list."""

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.mappages import embed_pages, map_pages


def test_every_map_has_a_page_and_a_line_in_the_list(content: Content, fragment: Fragments) -> None:
    written = {draft.path: draft.write() for draft in map_pages(content, fragment)}
    assert set(written) == {"maps/index.md", *(f"maps/{m}.md" for m in content.book.facts.maps)}
    for map_ in content.book.facts.maps:
        page = "".join(written[f"maps/{map_}.md"].blocks)
        assert f"<figure>{map_} [1] ../../ " in page
        assert f"../../data/maps/{map_}.geojson" in page
        assert f'href="../maps/{map_}/"' in "".join(written["maps/index.md"].blocks)


def test_the_snippet_carries_its_citation_as_text(content: Content, fragment: Fragments) -> None:
    page = next(iter(map_pages(content, fragment))).write()
    (block,) = (block for block in page.blocks if "textarea" in block)
    assert "&lt;iframe src=" in block
    assert "/embed/" in block
    assert "<iframe" not in block


def test_a_map_for_other_sites_brings_its_evidence(content: Content, fragment: Fragments) -> None:
    for draft in embed_pages(content, fragment):
        html = draft.write().html()
        assert draft.path.startswith("embed/")
        assert 'href="../../assets/maps.css"' in html
        assert '<script src="../../assets/maps.js" defer></script>' in html
        assert 'id="card-position"' in html
        assert 'target="_blank"' in html
