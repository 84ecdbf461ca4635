from io import BytesIO
from typing import Any

import pytest
import typst
from pypdf import PdfReader

from factlas.report.binding import bound

PAGES = b"""
= Rock <claim-rock>
#link("factlas:claim-rock")[1] #link("factlas:claim-bolt")[2] #link("https://example.org")[3]
"""


def links(data: bytes) -> list[Any]:
    pages = PdfReader(BytesIO(data)).pages
    return [one.get_object() for page in pages for one in page["/Annots"]]


@pytest.fixture(scope="module")
def pages() -> bytes:
    data = typst.compile(PAGES, format="pdf", pdf_standards=["1.7"])
    assert isinstance(data, bytes)
    return data


def test_links_get_their_goals_here_and_in_other_files(pages: bytes) -> None:
    here, there, web = links(bound(pages, {"claim-bolt": "register-1.pdf"}))
    assert here["/Dest"] == "claim-rock"
    assert "/A" not in here
    assert (there["/A"]["/S"], there["/A"]["/F"]) == ("/GoToR", "register-1.pdf")
    assert there["/A"]["/D"] == "claim-bolt"
    assert web["/A"]["/URI"] == "https://example.org"


def test_a_goal_that_is_nowhere_is_a_fault_of_the_program(pages: bytes) -> None:
    with pytest.raises(KeyError, match="claim-bolt"):
        bound(pages)
