"""Lists of everything in parts: every record on one, each part found by its first letters."""

import re

import pytest

from factlas.site import indexes, register, timelines
from factlas.site.beside import inlays
from factlas.site.content import Content
from factlas.site.entities import room_pages, room_parts
from factlas.site.fragments import Fragments
from factlas.site.page import depth
from factlas.site.shell import ADDRESS
from factlas.site.sources import source_index, source_parts


def test_short_lists_stand_whole(content: Content, fragment: Fragments) -> None:
    assert list(source_parts(content, fragment)) == list(room_parts(content, fragment)) == []
    for draft in room_pages(content, fragment):
        assert "fl-parts" not in draft.write().whole


def test_a_long_list_stands_in_parts_found_by_letter(
    content: Content, fragment: Fragments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexes, "PART", 2)
    (first,) = source_index(content, fragment)
    parts = list(source_parts(content, fragment))
    assert [part.path for part in parts] == ["lists/sources-2/index.html"]
    pages = [first.write().whole, parts[0].write().parts[0].html]
    rows = [re.findall(r'href="(?:\.\./)+sources/([^/"]+)/"', page) for page in pages]
    assert sorted(rows[0] + rows[1]) == sorted(content.book.facts.sources)
    assert [re.findall(r"<small>(.*?)</small>", page) for page in pages] == [["A", "I–R"]] * 2
    assert 'rel="next"' in pages[0] and 'rel="next"' not in pages[1]


def test_parts_lie_as_deep_as_the_shell_that_they_take_their_place_in(
    content: Content, fragment: Fragments, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (indexes, register, timelines):
        monkeypatch.setattr(module, "PART", 2)
    drafts = list(inlays(content, fragment))
    assert {draft.path.split("/")[0] for draft in drafts} >= {"lists", "register", "timeline"}
    assert {depth(draft.path.replace(".html", ".md")) for draft in drafts} == {ADDRESS.count("/")}
