"""The title of a page: in Markdown, as an engine that finds none writes its own."""

from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def title_block(
    at: Setting,
    fragment: Fragments,
    title: str,
    under: str = "",
    language: str = "",
    callers: str = "",
) -> str:
    """The heading, and a line under it; `callers` where it is an entity's names: whose each is."""
    language = language and at.foreign(language)
    html = fragment.alike(
        "title.html", at, title=title, language=language, under=under, callers=callers
    )
    return str(html)
