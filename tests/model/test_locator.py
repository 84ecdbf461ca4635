import pytest

from factlas.model.locator import parse_locator


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("¶4", "paragraph", "4", "4"),
        ("¶4-6", "paragraph", "4", "6"),
        ("¶4–6", "paragraph", "4", "6"),
        ("p. 12", "page", "12", "12"),
        ("pp. 12-14", "page", "12", "14"),
        ("p. xiv", "page", "xiv", "xiv"),
        ("art. 9", "article", "9", "9"),
        ("art. 2(c)", "article", "2(c)", "2(c)"),
        ("art. IX", "article", "IX", "IX"),
        ("§2", "section", "2", "2"),
        ("§ 3.1", "section", "3.1", "3.1"),
        ("table 1", "table", "1", "1"),
        ('under "Geography"', "heading", "Geography", "Geography"),
        ("12:30", "time", "12:30", "12:30"),
        ("infobox", "infobox", "infobox", "infobox"),
        ("caption", "caption", "caption", "caption"),
        ("title", "title", "title", "title"),
    ],
)
def test_locators(text: str, kind: str, first: str, last: str) -> None:
    locator = parse_locator(text)
    assert (locator.kind, locator.first, locator.last) == (kind, first, last)
    assert str(locator) == text


@pytest.mark.parametrize("text", ["", "4", "p4", "¶", "¶0", "¶a", "page 4", "somewhere", "¶4\n"])
def test_no_locators(text: str) -> None:
    with pytest.raises(ValueError, match=f'^"{text}" is no locator; write ¶4, p. 12, art. 9'):
        parse_locator(text)


def test_a_range_begins_before_it_ends() -> None:
    with pytest.raises(ValueError, match='"¶5-3" ends before it begins'):
        parse_locator("¶5-3")


@pytest.mark.parametrize(
    ("inner", "outer", "is_within"),
    [
        ("¶4", "¶4", True),
        ("¶4", "¶3-5", True),
        ("¶3-4", "¶3-5", True),
        ("¶10", "¶9-11", True),
        ("¶3-5", "¶4", False),
        ("¶6", "¶3-5", False),
        ("p. 4", "p. 4", False),
        ("title", "¶1", False),
    ],
)
def test_paragraphs_lie_within_others(inner: str, outer: str, is_within: bool) -> None:
    assert parse_locator(inner).is_within(parse_locator(outer)) is is_within
