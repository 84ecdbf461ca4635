"""Terms in a chapter: words marked as links, `[Mk 41](term:mk-41)`, that a claim explains."""

import re
from collections.abc import Callable

from factlas.story.chapter import Chapter, Link

SCHEME = "term:"
"""How the address of a link to a term begins."""

_TERM = re.compile(r"\[(?<![!\\]\[)(?P<text>[^\[\]]+)\]\(term:(?P<id>[a-z0-9-]+)\)")


def term_of(link: Link) -> str:
    """Id of the term that a link explains; empty where it leads to a page."""
    return link.href.removeprefix(SCHEME) if link.href.startswith(SCHEME) else ""


def terms_of(chapter: Chapter) -> tuple[str, ...]:
    """Ids of the terms marked in a chapter, each once, in order of reading."""
    return tuple(dict.fromkeys(filter(None, map(term_of, chapter.links))))


def is_plain(chapter: Chapter) -> bool:
    """Whether every marked term is found in the Markdown too, and nothing else is taken for one."""
    written = [match["id"] for match in _TERM.finditer(chapter.source)]
    return written == [term for link in chapter.links if (term := term_of(link))]


def with_terms(source: str, replace: Callable[[str, str], str]) -> str:
    """The Markdown with each marked term replaced, by its text and its id."""
    return _TERM.sub(lambda match: replace(match["text"], match["id"]), source)
