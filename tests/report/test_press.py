from dataclasses import replace
from pathlib import Path

import pytest

from factlas.derive.book import Book
from factlas.report.frontmatter import front
from factlas.report.press import press
from factlas.report.print import Print


def test_what_is_unchanged_is_not_set_again_and_what_is_not_wanted_goes(
    book: Book, tmp_path: Path
) -> None:
    report = Print(front(book), {})
    with press(tmp_path) as first:
        one = first.pages(report)
        other = first.pages(replace(report, report=replace(report.report, summary="Other.")))
    assert one != other
    kept = sorted(path.stat().st_mtime_ns for path in tmp_path.iterdir())
    with press(tmp_path) as second:
        assert second.pages(report) == one
    (left,) = tmp_path.iterdir()
    assert left.stat().st_mtime_ns in kept


def test_a_report_that_cannot_be_set_leaves_no_half_of_a_file(book: Book, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="could not be displayed"), press(tmp_path) as kept:
        kept.pages(Print(replace(front(book), summary="ไทย"), {}))
    assert list(tmp_path.iterdir()) == []
