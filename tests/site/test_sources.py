import re

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.sources import source_pages


def record(source: str, content: Content, fragment: Fragments) -> list[tuple[str, str, str]]:
    """The rows of its record: what, the language that is marked, the text."""
    pages = {draft.path: draft for draft in source_pages(content, fragment)}
    html = pages[f"sources/{source}/index.html"].write().html()
    row = r'<dt>(.*?)</dt>\n<dd(?: lang="(.*?)")? dir="auto">(.*?)</dd>'
    return re.findall(row, html)


def test_a_record_has_a_row_for_each_thing_that_is_known(
    content: Content, fragment: Fragments
) -> None:
    assert record("iwa-yomimono", content, fragment) == [
        ("Publisher", "", "Iwa Shuppan"),
        ("Author", "ja", "山田花子"),
        ("Published", "", "undated"),
        ("Kind", "", "Reference work"),
        ("Language", "", "Japanese"),
        ("Seen", "", "a copy on another site, on 21 November 2026"),
    ]


def test_who_signed_nothing_has_no_row_and_where_it_is_from_has_one(
    content: Content, fragment: Fragments
) -> None:
    rows = [(label, text) for label, _, text in record("times-2016", content, fragment)]
    assert ("Country", "Japan") in rows
    assert "Author" not in dict(rows)
