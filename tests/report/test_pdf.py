import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
import typst
from pypdf import PdfReader

from factlas.derive.book import Book
from factlas.model.facts import Facts
from factlas.report.document import chapter_report, whole_report
from factlas.report.drawing import Drawings
from factlas.report.frontmatter import front
from factlas.report.pdf import pdf_files
from factlas.report.press import compiled
from factlas.report.print import Print
from factlas.story.chapter import Chapter
from factlas.story.markdown import parse_blocks


@pytest.fixture(scope="module")
def report(book: Book, chapters: tuple[Chapter, ...], drawings: Drawings) -> Print:
    return Print(whole_report(book, chapters), drawings)


@pytest.fixture(scope="module")
def data(book: Book, report: Print) -> bytes:
    return pdf_files(report, book)["report.pdf"]


@pytest.fixture(scope="module")
def pdf(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def words(pdf: PdfReader) -> str:
    """The text of all pages, as if on one line, without the breaks inside long words."""
    text = "\n".join(page.extract_text() for page in pdf.pages)
    return " ".join(text.replace("\u200b", "").replace("\u2060", "").split())


@pytest.fixture(scope="module")
def text(pdf: PdfReader) -> str:
    return words(pdf)


def annotations(pdf: PdfReader) -> Iterator[Any]:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            yield annotation.get_object()


def addresses(pdf: PdfReader) -> set[str]:
    actions = (one["/A"] for one in annotations(pdf) if "/A" in one)
    return {str(action["/URI"]) for action in actions if "/URI" in action}


def test_the_same_facts_give_the_same_bytes(report: Print, data: bytes) -> None:
    assert compiled(report) == data


def test_every_claim_is_named_unbroken_and_linked(pdf: PdfReader, text: str, book: Book) -> None:
    linked = addresses(pdf)
    for claim in book.facts.claims:
        assert text.count(claim) >= 2
        assert f"https://example.org/rock/c/{claim}/" in linked


def test_every_internal_link_lands(pdf: PdfReader) -> None:
    pages = {page.indirect_reference.idnum for page in pdf.pages if page.indirect_reference}
    named = pdf.named_destinations
    internal = [one for one in annotations(pdf) if "/Dest" in one or "/D" in one.get("/A", {})]
    assert len(internal) > 30
    for one in internal:
        goal = one.get("/Dest") or one["/A"]["/D"]
        page = named[goal].page if isinstance(goal, str) else goal[0]
        assert page is not None
        assert page.idnum in pages
    assert not [address for address in addresses(pdf) if address.startswith("factlas:")]


def test_every_number_leads_to_its_claim_and_none_is_missing(pdf: PdfReader, report: Print) -> None:
    printed = report.report
    named = pdf.named_destinations
    goals = [one["/Dest"] for one in annotations(pdf) if isinstance(one.get("/Dest"), str)]
    assert {f"claim-{one.id}" for one in printed.references} <= named.keys() & set(goals)
    assert {f"source-{one.id}" for one in printed.sources} <= named.keys() & set(goals)


def test_a_link_inside_is_read_as_what_it_leads_to(pdf: PdfReader) -> None:
    said = {str(one["/Contents"]) for one in annotations(pdf) if one.get("/Dest")}
    assert "claim bolt-seen" in said
    assert not [words for words in said if "factlas:" in words]


def test_a_number_that_stands_for_a_name_on_the_map_stands_before_it_in_the_table(
    text: str,
) -> None:
    assert "3 · Holm (North) / Ostrov (South)" in text


def test_citations_and_pages_point_to_each_other(text: str) -> None:
    assert "North and South claim the rock 1≠, 2≠." in text
    assert re.search(r"bolt-seen – “was seen on the rock” .*? Cited on page \d", text)


@pytest.mark.parametrize(
    "passage",
    [
        "A rock: #set, $pi$ and @all",
        'The Bolt *M* reaches 300 km: #import "x", $\\alpha$, @nobody, [a](b), \\n, <b>, // and /*',
        "“reaches 300 km, #said [the] maker_”",
        '#import "x": [Rock] $\\alpha$ @nobody',
        "was seen there, *not*",
        "#set page(width: 1cm)",
        "South says: ours, see #map.",
        "“岩島に配備する”",
        "A line of *stars* and #hash.",
        "Who made #this",
        "No public source found here: $Nobody$ said, not even #North.",
    ],
)
def test_what_means_something_to_typst_is_set_as_text(text: str, passage: str) -> None:
    assert passage.replace(" ", "") in text.replace(" ", "")


def test_a_long_address_is_live_and_printed_whole(pdf: PdfReader, text: str) -> None:
    address = "https://example.org/" + "a1b2c3d4e5" * 28
    assert address in addresses(pdf)
    assert address in text.replace(" ", "")


def test_nothing_sticks_out_of_the_page(pdf: PdfReader) -> None:
    right = max(float(one["/Rect"][2]) for one in annotations(pdf))
    assert right <= float(pdf.pages[0].mediabox.right) - 56


def test_it_says_what_it_is_to_readers_who_cannot_see_it(pdf: PdfReader, data: bytes) -> None:
    root: Any = pdf.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "A rock: #set, $pi$ and @all"
    assert pdf.metadata.author == "The Rock Desk"
    assert "A map of one rock between North and South." in alternatives(root["/StructTreeRoot"])
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def alternatives(element: Any) -> list[str]:
    """Alternative texts in the tree of tags."""
    element = element.get_object()
    if isinstance(element, list):
        return [text for child in element for text in alternatives(child)]
    if not isinstance(element, dict):
        return []
    own = [str(element["/Alt"])] if "/Alt" in element else []
    return own + (alternatives(element["/K"]) if "/K" in element else [])


def test_bookmarks_follow_the_headings(pdf: PdfReader) -> None:
    titles = [str(entry["/Title"]) for entry in pdf.outline if not isinstance(entry, list)]
    assert titles == [
        "Contents",
        "The rock & the #bolt",
        "Timeline",
        "Then and now",
        "Fact sheets",
        "Disagreements",
        "Method",
        "Claims and evidence",
        "Sources",
        "Register of claims",
    ]


def crowded(claims: int, report: Print, book: Book) -> PdfReader:
    """A report of so many claims, and little else."""
    one = replace(report.report.references[0], badges=(), notes=())
    many = tuple(replace(one, id=str(n), number=n) for n in range(1, claims + 1))
    sources = tuple(replace(source, claims=()) for source in report.report.sources)
    whole = replace(front(book), references=many, sources=sources)
    return PdfReader(BytesIO(compiled(Print(whole, {}))))


def test_each_hundred_of_claims_begins_a_page_and_is_found_in_the_bookmarks(
    report: Print, book: Book
) -> None:
    pdf = crowded(125, report, book)
    pages = {mark.title: pdf.get_destination_page_number(mark) for mark in bookmarks(pdf.outline)}
    places = {
        name: pdf.get_destination_page_number(d) for name, d in pdf.named_destinations.items()
    }
    assert pages["1–100"] == pages["Claims and evidence"] == places["claim-1"]
    assert pages["101–125"] == places["claim-101"] == places["claim-100"] + 1


@pytest.mark.parametrize(("claims", "parts"), [(101, []), (224, ["1–100", "101–224"])])
def test_a_few_claims_at_the_end_have_no_page_of_their_own(
    claims: int, parts: list[str], report: Print, book: Book
) -> None:
    titles = [mark.title for mark in bookmarks(crowded(claims, report, book).outline)]
    assert [title for title in titles if "–" in title] == parts


def bookmarks(outline: list[Any]) -> Iterator[Any]:
    for mark in outline:
        if isinstance(mark, list):
            yield from bookmarks(mark)
        else:
            yield mark


def test_a_chapter_alone(book: Book, chapters: tuple[Chapter, ...], drawings: Drawings) -> None:
    report = chapter_report(book, chapters[0])
    pdf = PdfReader(BytesIO(compiled(Print(report, drawings))))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "The rock & the #bolt"
    assert "bolt-seen" in words(pdf)


def test_an_empty_chapter_and_an_empty_project_are_set(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    empty = replace(book, facts=Facts(book.facts.explainer), standings={})
    hollow = replace(chapters[1], blocks=())
    report = Print(whole_report(empty, [hollow]), {})
    assert "Method" in words(PdfReader(BytesIO(compiled(report))))


def test_a_word_that_fits_no_line_breaks(book: Book, chapters: tuple[Chapter, ...]) -> None:
    long = replace(chapters[1], blocks=parse_blocks(f"See {'x' * 300} and `{'y' * 300}`."))
    report = Print(chapter_report(book, long), {})
    text = words(PdfReader(BytesIO(compiled(report)))).replace(" ", "")
    assert "x" * 300 in text
    assert "y" * 300 in text


def test_a_glyph_that_no_font_has_is_never_left_out_in_silence(report: Print) -> None:
    with pytest.raises(typst.TypstError, match="could not be displayed"):
        compiled(replace(report, report=replace(report.report, summary="ไทย")))


def test_a_chapter_begins_on_the_page_of_another_that_leaves_nearly_half_of_it(
    book: Book, chapters: tuple[Chapter, ...]
) -> None:
    empty = replace(book, facts=Facts(book.facts.explainer), standings={})
    short, long = (parse_blocks("\n\n".join(["A line of text."] * count)) for count in (5, 25))
    lengths = {"a": short, "b": long, "c": short}
    three = [replace(chapters[1], id=name, blocks=blocks) for name, blocks in lengths.items()]
    pdf = PdfReader(BytesIO(compiled(Print(whole_report(empty, three), {}))))
    places = {
        name: pdf.get_destination_page_number(d) for name, d in pdf.named_destinations.items()
    }
    assert places["chapter-a"] == places["chapter-b"] == places["chapter-c"] - 1
