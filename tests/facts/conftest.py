"""The shipped report, read back once."""

import re
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument


@pytest.fixture(scope="session")
def report_text(built_site: Path) -> str:
    """The report's words, hyphens at line ends undone, in lines as they are set."""
    report = PdfDocument(built_site / "report.pdf")
    text = "\n".join(page.get_textpage().get_text_range() for page in report)
    return re.sub(r"[\u00ad\u2010\ufffe]\s*\n", "", text.replace("\r\n", "\n"))
