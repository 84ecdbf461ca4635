import pytest
import yaml

from factlas.site.page import WAY, Page, Raw, depth


def front_matter(page: Page) -> object:
    return yaml.safe_load(page.text.split("---\n")[1])


def test_a_page_is_front_matter_and_blocks() -> None:
    page = Page("a.md", "A", "About A.", ("# A", "", "text"))
    assert page.text == '---\ntitle: "A"\ndescription: "About A."\n---\n\n# A\n\ntext\n'


def test_a_page_can_take_more_room() -> None:
    page = Page("a.md", "A", "D", (), wide=True)
    assert front_matter(page) == {"title": "A", "description": "D", "hide": ["toc"]}


def test_a_page_without_title_leaves_it_to_the_engine() -> None:
    assert front_matter(Page("a.md", "", "D", ())) == {"description": "D"}


def test_the_first_page_of_an_edition_says_so() -> None:
    """One engine tells templates which page that is, the other does not."""
    assert front_matter(Page("index.md", "", "D", ())) == {"description": "D", "first": True}


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("A & <b>", "A &amp; &lt;b&gt;"),
        ('"quoted": #no', "&quot;quoted&quot;: #no"),
        ("C:\\new\\x41", "C:\\new\\x41"),
        ("two\nlines\x00\x85\u2028", "two lines "),
        ("国後島 🗺", "国後島 🗺"),
        ("---", "---"),
    ],
)
def test_titles_are_escaped_for_the_head_and_quoted_for_yaml(title: str, written: str) -> None:
    assert front_matter(Page("a.md", title, title, ())) == {
        "title": written,
        "description": written,
    }


@pytest.mark.parametrize(
    ("path", "folders"),
    [("index.md", 0), ("rock.md", 1), ("places/index.md", 1), ("places/skala.md", 2)],
)
def test_a_page_lies_as_deep_as_its_address(path: str, folders: int) -> None:
    assert depth(path) == folders


@pytest.mark.parametrize(
    ("path", "address"),
    [("index.md", ""), ("rock.md", "rock/"), ("places/index.md", "places/"), ("a/b.md", "a/b/")],
)
def test_a_page_has_an_address(path: str, address: str) -> None:
    assert Page(path, "", "", ()).address == address


def test_what_is_held_back_comes_in_its_place_and_links_lead_home() -> None:
    page = Page("a/b.md", "", "D", ("# A", Raw("<p>\\1</p>"), "text", Raw("<hr>")))
    assert page.text.endswith(
        '# A\n\n<div id="fl-held-1"></div>\n\ntext\n\n<div id="fl-held-3"></div>\n'
    )
    assert page.filled(page.text) == page.whole
    assert page.filled(f'<a href="{WAY}c/x/">') == '<a href="../../c/x/">'
