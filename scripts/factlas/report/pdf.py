"""The report as PDF, set by Typst from one template and the report's data."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import typst

from factlas.derive.book import Book
from factlas.report.binding import bound
from factlas.report.document import Drawings, as_json, chapter_report, whole_report
from factlas.report.fonts import Faces, folders
from factlas.report.whole import Report
from factlas.story.chapter import Chapter

TEMPLATE = Path(__file__).parent / "template"


def pdf_bytes(book: Book, chapters: Sequence[Chapter], drawings: Drawings) -> bytes:
    """The whole explainer as PDF/UA-1. `drawings` holds SVG text by id of the map."""
    return compiled(whole_report(book, chapters, drawings))


def chapter_pdf_bytes(book: Book, chapter: Chapter, drawings: Drawings) -> bytes:
    """One chapter as PDF/UA-1, with the claims that it cites."""
    return compiled(chapter_report(book, chapter, drawings))


def compiled(report: Report) -> bytes:
    """The report's pages. The same report gives the same bytes on every machine."""
    compiler = typst.Compiler(
        TEMPLATE / "report.typ",
        root=TEMPLATE,
        font_paths=list(folders()),
        ignore_system_fonts=True,
        sys_inputs={"report": as_json(report), "faces": json.dumps(asdict(Faces()))},
    )
    stamp = datetime(*report.date, tzinfo=UTC)
    pages, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=["ua-1"], timestamp=stamp
    )
    if warnings:
        raise RuntimeError("\n".join(warning.diagnostic for warning in warnings))
    assert isinstance(pages, bytes)
    return bound(pages)
