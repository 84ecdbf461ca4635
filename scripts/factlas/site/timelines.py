"""The timeline: an overview by decade and year, a form that chooses, and the entries in parts."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from markupsafe import Markup

from factlas import addresses
from factlas.derive.density import Slot, slots
from factlas.derive.timeline import KINDS, Entry, is_told
from factlas.site.choices import Choice, entity_choices
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks, evidence_parts
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Page, Part
from factlas.site.parts import Parts, Row
from factlas.site.setting import Link, Setting
from factlas.site.timelineparts import timeline_entries
from factlas.site.titles import title_block

PART = 250
"""Entries on one page."""


@dataclass(frozen=True)
class Bar:
    """A stretch of time in the overview."""

    slot: Slot
    """The stretch, and how many entries it has."""
    label: str
    """Its name: 1850s, 2017."""
    href: str
    """Where its first entry stands; empty where it has none."""
    height: int
    """How high its bar is, of 40."""


def timeline_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The timeline with its first part, where anything has a place on it."""
    if any(map(is_told, content.book.facts.claims.values())):
        yield Draft("timeline.md", partial(_page, content, fragment))


def timeline_parts(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts."""
    told = [claim for claim in content.book.facts.claims.values() if is_told(claim)]
    for index in range(1, _parts(told).count):
        path = f"{addresses.TIMELINE}{index + 1}/index.html"
        yield Draft(path, partial(_further, index, path, content, fragment))


def _parts(entries: Sequence[Row]) -> Parts[Row]:
    return Parts(entries, PART, addresses.TIMELINE, addresses.TIMELINE)


def _page(content: Content, fragment: Fragments) -> Page:
    parts = _parts(content.timeline)
    at = Setting(content, "timeline.md", _numbers(parts, 0))
    title = at.say("Timeline")
    return Page(
        at.path,
        title,
        at.say("What happened, in order, with the date of the earliest source here."),
        (
            title_block(at, fragment, title, _span(parts.rows, at)),
            _entries(parts, 0, at, fragment, _form(parts.rows, at, fragment)),
            *evidence_blocks(at, fragment),
        ),
        wide=True,
    )


def _further(index: int, path: str, content: Content, fragment: Fragments) -> Inlay:
    parts = _parts(content.timeline)
    at = Setting(content, path.replace(".html", ".md"), _numbers(parts, index))
    title = at.say("{list}, part {n}").format(list=at.say("Timeline"), n=index + 1)
    head = fragment("list_part.html", at=at, title=title, back=Link(at.say("The first part"), ".."))
    body = _entries(parts, index, at, fragment)
    return Inlay(path, title, title, (Part(f"{head}\n{body}"), *evidence_parts(at, fragment)))


def _numbers(parts: Parts[Entry], index: int) -> Mapping[str, int]:
    """Numbers go on from part to part, so that they stay apart where a reader joins them."""
    before = index * parts.size
    return {entry.claim: before + n for n, entry in enumerate(parts.part(index), 1)}


def _span(entries: Sequence[Entry], at: Setting) -> str:
    words = at.say("{n} entries, from {first} to {last}.")
    return words.format(n=len(entries), first=entries[0].year, last=entries[-1].year)


def _form(entries: Sequence[Entry], at: Setting, fragment: Fragments) -> str:
    kinds = Counter(entry.kind for entry in entries)
    those = [(code, at.say(words), kinds[code]) for code, words in KINDS.items() if kinds[code]]
    return fragment(
        "timeline_form.html",
        at=at,
        kind=Choice("kind", at.say("Kind"), tuple(those)),
        rooms=entity_choices((entry.entities for entry in entries), at),
        all=at.say("All {n} entries").format(n=len(entries)),
        total=len(entries),
    )


def _entries(
    parts: Parts[Entry], index: int, at: Setting, fragment: Fragments, form: str = ""
) -> str:
    names = [_years(parts.part(number)) for number in range(parts.count)]
    return fragment(
        "timeline.html",
        at=at,
        bars=tuple(_bars(parts, at)),
        form=Markup(form),
        decades=tuple(_decades(parts.part(index), at, fragment)),
        parts=parts.links(names, at),
        here=index,
    )


def _years(entries: Sequence[Entry]) -> str:
    return "–".join(dict.fromkeys((str(entries[0].year), str(entries[-1].year))))


def _bars(parts: Parts[Entry], at: Setting) -> Iterator[Bar]:
    those = slots(Counter(entry.year for entry in parts.rows))
    most = max(slot.count for slot in those)
    row = 0
    for slot in those:
        form = "{year}s" if slot.is_decade else "{year}"
        anchor = f"{'d' if slot.is_decade else 'y'}{slot.first}"
        href = at.href(f"{parts.holding(row)}#{anchor}") if slot.count else ""
        height = -(-slot.count * 40 // most)
        yield Bar(slot, at.say(form).format(year=slot.first), href, height)
        row += slot.count


Year = tuple[int, Markup]
"""A year and its entries."""


def _decades(
    entries: Sequence[Entry], at: Setting, fragment: Fragments
) -> Iterator[tuple[int, tuple[Year, ...]]]:
    for decade, those in groupby(entries, key=lambda entry: entry.year // 10 * 10):
        years = groupby(those, key=lambda entry: entry.year)
        yield decade, tuple((year, timeline_entries(i, at, fragment)) for year, i in years)
