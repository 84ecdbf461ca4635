"""Rules about links between pages: each leads to a page that there will be."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

from factlas import addresses
from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.base import is_whole
from factlas.model.entity import Room
from factlas.problem import did_you_mean
from factlas.story.chapter import Chapter, Heading, Story, walk
from factlas.story.terms import term_of

OUT = ("https:", "http:", "mailto:")
"""How links begin that lead out of the site; the story takes no others."""

NEEDED = ("index", "method")
"""The home page, and the page to which every mark of standing leads."""


@each(Story, Issue("link", 'the link "{href}" leads nowhere', "{remedy}"))
def dead_link(story: Story, survey: Survey) -> Findings:
    chapters = {f"{chapter.id}.md": chapter for chapter in story.chapters}
    pages = chapters.keys() | set(_generated(survey))
    for chapter in story.chapters if survey.is_whole and not story.problems else ():
        for href in dict.fromkeys(_links(chapter)):
            if href.startswith(OUT):
                if not href.startswith("mailto:") and not is_whole(href):
                    yield on(chapter, href, href=href, remedy="write a whole address")
                continue
            target = urlsplit(href)
            path = _path(chapter, target.path)
            if path not in pages:
                yield on(chapter, href, href=href, remedy=did_you_mean(path, pages))
            elif target.fragment and path in chapters:
                anchors = set(_anchors(chapters[path]))
                if target.fragment not in anchors:
                    remedy = did_you_mean(target.fragment, anchors)
                    yield on(chapter, href, href=href, remedy=remedy)


@each(Story, Issue("link", 'the story has no page "docs/{name}.md"', "write one"))
def missing_page(story: Story, survey: Survey) -> Findings:
    there = {chapter.id for chapter in story.chapters}
    for name in NEEDED if there and not story.problems else ():
        if name not in there:
            yield on(survey.facts.explainer, name=name)


def _links(chapter: Chapter) -> Iterator[str]:
    return (link.href for link in chapter.links if not term_of(link))


def _path(chapter: Chapter, path: str) -> str:
    return normpath(join(dirname(f"{chapter.id}.md"), path)) if path else f"{chapter.id}.md"


def _anchors(chapter: Chapter) -> Iterator[str]:
    return (block.id for block in walk(chapter.blocks) if isinstance(block, Heading))


def _generated(survey: Survey) -> Iterator[str]:
    facts = survey.facts
    yield from (
        "colophon.md",
        "data/index.md",
        "register.md",
        "timeline.md",
        "disputes/index.md",
        "sources/index.md",
    )
    if facts.terms:
        yield _file(addresses.GLOSSARY)
    if facts.articles:
        yield _file(addresses.THEN_AND_NOW)
    yield from (f"{room.value}/index.md" for room in Room)
    yield from (_file(addresses.entity(facts.room(name), name)) for name in facts.entities)
    yield from (_file(addresses.dispute(name)) for name in facts.disputes)
    yield from (_file(addresses.source(name)) for name in facts.sources)


def _file(address: str) -> str:
    return f"{address.rstrip('/')}.md"


EACH = (dead_link, missing_page)
WHOLE = ()
