import pytest

from factlas.story.markdown import parse_blocks
from factlas.story.marks import Cited, Drawn, Mark, Silent, marks, out_of_step, with_marks


def shown(mark: Mark) -> str:
    if isinstance(mark, Cited):
        return f"<{mark.word}|{'+'.join(mark.claims)}|{mark.stop}>"
    return f"<{mark.kind} {mark.ref}: {mark.caption}>" if isinstance(mark, Drawn) else "<silent>"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("It came in 2016 [@a].", "It came in <2016|a|.>"),
        ("It came [@a; @b], and went [@c]", "It <came|a+b|,> and <went|c|>"),
        ("Deployments[@a]", "<Deployments|a|>"),
        ("incomprehensibilities [@a]", "incompreh<ensibilities|a|>"),
        ("島にある [@a]。", "<島にある|a|。>"),
        ("**bold** [@a].", "**bold**<|a|.>"),
        ("[link](x.md) [@a].", "[link](x.md)<|a|.>"),
        ("What came of it [~]? See [@a].", "What came of it<silent>? <See|a|.>"),
        ("![The rock](map:rock)", "<map rock: The rock>"),
        ("![A \\[b\\]](facts:lance)  ", "<facts lance: A [b]>"),
        ("so ![no](map:rock)", "so ![no](map:rock)"),
        ("a `[@a]` b", "a `[@a]` b"),
        ("a ``[@a] ` [@b]`` b", "a ``[@a] ` [@b]`` b"),
        ("one ` tick [@a]\n\nand ` another", "one ` <tick|a|>\n\nand ` another"),
        ("\\[@a]", "\\[@a]"),
        ("[@a\\]", "[@a\\]"),
        ("```\n[@a]\n\n    x\n```\nb [@b]", "```\n[@a]\n\n    x\n```\n<b|b|>"),
        (
            "x\n\n    code [@a]\n\n    more [@a]\n\nb [@b]",
            "x\n\n    code [@a]\n\n    more [@a]\n\n<b|b|>",
        ),
        ("- item\n\n    of a list [@a]", "- item\n\n    of a <list|a|>"),
        ("text\n    wrapped [@a]", "text\n    <wrapped|a|>"),
        ("| a [@a] | b |", "| <a|a|> | b |"),
        ("said [@a;\n@b].", "<said|a+b|.>"),
    ],
)
def test_marks_are_found_outside_code_alone(source: str, expected: str) -> None:
    assert with_marks(source, shown) == expected


def test_marks_come_in_order_of_reading() -> None:
    source = "A [@b; @a].\n\n![Map](map:m)\n\nWhy [~]? B [@a].\n"
    assert [type(mark) for mark in marks(source)] == [Cited, Drawn, Silent, Cited]


@pytest.mark.parametrize(
    ("source", "mark"),
    [
        ("A [@b; @a].\n\n![Map](map:m)\n\n- Why [~]? `[@c]`\n\n    [@d]\n", ""),
        ("> ![Map](map:m)", "map:m"),
        (" ![Map](map:m)", "map:m"),
        ("![A [b]](map:m)", "map:m"),
        ("![A][m]\n\n[m]: facts:m", "facts:m"),
        ("A [@b].\n\n[@a]: http://a.b", "@a"),
        ("A [~].\n\n[~]: http://a.b", "[~]"),
        ("a|b\n-|-\n[@a|x]|c", "@a|x"),
    ],
)
def test_page_and_reading_keep_step(source: str, mark: str) -> None:
    assert out_of_step(source, parse_blocks(source)) == mark
