"""Golden pages: small facts in, the engine's pages and those beside it out, byte for byte.

After a change that is meant: FACTLAS_GOLDEN=write pytest tests/site/test_stage.py, then read the
difference before committing it.
"""

import os
from pathlib import Path

import pytest

from factlas.site.beside import data_files, light_pages, write_beside
from factlas.site.content import Content
from factlas.site.entities import entity_pages
from factlas.site.fragments import Fragments
from factlas.site.shell import inlay_body
from factlas.site.stage import drafts, fill, stage, staged
from factlas.site.tree import write_files, write_tree

GOLDEN = Path(__file__).parents[1] / "golden" / "site" / "expected"

MAPS = {"maps.js": b"// a map\n"}

SHOWN = (
    "whole/index.md",
    "whole/rock.md",
    "whole/places/index.md",
    "whole/disputes/lance-range.md",
    "whole/disputes/index.md",
    "whole/sources/index.md",
    "whole/register.md",
    "whole/method.md",
    "whole/then-and-now.md",
    "whole/timeline.md",
    "light/c/plan/index.html",
    "light/c/ruritania-claims/index.html",
    "light/c/two-lances/index.html",
    "light/sources/ministry-note/index.html",
    "light/sources/iwa-yomimono/index.html",
    "light/register/data/facets.json",
    "light/register/data/sources.json",
    "light/register/data/rows-1.json",
    "inlays/places/skala/index.html",
    "inlays/systems/lance/index.html",
    "inlays/people/max-minister/index.html",
)


@pytest.fixture(scope="module")
def made(content: Content, fragment: Fragments, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that is made before the engine runs, and with what it will be filled."""
    build = tmp_path_factory.mktemp("build")
    stage(staged([content], fragment), build / "docs")
    write_beside([content], MAPS, fragment, build / "light")
    light = {draft.path: draft.write().html() for draft in light_pages(content, fragment)}
    data = {draft.path: draft.write() for draft in data_files(content)}
    write_files(light | data, build / "light")
    write_tree(
        {path: page.whole for path, page in staged([content], fragment).items()}, build / "whole"
    )
    inlays = (draft.write() for draft in entity_pages(content, fragment))
    write_tree(
        {page.path: inlay_body(page, content, fragment) for page in inlays},
        build / "inlays",
    )
    return build


@pytest.mark.parametrize("path", SHOWN)
def test_pages_are_as_expected(made: Path, path: str) -> None:
    text = (made / path).read_text(encoding="utf-8")
    expected = GOLDEN / path
    if os.environ.get("FACTLAS_GOLDEN") == "write":
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_engine_gets_chapters_lists_disputes_and_its_shell(
    made: Path, content: Content
) -> None:
    facts = content.book.facts
    assert files(made / "docs") == {
        "colophon.md",
        *(f"{room}/index.md" for room in {facts.room(e).value for e in facts.entities}),
        *(f"disputes/{dispute}.md" for dispute in facts.disputes),
        *(f"{page}.md" for page in ("index", "rock", "method", "register", "timeline")),
        "then-and-now.md",
        "maps/index.md",
        "maps/rock.md",
        "sources/index.md",
        "data/index.md",
        "disputes/index.md",
        "_shell/page.md",
    }


def test_every_other_record_has_its_page_beside_the_engine(made: Path, content: Content) -> None:
    facts = content.book.facts
    assert files(made / "light") == {
        *(f"c/{claim}/index.html" for claim in facts.claims),
        *(f"sources/{source}/index.html" for source in facts.sources),
        "assets/factlas.css",
        "assets/claim.css",
        "assets/factlas-cite.js",
        "assets/factlas-frame.css",
        "assets/factlas-frame.js",
        "assets/factlas-search.css",
        "assets/factlas-search.js",
        "assets/factlas-lists.css",
        "assets/factlas-register.js",
        "assets/factlas-timeline.js",
        "assets/factlas-view.js",
        "assets/maps.js",
        "register/data/facets.json",
        "register/data/sources.json",
        "register/data/rows-1.json",
        "embed/rock/index.html",
    }
    assert files(made / "inlays") == {
        f"{facts.room(entity).value}/{entity}/index.html" for entity in facts.entities
    }


def test_html_is_held_back_from_the_engine_and_put_in_when_it_has_run(
    content: Content, fragment: Fragments, made: Path, tmp_path: Path
) -> None:
    pages = staged([content], fragment)
    for path, page in pages.items():
        text = (made / "docs" / path).read_text("utf-8")
        assert "fl-card" not in text and "<table" not in text
        site = tmp_path / page.address / "index.html"
        site.parent.mkdir(parents=True, exist_ok=True)
        site.write_text(text, encoding="utf-8")
    fill(pages, tmp_path)
    for page in pages.values():
        assert (tmp_path / page.address / "index.html").read_text("utf-8") == page.whole


def test_nothing_is_written_again_that_did_not_change(
    made: Path, content: Content, fragment: Fragments
) -> None:
    pages = staged([content], fragment)
    assert stage(pages, made / "docs") == 0


def test_a_draft_knows_its_path_before_it_is_written(content: Content, fragment: Fragments) -> None:
    for draft in drafts(content, fragment):
        assert draft.write().path == draft.path
