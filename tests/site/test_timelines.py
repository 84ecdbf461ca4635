"""The timeline in parts, under an overview that leads to every entry."""

import re

import pytest

from factlas.site import timelines
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.timelines import timeline_pages, timeline_parts


@pytest.fixture
def parts(content: Content, fragment: Fragments, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The timeline of the tiny project, two entries to a page."""
    monkeypatch.setattr(timelines, "PART", 2)
    (first,) = timeline_pages(content, fragment)
    others = (draft.write() for draft in timeline_parts(content, fragment))
    return [first.write().whole, *("".join(p.html for p in page.parts) for page in others)]


def test_every_entry_stands_on_one_part(content: Content, parts: list[str]) -> None:
    cited = [re.findall(r'popovertarget="card-([^"]+)" aria-label', part) for part in parts]
    assert [claim for those in cited for claim in those] == [e.claim for e in content.timeline]
    assert [len(those) for those in cited] == [2, 1]
    assert '<li value="3" ' in parts[1]


def test_the_overview_leads_to_the_part_that_holds_a_stretch(parts: list[str]) -> None:
    for part, root in zip(parts, ("../", "../../"), strict=True):
        strip = part[part.index("fl-strip") : part.index("</nav>")]
        assert re.findall(r'href="([^"]+)"', strip) == [f"{root}timeline/#d2010"]
        assert '<span class="fl-count">3</span>' in strip


def test_an_entry_says_whom_it_names_and_the_form_offers_them(parts: list[str]) -> None:
    assert 'data-kind="event" data-about="lance skala"' in parts[0]
    assert '<option value="skala" data-words="Iwa / Skala">Iwa / Skala (3)</option>' in parts[0]
    assert "<form" not in parts[1]
