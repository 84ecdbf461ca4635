from factlas.derive.book import Book
from factlas.report.goals import chapter_goals, whole_goals
from factlas.report.tables import printed_sheets
from factlas.story.chapter import Chapter


def test_every_page_that_the_report_prints_has_its_label(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    goals = dict(whole_goals(book, chapters, printed_sheets(book)))
    assert goals[""] == "chapter-index"
    assert goals["disputes/whose-rock/"] == "dispute-whose-rock"
    assert goals["c/bolt-seen/"] == "claim-bolt-seen"
    assert goals["systems/bolt/"] == "sheet-bolt"
    assert {"timeline/", "then-and-now/", "sources/", "register/"} <= goals.keys()


def test_a_chapter_alone_knows_itself_only(book: Book, chapters: tuple[Chapter, ...]) -> None:
    assert dict(chapter_goals(book, chapters[1:])) == {"method/": "chapter-method"}
