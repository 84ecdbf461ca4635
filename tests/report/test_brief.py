from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from factlas.derive.book import Book
from factlas.model.explainer import Brief
from factlas.report.brief import brief_report
from factlas.report.drawing import Drawings
from factlas.report.press import compiled
from factlas.report.print import Print
from factlas.report.whole import Report
from factlas.story.chapter import Chapter


@pytest.fixture
def brief(book: Book, chapters: tuple[Chapter, ...]) -> Report:
    asked = Brief(map="rock", claims=("bolt-seen",))
    explainer = book.facts.explainer.model_copy(update={"brief": asked})
    with_brief = replace(book, facts=replace(book.facts, explainer=explainer))
    return brief_report(with_brief, chapters)


def test_key_claims_have_the_first_numbers_and_every_citation_its_claim(brief: Report) -> None:
    assert brief.references[0].id == "bolt-seen"
    assert [one.number for one in brief.references] == list(range(1, len(brief.references) + 1))
    assert brief.register == ()


def test_the_answer_ends_before_the_first_figure_and_the_map_follows(brief: Report) -> None:
    kinds = [node["kind"] for node in brief.chapters[0].body]
    assert kinds[-1] == "Drawing"
    assert "Heading" not in kinds
    assert brief.chapters[0].body[-1]["rows"] == ()


def test_sources_are_those_that_it_prints(brief: Report) -> None:
    named = {witness.source.id for one in brief.references for witness in one.witnesses}
    assert {source.id for source in brief.sources} == named


def test_it_fits_on_two_pages(brief: Report, drawings: Drawings) -> None:
    assert len(PdfReader(BytesIO(compiled(Print(brief, drawings)))).pages) == 2
