"""The engine's shell: its header, navigation, table of contents and footer around a body of ours.

The engine makes one page whose words are only marks. Every page that stands beside the engine
takes its place there, so that it looks like the engine's own and costs the engine nothing.
"""

import re
import shutil
from collections.abc import Iterable
from html import escape
from pathlib import Path

from factlas import addresses
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Page, headsafe

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
        marked = _ENTRY.sub("\0entries\0", _HEADING.sub("", html))
        self._html = _BODY.sub("\0body\0", marked)

    def filled(self, inlay: Inlay, content: Content) -> str:
        """The whole page of an inlay."""
        body = self._fragment("inlay.html", parts=inlay.parts, say=content.book.say)
        html = self._html
        if not inlay.has_picture:
            html = html.replace(addresses.picture(ADDRESS), addresses.picture(""))
        html = html.replace(ADDRESS, inlay.path.removesuffix("index.html"))
        html = html.replace(_TITLE, headsafe(inlay.title))
        html = html.replace(_DESCRIPTION, headsafe(inlay.description))
        html = html.replace("\0entries\0", "".join(self._entries(inlay)))
        return html.replace("\0body\0", body)

    def _entries(self, inlay: Inlay) -> Iterable[str]:
        """The table of contents."""
        form = self._entry.group() if self._entry else ""
        for part in inlay.parts:
            if part.title:
                entry = form.replace("#fl-section", f"#{part.anchor}")
                yield entry.replace(_SECTION, escape(part.title))


def take_shell(folder: Path) -> str:
    """The shell out of the engine's pages in `folder`, where no reader is to find it."""
    place = folder / ADDRESS
    html = (place / "index.html").read_text(encoding="utf-8")
    shutil.rmtree(place.parent)
    return html
