"""Text from the facts comes out literally, whatever it holds, and never as markup."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from html.parser import HTMLParser
from typing import Any

import pytest
import yaml
from markdown import markdown

from factlas.derive.book import books
from factlas.model.facts import Facts
from factlas.site.beside import inlays, light_pages
from factlas.site.content import Content, content_of
from factlas.site.fragments import Fragments
from factlas.site.shell import inlay_body
from factlas.site.stage import pages
from factlas.story.chapter import Story

BENIGN = (
    "A benign text of a few words, which stands where other text could, and is longer than a title."
)
HOSTILE = (
    "</p></div></section><script>alert(1)</script> & &amp; \"q\" 'q' `c` \\* *a* __b__ "
    "[x](javascript:y) [z]: u ![i](j) [@plan] [~] | a | {{ 7*7 }} {% raw %} {: .k } <!-- #"
)
assert len(BENIGN) > 70 and len(HOSTILE) < 200, "titles and descriptions are cut at these lengths"
FREE = {
    "Source": ("title", "publisher", "author", "descriptor"),
    "Claim": ("text", "headline"),
    "Entity": ("names",),
    "Dispute": ("question", "why"),
    "Side": ("summary",),
    "Evidence": ("words", "gloss"),
    "Follows": ("why",),
}
"""Fields of the facts that hold free text, by type of record."""


def said(text: str, old: Any) -> Any:
    """A value of the same shape that says `text`."""
    if isinstance(old, str):
        return text
    if isinstance(old, tuple):
        return tuple(name.model_copy(update={"text": text}) for name in old)
    return type(old)({language: text for language in old.root})


def rewritten(record: Any, text: str) -> Any:
    """The record with every free text replaced, in the records that it holds too."""
    update = {}
    for field in type(record).model_fields:
        old = getattr(record, field)
        if field in FREE.get(type(record).__name__, ()) and old is not None:
            update[field] = said(text, old)
        elif field in ("sides", "evidence", "follows"):
            update[field] = tuple(rewritten(part, text) for part in old)
    return record.model_copy(update=update)


def content_saying(text: str, content: Content) -> Content:
    facts: Facts = content.book.facts
    shelves = {
        shelf: {id_: rewritten(record, text) for id_, record in getattr(facts, shelf).items()}
        for shelf in ("sources", "entities", "claims", "disputes")
    }
    return content_of(books(replace(facts, **shelves))[0], Story(()), content.drawings)


class Seen(HTMLParser):
    """Tags in order, with the names of their attributes; and all text and attribute values."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.texts: list[str] = []
        self.is_coded = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.texts.extend(value for _, value in attrs if value)
        self.is_coded = tag == "script" or ("data-form", "bibtex") in attrs

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", ()))
        self.is_coded = False

    def handle_data(self, data: str) -> None:
        """JSON and BibTeX write a text in a way of their own, which their own tests read back."""
        if not self.is_coded:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", ()))


def rendered(content: Content, fragment: Fragments) -> Iterator[tuple[str, str]]:
    """All pages as HTML, by path."""
    for page in pages(content, fragment):
        body = page.whole.split("---\n", 2)[2]
        yield page.path, markdown(body, extensions=["attr_list", "tables", "toc"])
    yield from ((draft.path, draft.write().html()) for draft in light_pages(content, fragment))
    for inlay in (draft.write() for draft in inlays(content, fragment)):
        yield (
            inlay.path,
            inlay_body(inlay, content, fragment),
        )


@pytest.fixture(scope="module")
def both(content: Content, fragment: Fragments) -> tuple[dict[str, Seen], dict[str, Seen]]:
    benign, hostile = (
        {path: Seen(html) for path, html in rendered(content_saying(text, content), fragment)}
        for text in (BENIGN, HOSTILE)
    )
    return benign, hostile


def test_no_text_makes_or_breaks_a_tag(both: tuple[dict[str, Seen], dict[str, Seen]]) -> None:
    benign, hostile = both
    assert benign.keys() == hostile.keys()
    for path, seen in benign.items():
        assert hostile[path].tags == seen.tags, path


WITHOUT_THE_TEXT = (
    "register.md",
    "timeline.md",
    "maps/index.md",
    "data/index.md",
    "colophon.md",
    "_shell/page.md",
)


def test_every_text_comes_out_literally(both: tuple[dict[str, Seen], dict[str, Seen]]) -> None:
    benign, hostile = both
    for path, seen in benign.items():
        expected = sum(text.count(BENIGN) for text in seen.texts)
        found = sum(text.count(HOSTILE) for text in hostile[path].texts)
        assert expected > 0 or path in WITHOUT_THE_TEXT, path
        assert found == expected, path


def test_front_matter_is_text_that_is_safe_in_the_head(
    content: Content, fragment: Fragments
) -> None:
    for page in pages(content_saying(HOSTILE, content), fragment):
        front = yaml.safe_load(page.text.split("---\n")[1])
        assert front["title"] == escape(page.title)
        assert "<" not in front["title"] + front["description"]
