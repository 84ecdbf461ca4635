"""From Markdown to blocks, by the parser that the site's engine uses: Python-Markdown.

The PDF is set from this tree, so that both outputs read one dialect. Raw HTML is not taken:
facts and story are plain text and Markdown.
"""

import re
from collections.abc import Iterator
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import SimpleTagInlineProcessor

from factlas.story.chapter import (
    Block,
    Citation,
    Code,
    CodeBlock,
    Emphasis,
    Figure,
    Heading,
    Inline,
    LineBreak,
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

CITATION = r"(\[)(@[^\]\n]+)\]"
SIGNPOST = r"(\[)(~)\]"
EXTENSIONS = ("tables", "toc", "attr_list")


class NotMarkdown(ValueError):
    """The text holds something that the story does not take."""

    def __init__(self, what: str, near: str) -> None:
        super().__init__(what)
        self.near = near
        """A piece of the text by which to find it."""


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Read Markdown. Raises NotMarkdown where it holds raw HTML or something unknown."""
    md = Markdown(extensions=list(EXTENSIONS))
    md.inlinePatterns.register(SimpleTagInlineProcessor(CITATION, "cite"), "citation", 185)
    md.inlinePatterns.register(SimpleTagInlineProcessor(SIGNPOST, "signpost"), "signpost", 184)
    lines = text.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = _root(md, lines)
    if md.htmlStash.rawHtmlBlocks:
        raw = str(md.htmlStash.rawHtmlBlocks[0])
        raise NotMarkdown("raw HTML is not taken", raw)
    return tuple(_blocks(root))


def _root(md: Markdown, lines: list[str]) -> Element:
    root = cast(Element, md.parser.parseDocument(lines).getroot())
    for treeprocessor in md.treeprocessors:
        root = treeprocessor.run(root) or root
    return root


def citation_ids(mark: str) -> tuple[str, ...]:
    """Ids in the inside of a citation mark: `@a; @b`."""
    return tuple(part.strip().removeprefix("@") for part in mark.split(";") if part.strip())


def _blocks(parent: Element) -> Iterator[Block]:
    if parent.tag in ("li", "blockquote") and (lead := _inlines(parent, only_inline=True)):
        yield Paragraph(lead)
    for element in parent:
        if element.tag not in _INLINE_TAGS:
            yield _block(element)


def _block(element: Element) -> Block:
    tag = element.tag
    if re.fullmatch(r"h[1-6]", tag):
        return Heading(int(tag[1]), element.get("id", ""), _inlines(element))
    if tag == "p":
        return _figure(element) or Paragraph(_inlines(element))
    if tag in ("ul", "ol"):
        return ListBlock(tag == "ol", tuple(tuple(_blocks(item)) for item in element))
    if tag == "blockquote":
        return Quote(tuple(_blocks(element)))
    if tag == "table":
        return _table(element)
    if tag == "pre":
        return CodeBlock("".join(element.itertext()))
    if tag == "hr":
        return Rule()
    raise NotMarkdown(f"<{tag}> is not taken", "".join(element.itertext()))


def _figure(paragraph: Element) -> Figure | None:
    images = paragraph.findall(".//img")
    if not images:
        return None
    image = images[0]
    kind, colon, ref = image.get("src", "").partition(":")
    alone = len(paragraph) == 1 and not (paragraph.text or "").strip()
    if not (alone and colon and kind in ("map", "facts")):
        what = "an image is a figure of its own: ![caption](map:id) or ![caption](facts:id)"
        raise NotMarkdown(what, image.get("alt", ""))
    return Figure(kind, ref, image.get("alt", ""))


def _table(element: Element) -> Table:
    rows = [tuple(_inlines(cell) for cell in row) for row in element.iter("tr")]
    return Table(rows[0], tuple(rows[1:]))


_INLINE_TAGS = frozenset({"strong", "em", "a", "code", "cite", "signpost", "br"})


def _inlines(element: Element, *, only_inline: bool = False) -> tuple[Inline, ...]:
    found: list[Inline] = list(_run(element.text))
    for child in element:
        if only_inline and child.tag not in _INLINE_TAGS:
            break
        found.append(_inline(child))
        found.extend(_run(child.tail))
    return tuple(found)


def _run(text: str | None) -> Iterator[TextRun]:
    if text and text.strip("\n"):
        yield TextRun(_unescaped(text).replace("\n", " "))


def _inline(element: Element) -> Inline:
    match element.tag:
        case "strong":
            return Strong(_inlines(element))
        case "em":
            return Emphasis(_inlines(element))
        case "a":
            return Link(element.get("href", ""), _inlines(element))
        case "code":
            return Code(_unescaped(element.text or ""))
        case "cite":
            return Citation(citation_ids(element.text or ""))
        case "signpost":
            return Signpost()
        case "br":
            return LineBreak()
    raise NotMarkdown(f"<{element.tag}> is not taken", "".join(element.itertext()))


_STASHED = re.compile("\u0002amp\u0003")
_ESCAPED = re.compile("\u0002(\\d+)\u0003")


def _unescaped(text: str) -> str:
    """Python-Markdown keeps `\\*` as its code point between STX and ETX until it serialises."""
    text = _STASHED.sub("&", text)
    return _ESCAPED.sub(lambda match: chr(int(match.group(1))), text)
