"""The rows of a fact sheet that structured assertions give."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, localcontext

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.borderrows import border_rows
from factlas.derive.labels import (
    label,
    number_words,
    position_words,
    quantity_words,
    told,
    unit_words,
)
from factlas.derive.outcomes import outcomes
from factlas.derive.sheetvalues import (
    SheetRow,
    SheetValue,
    dated,
    disputes_of,
    named,
    sheet_row,
    value_of,
)
from factlas.derive.stationings import Stationing, stationings
from factlas.model.assertions import (
    Claims,
    Controls,
    Located,
    Quantity,
    Relation,
    RelationKind,
    StationState,
)
from factlas.model.claim import Claim
from factlas.model.quantity import QuantityKind

RELATIONS = {
    RelationKind.BUILDER: ("Builder", "Builds"),
    RelationKind.OPERATOR: ("Operator", "Operates"),
    RelationKind.USER: ("In service with", "Has in service"),
    RelationKind.OFFICE: ("Office", "Held or staffed by"),
    RelationKind.PART_OF: ("Part of", "Parts"),
    RelationKind.MEMBER_OF: ("Member of", "Members"),
    RelationKind.SIGNATORY: ("Signed by", "Signed"),
    RelationKind.SUCCESSOR: ("Followed by", "Followed"),
}
"""What a relation is called from its near end, and from its far end."""


def given_rows(entity: str, book: Book) -> tuple[SheetRow, ...]:
    """All rows: relations, position, quantities, stationings, control, title."""
    return (
        *_relations(entity, book),
        *_positions(entity, book),
        *_quantities(entity, book),
        *_stationings(entity, book),
        *_holdings(Controls, "control", entity, book),
        *_holdings(Claims, "title", entity, book),
        *border_rows(entity, book),
    )


def _relations(entity: str, book: Book) -> Iterator[SheetRow]:
    given: dict[RelationKind, list[tuple[Claim, Relation]]] = defaultdict(list)
    for claim, relation in asserted(Relation, entity, book):
        given[relation.relation].append((claim, relation))
    for kind, words in RELATIONS.items() if given else ():
        found = given[kind]
        near = [_related(c, r.is_, book) for c, r in found if r.of == entity]
        far = [_related(c, r.of, book) for c, r in found if r.is_ == entity]
        yield from sheet_row("relation", book.say(words[0]), near, kind.value)
        yield from sheet_row("relation", book.say(words[1]), far)


def _related(claim: Claim, entity: str, book: Book) -> SheetValue:
    """A claim that also asserts a relation may be disputed or outdated in what else it says."""
    value = named(claim, entity, dated(claim, book), book)
    return replace(value, disputes=(), marks=() if stands(claim, book) else value.marks)


def _positions(entity: str, book: Book) -> Iterator[SheetRow]:
    values = [
        value_of(position_words(located, book), "", claim, book)
        for claim, located in asserted(Located, entity, book)
        if located.located == entity
    ]
    yield from sheet_row("position", book.say("Position"), values, "located")


def _quantities(entity: str, book: Book) -> Iterator[SheetRow]:
    figures = [(c, quantity) for c, quantity in asserted(Quantity, entity, book)]
    for kind in book.facts.quantities.values() if figures else ():
        given = [
            (claim, quantity)
            for claim, quantity in figures
            if (quantity.of, quantity.quantity) == (entity, kind.id)
        ]
        for basis in _bases(kind, book) if given else ():
            on_it = [(claim, quantity) for claim, quantity in given if quantity.basis == basis]
            yield from _quantity_row(kind, basis, on_it, book)


def _bases(kind: QuantityKind, book: Book) -> dict[str | None, str]:
    return {None: "", **{basis.id: told(basis.label, book) for basis in kind.bases}}


def _quantity_row(
    kind: QuantityKind, basis: str | None, given: list[tuple[Claim, Quantity]], book: Book
) -> Iterator[SheetRow]:
    heading = ", ".join(filter(None, [told(kind.label, book), _bases(kind, book)[basis]]))
    values = [
        value_of(
            _in_own_unit(quantity, kind, book),
            "" if kind.constant else dated(claim, book),
            claim,
            book,
        )
        for claim, quantity in given
    ]
    for row in sheet_row("quantity", heading, values, kind.id):
        yield replace(row, span=_span(kind, given, book)) if kind.constant else row


def _in_own_unit(quantity: Quantity, kind: QuantityKind, book: Book) -> str:
    """The figure in the quantity's own unit, as printed in brackets where that differs."""
    printed = quantity_words(quantity, book)
    if quantity.unit == kind.unit or kind.scale(quantity.unit) == kind.scale(kind.unit):
        return printed
    factor = kind.scale(quantity.unit) / kind.scale(kind.unit)
    figures = {
        form: _times(getattr(quantity, form), factor)
        for form in ("amount", "about", "min", "max")
        if getattr(quantity, form) is not None
    }
    turned = quantity.model_copy(update={**figures, "unit": kind.unit})
    return f"{quantity_words(turned, book)} ({printed})"


def _times(figure: Decimal, factor: Decimal) -> Decimal:
    """A product with as many significant digits as the figure has, and two at least."""
    with localcontext() as context:
        context.prec = max(len(figure.as_tuple().digits), 2)
        return Decimal(format((figure * factor).normalize(), "f"))


def _span(kind: QuantityKind, given: list[tuple[Claim, Quantity]], book: Book) -> str:
    figures = [
        _times(figure, kind.scale(quantity.unit) / kind.scale(kind.unit))
        for claim, quantity in given
        if stands(claim, book)
        for figure in quantity.figures
    ]
    if not figures or min(figures) == max(figures):
        return ""
    low, high = (number_words(end, book) for end in (min(figures), max(figures)))
    unit = unit_words(kind.unit, book)
    return book.say("sources give {low} to {high} {unit}").format(low=low, high=high, unit=unit)


def _stationings(entity: str, book: Book) -> Iterator[SheetRow]:
    found = stationings(entity, book)
    away = [_history(s, s.place, book) for s in found if s.system == entity]
    here = [_history(s, s.system, book) for s in found if s.system != entity]
    yield from sheet_row("stationing", book.say("Stationed at"), away, "stationed")
    yield from sheet_row("stationing", book.say("Stationed here"), here, "stationed")


def _history(stationing: Stationing, named: str, book: Book) -> SheetValue:
    """What was observed, oldest first; what came of a plan is told where nothing arrived."""
    history = "; ".join(seen.text for seen in reversed(stationing.history))
    claims = tuple(dict.fromkeys(seen.claim for seen in reversed(stationing.history)))
    is_plan = all(seen.state is StationState.PLANNED for seen in stationing.history)
    return SheetValue(
        label(named, book),
        history,
        tuple(mark for claim in claims if is_plan for mark in outcomes(claim, book)),
        claims,
        disputes_of(claims, book),
        named,
    )


def _holdings(
    type_: type[Controls] | type[Claims], code: str, entity: str, book: Book
) -> Iterator[SheetRow]:
    """Who holds or claims a place; of a party, which places it holds or claims."""
    found = [
        (claim, _holder(holding), holding.place) for claim, holding in asserted(type_, entity, book)
    ]
    found.sort(key=lambda one: book.edition.parties.index(one[1]))
    by = [named(c, party, dated(c, book), book) for c, party, at in found if at == entity]
    of = [named(c, at, dated(c, book), book) for c, party, at in found if party == entity]
    words = ("Under the control of", "Controls") if code == "control" else ("Claimed by", "Claims")
    given = "controls" if code == "control" else "claims"
    yield from sheet_row(code, book.say(words[0]), by, given)
    yield from sheet_row(code, book.say(words[1]), of)


def _holder(holding: Controls | Claims) -> str:
    return holding.controls if isinstance(holding, Controls) else holding.claims
