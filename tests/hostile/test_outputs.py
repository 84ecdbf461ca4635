"""Data is never markup: whatever stands in a text, no output has an element more for it."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from io import BytesIO, StringIO
from itertools import repeat
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from factlas.problem import AuthorError
from factlas.report.limits import unprintable
from factlas.report.picture import Picture, painted
from factlas.story.read import read_chapter

TIMES = int(os.environ.get("FACTLAS_FUZZ", "1"))
Records = Mapping[str, Any]
Render = Callable[[Records, Mapping[str, str]], dict[str, bytes]]

PIECES = (
    "<fuzz onfuzz=1>", "</fuzz>", "<script>fuzz()</script>", "</script><fuzz>",
    "<img src=x onfuzz=1>", "<!--", "-->", "--!>", "]]>", "<![CDATA[", "<?fuzz ?>",
    "<div onfuzz=1", "</div", "<!fuzz", "<?fuzz", "</title><fuzz>", "</textarea><fuzz>",
    "</style><fuzz>", "<svg onfuzz=1>", "</svg><fuzz>",
    "<a href=javascript:fuzz()>", '" onfuzz="1', "' onfuzz='1", '"><fuzz>', "'><fuzz>",
    "` onfuzz=1 `", "&lt;fuzz&gt;", "&#60;fuzz&#62;", "&amp;lt;fuzz&amp;gt;", "\\u003cfuzz\\u003e",
    "\\x3cfuzz\\x3e", "\\", "\\\\", '\\"', "\\'", "${fuzz}", "{{ 7*191 }}", "{% raw %}", "{# x #}",
    "{fuzz}", "%s", "%(fuzz)s", "{0}", "{n}", "{{", "}}", "[fuzz](javascript:fuzz)",
    "![fuzz](https://fuzz.example/x.png)", "[fuzz]: https://fuzz.example",
    "<https://fuzz.example>", "# fuzz", "- fuzz", "> fuzz", "| fuzz |", "```", "`", "**", "_",
    "~~", "{: onfuzz=1 }", "{: #fuzz .fuzz }", "[^1]", "*[fuzz]: x", ":smile:", "--8<--",
    "!!! fuzz", "$fuzz$", "#eval(fuzz)", "#read(fuzz)", "@fuzz", "[@plan]", "[~]", "<label>",
    "javascript:fuzz()", "data:text/html,<fuzz>", "vbscript:fuzz", "//fuzz.example", "../../fuzz",
    "/etc/passwd", "FlShellTitle", "FlShellDescription", "FlShellSection",
    '<div id="fl-held-0"></div>', '"#fl-way:', "fl-body", "page/page", "=1+1", "+1", "-1", "@x",
    "\t", "NULL", "é", "Ж", "岩", "→", "½", "  ",
)  # fmt: skip
"""What ends or begins something in HTML, Markdown, templates, Typst, JSON, spreadsheets."""

TEXTS = {
    "ask", "alt", "author", "caption", "contact", "descriptor", "funding", "gloss", "headline",
    "label", "licence", "nothing", "publisher", "release", "short", "summary", "term", "text",
    "title", "what", "why", "words",
}  # fmt: skip
"""Keys under which a text of any sort stands."""


def nasty(chance: Random) -> Iterator[str]:
    """Texts without end."""
    while True:
        yield " ".join(chance.choices(PIECES, k=chance.randint(1, 5))).strip() or "x"


def spoilt(node: Any, values: Iterator[str]) -> Any:
    """The same records with other texts."""
    if isinstance(node, list):
        return [spoilt(item, values) for item in node]
    if not isinstance(node, dict):
        return node
    texts = {*TEXTS, "question"} if "sides" in node else TEXTS
    return {
        key: next(values) if key in texts and isinstance(value, str) else spoilt(value, values)
        for key, value in node.items()
    }


CHAPTER = """---
title: {title}
description: {description}
---

{text} [@plan]. See [{link}](rock.md) [~]. The [word](term:rock) is explained [@plan].

## {heading}

| A | B |
|---|---|
| {cell} | 2016 [@cost-2016] |

![{caption}](map:rock)

`{code}` [@plan]
"""


def chapter(values: Iterator[str], folder: Path) -> str:
    """A chapter with such texts, where the story takes them beside each other; else plain ones."""
    wanted = {key: next(values) for key in ("text", "link", "heading", "cell", "caption", "code")}
    front = {key: json.dumps(next(values)) for key in ("title", "description")}
    taken = dict.fromkeys(wanted, "x")
    path = folder / "chapter.md"
    for key, text in wanted.items():
        path.write_text(CHAPTER.format(**front, **{**taken, key: text}))
        if is_taken(path):
            taken[key] = text
    return CHAPTER.format(**front, **taken)


def is_taken(path: Path) -> bool:
    """Whether the story takes a chapter; what it cites has to be there."""
    try:
        read = read_chapter(path, "docs/more.md")
    except AuthorError:
        return False
    cited = {claim for sentence in read.sentences for claim in sentence.claims}
    return cited <= {"plan", "cost-2016"} and not list(unprintable([read]))


class Markup(HTMLParser):
    """What of a page a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[tuple[str, str]] = set()
        self.links: set[str] = set()
        self.code: list[str] = []
        self.data: list[str] = []
        self._in_code = self._in_data = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.names |= {(tag, ""), *((tag, name) for name, _ in attributes)}
        given = dict(attributes)
        self.links |= {given.get(name) or "" for name in ("href", "src", "action", "formaction")}
        is_data = "json" in (given.get("type") or "")
        self._in_code = tag in ("script", "style") and not is_data
        self._in_data = tag == "script" and is_data
        if self._in_data:
            self.data.append("")
        if tag == "script" and not is_data and "src" not in given:
            self.code.append("")

    def handle_data(self, data: str) -> None:
        if self._in_code and self.code:
            self.code[-1] += data
        if self._in_data:
            self.data[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._in_code = self._in_data = False


_HTML = re.compile(r'"html": ("(?:[^"\\]|\\.)*")')


def html_in(script: bytes) -> list[bytes]:
    """The texts in a script that a page takes as HTML."""
    return [json.loads(text).encode() for text in _HTML.findall(script.decode(errors="replace"))]


def read(page: bytes) -> Markup:
    markup = Markup()
    markup.feed(page.decode())
    return markup


@pytest.fixture(scope="module")
def plain(records: Records, render: Render) -> dict[str, bytes]:
    """The site of the same facts with harmless texts."""
    harmless = iter(lambda: "plain words", None)
    facts = {name: spoilt(content, harmless) for name, content in records.items()}
    texts = {key: "x" for key in ("text", "link", "heading", "cell", "caption", "code")}
    more = {"docs/more.md": CHAPTER.format(title="Plain", description="Plain", **texts)}
    long = repeat(" ".join(["plain"] * 30))
    lengthy = {name: spoilt(content, long) for name, content in records.items()}
    return {
        f"{index}/{path}": content
        for index, site in enumerate(
            (render(records, {}), render(lengthy, more), render(facts, more))
        )
        for path, content in site.items()
    }


@pytest.fixture(scope="module")
def known(plain: dict[str, bytes]) -> Markup:
    """All elements, attributes and scripts of that site."""
    whole = Markup()
    for path, content in plain.items():
        texts = [content] if path.endswith(".html") else html_in(content)
        for page in map(read, texts if path.endswith((".html", ".js")) else []):
            whole.names |= page.names
            whole.code += page.code
    return whole


_SCHEMES = re.compile(r"(?:https?://|mailto:|#|\.{0,2}/|data:,|[^:]*$)", re.IGNORECASE)


def check_page(path: str, content: bytes, known: Markup) -> None:
    page = read(content)
    assert page.names <= known.names, (path, page.names - known.names)
    assert set(page.code) <= set(known.code), path
    assert not [link for link in page.links if not _SCHEMES.match(link)], path
    assert b"<fuzz" not in content.lower(), path
    for data in page.data:
        json.loads(data)


def check_script(path: str, content: bytes, known: Markup) -> None:
    """Of the texts in scripts, those that a page takes as HTML."""
    for html in html_in(content):
        check_page(path, html, known)


_ACTIONS = {"/URI", "/GoTo", "/GoToR"}
_KEYS = {
    "/JS",
    "/JavaScript",
    "/Launch",
    "/AA",
    "/OpenAction",
    "/EmbeddedFile",
    "/AcroForm",
    "/RichMedia",
}


def check_pdf(path: str, content: bytes) -> None:
    """No action but to go to a place: in the file, in another of the report's, or on the web."""
    pdf = PdfReader(BytesIO(content))
    for number in range(1, len(pdf.xref_objStm) + sum(map(len, pdf.xref.values())) + 1):
        value = pdf.get_object(number)
        if isinstance(value, dict):
            assert not _KEYS & value.keys(), path
            check_action(path, value)
            if isinstance(value.get("/A"), dict):
                check_action(path, value["/A"])


def check_action(path: str, action: Mapping[str, Any]) -> None:
    if "/URI" in action:
        assert re.match(r"https?://|mailto:", str(action["/URI"])), (path, action)
    if action.get("/Type") == "/Action" or "/URI" in action:
        assert action["/S"] in _ACTIONS, (path, action)
    if action.get("/S") == "/GoToR":
        assert re.fullmatch(r"[\w./-]+\.pdf", str(action["/F"])), (path, action)


def check_svg_or_feed(path: str, content: bytes, plain: bytes) -> None:
    """The same elements and attributes as with harmless texts; links as a page may have them."""
    found, known = (list(ElementTree.fromstring(text).iter()) for text in (content, plain))
    assert {one.tag for one in found} <= {one.tag for one in known}, path
    names = {name for one in known for name in one.attrib}
    assert {name for one in found for name in one.attrib} <= names, path
    links = [one.attrib[name] for one in found for name in ("href", "src") if name in one.attrib]
    assert not [link for link in links if not _SCHEMES.match(link)], path


_NUMBER = re.compile(r"-?[\d.]*")


def check_csv(path: str, content: bytes, plain: bytes) -> None:
    """As many cells as ever, and no spreadsheet calculates one."""
    rows, known = (list(csv.reader(StringIO(c.decode(), newline=""))) for c in (content, plain))
    assert [len(row) for row in rows] == [len(rows[0])] * len(known), path
    cells = {cell for row in rows for cell in row}
    assert not [c for c in cells if c[:1] in "=+-@＝＋－＠\t\r\n" and not _NUMBER.fullmatch(c)], (
        path
    )


def check_references(path: str, content: bytes, plain: bytes) -> None:
    """As many records as ever, each of its own lines."""
    start = {".bib": r"(?m)^\s*@", ".ris": r"(?m)^TY  - "}[path[-4:]]
    assert len(re.findall(start, content.decode())) == len(re.findall(start, plain.decode())), path
    line = {".bib": r"@misc\{[\w-]+,|\w+ = \{.*\},|\}|", ".ris": r"[A-Z][A-Z0-9]  - .*|"}[path[-4:]]
    for one in content.decode().splitlines():
        assert re.fullmatch(line, one), (path, one)


def check(path: str, content: bytes, known: Markup, plain: bytes) -> None:
    if path.endswith(".html"):
        check_page(path, content, known)
    elif path.endswith((".js", ".css")):
        check_script(path, content, known)
    elif path.endswith((".json", ".geojson", ".jsonld")):
        json.loads(content)
    elif path.endswith((".xml", ".svg")):
        check_svg_or_feed(path, content, plain)
    elif path.endswith(".csv"):
        check_csv(path, content, plain)
    elif path.endswith((".bib", ".ris")):
        check_references(path, content, plain)
    elif path.endswith(".pdf"):
        check_pdf(path, content)


@pytest.fixture
def try_out(
    records: Records, render: Render, plain: dict[str, bytes], known: Markup, tmp_path: Path
) -> Callable[[Iterator[str]], None]:
    """Makes a site with such texts everywhere, and reads every file of it."""

    def tried(values: Iterator[str]) -> None:
        facts = {name: spoilt(content, values) for name, content in records.items()}
        site = render(facts, {"docs/more.md": chapter(values, tmp_path)})
        assert {f"2/{path}" for path in site} <= plain.keys()
        for path, content in site.items():
            check(path, content, known, plain[f"2/{path}"])

    return tried


@settings(max_examples=2 * TIMES)
@given(st.integers(0, 2**32))
def test_no_text_becomes_markup(try_out: Callable[[Iterator[str]], None], seed: int) -> None:
    try_out(nasty(Random(seed)))


@pytest.mark.parametrize("piece", PIECES if TIMES > 1 else ("</title><fuzz>",))
def test_nor_where_all_texts_are_the_same(
    try_out: Callable[[Iterator[str]], None], piece: str
) -> None:
    """A chapter then has the site's own title, and a name is that of everything."""
    try_out(repeat(piece.strip() or "x"))


def test_titles_are_painted_as_text() -> None:
    """None is a command to the typesetter, and each is another picture."""
    made = painted([Picture(piece, "") for piece in sorted({piece.strip() for piece in PIECES})])
    assert len(set(made)) == len(made)
