"""A page for every dispute, its sides beside each other, and an index of them all."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from factlas.derive.book import Book
from factlas.derive.labels import label, told
from factlas.derive.rivals import rivalries
from factlas.model.dispute import Dispute, DisputeStatus, Side
from factlas.mould import lines
from factlas.site.citing import page_foot
from factlas.site.claimparts import byline, mark, said
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.indexes import Index, index_page, index_parts
from factlas.site.page import Draft, Inlay, Page
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block

PART = 60
"""Disputes on one page of the index."""


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
    for dispute in content.book.facts.disputes.values():
        path = f"disputes/{dispute.id}.md"
        yield Draft(path, partial(_page, dispute, path, content, fragment))
    if content.book.facts.disputes:
        yield index_page(_index(content), content, fragment)


def dispute_parts(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts of a long index."""
    return index_parts(_index(content), content, fragment)


def _page(dispute: Dispute, path: str, content: Content, fragment: Fragments) -> Page:
    view = dispute_view(dispute, content.book)
    at = Setting(content, path, numbered(view.claims))
    description = at.say("Who answers what, and on what evidence: {sides}.")
    body = fragment(
        "dispute.html",
        at=at,
        view=view,
        rivalries=rivalries(dispute, content.book),
        accounts=[lines(_account(c, at, fragment) for c in side.claims) for side in view.sides],
    )
    return Page(
        at.path,
        view.question,
        description.format(sides="; ".join(view.held_by)),
        (
            title_block(at, fragment, view.question),
            body,
            page_foot(view.question, at, fragment),
            *evidence_blocks(at, fragment),
        ),
        wide=True,
    )


def _account(claim: str, at: Setting, fragment: Fragments) -> Markup:
    """A claim on which a side rests."""
    card = at.card(claim)
    publishers, first = card.publishers, card.standing[0]
    return fragment.alike(
        "account.html",
        at,
        said=said(card.text, card.language, at, fragment),
        cited=fragment.cite([claim], at),
        byline=byline(card, at, fragment),
        several="yes" if len(publishers) > 1 else "",
        publishers=", ".join(publishers),
        code=first.code,
        standing=first.text,
        outcomes=lines(mark(one.as_, one.outcome, at, fragment) for one in card.followers),
    )


def _index(content: Content) -> Index[DisputeView]:
    """The open ones first."""
    say = content.book.say
    views = [dispute_view(d, content.book) for d in content.book.facts.disputes.values()]
    return Index(
        "disputes",
        say("Disputes"),
        say("Questions on which sources or parties differ, and who says what."),
        tuple(sorted(views, key=lambda view: not view.is_open)),
        lambda view: "",
        "dispute_index.html",
        lambda view: view,
        wide=True,
        size=PART,
        cited=lambda view: view.claims,
    )
