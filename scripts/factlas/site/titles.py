"""The title of a page: in Markdown, as an engine that finds none writes its own."""

from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def title_block(
    at: Setting, fragment: Fragments, title: str, under: str = "", language: str = ""
) -> str:
    """The heading, and a line under it."""
    return str(fragment("title.html", at=at, title=title, language=language, under=under))
