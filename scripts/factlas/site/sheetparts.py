"""A fact sheet, row by row: each value with its citations, what came of it, who disagrees."""

from collections.abc import Iterable

from markupsafe import Markup

from factlas.derive.sheets import FactSheet, SheetRow, SheetValue
from factlas.mould import joined, lines
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def sheet_rows(sheet: FactSheet, at: Setting, fragment: Fragments) -> Markup:
    """All rows of a sheet."""
    return fragment.alike("sheet.html", at, rows=lines(_row(r, at, fragment) for r in sheet.rows))


def _row(row: SheetRow, at: Setting, fragment: Fragments) -> Markup:
    note, disputes = row.shared_note, row.shared_disputes
    return fragment.alike(
        "sheet_row.html",
        at,
        label=row.label,
        values=lines(_value(one, note, disputes, at, fragment) for one in row.values),
        note=note,
        span=row.span,
        disputes=joined(
            fragment.alike("shared_dispute.html", at, mark=mark)
            for mark in _disputes(disputes, at, fragment)
        )
        if disputes
        else "",
    )


def _value(
    one: SheetValue, note: str, disputes: tuple[str, ...], at: Setting, fragment: Fragments
) -> Markup:
    """A value; what its row says of all values is not said of each."""
    link = at.entity(one.entity) if one.entity else None
    own = () if disputes else one.disputes
    return fragment.alike(
        "sheet_value.html",
        at,
        href=link.href if link else "",
        callers=link.callers if link else "",
        text=one.text,
        cited=fragment.cite(one.claims, at),
        note="" if note else one.note,
        marks=outcome_marks(one.marks, at, fragment) if one.marks else "",
        disputes=joined(_disputes(own, at, fragment)) if own else "",
    )


def _disputes(disputes: Iterable[str], at: Setting, fragment: Fragments) -> Iterable[Markup]:
    for number, dispute in enumerate(disputes):
        yield disputed(dispute, at, fragment, is_further=number > 0)


def disputed(dispute: str, at: Setting, fragment: Fragments, *, is_further: bool = False) -> Markup:
    """A mark that leads to a dispute."""
    word = at.say("Also disputed") if is_further else at.say("Disputed")

    def make() -> Markup:
        link = at.dispute(dispute)
        return fragment.alike("disputed.html", at, href=link.href, word=word, question=link.text)

    return fragment.once(at, make, "disputed", dispute, word)


def outcome_marks(marks: Iterable[str], at: Setting, fragment: Fragments) -> Markup:
    """What became of something, in words."""
    return joined([fragment.alike("outcome.html", at, words=words) for words in marks])
