"""Rules about figures: units, bases, and that the quoted words contain them."""

from collections.abc import Iterator
from decimal import Decimal

from factlas.check.readings import Readings
from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.check.unitwords import unit_after
from factlas.model.assertions import Quantity
from factlas.model.claim import Claim
from factlas.model.quantity import UNITS, Dimension, QuantityKind


@each(
    QuantityKind,
    Issue("unit", 'the unit "{unit}" does not measure {dimension}', "write {allowed}"),
)
def shown_in_a_wrong_unit(kind: QuantityKind, survey: Survey) -> Findings:
    if not kind.allows(kind.unit):
        yield on(kind, "unit", unit=kind.unit, dimension=kind.dimension.value, allowed=_units(kind))


@each(
    Claim,
    Issue("unit", 'the unit "{unit}" does not fit {quantity}', "write {allowed}"),
)
def given_in_a_wrong_unit(claim: Claim, survey: Survey) -> Findings:
    for index, figure, kind in _figures(claim, survey):
        if not kind.allows(figure.unit):
            yield on(
                claim,
                "asserts",
                index,
                "unit",
                unit=figure.unit,
                quantity=kind.id,
                allowed=_units(kind),
            )


@each(
    Claim,
    Issue("basis", '{quantity} has no basis "{basis}"', "{remedy}"),
)
def basis_undeclared(claim: Claim, survey: Survey) -> Findings:
    for index, figure, kind in _figures(claim, survey):
        declared = [basis.id for basis in kind.bases]
        if figure.basis is not None and figure.basis not in declared:
            remedy = f"write {_either(declared)}" if declared else "remove `basis`"
            remedy += f', or declare "{figure.basis}" in data/quantities.yml'
            yield on(
                claim,
                "asserts",
                index,
                "basis",
                quantity=kind.id,
                basis=figure.basis,
                remedy=remedy,
            )


@each(
    Claim,
    Issue("basis", "{quantity} must say on what basis", "add `basis:` and {declared}"),
)
def basis_missing(claim: Claim, survey: Survey) -> Findings:
    for index, figure, kind in _figures(claim, survey):
        if kind.bases and figure.basis is None:
            declared = _either([basis.id for basis in kind.bases])
            yield on(claim, "asserts", index, quantity=kind.id, declared=declared)


@each(
    Claim,
    Issue(
        "figure",
        "no quoted words contain the figure {figure}",
        "quote the words that give it, or mend the figure",
    ),
)
def figure_not_quoted(claim: Claim, survey: Survey) -> Findings:
    figures = list(_figures(claim, survey))
    if not figures:
        return
    numbers = (n for text in _quoted(claim) for n in survey.readings.numbers(text))
    said = frozenset(value for number in numbers for value in number.readings)
    for index, figure, _ in figures:
        for value in figure.figures:
            if value not in said:
                yield on(claim, "asserts", index, figure=f"{value:,f}")


@each(
    Claim,
    Issue(
        "unit",
        "the quoted words give {figure} in {said}, not in {unit}",
        "write the unit of the source",
    ),
)
def unit_not_quoted(claim: Claim, survey: Survey) -> Findings:
    """Only where a unit of the same dimension stands right after the figure, everywhere."""
    for index, figure, kind in _figures(claim, survey):
        for value in figure.figures:
            said = set(_units_said(value, claim, survey.readings))
            if None not in said and said and figure.unit not in said:
                units = {unit for unit in said if unit in UNITS.get(kind.dimension, ())}
                if units == said:
                    yield on(
                        claim,
                        "asserts",
                        index,
                        "unit",
                        figure=f"{value:,f}",
                        said=_either(sorted(filter(None, units))),
                        unit=figure.unit,
                    )


def _units_said(value: Decimal, claim: Claim, readings: Readings) -> Iterator[str | None]:
    """The unit after each place in the quoted words where the figure stands."""
    for text in _quoted(claim):
        for number in readings.numbers(text):
            if value in number.readings:
                yield unit_after(text, number.end)


def _quoted(claim: Claim) -> Iterator[str]:
    for entry in claim.evidence:
        yield entry.words
        if entry.gloss:
            yield from entry.gloss.root.values()


def _figures(claim: Claim, survey: Survey) -> Iterator[tuple[int, Quantity, QuantityKind]]:
    for index, assertion in enumerate(claim.asserts):
        if isinstance(assertion, Quantity):
            yield index, assertion, survey.facts.quantities[assertion.quantity]


def _units(kind: QuantityKind) -> str:
    if kind.dimension is Dimension.MONEY:
        return "a currency's three letters, as USD"
    if kind.dimension is Dimension.COUNT:
        return kind.unit
    return _either(UNITS[kind.dimension])


def _either(choices: Iterator[str] | list[str] | dict[str, Decimal]) -> str:
    return " or ".join(choices)


EACH = (
    shown_in_a_wrong_unit,
    given_in_a_wrong_unit,
    basis_undeclared,
    basis_missing,
    figure_not_quoted,
    unit_not_quoted,
)
WHOLE = ()
