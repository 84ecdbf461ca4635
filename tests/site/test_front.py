"""The first page has what happened last, and how much there is."""

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.front import with_front
from factlas.site.page import Raw
from factlas.site.setting import Setting


def test_other_pages_stay_as_they_are(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "rock.md", {}, is_chapter=True)
    assert [*with_front(["One.", Raw("<figure>"), "Two."], at, fragment)] == [
        "One.",
        "<figure>",
        "Two.",
    ]


def test_the_newest_stand_after_the_first_figure_and_the_counts_last(
    content: Content, fragment: Fragments
) -> None:
    at = Setting(content, "index.md", {}, is_chapter=True)
    one, figure, newest, two, counts = with_front(["1", Raw("<figure>"), "2"], at, fragment)
    assert (one, figure, two) == ("1", "<figure>", "2")
    assert newest.startswith('<section class="fl-newest" aria-labelledby="fl-newest">')
    claims = len(content.book.facts.claims)
    assert f'<li><a href="./register/"><strong>{claims}</strong> claims' in counts
