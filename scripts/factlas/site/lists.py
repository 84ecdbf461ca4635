"""The two lists of everything: the timeline and the register of claims."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from factlas.derive.timeline import timeline
from factlas.model.claim import ClaimKind
from factlas.site.content import Content
from factlas.site.evidence import downloads, evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block

KINDS = {
    ClaimKind.EVENT: "Event",
    ClaimKind.STATE: "State",
    ClaimKind.STATEMENT: "Statement",
    ClaimKind.FORECAST: "Forecast",
}


def list_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The timeline and the register."""
    if timeline(content.book):
        yield Draft("timeline.md", partial(_timeline_page, content, fragment))
    yield Draft("register.md", partial(_register_page, content, fragment))


def _timeline_page(content: Content, fragment: Fragments) -> Page:
    entries = timeline(content.book)
    at = Setting(content, "timeline.md", numbered(entry.claim for entry in entries))
    years = [(year, tuple(those)) for year, those in groupby(entries, key=lambda e: e.year)]
    title = at.say("Timeline")
    return Page(
        at.path,
        title,
        at.say("What happened, in order, with the date of the earliest source here."),
        (
            title_block(at, fragment, title),
            fragment("timeline.html", at=at, years=years),
            *evidence_blocks(at, fragment),
        ),
        searchable=False,
    )


def _register_page(content: Content, fragment: Fragments) -> Page:
    at = Setting(content, "register.md", {})
    title = at.say("Register of claims")
    cards = [at.card(claim) for claim in content.cards]
    kinds = {kind.value: at.say(words) for kind, words in KINDS.items()}
    count = at.say("{n} claims.").format(n=len(cards))
    return Page(
        at.path,
        title,
        at.say("Every claim on these pages, with who says so, when, and how it stands."),
        (
            title_block(at, fragment, title, count),
            downloads(at, fragment),
            fragment("register.html", at=at, cards=cards, kinds=kinds),
        ),
        searchable=False,
        wide=True,
    )
