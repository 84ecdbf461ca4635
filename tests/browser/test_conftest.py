"""The ear itself: a page that is not quiet must be caught."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

OWN = "http://site.test/"


@pytest.fixture
def show(browser: Browser, heard: defaultdict[Page, Any]) -> Iterator[Callable[[str], Page]]:
    """Shows a page of the given HTML; every address answers with it."""
    page = browser.new_page()
    heard[page].to(page)

    def shown(html: str) -> Page:
        def answer(route: Route) -> None:
            route.fulfill(body=html, content_type="text/html")

        page.route("**/*", answer)
        page.goto(OWN)
        return page

    yield shown
    page.close()


def test_a_silent_page_is_quiet(show: Callable[[str], Page], quiet: Callable[[Page], None]) -> None:
    quiet(show("<h1>Kunashir</h1>"))


@pytest.mark.parametrize(
    ("html", "caught"),
    [
        ("<script>console.log('loud')</script>", r"wrote to the console: \['log: loud'\]"),
        ("<script>undefined.no</script>", r"wrote to the console: \[.error: "),
        ("<iframe src='http://other.test/'></iframe>", r"asked other hosts: \['other.test'\]"),
    ],
    ids=["console", "error", "other-host"],
)
def test_a_loud_page_is_caught(
    show: Callable[[str], Page], quiet: Callable[[Page], None], html: str, caught: str
) -> None:
    page = show(html)
    with pytest.raises(AssertionError, match=caught):
        quiet(page)
