"""The story's tree as nodes for the template; text stays text, nothing becomes markup."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Any
from urllib.parse import urljoin

from factlas.derive.book import Book
from factlas.derive.corrections import corrections
from factlas.derive.currency import confirmations
from factlas.derive.imprint import imprint
from factlas.derive.labels import told
from factlas.derive.sheets import fact_sheet
from factlas.report.address import page_address, site_address
from factlas.report.numbering import Numbering, Outline
from factlas.report.parts import Node, Part
from factlas.report.tables import map_rows, sheet
from factlas.story.chapter import (
    CORRECTIONS,
    Chapter,
    Citation,
    Figure,
    Heading,
    Link,
    Piece,
    Signpost,
    TextRun,
)
from factlas.story.terms import term_of


@dataclass(frozen=True)
class Setting:
    """What chapters are set with."""

    book: Book
    """The facts, in the edition's language."""
    numbering: Numbering
    """Numbers of claims."""
    goals: Mapping[str, str]
    """Labels in this report by the page of the site that they stand for: `disputes/`."""

    explains: bool = True
    """Whether a term cites the claim that explains it."""

    def part(self, chapter: Chapter) -> Part:
        """A chapter as the template reads it."""
        writer = _Writer(self, chapter, Outline(), confirmations(chapter, self.book))
        return Part(chapter.id, chapter.title, tuple(writer.all(chapter.blocks)))


@dataclass(frozen=True)
class _Writer:
    """Turns one chapter's blocks and inlines into nodes."""

    setting: Setting
    chapter: Chapter
    outline: Outline
    ages: Iterator[str]
    """What each citation, in order of reading, prints about the age of its evidence."""

    def all(self, pieces: tuple[Any, ...]) -> list[Any]:
        """Nodes of the pieces; a mark stands close to the word before it, a signpost nowhere."""
        close = tuple(map(_close, pieces, (*pieces[1:], None)))
        return [self._plain(piece) for piece in close if not isinstance(piece, Signpost)]

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Piece):
            return self.node(value)
        return self.all(value) if isinstance(value, tuple) else value

    @singledispatchmethod
    def node(self, piece: Piece) -> Node:
        """A block or inline by its type's name, its fields as they are."""
        held = {name: self._plain(value) for name, value in piece._asdict().items()}
        return {"kind": type(piece).__name__, **held}

    @node.register
    def _citation(self, mark: Citation) -> Node:
        cited = self.setting.numbering.cite(mark.claims)
        return {"kind": "Citation", "claims": cited, "age": next(self.ages, "")}

    @node.register
    def _heading(self, heading: Heading) -> Node:
        level = self.outline.level(heading.level)
        return {"kind": "Heading", "level": level, "inlines": self.all(heading.inlines)}

    @node.register
    def _link(self, link: Link) -> Node:
        if term := term_of(link):
            claim = self.setting.book.facts.terms[term].claim
            cited = self.setting.numbering.cite((claim,) if self.setting.explains else ())
            return {"kind": "Term", "inlines": self.all(link.inlines), "claims": cited}
        page = self._page(link.href)
        base = site_address(self.setting.book)
        address = urljoin(base, page) if base else page
        is_web = address.startswith(("https://", "http://", "mailto:"))
        return {
            "kind": "Link",
            "goal": self.setting.goals.get(page.partition("#")[0]),
            "address": address if is_web else None,
            "inlines": self.all(link.inlines),
        }

    def _page(self, href: str) -> str:
        """The page that a link leads to: an address on the web, or one below the edition's root."""
        path, mark, anchor = href.partition("#")
        if path.endswith(".md"):
            file = urljoin(self.chapter.file, path).removeprefix("docs/")
            return page_address(file.removesuffix(".md"), self.setting.book) + mark + anchor
        return urljoin(page_address(self.chapter.id, self.setting.book), href)

    @node.register
    def _figure(self, figure: Figure) -> Node:
        shown = {"map": self._map, "facts": self._sheet, "explainer": self._imprint}
        return shown[figure.kind](figure)

    def _imprint(self, figure: Figure) -> Node:
        if figure.ref == CORRECTIONS:
            return {"kind": "Imprint", "caption": figure.caption, "rows": self._corrections()}
        lines = imprint(self.setting.book)
        rows = [{"label": line.label, "text": line.text, "address": line.address} for line in lines]
        return {"kind": "Imprint", "caption": figure.caption, "rows": rows}

    def _corrections(self) -> list[Node]:
        book = self.setting.book
        rows = [
            {"label": one.when, "text": f"{one.text} {one.why}", "address": ""}
            for one in corrections(book)
        ]
        none = book.say("No claim has been corrected or withdrawn so far.")
        return rows or [{"label": "", "text": none, "address": ""}]

    def _map(self, figure: Figure) -> Node:
        book, numbering = self.setting.book, self.setting.numbering
        shown = book.facts.maps[figure.ref]
        before = numbering.stood_before(figure.ref, self.chapter.title)
        return {
            "kind": "Drawing",
            "map": figure.ref,
            "is_again": bool(before),
            "alt": told(shown.alt, book),
            "title": told(shown.title, book),
            "caption": figure.caption,
            "rows": () if before else map_rows(shown, book, numbering),
            "elsewhere": _table_at(before, book),
        }

    def _sheet(self, figure: Figure) -> Node:
        known = fact_sheet(figure.ref, self.setting.book)
        rows = sheet(known, self.setting.numbering)
        return {"kind": "Sheet", "caption": figure.caption, "sheet": rows}


def _table_at(chapter: str, book: Book) -> str:
    words = book.say(
        "What it shows, with its sources, stands in the table under it in “{chapter}”."
    )
    return words.format(chapter=chapter) if chapter else ""


def _close(piece: Any, following: Any) -> Any:
    if isinstance(piece, TextRun) and isinstance(following, Citation | Signpost):
        return TextRun(piece.text.rstrip())
    return piece
