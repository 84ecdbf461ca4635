import json
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import ConfigurationError

from factlas.site.configuration import write_configuration
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.stage import pages

ROOT = Path(__file__).parents[2]


def test_the_engine_reads_title_and_navigation_from_facts_and_story(
    content: Content, tmp_path: Path
) -> None:
    path = write_configuration([content], ["assets/maps.css", "assets/maps.js"], tmp_path)
    (tmp_path / "build" / "docs").mkdir()
    config = load_config(str(path))
    assert (config.site_name, config.site_url) == ("The rock", "https://rock.example/")
    assert config.copyright == "Facts as of 2026-11-21. Facts and texts: CC BY 4.0."
    assert config.extra_css == [
        "assets/factlas.css",
        "assets/factlas-frame.css",
        "assets/maps.css",
    ]
    assert [(s.path, s.defer) for s in config.extra_javascript] == [
        ("assets/factlas-frame.js", True),
        ("assets/maps.js", True),
        ("assets/factlas-view.js", True),
        ("assets/factlas-search.js", True),
        ("assets/factlas-cite.js", True),
    ]
    lists = [
        {"Disputes": "disputes/index.md"},
        {"Maps": "maps/index.md"},
        {"Timeline": "timeline.md"},
        {"Register of claims": "register.md"},
    ]
    rooms = [
        {room: f"{room.lower()}/index.md"}
        for room in ("Places", "Systems", "People", "Institutions", "Parties")
    ]
    assert config.nav == [
        {"Home": "index.md"},
        {"What stands on the rock": "rock.md"},
        {"Then and now": "then-and-now.md"},
        {
            "Facts": [
                *lists,
                *rooms,
                {"Sources": "sources/index.md"},
                {"Open data": "data/index.md"},
            ]
        },
        {"About this site": [{"Method": "method.md"}, {"Colophon": "colophon.md"}]},
    ]


def test_the_navigation_calls_pages_by_their_titles(
    content: Content, fragment: Fragments, tmp_path: Path
) -> None:
    path = write_configuration([content], [], tmp_path)
    home, *others = json.loads(path.read_text().partition("\n")[2])["nav"]
    assert list(home) == ["Home"]
    titles = {page.path: escape(page.title) for page in pages(content, fragment)}
    for title, under in (entry for other in others for entry in other.items()):
        for entry in under if isinstance(under, list) else [{title: under}]:
            assert all(titles[path] == called for called, path in entry.items())


def test_the_project_s_own_configuration_wins(content: Content, tmp_path: Path) -> None:
    own = (ROOT / "mkdocs.yml").read_text() + "theme: {favicon: rock.png}\n"
    (tmp_path / "mkdocs.yml").write_text(own)
    path = write_configuration([content], [], tmp_path)
    (tmp_path / "build" / "docs").mkdir()
    config = load_config(str(path))
    assert path == tmp_path / "mkdocs.yml"
    assert config.theme["favicon"] == "rock.png"
    assert (config.site_name, config.theme.name) == ("The rock", "material")
    assert Path(config.docs_dir) == tmp_path / "build" / "docs"
    assert Path(config.site_dir) == tmp_path / "build" / "site"


def test_titles_are_escaped_as_engines_print_them_raw(content: Content, tmp_path: Path) -> None:
    facts = content.book.facts
    title = type(facts.explainer.title)({"en": "Rock & <b>roll"})
    explainer = facts.explainer.model_copy(update={"title": title, "summary": title})
    book = replace(content.book, facts=replace(facts, explainer=explainer))
    path = write_configuration([replace(content, book=book)], [], tmp_path)
    (tmp_path / "build" / "docs").mkdir()
    config = load_config(str(path))
    assert config.site_name == config.site_description == "Rock &amp; &lt;b&gt;roll"


def test_in_a_fresh_clone_the_engine_says_what_to_run_first(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    with pytest.raises(ConfigurationError, match="run-make-first"):
        load_config(str(tmp_path / "mkdocs.yml"))
