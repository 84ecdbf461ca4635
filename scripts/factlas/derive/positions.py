"""Where places lie, and by what names: what every map, sheet and data file takes from claims."""

from collections.abc import Iterator, Mapping

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.labels import label, position_words, told
from factlas.derive.mapfeature import Position, Said
from factlas.model.assertions import Located
from factlas.model.entity import Entity, Name, Room


def positions(book: Book) -> Mapping[str, Position]:
    """Where places lie, by id; those that no claim locates are left out."""
    places = (id_ for id_ in book.facts.entities if book.facts.room(id_) is Room.PLACES)
    found = ((place, position_of(place, book)) for place in places)
    return {place: position for place, position in found if position is not None}


def position_of(place: str, book: Book) -> Position | None:
    """Where a place lies: the most precise of its positions that stand, then the latest."""
    found = [
        (assertion.precision, -claim.when.first.toordinal(), claim.id, assertion)
        for claim, assertion in asserted(Located, place, book)
        if assertion.located == place and stands(claim, book)
    ]
    if not found:
        return None
    precision, _, claim_id, located = min(found, key=lambda row: row[:3])
    said = Said(position_words(located, book), claim_id)
    return Position(
        place,
        float(located.lat),
        float(located.lon),
        float(precision),
        said,
        label(place, book),
        _name_lines(place, book),
    )


def _name_lines(place: str, book: Book) -> tuple[tuple[Name, ...], ...]:
    """First the names that are shared, then each party's own; in one line what shares a name."""
    names = _shortened(book.facts.entities[place], book)
    shared = [name for name in names if len(name.used_by) != 1]
    own = [[n for n in names if n.used_by == (party,)] for party in book.edition.parties]
    lines = [shared, [name for line in own for name in line]] if shared else own
    return tuple(tuple(_distinct(line)) for line in lines if line)


def _shortened(entity: Entity, book: Book) -> tuple[Name, ...]:
    """Its names; the short form stands for the first in the edition's language."""
    language = book.edition.language
    long = next((name for name in entity.names if name.lang == language), None)
    if entity.short is None or long is None:
        return entity.names
    short = long.model_copy(update={"text": told(entity.short, book)})
    return tuple(short if name is long else name for name in entity.names)


def _distinct(names: list[Name]) -> Iterator[Name]:
    by_language = {name.lang: name for name in reversed(names)}
    by_text = {name.text: name for name in reversed(names) if by_language[name.lang] is name}
    return (name for name in names if by_text.get(name.text) is name)
