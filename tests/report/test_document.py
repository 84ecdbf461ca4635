import json
import os
from dataclasses import replace
from pathlib import Path

from factlas.derive.book import Book
from factlas.model.facts import Facts
from factlas.report.document import as_json, chapter_report, whole_report
from factlas.story.chapter import Chapter

GOLDEN = Path(__file__).parent / "tiny.json"


def test_the_whole_report_as_the_template_reads_it(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    written = json.loads(as_json(whole_report(book, chapters)))
    if os.environ.get("FACTLAS_GOLDEN") == "write":
        GOLDEN.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", "utf-8")
    assert written == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_references_are_numbered_from_one_without_a_gap(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    report = whole_report(book, chapters)
    assert [one.number for one in report.references] == list(range(1, 7))
    assert {one.id for one in report.references} == set(book.facts.claims)
    assert sorted(entry.number for entry in report.register) == list(range(1, 7))


def test_a_chapter_holds_what_it_cites_and_no_more(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    index, method = chapters
    report = chapter_report(book, index)
    assert [part.id for part in report.chapters] == ["index"]
    assert (report.sheets, report.disputes, report.appendix) == ((), (), ())
    assert "bolt-expected" not in {one.id for one in report.references}
    assert chapter_report(book, method).references == ()


def test_pages_about_the_site_stand_at_the_end(book: Book, chapters: tuple[Chapter, ...]) -> None:
    report = whole_report(book, chapters[::-1])
    assert [part.id for part in report.chapters] == ["index"]
    assert [part.id for part in report.appendix] == ["method"]


def test_links_to_what_is_not_printed_lead_to_the_site(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    written = as_json(chapter_report(book, chapters[0]))
    assert '"goal":"chapter-method"' not in written
    assert '"address":"https://example.org/rock/method/"' in written


def test_an_empty_project_has_a_cover_only(book: Book) -> None:
    empty = replace(book, facts=Facts(book.facts.explainer), standings={})
    report = whole_report(empty, ())
    assert (report.references, report.register, report.figures) == ((), (), ())
    assert report.date == (1970, 1, 1)
