from html.parser import HTMLParser

import pytest

from factlas.preview.page import AT_MOST, OWN, Words, mark_of, own_files
from factlas.problem import Place, Problem

HOSTILE = """'"`</script><img src=x onerror=alert(1)><b>{{ 6*7 }}</b>&lt;\u202e"""


@pytest.fixture(scope="module")
def words() -> Words:
    return Words()


class Seen(HTMLParser):
    """Tags and text of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def problem(text: str, line: int = 14) -> Problem:
    return Problem(Place(f"data/{text}.yml", line, 9), text, text, text)


def test_a_panel_says_where_what_and_what_to_do(words: Words) -> None:
    place = Place("data/claims/kurils.yml", 14, 9)
    html = words.panel([Problem(place, "bastion-2016", 'no source "x"', 'did you mean "y"?')])
    text = " ".join(Seen(html).text.split())
    assert text == (
        "1 problem: the page shows the last good state "
        'data/claims/kurils.yml:14:9 bastion-2016: no source "x"; did you mean "y"?'
    )


def test_nothing_wrong_is_no_panel(words: Words) -> None:
    assert words.panel([]) == ""


def test_hostile_text_stays_text(words: Words) -> None:
    seen, plain = Seen(words.panel([problem(HOSTILE)])), Seen(words.panel([problem("plain")]))
    assert seen.tags == plain.tags
    assert seen.text.count(HOSTILE) == plain.text.count("plain") == 4


def test_a_long_list_says_that_the_terminal_has_the_rest(words: Words) -> None:
    seen = Seen(words.panel([problem("a", line) for line in range(AT_MOST + 7)]))
    assert seen.tags.count("li") == AT_MOST
    assert "57 problems" in seen.text and "7 more stand in the terminal." in seen.text


def test_a_page_gets_the_script_before_its_end_and_nothing_else(words: Words) -> None:
    html = "<body><p>国後島</p></body></html>\n".encode()
    alive = words.alive(html)
    script = f'<script src="/_preview/preview.js" data-mark="{mark_of(html)}" defer></script>'
    assert alive == html.replace(b"</body>", script.encode() + b"</body>")


def test_a_missing_page_waits_for_itself(words: Words) -> None:
    html = words.missing(f"/{HOSTILE}").decode()
    assert "<img" not in html and '<script src="/_preview/preview.js" data-mark="" defer>' in html


def test_marks_tell_states_apart() -> None:
    assert mark_of(None) == mark_of(b"") == ""
    assert mark_of(b"a") == mark_of(b"a") != mark_of(b"b")


def test_the_preview_brings_a_script_and_a_style() -> None:
    assert set(own_files()) == {f"{OWN}preview.js", f"{OWN}preview.css"}
