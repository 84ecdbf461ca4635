"""The register in parts: every claim once, each year and part found from each page."""

import re

import pytest

from factlas.site import register
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.register import register_page, register_parts


@pytest.fixture
def parts(content: Content, fragment: Fragments, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The register of the tiny project, five claims to a page."""
    monkeypatch.setattr(register, "PART", 5)
    first = register_page(content, fragment).write().whole
    return [first, *(d.write().parts[0].html for d in register_parts(content, fragment))]


def test_every_claim_stands_on_one_part(content: Content, parts: list[str]) -> None:
    rows = [row for part in parts for row in re.findall(r'<tr id="([^"]+)"', part)]
    assert rows == [entry.claim for entry in content.register]
    assert len(parts) == 3


def test_each_part_leads_to_all_and_to_the_first_claim_of_each_year(parts: list[str]) -> None:
    for number, part in enumerate(parts):
        nav = part[part.index("<nav") : part.index("</nav>")]
        assert nav.count("<a ") == len(parts)
        assert nav.split('aria-current="page"')[0].count("<a ") == number + 1
        assert 'register/2/#ruritania-claims">2017</a>' in part


def test_only_the_first_part_has_the_form(parts: list[str]) -> None:
    assert ["<form" in part for part in parts] == [True, False, False]


def test_fields_of_the_form_say_how_many_claims_each_value_has(parts: list[str]) -> None:
    assert '<option value="forecast" data-words="Forecast">Forecast (1)</option>' in parts[0]
    assert '<option value="2017" data-words="2017">2017 (2)</option>' in parts[0]
