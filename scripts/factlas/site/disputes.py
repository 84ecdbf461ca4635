"""A page for every dispute, its sides beside each other, and an index of them all."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from factlas.derive.book import Book
from factlas.derive.labels import label, told
from factlas.model.dispute import Dispute, DisputeStatus, Side
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block


@dataclass(frozen=True)
class SideView:
    """One answer to the question."""

    held_by: tuple[str, ...]
    """Ids of those who hold it."""
    summary: str
    """Its case."""
    claims: tuple[str, ...]
    """Ids of the claims that it rests on."""


@dataclass(frozen=True)
class DisputeView:
    """A dispute in the edition's language."""

    id: str
    """Its id."""
    question: str
    """Its question."""
    is_open: bool
    """Whether the sides still differ."""
    status: str
    """The same in words."""
    why: str
    """How it was reconciled."""
    held_by: tuple[str, ...]
    """Who stands on each side, in words."""
    sides: tuple[SideView, ...]
    """The sides."""

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of all claims, side by side."""
        return tuple(claim for side in self.sides for claim in side.claims)


def dispute_view(dispute: Dispute, book: Book) -> DisputeView:
    """A dispute as pages show it."""
    is_open = dispute.status is DisputeStatus.OPEN
    return DisputeView(
        dispute.id,
        told(dispute.question, book),
        is_open,
        book.say("Open") if is_open else book.say("Reconciled"),
        told(dispute.why, book),
        tuple(", ".join(label(holder, book) for holder in s.held_by) for s in dispute.sides),
        tuple(_side(side, book) for side in dispute.sides),
    )


def _side(side: Side, book: Book) -> SideView:
    return SideView(side.held_by, told(side.summary, book), side.claims)


def dispute_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """All disputes' pages, and their index."""
    views = [dispute_view(d, content.book) for d in content.book.facts.disputes.values()]
    for view in views:
        yield Draft(f"disputes/{view.id}.md", partial(_page, view, content, fragment))
    if views:
        yield Draft("disputes/index.md", partial(_index, views, content, fragment))


def _page(view: DisputeView, content: Content, fragment: Fragments) -> Page:
    at = Setting(content, f"disputes/{view.id}.md", numbered(view.claims))
    description = at.say("Who answers what, and on what evidence: {sides}.")
    return Page(
        at.path,
        view.question,
        description.format(sides="; ".join(view.held_by)),
        (
            title_block(at, fragment, view.question),
            fragment("dispute.html", at=at, view=view),
            *evidence_blocks(at, fragment),
        ),
    )


def _index(views: list[DisputeView], content: Content, fragment: Fragments) -> Page:
    at = Setting(content, "disputes/index.md", {})
    title = at.say("Disputes")
    return Page(
        at.path,
        title,
        at.say("Questions on which sources or parties differ, and who says what."),
        (
            title_block(at, fragment, title),
            fragment("dispute_list.html", at=at, disputes=views),
        ),
    )
