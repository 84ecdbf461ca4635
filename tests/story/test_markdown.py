import re

import pytest

from factlas.story.chapter import (
    Citation,
    Code,
    Emphasis,
    Figure,
    Heading,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Signpost,
    Strong,
    Table,
    TextRun,
)
from factlas.story.markdown import NotMarkdown, citation_ids, parse_blocks


def test_a_paragraph_with_every_inline() -> None:
    text = "A **b** *c* [d](e.md) `f` [@g; @h]. Why? [~]"
    assert repr(parse_blocks(text)) == repr(
        (
            Paragraph(
                (
                    TextRun("A "),
                    Strong((TextRun("b"),)),
                    TextRun(" "),
                    Emphasis((TextRun("c"),)),
                    TextRun(" "),
                    Link("e.md", (TextRun("d"),)),
                    TextRun(" "),
                    Code("f"),
                    TextRun(" "),
                    Citation(("g", "h")),
                    TextRun(". Why? "),
                    Signpost(),
                )
            ),
        )
    )


def test_blocks() -> None:
    text = "## Head\n\n> said\n\n---\n\n| a | b |\n|---|---|\n| c | d |\n\n![Cap](map:m)\n"
    assert repr(parse_blocks(text)) == repr(
        (
            Heading(2, "head", (TextRun("Head"),)),
            Quote((Paragraph((TextRun("said"),)),)),
            Rule(),
            Table(
                ((TextRun("a"),), (TextRun("b"),)),
                (((TextRun("c"),), (TextRun("d"),)),),
            ),
            Figure("map", "m", "Cap"),
        )
    )


def test_nested_lists_and_loose_items() -> None:
    (block,) = parse_blocks("1. one\n\n    more\n\n    - deep\n\n2. two\n")
    assert isinstance(block, ListBlock) and block.ordered
    first, second = block.items
    assert repr(first) == repr(
        (
            Paragraph((TextRun("one"),)),
            Paragraph((TextRun("more"),)),
            ListBlock(False, ((Paragraph((TextRun("deep"),)),),)),
        )
    )
    assert repr(second) == repr((Paragraph((TextRun("two"),)),))


def test_an_item_that_begins_with_a_mark_is_not_lost() -> None:
    (block,) = parse_blocks("- [a](b.md) c\n- **d**\n")
    assert isinstance(block, ListBlock)
    assert repr(block.items) == repr(
        (
            (Paragraph((Link("b.md", (TextRun("a"),)), TextRun(" c"))),),
            (Paragraph((Strong((TextRun("d"),)),)),),
        )
    )


@pytest.mark.parametrize("character", list("\\`*_{}[]()#+-.!&<>|\"'@$~"))
def test_escaped_and_bare_characters_come_out_as_themselves(character: str) -> None:
    (block,) = parse_blocks(
        f"a \\{character} b" if character in "\\`*_[#+-.!" else f"a {character} b"
    )
    assert repr(block) == repr(Paragraph((TextRun(f"a {character} b"),)))


@pytest.mark.parametrize(
    "text", ["a <b>x</b>", "<div>x</div>", "a <script>x</script>", "<!-- x -->"]
)
def test_raw_html_is_refused(text: str) -> None:
    with pytest.raises(NotMarkdown, match="raw HTML is not taken"):
        parse_blocks(text)


@pytest.mark.parametrize("begun", ["<div onx=1", "</div", "<!--", "<!x", "<![CDATA[", "<?x", "<b"])
@pytest.mark.parametrize(
    "text",
    ["{} [@x]", "a {} [@x]", "- a\n   {} [@x]", "# a {}", "`a\n{} b` [@x]", "- `a\n  {} b` [@x]"],
)
def test_nor_is_any_that_does_not_end(begun: str, text: str) -> None:
    """In the site the mark of a citation would end it: `<div onx=1 <button>`."""
    with pytest.raises(NotMarkdown, match="raw HTML is not taken"):
        parse_blocks(text.format(begun))


@pytest.mark.parametrize(
    "text", ["1 < 2", "1 <2", "a <", "`<b`", "a `<!--` b", "    <div", "<https://a.example/>"]
)
def test_what_only_looks_like_it_is_taken(text: str) -> None:
    assert parse_blocks(text)


@pytest.mark.parametrize(
    "text", ["![a](b.png)", "text ![a](map:b) text", "![a](http://x/y.png)", "- ![a](map:b)"]
)
def test_only_our_figures_are_taken(text: str) -> None:
    with pytest.raises(NotMarkdown, match="an image is a figure of its own"):
        parse_blocks(text)


def test_a_citation_in_code_is_literal() -> None:
    assert repr(parse_blocks("`[@x]`")) == repr((Paragraph((Code("[@x]"),)),))


@pytest.mark.parametrize("text", ["\\[@x]", "\\[~]", "[@x\\]"])
def test_an_escaped_mark_is_literal(text: str) -> None:
    assert repr(parse_blocks(text)) == repr((Paragraph((TextRun(text.replace("\\", "")),)),))


@pytest.mark.parametrize("bar", ["```", "~~~"])
def test_a_fence_is_refused(bar: str) -> None:
    with pytest.raises(NotMarkdown, match="a fence is not taken") as refusal:
        parse_blocks(f"a\n\n{bar}\n\nb < c\n{bar}\n")
    assert refusal.value.near == "b < c\n"


@pytest.mark.parametrize("text", ["[[@x]](b.md)", "[a **b [@x]**](b.md)", "[a [~]](b.md)"])
def test_a_mark_within_a_link_is_refused(text: str) -> None:
    with pytest.raises(NotMarkdown, match="a mark within a link is not taken: set it after"):
        parse_blocks(text)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ('[a](b.md "Told in passing")', 'title="Told in passing"'),
        ("[a](javascript:alert)", 'href="javascript:alert"'),
        ("[a]( data:text/html,x)", 'href="data:text/html,x"'),
        ("[a](b.md){: onclick=x }", 'onclick="x"'),
        ("a\n{: style=display:none }", 'style="display:none"'),
        ("# A {: data-toc-label=Told }", 'data-toc-label="Told"'),
        ('![a](map:b "Told")', 'title="Told"'),
    ],
)
def test_attributes_are_refused(text: str, refused: str) -> None:
    with pytest.raises(NotMarkdown, match=re.escape(f"{refused} is not taken")):
        parse_blocks(text)


def test_addresses_and_anchors_are_taken() -> None:
    assert repr(parse_blocks("## A {#b}\n\n[c](d.md#e)")) == repr(
        (
            Heading(2, "b", (TextRun("A"),)),
            Paragraph((Link("d.md#e", (TextRun("c"),)),)),
        )
    )
    (block,) = parse_blocks("<http://a.b/c> <d@e.f>")
    assert repr(block) == repr(
        Paragraph(
            (
                Link("http://a.b/c", (TextRun("http://a.b/c"),)),
                TextRun(" "),
                Link("mailto:d@e.f", (TextRun("d@e.f"),)),
            )
        )
    )


def test_a_citation_may_be_wrapped_over_two_lines() -> None:
    (block,) = parse_blocks("Said [@a;\n@b].")
    assert isinstance(block, Paragraph)
    assert repr(block.inlines[1]) == repr(Citation(("a", "b")))


def test_citation_ids() -> None:
    assert citation_ids("@a; @b-c ;@d") == ("a", "b-c", "d")


@pytest.mark.parametrize(
    "text",
    [
        "a `b` ``c ` d``",
        "a \\*b\\* \\[@c]",
        "[a][b], [b] and [c]\n\n[b]: https://d.e",
        "<https://a.b> and <c@d.e>",
        "a & b; &c",
        "*a* **b** _c_ __d__ ***e*** f_g_h",
        "# a [@b] [~] c  \nd\n\n- e\n\n> [f](g.md)",
    ],
)
def test_patterns_are_spared_only_where_they_find_nothing(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spared = parse_blocks(text)
    monkeypatch.setattr("factlas.story.markdown._SIGNS", {})
    assert repr(spared) == repr(parse_blocks(text))
