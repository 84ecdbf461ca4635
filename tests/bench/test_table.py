"""Figures are printed beside their bars, and one that misses its bar is named."""

from bench.row import Row
from bench.table import HEAD, line, verdict


def test_a_figure_that_keeps_its_bar() -> None:
    row = Row("check, shipped facts", 0.82, bar=1, note="0.8 s of processors")
    assert line(row).startswith("ok   check, shipped facts ")
    assert line(row).endswith("      0.82 s        ≤ 1 s  0.8 s of processors")


def test_a_figure_that_misses_its_bar() -> None:
    row = Row("engine, 10,000 claims", 12.34, bar=10)
    assert line(row).startswith("MISS engine, 10,000 claims ")
    assert line(row).endswith("12.3 s       ≤ 10 s")


def test_a_figure_that_is_only_told() -> None:
    row = Row("its size", 1234.5, "MB")
    assert line(row).strip().split("  ")[0] == "its size"
    assert line(row).endswith("1,234 MB")


def test_a_least() -> None:
    assert Row("faster than WeasyPrint", 12, "×", 10, is_at_least=True).ok
    slow = Row("faster than WeasyPrint", 9, "×", 10, is_at_least=True)
    assert not slow.ok
    assert line(slow).endswith("9 ×       ≥ 10 ×")


def test_columns_stand_under_their_heads() -> None:
    assert HEAD.index("remarks") == line(Row("n", 1, bar=2, note="remark")).index("remark")


def test_the_verdict() -> None:
    kept, missed, told = Row("a", 1, bar=2), Row("b", 3, bar=2), Row("c", 9)
    assert verdict([kept, told]) == "All 1 bars are kept."
    assert verdict([kept, missed, told]) == "1 of 2 bars are missed: b."
