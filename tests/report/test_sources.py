from factlas.derive.book import Book
from factlas.report.numbering import Numbering
from factlas.report.parts import Cite, Link
from factlas.report.sources import source_numbers, source_parts


def test_sources_are_numbered_by_publisher_and_only_those_that_are_named(book: Book) -> None:
    assert source_numbers(book, ["southern-ministry"]) == {"southern-ministry": 1}
    assert source_numbers(book, book.facts.sources) == {
        "northern-herald": 1,
        "southern-ministry": 2,
    }


def test_a_source_says_what_it_is_and_what_rests_on_it(book: Book) -> None:
    numbering = Numbering()
    numbering.cite(["bolt-expected", "bolt-range"])
    herald, ministry = source_parts(source_numbers(book, book.facts.sources), book, numbering)
    assert herald.where == "Northern Herald, May 2020."
    assert herald.seen == "Newspaper or magazine. Seen: the whole text, on 4 March 2021."
    assert herald.claims == (Cite("bolt-range", 2),)
    assert (ministry.number, ministry.claims) == (2, (Cite("bolt-expected", 1),))


def test_links_are_live_and_readable(book: Book) -> None:
    numbering = Numbering()
    numbering.cite(["rock-position"])
    herald, _ = source_parts(source_numbers(book, book.facts.sources), book, numbering)
    assert herald.url is not None
    assert len(herald.url.address) == 300
    assert herald.archived == Link(
        "https://example.org/%E5%B2%A9%E5%B3%B6/?q=1", "https://example.org/岩島/?q=1"
    )
