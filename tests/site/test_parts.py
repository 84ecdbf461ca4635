"""A list in parts: every row stands in one, and each has its address."""

from factlas.site.content import Content
from factlas.site.parts import Parts
from factlas.site.setting import Setting


def test_every_row_stands_in_one_part() -> None:
    parts = Parts(tuple("abcdefg"), 3, "all/", "all/more/")
    assert [parts.part(n) for n in range(parts.count)] == [
        ("a", "b", "c"),
        ("d", "e", "f"),
        ("g",),
    ]
    assert [parts.holding(row) for row in (0, 2, 3, 6)] == [
        "all/",
        "all/",
        "all/more/2/",
        "all/more/3/",
    ]


def test_a_list_of_nothing_has_one_part() -> None:
    assert Parts((), 3, "all/", "all/").count == 1


def test_links_lead_to_each_part_and_one_part_needs_none(content: Content) -> None:
    at = Setting(content, "all/2/index.md", {})
    links = Parts("abcd", 3, "all/", "all/").links(("a–c", "d"), at)
    assert [(link.text, link.href) for link in links] == [
        ("a–c", "../../all/"),
        ("d", "../../all/2/"),
    ]
    assert Parts("abc", 3, "all/", "all/").links(("a–c",), at) == ()
