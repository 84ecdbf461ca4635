"""The list of everything of one sort, in parts that are found by their first letters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic

from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks, evidence_parts
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Page, Part
from factlas.site.parts import Parts, Row
from factlas.site.setting import Link, Setting, numbered
from factlas.site.titles import title_block

PART = 250
"""Rows on one page."""

BELOW = "lists/"
"""What the addresses of all parts but the first begin with: rooms hold their own records' pages.
They are as deep as those, as the shell is (see `shell.py`)."""


@dataclass(frozen=True)
class Index(Generic[Row]):
    """A list of everything of one sort, in order of the alphabet."""

    room: str
    """The folder of its first part: sources."""
    title: str
    """Its title."""
    description: str
    """One sentence for search engines and previews, as plain text."""
    rows: tuple[Row, ...]
    """All rows, in order."""
    initial: Callable[[Row], str]
    """What a row is ordered by, in words."""
    template: str
    """Makes the table of a part from `rows`."""
    view: Callable[[Row], Any]
    """What the template is given of a row."""
    wide: bool = False
    """Whether the table needs the room that the table of contents takes."""
    size: int = 0
    """Rows on one page; 0 for PART."""
    cited: Callable[[Row], tuple[str, ...]] = lambda row: ()
    """Ids of the claims that a row cites."""

    @property
    def parts(self) -> Parts[Row]:
        """The list in parts."""
        return Parts(self.rows, self.size or PART, f"{self.room}/", f"{BELOW}{self.room}-")


def index_page(index: Index[Row], content: Content, fragment: Fragments) -> Draft[Page]:
    """The first part."""
    return Draft(f"{index.room}/index.md", partial(_first, index, content, fragment))


def index_parts(index: Index[Row], content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts."""
    for number in range(1, index.parts.count):
        path = f"{index.parts.address(number)}index.html"
        yield Draft(path, partial(_further, index, number, path, content, fragment))


def _first(index: Index[Row], content: Content, fragment: Fragments) -> Page:
    at = _setting(index, 0, f"{index.room}/index.md", content)
    return Page(
        at.path,
        index.title,
        index.description,
        (
            title_block(at, fragment, index.title),
            _table(index, 0, at, fragment),
            *evidence_blocks(at, fragment),
        ),
        wide=index.wide,
    )


def _further(
    index: Index[Row], number: int, path: str, content: Content, fragment: Fragments
) -> Inlay:
    at = _setting(index, number, path.replace(".html", ".md"), content)
    title = at.say("{list}, part {n}").format(list=index.title, n=number + 1)
    back = Link(at.say("The first part"), at.href(index.parts.first))
    head = fragment("list_part.html", at=at, title=title, back=back)
    table = _table(index, number, at, fragment)
    return Inlay(
        path, title, index.description, (Part(f"{head}\n{table}"), *evidence_parts(at, fragment))
    )


def _setting(index: Index[Row], number: int, path: str, content: Content) -> Setting:
    rows = index.parts.part(number)
    return Setting(content, path, numbered(claim for row in rows for claim in index.cited(row)))


def _table(index: Index[Row], number: int, at: Setting, fragment: Fragments) -> str:
    parts = index.parts
    links = parts.links([_letters(index, n) for n in range(parts.count)], at)
    return fragment(
        "index_part.html",
        at=at,
        table=index.template,
        rows=[index.view(row) for row in parts.part(number)],
        parts=links,
        here=number,
        next=links[number + 1] if number + 1 < len(links) else None,
    )


def _letters(index: Index[Row], number: int) -> str:
    """What the rows of a part begin with: A–C."""
    rows = index.parts.part(number)
    ends = (index.initial(row)[:1].upper() for row in (rows[0], rows[-1])) if rows else ()
    return "–".join(dict.fromkeys(ends))
