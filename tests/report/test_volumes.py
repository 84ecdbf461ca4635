"""A report in volumes: no claim is lost, and links lead from file to file."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from factlas.derive.book import Book
from factlas.derive.volumes import Holds, Volume, volumes
from factlas.report.document import whole_report
from factlas.report.drawing import Drawings
from factlas.report.pdf import pdf_files
from factlas.report.print import Print
from factlas.story.chapter import Chapter


@pytest.fixture(scope="module")
def files(book: Book, chapters: tuple[Chapter, ...], drawings: Drawings) -> Mapping[str, PdfReader]:
    """The tiny report, with at most four claims in a file."""
    whole = Print(whole_report(book, chapters), drawings)
    written = pdf_files(whole, book, "rock.pdf", largest=4)
    return {name: PdfReader(BytesIO(data)) for name, data in written.items()}


def links(pdf: PdfReader) -> Iterator[Any]:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            yield annotation.get_object()


def elsewhere(pdf: PdfReader) -> set[tuple[str, str]]:
    ways = (one["/A"] for one in links(pdf) if "/A" in one)
    return {(way["/F"], way["/D"]) for way in ways if way["/S"] == "/GoToR"}


def test_a_report_of_few_claims_has_no_volumes(book: Book) -> None:
    assert volumes(book.facts) == ()
    assert volumes(book.facts, largest=6) == ()


def test_claims_and_sources_fill_their_files_in_order(book: Book) -> None:
    assert volumes(book.facts, largest=4) == (
        Volume(Holds.CLAIMS, 1, 1, 4),
        Volume(Holds.CLAIMS, 2, 5, 6),
        Volume(Holds.SOURCES, 1, 1, 2),
        Volume(Holds.REGISTER, 1, 1, 6),
    )


def test_the_report_names_its_volumes(files: Mapping[str, PdfReader], book: Book) -> None:
    assert list(files) == [
        "rock.pdf",
        *(one.address for one in volumes(book.facts, largest=4)),
    ]
    assert list(files)[1:3] == ["report-claims-1.pdf", "report-claims-2.pdf"]
    text = "\n".join(page.extract_text() for page in files["rock.pdf"].pages)
    for name in list(files)[1:]:
        assert name in text
    assert "Claims and evidence, 5–6" in files["report-claims-2.pdf"].pages[0].extract_text()


def test_every_claim_stands_in_one_file(files: Mapping[str, PdfReader], book: Book) -> None:
    named = [name for pdf in files.values() for name in pdf.named_destinations]
    assert sorted(name for name in named if name.startswith("claim-")) == sorted(
        f"claim-{claim}" for claim in book.facts.claims
    )
    assert "claim-bolt-seen" not in files["rock.pdf"].named_destinations


def test_links_land_in_the_other_files(files: Mapping[str, PdfReader]) -> None:
    for name, pdf in files.items():
        ways = elsewhere(pdf)
        assert ways
        assert name not in {file for file, _ in ways}
        for file, label in ways:
            assert label in files[file].named_destinations
    assert ("rock.pdf", "dispute-whose-rock") in elsewhere(
        files["report-claims-1.pdf"]
    ) | elsewhere(files["report-claims-2.pdf"])
