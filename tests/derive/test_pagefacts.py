from datetime import date

from factlas.derive.bibtex import bibtex
from factlas.derive.book import Book
from factlas.derive.pagefacts import PageFacts, page_facts, page_item

DAY = date(2026, 11, 21)


def test_a_page_tells_its_dates_from_its_claims(rock: Book) -> None:
    assert page_facts(("ruritania-claims", "plan"), rock) == PageFacts(
        DAY, "21 November 2026", "21 November 2026", "May 2027"
    )


def test_a_page_that_cites_nothing_tells_the_day_of_the_facts(rock: Book) -> None:
    assert page_facts((), rock) == PageFacts(DAY, "21 November 2026", "", "")


def test_a_page_is_cited_with_its_release(rock: Book) -> None:
    entry = bibtex(page_item("Iwa / Skala", "places/skala/", DAY, rock))
    assert entry.startswith("@misc{page-places-skala,\n")
    assert "url = {https://rock.example/places/skala/}," in entry
    assert "note = {Facts of 2026-11-21.}," in entry
    assert page_item("Home", "", DAY, rock).key == "page-home"
