import pytest

from factlas.site.colophon import SHIPPED, colophon_page, licence_of
from factlas.site.content import Content
from factlas.site.fragments import Fragments


@pytest.mark.parametrize(
    ("package", "licence"),
    [("pagefind", "MIT"), ("babel", "BSD-3-Clause"), ("Jinja2", "BSD License")],
)
def test_licences_are_those_of_the_installed_packages(package: str, licence: str) -> None:
    assert licence_of(package) == licence


def test_all_that_is_shipped_and_used_is_named(content: Content, fragment: Fragments) -> None:
    page = colophon_page(content, fragment).write().whole
    for name in (*(name for name, _, _ in SHIPPED), "a surveyor", "typst", "mkdocs", "pydantic"):
        assert f">{name}<" in page or f": {name}<" in page, name
    assert "<td></td></tr>" not in page, "a licence is missing"
    assert "pytest" not in page
