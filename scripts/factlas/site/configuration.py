"""The engine's configuration: what comes from the facts and the story, around `engine.yml`."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from factlas import addresses
from factlas.derive.asof import as_of
from factlas.derive.labels import told
from factlas.derive.timeline import dated
from factlas.model.entity import Room
from factlas.site import colophon, datapage, glossary, viewpoint, walks
from factlas.site.content import Content
from factlas.site.entities import ROOMS
from factlas.site.search import SCRIPT, words
from factlas.story.chapter import Chapter
from factlas.words import Translate

ENGINE = Path(__file__).with_name("engine.yml")

THEME = Path(__file__).with_name("theme")

STYLES = ("assets/factlas.css", "assets/factlas-frame.css")

FRAME = "assets/factlas-frame.js"
"""What the frame does beyond what a browser does by itself."""

CITE = "assets/factlas-cite.js"
"""Copies citations."""

WRITTEN = Path("build/run-make-first.yml")
"""Where the configuration is written. `mkdocs.yml` inherits it, and in a fresh clone the engine
says that there is no such file: so its name tells what to do."""

_HEADER = (
    "# Written by `factlas build`, anew each time; change mkdocs.yml, data/ or docs/ instead.\n"
)


def write_configuration(contents: Sequence[Content], brought: Sequence[str], root: Path) -> Path:
    """Write the configuration below `root`; returns the file that the engine is to read.

    That is the project's own `mkdocs.yml`, or what was written where it has none. `brought` are
    the style sheets and scripts of other outputs that every page loads, by their path in the site.
    """
    path = root / WRITTEN
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = _settings(contents[0], brought)
    text = _HEADER + json.dumps(settings, indent=2, ensure_ascii=False) + "\n"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    own = root / "mkdocs.yml"
    return own if own.is_file() else path


def _settings(content: Content, brought: Sequence[str]) -> Mapping[str, Any]:
    """Both engines write title and description into pages as they stand: they are escaped here."""
    book = content.book
    explainer = book.facts.explainer
    return {
        "INHERIT": str(ENGINE.absolute()),
        "site_name": escape(told(explainer.title, book)),
        "site_description": escape(told(explainer.summary, book)),
        "site_url": explainer.address or "",
        "copyright": escape(_imprint(content)),
        "theme": {"custom_dir": str(THEME.absolute())},
        "extra": {
            "search": {name: escape(text) for name, text in words(book.say).items()},
            "view": _view(content),
            "feed": {"path": addresses.FEED, "title": escape(book.say("Changed claims"))},
            "shell": {name: escape(text) for name, text in _frame_words(book.say).items()},
        },
        "docs_dir": "docs",
        "site_dir": "site",
        "extra_css": [*STYLES, *(path for path in brought if path.endswith(".css"))],
        "extra_javascript": [
            {"path": path, "defer": True}
            for path in (FRAME, *brought, viewpoint.SCRIPT, SCRIPT, CITE)
            if path.endswith(".js")
        ],
        "nav": _navigation(content),
    }


def _view(content: Content) -> Mapping[str, Any]:
    view = viewpoint.switch(content)
    choices = [[party, escape(words)] for party, words in view["choices"]]
    return {"label": escape(view["label"]), "hint": escape(view["hint"]), "choices": choices}


def _frame_words(say: Translate) -> Mapping[str, str]:
    """What the frame around a page says."""
    return {
        "skip": say("Skip to content"),
        "menu": say("Menu"),
        "contents": say("On this page"),
        "scheme": say("Light or dark"),
        "missing": say("There is no such page"),
    }


def _imprint(content: Content) -> str:
    book = content.book
    day = as_of(book.facts).isoformat()
    words = book.say("Facts as of {date}. Facts and texts: {licence}.")
    return words.format(date=day, licence=book.facts.explainer.licence)


def _navigation(content: Content) -> list[Any]:
    """With every title, so that a page can be made without opening all others."""
    say = content.book.say
    told_of = [_chapter(c, content) for c in content.chapters if not c.about_site]
    about = [_chapter(c, content) for c in content.chapters if c.about_site]
    if content.book.facts.articles:
        told_of.append({escape(say("Then and now")): walks.PATH})
    sections: list[Any] = [*told_of, {say("Facts"): _lists(content)}]
    about.append({escape(say("Colophon")): colophon.PATH})
    return [*sections, {say("About this site"): about}]


def _chapter(chapter: Chapter, content: Content) -> dict[str, str]:
    path = content.path_of(chapter)
    title = content.book.say("Home") if path == "index.md" else chapter.title
    return {escape(title): path}


def _lists(content: Content) -> list[dict[str, str]]:
    facts, say = content.book.facts, content.book.say
    present: list[tuple[str, str, bool]] = [
        (say("Disputes"), "disputes/index.md", bool(facts.disputes)),
        (say("Maps"), "maps/index.md", bool(facts.maps)),
        (say("Timeline"), "timeline.md", bool(dated(facts.claims.values()))),
        (say("Register of claims"), "register.md", True),
        *((say(ROOMS[r]), f"{r.value}/index.md", _has(r, content)) for r in ROOMS),
        (say("Sources"), "sources/index.md", bool(facts.sources)),
        (say("Glossary"), glossary.PATH, bool(facts.terms)),
        (say("Open data"), datapage.PATH, True),
    ]
    return [{escape(title): path} for title, path, is_there in present if is_there]


def _has(room: Room, content: Content) -> bool:
    return any(content.book.facts.room(entity) is room for entity in content.book.facts.entities)
