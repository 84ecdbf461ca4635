"""From Markdown to blocks, by the parser that the site's engine uses: Python-Markdown.

The PDF is set from this tree, so that both outputs read one dialect. Raw HTML is not taken:
facts and story are plain text and Markdown.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import AUTOLINK_RE, AUTOMAIL_RE, SimpleTagInlineProcessor

from factlas.story.chapter import (
    FIGURES,
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

CITATION = r"(\[)(@[^\]\\\x02]+)\]"
SIGNPOST = r"(\[)(~)\]"
AFTER_ESCAPES = 175
"""Priority of an inline pattern that `\\[` keeps away, and that comes before links."""
EXTENSIONS = (TableExtension, TocExtension, AttrListExtension, FencedCodeExtension)
"""By what they are: by name they are sought among all installed packages."""

_SIGNS = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("]:",),
    "image_reference": ("]:",),
    "short_reference": ("]:",),
    "short_image_ref": ("]:",),
    "autolink": ("<",),
    "automail": ("<",),
    "html": ("<",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
"""Inline patterns, and what a text holds in which they find anything; a search in each of its
pieces is spared for those that cannot."""


_RAW = "raw HTML is not taken"
_TAG = r"<[A-Za-z/!?]"
_TAG_IN_TEXT = re.compile(_TAG)
_TAG_AT_START = re.compile(rf"^\s{{0,3}}(?!{AUTOLINK_RE}|{AUTOMAIL_RE}){_TAG}", re.MULTILINE)
"""What begins like HTML, also in code: to the engine a line's beginning comes before all else.

It need not end: what the site puts behind it, for a citation, would end it.
"""


class NotMarkdown(ValueError):
    """The text holds something that the story does not take."""

    def __init__(self, what: str, near: str) -> None:
        super().__init__(what)
        self.near = near
        """A piece of the text by which to find it."""


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Read Markdown. Raises NotMarkdown where it holds raw HTML or something unknown."""
    md = Markdown(extensions=[extension() for extension in EXTENSIONS])
    for tag, form in (("cite", CITATION), ("signpost", SIGNPOST)):
        md.inlinePatterns.register(SimpleTagInlineProcessor(form, tag), tag, AFTER_ESCAPES)
    lines = text.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    _spare_patterns(md, "\n".join(lines))
    root = _root(md, lines)
    if md.htmlStash.rawHtmlBlocks:
        raw = str(md.htmlStash.rawHtmlBlocks[0])
        if raw.startswith("<pre"):
            code = unescape(re.sub("<[^>]*>", "", raw))
            raise NotMarkdown("a fence is not taken: indent code by four spaces", code.lstrip())
        raise NotMarkdown(_RAW, raw)
    if begun := _TAG_AT_START.search("\n".join(lines)):
        raise NotMarkdown(_RAW, begun[0].strip())
    return tuple(_blocks(root))


def _spare_patterns(md: Markdown, text: str) -> None:
    for name, signs in _SIGNS.items():
        if not any(sign in text for sign in signs):
            md.inlinePatterns.deregister(name)


def _root(md: Markdown, lines: list[str]) -> Element:
    root = cast(Element, md.parser.parseDocument(lines).getroot())
    for treeprocessor in md.treeprocessors:
        root = treeprocessor.run(root) or root
        _refuse_attributes(root)
    return root


_ATTRIBUTES = {
    "id": re.compile(r"[\w-]*"),
    "href": re.compile(
        r"(?:https?:|mailto:|term:|(?!//)(?:[^:]*$|[^:/?#]*[/?#])).*|\x02.*", re.DOTALL
    ),
    "style": re.compile(r"text-align: (?:left|center|right);"),
}
"""What links, headings and the cells of a table may carry; what a figure carries is its own."""


def _refuse_attributes(root: Element) -> None:
    """Words in an attribute, such as the title of a link, would be told without a citation."""
    for element in root.iter():
        for name, given in element.items():
            value = given or ""
            form = _ATTRIBUTES.get(name)
            is_figure = element.tag == "img" and name in ("src", "alt")
            if not is_figure and (form is None or not form.fullmatch(unescape(value))):
                raise NotMarkdown(f'{name}="{value}" is not taken', value)


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
    raise _refusal(element)


_ALONE = "an image is a figure of its own: ![caption](map:id) or ![caption](facts:id)"


def _figure(paragraph: Element) -> Figure | None:
    images = paragraph.findall(".//img")
    if not images:
        return None
    image = images[0]
    kind, colon, ref = image.get("src", "").partition(":")
    alone = len(paragraph) == 1 and not (paragraph.text or "").strip()
    if not (alone and colon and kind in FIGURES):
        raise NotMarkdown(_ALONE, image.get("alt", ""))
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
        if begun := _TAG_IN_TEXT.search(text):
            raise NotMarkdown(_RAW, text[begun.start() :])
        yield TextRun(_unescaped(text).replace("\n", " "))


def _inline(element: Element) -> Inline:
    match element.tag:
        case "strong":
            return Strong(_inlines(element))
        case "em":
            return Emphasis(_inlines(element))
        case "a":
            return _link(element)
        case "code":
            return Code(_unescaped(element.text or ""))
        case "cite":
            return Citation(citation_ids(element.text or ""))
        case "signpost":
            return Signpost()
        case "br":
            return LineBreak()
    raise _refusal(element)


def _link(element: Element) -> Link:
    """A mark becomes a button or a link itself, and neither may stand within one."""
    if element.find(".//cite") is not None or element.find(".//signpost") is not None:
        raise NotMarkdown(
            "a mark within a link is not taken: set it after the link", "".join(element.itertext())
        )
    return Link(_unescaped(element.get("href", "")), _inlines(element))


def _refusal(element: Element) -> NotMarkdown:
    if element.tag == "img":
        return NotMarkdown(_ALONE, element.get("alt", ""))
    return NotMarkdown(f"<{element.tag}> is not taken", "".join(element.itertext()))


_STASHED = re.compile("\u0002amp\u0003(#?\\w+;)")
_ESCAPED = re.compile("\u0002(\\d+)\u0003")


def _unescaped(text: str) -> str:
    """Until it serialises, Python-Markdown keeps `\\*` as its code point between STX and ETX.

    Letters of a mail address are entities, whose & it keeps likewise.
    """
    text = _STASHED.sub(lambda match: unescape(f"&{match.group(1)}"), text)
    return _ESCAPED.sub(lambda match: chr(int(match.group(1))), text)
