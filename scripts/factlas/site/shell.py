"""The engine's shell: its header, navigation, table of contents and footer around a body of ours.

The engine makes one page whose words are only marks. Every page that stands beside the engine
takes its place there, so that it looks like the engine's own and costs the engine nothing.
"""

import re
import shutil
from collections.abc import Iterable
from html import escape
from itertools import chain
from pathlib import Path

from markupsafe import Markup

from factlas import addresses
from factlas.mould import Mould, gap, markup, mould
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Page, Part, headsafe
from factlas.site.setting import Setting

ADDRESS = f"{addresses.SHELL}/page/"
"""Where the shell lies in an edition; as deep as the pages that take its place."""

_PATH = f"{ADDRESS.rstrip('/')}.md"
_TITLE = "FlShellTitle"
_DESCRIPTION = "FlShellDescription"
_SECTION = "FlShellSection"
_BODY = re.compile(r'<div id="fl-body">.*?</div>', re.DOTALL)
_HEADING = re.compile(r'<h2 id="fl-section".*?</h2>', re.DOTALL)
_ENTRY = re.compile(r'<li><a href="#fl-section".*?</li>\n?', re.DOTALL)


def shell_draft() -> Draft[Page]:
    """The page that the engine makes into the shell."""
    return Draft(_PATH, _page)


def _page() -> Page:
    body = f'<div id="fl-body"><h1>{_TITLE}</h1></div>'
    heading = f"## {_SECTION} {{: #fl-section }}"
    return Page(_PATH, _TITLE, _DESCRIPTION, (body, heading), has_picture=True)


class Shell:
    """What the engine made of `shell_draft`, ready to be filled."""

    def __init__(self, html: str, fragment: Fragments) -> None:
        self._fragment = fragment
        self._entry = _ENTRY.search(html)
        self._moulds = {True: _mould(html), False: _mould(_without_picture(html))}

    def file(self, inlay: Inlay, content: Content) -> bytes:
        """The whole page of an inlay, as a file."""
        return self._moulds[inlay.has_picture].encoded(
            {
                "address": inlay.path.removesuffix("index.html"),
                "title": Markup(headsafe(inlay.title)),
                "description": Markup(headsafe(inlay.description)),
                "entries": Markup("".join(self._entries(inlay))),
                "body": inlay_body(inlay, content, self._fragment),
            },
            content.escaped,
        )

    def _entries(self, inlay: Inlay) -> Iterable[str]:
        """The table of contents."""
        form = self._entry.group() if self._entry else ""
        for part in inlay.parts:
            if part.title:
                entry = form.replace("#fl-section", f"#{part.anchor}")
                yield entry.replace(_SECTION, escape(part.title))


def inlay_body(inlay: Inlay, content: Content, fragment: Fragments) -> Markup:
    """What an inlay puts into the shell."""
    at = Setting(content, inlay.path, {})
    both = ((_heading(part, at, fragment), part.html) for part in inlay.parts)
    return markup("\n".join(filter(None, chain.from_iterable(both))))


def _heading(part: Part, at: Setting, fragment: Fragments) -> str:
    def make() -> Markup:
        return fragment.alike("inlay_heading.html", at, title=part.title, anchor=part.anchor)

    return fragment.once(at, make, "inlay_heading", part.anchor, part.title) if part.title else ""


def _mould(html: str) -> Mould:
    marked = _ENTRY.sub(gap("entries"), _HEADING.sub("", html))
    marked = _BODY.sub(gap("body"), marked).replace(ADDRESS, gap("address"))
    return mould(marked.replace(_TITLE, gap("title")).replace(_DESCRIPTION, gap("description")))


def _without_picture(html: str) -> str:
    return html.replace(addresses.picture(ADDRESS), addresses.picture(""))


def take_shell(folder: Path) -> str:
    """The shell out of the engine's pages in `folder`, where no reader is to find it."""
    place = folder / ADDRESS
    html = (place / "index.html").read_text(encoding="utf-8")
    shutil.rmtree(place.parent)
    return html
