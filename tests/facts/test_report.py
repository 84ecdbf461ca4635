"""The shipped PDF files, read back: every link inside them lands, every number is there once."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from factlas.model.claim import Claim
from factlas.model.facts import Facts
from factlas.story.read import read_story

ROOT = Path(__file__).parents[2]


def links(pdf: PdfReader) -> Iterator[Any]:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            yield annotation.get_object()


@pytest.fixture(scope="module")
def files(built_site: Path) -> dict[str, PdfReader]:
    found = built_site.rglob("*.pdf")
    return {path.relative_to(built_site).as_posix(): PdfReader(path) for path in found}


def test_every_chapter_has_its_file_beside_its_page(files: dict[str, PdfReader]) -> None:
    chapters = {chapter.id for chapter in read_story(ROOT).chapters} - {"index"}
    assert {"report.pdf", "brief.pdf", "index.pdf"} <= files.keys()
    assert {f"{name}/{name}.pdf" for name in chapters} <= files.keys()


def test_every_link_inside_a_file_lands(files: dict[str, PdfReader]) -> None:
    for name, pdf in files.items():
        goals = {str(one["/Dest"]) for one in links(pdf) if isinstance(one.get("/Dest"), str)}
        assert goals - pdf.named_destinations.keys() == set(), name
        webs = {str(one["/A"].get("/URI", "")) for one in links(pdf) if "/A" in one}
        assert not [address for address in webs if address.startswith("factlas:")], name


def test_every_claim_and_source_of_the_site_stands_in_the_report(
    files: dict[str, PdfReader], facts: Facts
) -> None:
    named = files["report.pdf"].named_destinations.keys()
    assert {f"claim-{claim}" for claim in facts.claims} - named == set()
    assert {f"dispute-{dispute}" for dispute in facts.disputes} - named == set()
    cited = {entry.source for claim in facts.claims.values() for entry in claim.evidence}
    assert {f"source-{source}" for source in cited} - named == set()


def test_in_every_file_each_claim_has_one_number_and_none_is_left_out(
    built_site: Path, files: dict[str, PdfReader], facts: Facts
) -> None:
    texts = {claim.id: words(claim) for claim in facts.claims.values()}
    for name, pdf in files.items():
        claims = [goal for goal in pdf.named_destinations if goal.startswith("claim-")]
        begins = {texts[goal.removeprefix("claim-")] for goal in claims}
        numbered = re.compile(rf"^(\d+)[ \t]+(?:{'|'.join(sorted(begins))})", re.MULTILINE)
        printed = [int(found[1]) for found in numbered.finditer(text(built_site / name))]
        assert sorted(printed) == list(range(1, len(claims) + 1)), name


def words(claim: Claim) -> str:
    """How a claim's text begins, wherever its line breaks."""
    return r"\s+".join(map(re.escape, str(claim.text)[:36].split()))


def text(path: Path) -> str:
    pages = (page.get_textpage().get_text_range() for page in PdfDocument(path))
    return "\n".join(pages).replace("\r", "")


def test_the_brief_has_two_pages(files: dict[str, PdfReader]) -> None:
    assert len(files["brief.pdf"].pages) == 2


def faces(pdf: PdfReader) -> Iterator[str]:
    """Names of the faces in a file, without the letters that mark a part of one."""
    for number in range(1, int(pdf.trailer["/Size"])):
        found = pdf.get_object(number)
        if isinstance(found, dict) and "/FontName" in found:
            yield str(found["/FontName"]).rpartition("+")[2]


def test_every_face_has_its_licence_on_the_colophon(
    files: dict[str, PdfReader], built_site: Path
) -> None:
    page = (built_site / "colophon" / "index.html").read_text("utf-8")
    named = {name.replace(" ", "") for name in re.findall('<th scope="row">([^<]*)</th>', page)}
    for face in {face for name in ("report.pdf", "brief.pdf") for face in faces(files[name])}:
        assert any(face.startswith(name) for name in named), face
