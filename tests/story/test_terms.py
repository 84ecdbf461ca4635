from pathlib import Path

from factlas.story.chapter import Chapter
from factlas.story.read import read_chapter
from factlas.story.terms import is_plain, terms_of, with_terms


def chapter(tmp_path: Path, body: str) -> Chapter:
    file = tmp_path / "more.md"
    file.write_text(f"---\ntitle: More\ndescription: More.\n---\n\n{body}\n", encoding="utf-8")
    return read_chapter(file, "docs/more.md")


def test_terms_in_order_each_once(tmp_path: Path) -> None:
    body = "A [b](term:b) and *an [a](term:a)*, [b](term:b) and [c](c.md)."
    assert terms_of(chapter(tmp_path, body)) == ("b", "a")


def test_each_mark_is_replaced_and_no_other_link() -> None:
    source = "A [Mark 41](term:mk-41), a [page](page.md), \\[no](term:no), ![no](term:no)."
    shown = with_terms(source, lambda text, term: f"<{text}|{term}>")
    assert shown == "A <Mark 41|mk-41>, a [page](page.md), \\[no](term:no), ![no](term:no)."


def test_what_stands_in_code_is_no_mark(tmp_path: Path) -> None:
    assert is_plain(chapter(tmp_path, "A [b](term:b)."))
    assert not is_plain(chapter(tmp_path, "A `[b](term:b)`."))
    assert not is_plain(chapter(tmp_path, "A [b][1].\n\n[1]: term:b"))
