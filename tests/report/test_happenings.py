from factlas.derive.book import Book
from factlas.report.happenings import years
from factlas.report.numbering import Numbering
from factlas.report.parts import Cite, Happening, Passage, Year


def test_the_timeline_has_what_carries_a_headline_with_its_number(book: Book) -> None:
    seen = Happening("May 2020", Passage("Bolt seen", "en"), "", (Cite("bolt-seen", 1),))
    assert years(book, Numbering()) == (Year("2020", (seen,)),)
