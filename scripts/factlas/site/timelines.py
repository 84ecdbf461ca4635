"""The timeline."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from factlas.derive.timeline import Entry, dated, timeline
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks, heading
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block


def timeline_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The timeline, where anything has a place on it."""
    if dated(content.book.facts.claims.values()):
        yield Draft("timeline.md", partial(_timeline_page, content, fragment))


def _timeline_page(content: Content, fragment: Fragments) -> Page:
    entries = timeline(content.book)
    at = Setting(content, "timeline.md", numbered(entry.claim for entry in entries))
    title = at.say("Timeline")
    decades = list(dict.fromkeys(_decade(entry) for entry in entries))
    return Page(
        at.path,
        title,
        at.say("What happened, in order, with the date of the earliest source here."),
        (
            title_block(at, fragment, title),
            fragment("timeline.html", at=at, decades=decades),
            *_decades(entries, at, fragment),
            *evidence_blocks(at, fragment),
        ),
    )


def _decades(entries: tuple[Entry, ...], at: Setting, fragment: Fragments) -> Iterator[str]:
    """Decades and years are headings, so that the table of contents leads to each."""
    for decade, those in groupby(entries, key=_decade):
        yield heading(at.say("{year}s").format(year=decade), f"d{decade}")
        for year, in_it in groupby(those, key=lambda entry: entry.year):
            yield heading(str(year), f"y{year}", 3)
            yield fragment("timeline_year.html", at=at, entries=tuple(in_it))


def _decade(entry: Entry) -> int:
    return entry.year - entry.year % 10
