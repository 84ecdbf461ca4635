from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factlas.derive.book import Book
from factlas.derive.currency import confirmations, confirmed
from factlas.model.dates import parse_date
from factlas.model.source import SourceKind
from factlas.story.read import read_story

FRONT = "---\ntitle: T\ndescription: D\n---\n"


def notes(tmp_path: Path, text: str, book: Book, front: str = FRONT) -> list[str]:
    path = tmp_path / "docs" / "a.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(front + text, encoding="utf-8")
    (chapter,) = read_story(tmp_path).chapters
    return list(confirmations(chapter, book))


def aged(book: Book, published: str, **changes: object) -> Book:
    """The book with every source printed then, and seen on 21 November 2026."""
    printed = published if published == "unknown" else parse_date(published)
    dates = {"published": printed, "accessed": parse_date("2026-11-21"), **changes}
    sources = {id_: s.model_copy(update=dates) for id_, s in book.facts.sources.items()}
    claims = {
        id_: claim.model_copy(update={"when": parse_date("1950")})
        for id_, claim in book.facts.claims.items()
    }
    return replace(book, facts=replace(book.facts, sources=sources, claims=claims))


def first(book: Book) -> str:
    return next(iter(book.facts.claims))


def test_a_sentence_in_the_present_says_how_old_its_evidence_is(tmp_path: Path, rock: Book) -> None:
    old, claim = aged(rock, "2022-03"), first(rock)
    text = f"It stands there [@{claim}]. It stood there [@{claim}]."
    assert notes(tmp_path, text, old) == ["last confirmed March 2022", ""]


def test_it_is_said_once_at_the_end_of_the_sentence(tmp_path: Path, rock: Book) -> None:
    old, claim = aged(rock, "2022"), first(rock)
    text = f"It stands [@{claim}], and is seen [@{claim}]."
    assert notes(tmp_path, text, old) == ["", "last confirmed 2022"]


@pytest.mark.parametrize(("published", "count"), [("2025-11-21", 0), ("2025-11-20", 1)])
def test_evidence_of_the_last_twelve_months_is_current(
    tmp_path: Path, rock: Book, published: str, count: int
) -> None:
    book = aged(rock, published)
    found = notes(tmp_path, f"It stands there [@{first(rock)}].", book)
    assert len(list(filter(None, found))) == count


def test_the_text_of_a_treaty_does_not_age(tmp_path: Path, rock: Book) -> None:
    treaty = aged(rock, "1855", kind=SourceKind.TREATY)
    assert notes(tmp_path, f"It draws a border [@{first(rock)}].", treaty) == [""]


def test_a_page_about_the_site_prints_none(tmp_path: Path, rock: Book) -> None:
    front = FRONT.replace("description: D\n", "description: D\nabout: site\n")
    assert notes(tmp_path, f"It is [@{first(rock)}].", aged(rock, "2001"), front) == [""]


def test_without_a_date_of_print_the_claim_s_own_counts(rock: Book) -> None:
    book = aged(rock, "unknown")
    claim = book.facts.claims[first(rock)]
    assert confirmed(claim, book).first == date(1950, 1, 1)
    open_ended = claim.model_copy(update={"when": parse_date("2019/..")})
    assert confirmed(open_ended, book).text == "2019/.."
