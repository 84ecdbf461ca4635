"""The facts as plain tables: what each column holds, and its value in each row."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.changes import changed
from factlas.derive.labels import told
from factlas.model.assertions import Located, Quantity
from factlas.model.claim import Claim, Evidence
from factlas.model.dates import Date
from factlas.model.entity import Entity, Name
from factlas.model.source import Source

Row = TypeVar("Row")

Cell = str | int | bool | Decimal | date | None

Link = tuple[str, str]
"""The table and the column that a column's values come from."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column."""

    name: str
    """Its name in the first row."""
    type: str
    """Its type in a table schema: string, integer, number, boolean, date."""
    what: str
    """What it holds, in English."""
    value: Callable[[Row], Cell]
    """Its value in a row."""
    to: Link | None = None
    """Where its values come from."""


@dataclass(frozen=True)
class Table(Generic[Row]):
    """A table."""

    name: str
    """Its name, and that of its file without `.csv`."""
    columns: Sequence[Column[Row]]
    """Its columns."""
    rows: Iterable[Row]
    """Its rows, in the order of the facts."""
    key: tuple[str, ...] = ()
    """Names of the columns that tell rows apart."""


CLAIM: Link = ("claims", "id")
SOURCE: Link = ("sources", "id")
ENTITY: Link = ("entities", "id")


def tables(book: Book) -> tuple[Table[Any], ...]:
    """All tables of an edition."""
    return (
        _claims(book),
        _evidence(book),
        _sources(book),
        _entities(book),
        _names(book),
        _quantities(book),
        _positions(book),
    )


def _claims(book: Book) -> Table[Claim]:
    columns: tuple[Column[Claim], ...] = (
        Column("id", "string", "Permanent name.", lambda c: c.id),
        Column("address", "string", "Its page.", lambda c: addresses.claim(c.id)),
        Column("text", "string", "The claim in one sentence.", lambda c: told(c.text, book)),
        Column("kind", "string", "event, state, statement or forecast.", lambda c: c.kind.value),
        Column("by", "string", "Who says it.", lambda c: c.by, ENTITY),
        Column("for", "string", "In whose capacity they speak.", lambda c: c.for_, ENTITY),
        Column("about", "string", "What it is about: ids.", lambda c: _listed(c.about)),
        *_when(lambda c: c.when),
        Column("due", "string", "Of a forecast: by when.", lambda c: _text(c.due)),
        *_standing(book),
        Column(
            "changed", "date", "When it last changed.", lambda c: changed(c, book.facts)
        ),
        Column(
            "withdrawn", "string", "When it was withdrawn.",
            lambda c: _text(c.withdrawn.on) if c.withdrawn else None,
        ),
        Column(
            "withdrawn_why", "string", "Why it was withdrawn.",
            lambda c: told(c.withdrawn.why, book) if c.withdrawn else None,
        ),
    )  # fmt: skip
    return Table("claims", columns, book.facts.claims.values(), ("id",))


def _when(of: Callable[[Claim], Date]) -> tuple[Column[Claim], ...]:
    return (
        Column(
            "when", "string", "When it happened, held or was said (EDTF).", lambda c: of(c).text
        ),
        Column("when_first", "date", "Earliest day of it.", lambda c: _day(of(c).first)),
        Column("when_last", "date", "Latest day of it.", lambda c: _day(of(c).last)),
    )


def _standing(book: Book) -> tuple[Column[Claim], ...]:
    of = book.standings
    return (
        Column(
            "first_hand", "boolean", "Whether some evidence is first-hand.",
            lambda c: of[c.id].first_hand,
        ),
        Column(
            "origins", "integer", "Separate origins known.", lambda c: len(of[c.id].origins)
        ),
        Column(
            "disputed_in", "string", "Open disputes that hold it: ids.",
            lambda c: _listed(of[c.id].disputes),
        ),
        Column(
            "followed_by", "string", "Later claims that bear on it, and how.",
            lambda c: _listed(f"{f.as_}:{f.claim}" for f in of[c.id].followers),
        ),
    )  # fmt: skip


def _evidence(book: Book) -> Table[tuple[str, Evidence]]:
    columns: tuple[Column[tuple[str, Evidence]], ...] = (
        Column("claim", "string", "The claim.", lambda r: r[0], CLAIM),
        Column("source", "string", "The source.", lambda r: r[1].source, SOURCE),
        Column("at", "string", "Where in it.", lambda r: str(r[1].at)),
        Column("words", "string", "The quoted words.", lambda r: r[1].words),
        Column("gloss", "string", "Our translation.", lambda r: told(r[1].gloss, book) or None),
        Column("origin", "string", "Where the source has it from.", lambda r: r[1].origin),
        Column(
            "first_hand", "boolean", "Whether it is first-hand.",
            lambda r: r[1].source in book.standings[r[0]].first_hand_sources,
        ),
    )  # fmt: skip
    return Table("evidence", columns, [(c.id, e) for c in _all(book) for e in c.evidence])


def _sources(book: Book) -> Table[Source]:
    columns: tuple[Column[Source], ...] = (
        Column("id", "string", "Permanent name.", lambda s: s.id),
        Column("address", "string", "Its page.", lambda s: addresses.source(s.id)),
        Column("title", "string", "Title as printed.", lambda s: s.title),
        Column("publisher", "string", "Who published it.", lambda s: s.publisher),
        Column("author", "string", "Who signed it.", lambda s: s.author),
        Column("owner", "string", "The party that owns it.", lambda s: s.owner, ENTITY),
        Column("kind", "string", "What sort of publication.", lambda s: s.kind.value),
        Column("country", "string", "ISO 3166-1 alpha-2.", lambda s: s.country),
        Column("language", "string", "Language of the text (BCP 47).", lambda s: s.language),
        Column("published", "string", "When (EDTF), or unknown.", lambda s: str(s.published)),
        Column("accessed", "string", "When an editor saw it.", lambda s: s.accessed.text),
        Column("seen", "string", "How much of it was seen.", lambda s: s.seen.value),
        Column("url", "string", "Where it stands.", lambda s: s.url),
        Column("archived", "string", "A snapshot.", lambda s: s.archived),
        Column(
            "descriptor", "string", "How to weigh it.", lambda s: told(s.descriptor, book) or None
        ),
    )
    return Table("sources", columns, book.facts.sources.values(), ("id",))


def _entities(book: Book) -> Table[Entity]:
    columns: tuple[Column[Entity], ...] = (
        Column("id", "string", "Permanent name.", lambda e: e.id),
        Column(
            "address", "string", "Its page.",
            lambda e: addresses.entity(book.facts.room(e.id), e.id),
        ),
        Column("kind", "string", "Which kind.", lambda e: e.kind),
        Column("name", "string", "Its first name; names.csv has all.", lambda e: e.names[0].text),
    )  # fmt: skip
    return Table("entities", columns, book.facts.entities.values(), ("id",))


def _names(book: Book) -> Table[tuple[str, Name]]:
    columns: tuple[Column[tuple[str, Name]], ...] = (
        Column("entity", "string", "Whose name.", lambda r: r[0], ENTITY),
        Column("name", "string", "The name.", lambda r: r[1].text),
        Column("language", "string", "Its language (BCP 47).", lambda r: r[1].lang),
        Column("used_by", "string", "Parties that use it: ids.", lambda r: _listed(r[1].used_by)),
    )
    return Table(
        "names", columns, [(e.id, n) for e in book.facts.entities.values() for n in e.names]
    )


def _quantities(book: Book) -> Table[tuple[str, Quantity]]:
    columns: tuple[Column[tuple[str, Quantity]], ...] = (
        Column("claim", "string", "The claim.", lambda r: r[0], CLAIM),
        Column("quantity", "string", "Which quantity.", lambda r: r[1].quantity),
        Column("of", "string", "What it is a quantity of.", lambda r: r[1].of, ENTITY),
        Column("amount", "number", "The figure.", lambda r: r[1].amount),
        Column("about", "number", "The figure, said to be approximate.", lambda r: r[1].about),
        Column("min", "number", "Lower bound.", lambda r: r[1].min),
        Column("max", "number", "Upper bound.", lambda r: r[1].max),
        Column("unit", "string", "Unit as printed.", lambda r: r[1].unit),
        Column("basis", "string", "What it is reckoned on.", lambda r: r[1].basis),
    )
    return Table("quantities", columns, tuple(_asserted(Quantity, book)))


def _positions(book: Book) -> Table[tuple[str, Located]]:
    columns: tuple[Column[tuple[str, Located]], ...] = (
        Column("claim", "string", "The claim.", lambda r: r[0], CLAIM),
        Column("entity", "string", "What lies there.", lambda r: r[1].located, ENTITY),
        Column("lat", "number", "Degrees north (WGS 84).", lambda r: r[1].lat),
        Column("lon", "number", "Degrees east (WGS 84).", lambda r: r[1].lon),
        Column("precision_km", "number", "Radius of what is meant, km.", lambda r: r[1].precision),
    )
    return Table("positions", columns, tuple(_asserted(Located, book)))


Asserted = TypeVar("Asserted")


def _asserted(sort: type[Asserted], book: Book) -> Iterator[tuple[str, Asserted]]:
    for claim in _all(book):
        for assertion in claim.asserts:
            if isinstance(assertion, sort):
                yield claim.id, assertion


def _all(book: Book) -> Iterable[Claim]:
    return book.facts.claims.values()


def _listed(ids: Iterable[str]) -> str:
    return " ".join(ids)


def _text(date_: Date | str | None) -> str | None:
    return None if date_ is None else str(date_)


def _day(day: date) -> date | None:
    """None where an interval is open at that end."""
    return None if day in (date.min, date.max) else day
