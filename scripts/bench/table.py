"""Prints the figures, each beside its bar."""

from collections.abc import Iterable

from bench.row import Row

HEAD = f"{'':4} {'what':58} {'figure':>12} {'bar':>12}  remarks"


def line(row: Row) -> str:
    """A figure in one line."""
    verdict = "" if row.bar is None else "ok" if row.ok else "MISS"
    sign = "≥" if row.is_at_least else "≤"
    bar = "" if row.bar is None else f"{sign} {_figure(row.bar, row.unit)}"
    said = f"{verdict:4} {row.name:58} {_figure(row.value, row.unit):>12} {bar:>12}  {row.note}"
    return said.rstrip()


def verdict(rows: Iterable[Row]) -> str:
    """All of them in one sentence."""
    promised = [row for row in rows if row.bar is not None]
    missed = [row.name for row in promised if not row.ok]
    if not missed:
        return f"All {len(promised)} bars are kept."
    return f"{len(missed)} of {len(promised)} bars are missed: {'; '.join(missed)}."


def _figure(value: float, unit: str) -> str:
    digits = 0 if value == int(value) or abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()
