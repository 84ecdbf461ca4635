"""Where a page stands: what its templates may ask for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from factlas import addresses
from factlas.derive.cards import Card
from factlas.derive.labels import told
from factlas.derive.reference import permanent_address
from factlas.site.content import Content
from factlas.site.page import depth
from factlas.story.chapter import Chapter
from factlas.words import Translate

CARDS_AT_MOST = 120
"""Above so many claims a list links to the claims' own pages, so that it stays light."""


class Link(NamedTuple):
    """A link within the site."""

    text: str
    """What readers see."""
    href: str
    """Where it leads, from the page on which it stands."""
    callers: str = ""
    """Where the text is several names of an entity: whose each is."""


@dataclass(frozen=True)
class Setting:
    """Where a page stands, and the numbers of the claims on it."""

    content: Content
    """The edition."""
    path: str
    """The page's file in the edition's tree."""
    numbers: Mapping[str, int]
    """Number of each claim that the page cites, in order of first appearance."""
    is_chapter: bool = False
    """Whether it is a chapter, which always has its cards."""

    @property
    def say(self) -> Translate:
        """Turns the program's own phrases into the edition's language."""
        return self.content.book.say

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.content.language

    @property
    def title(self) -> str:
        """Title of the site."""
        return told(self.content.book.facts.explainer.title, self.content.book)

    @cached_property
    def root(self) -> str:
        """The way from the page to the root of its edition."""
        return addresses.up(depth(self.path))

    @cached_property
    def assets(self) -> str:
        """The way from the page to the root of the site, which all editions share."""
        return addresses.up(depth(self.path) + self.content.book.edition.prefix.count("/"))

    @property
    def address(self) -> str:
        """The page's whole address; empty while the site's own is not known."""
        return permanent_address(self.path.removesuffix("index.md"), self.content.book)

    @property
    def picture(self) -> str:
        """The whole address of the picture that stands for pages without one of their own."""
        return permanent_address(addresses.picture(""), self.content.book)

    @property
    def has_cards(self) -> bool:
        """Whether citations open cards on this page."""
        return self.is_chapter or len(self.numbers) <= CARDS_AT_MOST

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of the claims on the page, in the order of their numbers."""
        return tuple(self.content.cards[claim] for claim in self.numbers)

    def card(self, claim: str) -> Card:
        """The card of a claim."""
        return self.content.cards[claim]

    def href(self, address: str) -> str:
        """The way to an address of the edition."""
        return self.root + address

    def claim(self, claim: str) -> str:
        """The way to a claim's own page."""
        return self.root + addresses.claim(claim)

    def source(self, source: str) -> str:
        """The way to a source's page."""
        return self.root + addresses.source(source)

    def dispute(self, dispute: str) -> Link:
        """A link to a dispute's page."""
        question = self.content.book.facts.disputes[dispute].question
        return Link(told(question, self.content.book), self.root + addresses.dispute(dispute))

    def entity(self, entity: str) -> Link:
        """A link to an entity's page."""
        room = self.content.book.facts.room(entity)
        href = self.root + addresses.entity(room, entity)
        return Link(self.content.labels[entity], href, self.content.callers[entity])

    def chapter(self, chapter: Chapter) -> Link:
        """A link to a chapter."""
        path = self.content.path_of(chapter).removesuffix(".md").removesuffix("index")
        return Link(chapter.title, self.root + (f"{path.rstrip('/')}/" if path else ""))

    def named(self, entity: str) -> str:
        """An entity's names with who uses each."""
        return self.content.named[entity]

    def foreign(self, language: str) -> str:
        """A language tag where it is not the page's own, else nothing."""
        return "" if language == self.content.language else language

    def language_name(self, tag: str) -> str:
        """The name of a language."""
        return self.content.languages[tag]


def numbered(claims: Iterable[str]) -> dict[str, int]:
    """One number per claim, in order of first appearance."""
    return {claim: number for number, claim in enumerate(dict.fromkeys(claims), 1)}
