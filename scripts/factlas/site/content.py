"""What the pages of one edition are made of, derived once before anything is written."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Any, Protocol, TypeVar

from factlas.derive import timeline as timelines
from factlas.derive.book import Book
from factlas.derive.cards import Card, card
from factlas.derive.chapters import chapters_of
from factlas.derive.labels import callers, label, label_with_users
from factlas.derive.register import Entry, register
from factlas.derive.sheets import fact_sheet
from factlas.derive.viewpoints import viewpoints
from factlas.model.dispute import Dispute
from factlas.mould import Escaped, Mould
from factlas.site.languages import Languages
from factlas.site.look import Look, look
from factlas.story.chapter import Chapter, Story
from factlas.story.marks import Cited, Drawn, marks
from factlas.story.terms import terms_of

Told = TypeVar("Told")

_OF_FACTS = (
    *("claims_about", "assertions_about", "claims_by_source", "claims_relayed"),
    "sources_by_publisher",
)
_OF_CONTENT = ("callers", "named", "disputes_on", "cited_on", "viewpoints", "register", "timeline")
"""Properties that nearly every share of the pages asks for, and that take a while."""


class Drawings(Protocol):
    """What draws a chapter's maps. The build command brings it, so that the site knows no maps."""

    @property
    def brought(self) -> Sequence[str]:
        """Style sheets and scripts that a page with a map loads, by path in the site."""
        ...

    @property
    def coasts(self) -> Sequence[tuple[str, str]]:
        """Whose coastlines the maps have, each with its licence."""
        ...

    def claims(self, ref: str, book: Book) -> tuple[str, ...]:
        """Ids of the claims that the map shows, in order of appearance."""
        ...

    def html(
        self, ref: str, caption: str, book: Book, numbers: Mapping[str, int], root: str
    ) -> str:
        """The map with its caption, as one HTML element without blank lines.

        `numbers` are those of the page's citations, `root` is the way to the edition's root.
        """
        ...

    def where(self, place: str, book: Book, root: str) -> str:
        """A small map of where a place lies, or nothing where that is not known."""
        ...


@dataclass(frozen=True)
class Content:
    """One edition's facts and story, ready to be laid out."""

    book: Book
    """The facts, in the edition's language."""
    chapters: tuple[Chapter, ...]
    """The edition's chapters, in order."""
    drawings: Drawings
    """What draws maps."""
    cards: Mapping[str, Card]
    """Every claim's card, by id."""
    labels: Mapping[str, str]
    """Every entity's name, by id."""
    claims_of: Mapping[str, tuple[str, ...]]
    """Ids of the claims on a chapter's page in order of first appearance, by the chapter's id."""
    made: dict[tuple[Hashable, ...], Any] = field(default_factory=dict, init=False, compare=False)
    """Parts that were made for one page, kept for the others that hold the same."""
    moulds: dict[tuple[str | Look, ...], Mould] = field(
        default_factory=dict, init=False, compare=False
    )
    """What pages have alike, with gaps for what they have not."""
    located: dict[tuple[str, str], str] = field(default_factory=dict, init=False, compare=False)
    """Small maps of where places lie, by the way to the root and the place."""
    escaped: Escaped = field(default_factory=Escaped, init=False, compare=False)
    """What fills the gaps, as HTML."""

    @cached_property
    def language(self) -> str:
        """The language of all its pages."""
        return self.book.edition.language

    @cached_property
    def languages(self) -> Mapping[str, str]:
        """Names of languages, by their tags."""
        return Languages(self.language)

    @cached_property
    def callers(self) -> Mapping[str, str]:
        """Whose each name of an entity's label is, by the entity's id."""
        return {entity: callers(entity, self.book) for entity in self.book.facts.entities}

    @cached_property
    def named(self) -> Mapping[str, str]:
        """Every entity's names with who uses each, by its id."""
        return {e: label_with_users(e, self.book) for e in self.book.facts.entities}

    @cached_property
    def cited_on(self) -> Mapping[str, tuple[Chapter, ...]]:
        """The chapters that cite a claim, by its id."""
        found: dict[str, list[Chapter]] = defaultdict(list)
        for chapter in self.chapters:
            for claim in self.claims_of[chapter.id]:
                found[claim].append(chapter)
        return {claim: tuple(citing) for claim, citing in found.items()}

    @cached_property
    def looks(self) -> Mapping[str, Look]:
        """How every claim is cited, by its id."""
        return _ByClaim(self.cards, lambda claim: look(self.cards[claim], self.book))

    @cached_property
    def disputes_on(self) -> Mapping[str, tuple[Dispute, ...]]:
        """Disputes in which an entity holds a side, or that hold a claim about it, by its id."""
        found: dict[str, list[Dispute]] = defaultdict(list)
        named_in = self.book.facts.named_in
        for dispute in self.book.facts.disputes.values():
            holders = {holder for side in dispute.sides for holder in side.held_by}
            for entity in holders.union(*(named_in[claim] for claim in dispute.claims)):
                found[entity].append(dispute)
        return {entity: tuple(those) for entity, those in found.items()}

    @cached_property
    def viewpoints(self) -> Sequence[tuple[str, str]]:
        """Parties whose names a reader can choose, with what they are called."""
        return viewpoints(self.book)

    @cached_property
    def register(self) -> tuple[Entry, ...]:
        """Every claim with what it is found by, the newest first."""
        return register(self.book)

    @cached_property
    def timeline(self) -> tuple[timelines.Entry, ...]:
        """The timeline's entries, the oldest first."""
        on_it = filter(timelines.is_told, self.book.facts.by_date)
        entries = [self.entries[claim.id] for claim in on_it]
        return tuple(sorted(entries, key=attrgetter("year")))

    @cached_property
    def entries(self) -> Mapping[str, timelines.Entry]:
        """What the timeline tells of every claim that has a place on it, by its id."""
        claims, book = self.book.facts.claims, self.book
        return _ByClaim(claims, lambda claim: timelines.entry_of(claims[claim], book))

    def derive(self) -> None:
        """Derive what most pages show, so that processes forked from this one share it."""
        for name in _OF_FACTS:
            getattr(self.book.facts, name)
        for name in _OF_CONTENT:
            getattr(self, name)
        for claim in self.cards:
            self.cards.get(claim)

    def where(self, place: str, root: str) -> str:
        """A small map of where a place lies, or nothing where that is not known."""
        drawn = self.located.get((root, place))
        return self.drawings.where(place, self.book, root) if drawn is None else drawn

    def path_of(self, chapter: Chapter) -> str:
        """A chapter's file in the edition's tree."""
        return f"{chapter.id.removeprefix(self.book.edition.prefix)}.md"


def content_of(book: Book, story: Story, drawings: Drawings) -> Content:
    """Derive everything that more than one page of the edition needs."""
    chapters = chapters_of(story, book)
    return Content(
        book,
        chapters,
        drawings,
        _ByClaim(book.facts.claims, lambda claim: card(book.facts.claims[claim], book)),
        {entity: label(entity, book) for entity in book.facts.entities},
        {chapter.id: _claims(chapter, book, drawings) for chapter in chapters},
    )


class _ByClaim(Mapping[str, Told]):
    """What is told of every claim, made when a page first shows it: a preview shows few of many."""

    def __init__(self, claims: Collection[str], make: Callable[[str], Told]) -> None:
        self._claims, self._make = claims, make
        self._made: dict[str, Told] = {}

    def __getitem__(self, claim: str) -> Told:
        made = self._made.get(claim)
        if made is None:
            made = self._made[claim] = self._make(claim)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._claims)

    def __len__(self) -> int:
        return len(self._claims)


def _claims(chapter: Chapter, book: Book, drawings: Drawings) -> tuple[str, ...]:
    """Ids of the claims on a chapter's page, in order of first appearance; terms' come last."""
    found: list[str] = []
    for mark in marks(chapter.source):
        if isinstance(mark, Cited):
            found.extend(mark.claims)
        elif isinstance(mark, Drawn):
            found.extend(_drawn_claims(mark, book, drawings))
    explaining = (book.facts.terms[term].claim for term in terms_of(chapter))
    return tuple(dict.fromkeys((*found, *explaining)))


def _drawn_claims(mark: Drawn, book: Book, drawings: Drawings) -> tuple[str, ...]:
    if mark.kind == "map":
        return drawings.claims(mark.ref, book)
    if mark.kind == "explainer":
        return ()
    return fact_sheet(mark.ref, book).cited
