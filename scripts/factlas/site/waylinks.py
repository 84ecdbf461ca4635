"""A chapter's links to pages that the engine does not know, which stand beside it."""

import re
from posixpath import dirname, join, normpath

from factlas.site.page import WAY
from factlas.site.setting import Setting

_LINK = re.compile(
    r"(?<![!\\])\[(?P<text>[^\[\]]+)\]\((?P<path>[\w./-]+)\.md(?P<anchor>#[\w-]+)?\)"
)


def with_links(source: str, at: Setting) -> str:
    """The Markdown, in which links to sources and entities lead to their pages' addresses."""

    def led(match: re.Match[str]) -> str:
        path = normpath(join(dirname(at.path), match["path"]))
        if not _is_beside(path, at):
            return match.group()
        return f'<a href="{WAY}{path}/{match["anchor"] or ""}">{match["text"]}</a>'

    return _LINK.sub(led, source)


def _is_beside(path: str, at: Setting) -> bool:
    facts = at.content.book.facts
    room, _, name = path.partition("/")
    if room == "sources":
        return name in facts.sources
    return name in facts.entities and facts.room(name).value == room
