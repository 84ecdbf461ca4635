import threading
from dataclasses import replace
from pathlib import Path

import pytest

from factlas import forked
from factlas.derive.book import Book
from factlas.forked import may_fork
from factlas.report.frontmatter import front
from factlas.report.picture import Picture, painted
from factlas.report.press import compiled, press
from factlas.report.print import Print


def test_what_is_unchanged_is_not_set_again_and_what_is_not_wanted_goes(
    book: Book, tmp_path: Path
) -> None:
    report = Print(front(book), {})
    other_report = replace(report, report=replace(report.report, summary="Other."))
    with press(tmp_path) as first:
        one = first.pages(first.set(report))
        other = first.pages(first.set(other_report))
    assert one != other
    kept = sorted(path.stat().st_mtime_ns for path in tmp_path.iterdir())
    with press(tmp_path) as second:
        assert second.pages(second.set(report)) == one
    (left,) = tmp_path.iterdir()
    assert left.stat().st_mtime_ns in kept


def test_a_report_that_cannot_be_set_leaves_no_half_of_a_file(book: Book, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="could not be displayed"), press(tmp_path) as kept:
        kept.set(Print(replace(front(book), summary="ไทย"), {}))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("sets", ["report", "picture"])
def test_a_process_that_has_typeset_is_not_copied(
    sets: str, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The typesetter keeps threads; copies that typeset would wait for them without end."""
    monkeypatch.setattr(forked, "_HAS_UNCOUNTED_THREADS", threading.Event())
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    if sets == "report":
        compiled(Print(front(book), {}))
    else:
        painted([Picture("Rock", "")])
    assert not may_fork()
