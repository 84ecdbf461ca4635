"""Rules about border lines: who can draw or claim one, and what it can be computed from."""

from collections.abc import Iterator

from factlas.check.rule import Findings, Issue, each, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import Border, BorderState
from factlas.model.claim import Claim, ClaimKind
from factlas.model.entity import Room
from factlas.model.mapfile import BordersLayer


def _borders(claim: Claim) -> Iterator[tuple[int, Border]]:
    for index, assertion in enumerate(claim.asserts):
        if isinstance(assertion, Border):
            yield index, assertion


@each(
    Claim,
    Issue(
        "border",
        'only an agreement draws or ends a border, and "{entity}" is none',
        "name the agreement in `by`, or write `border: claimed` where a party claims it",
    ),
)
def drawn_by_no_agreement(claim: Claim, survey: Survey) -> Findings:
    for index, border in _borders(claim):
        by_agreement = survey.room(border.by) in (Room.AGREEMENTS, None)
        if border.border is not BorderState.CLAIMED and not by_agreement:
            yield on(claim, "asserts", index, "by", entity=border.by)


@each(
    Claim,
    Issue(
        "border",
        'a line that "{entity}" claims needs a statement of that party',
        "let a claim with `kind: statement` and `for: {entity}` assert it",
    ),
)
def claimed_without_a_word(claim: Claim, survey: Survey) -> Findings:
    for index, border in _borders(claim):
        said = claim.kind is ClaimKind.STATEMENT and claim.for_ == border.by
        if border.border is BorderState.CLAIMED and not said:
            yield on(claim, "asserts", index, "by", entity=border.by)


@each(
    Claim,
    Issue(
        "border",
        '"{place}" lies on both sides of the line',
        "name it on one side",
    ),
)
def on_both_sides(claim: Claim, survey: Survey) -> Findings:
    for index, border in _borders(claim):
        for place in sorted(set(border.between) & set(border.and_)):
            yield on(claim, "asserts", index, "and", place=place)


@whole(
    Issue(
        "border",
        'lies beside "{place}", and no claim says where that is',
        "add a claim that asserts `{{located: {place}, lat: …, lon: …, precision: …}}`",
    ),
    is_of_absence=True,
)
def beside_nowhere(survey: Survey) -> Findings:
    for claim, index, border in survey.asserted(Border):
        for place in border.places:
            if place not in survey.positions:
                yield on(claim, "asserts", index, place=place)


@whole(
    Issue(
        "border",
        'ends a border of "{by}" that no claim draws',
        "add a claim that asserts the same with `border: drawn`, or mend its places",
    ),
    is_of_absence=True,
)
def ended_before_drawn(survey: Survey) -> Findings:
    borders = list(survey.asserted(Border))
    drawn = {_line(border) for _, _, border in borders if border.border is BorderState.DRAWN}
    for claim, index, border in borders:
        if border.border is BorderState.ENDED and _line(border) not in drawn:
            yield on(claim, "asserts", index, by=border.by)


def _line(border: Border) -> tuple[object, ...]:
    return border.by, border.between, border.and_, border.parallel, border.across


@whole(
    Issue(
        "map",
        'shows borders of "{by}", and no claim draws or claims one',
        "add a claim that asserts `{{border: …, by: {by}, between: […], and: […]}}`",
    ),
    is_of_absence=True,
)
def undrawn(survey: Survey) -> Findings:
    known = {border.by for _, _, border in survey.asserted(Border)}
    for drawn in survey.facts.maps.values():
        for index, layer in enumerate(drawn.layers):
            for number, by in enumerate(layer.of if isinstance(layer, BordersLayer) else ()):
                if by not in known:
                    yield on(drawn, "layers", index, "of", number, by=by)


EACH = (drawn_by_no_agreement, claimed_without_a_word, on_both_sides)
WHOLE = (beside_nowhere, ended_before_drawn, undrawn)
