"""The end of every page: the cards of its claims, which are also its references."""

from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def evidence_blocks(at: Setting, fragment: Fragments) -> tuple[str, ...]:
    """Heading and cards; nothing on a page that cites nothing or links instead."""
    if not at.numbers or not at.has_cards:
        return ()
    return (heading(at.say("Evidence"), "fl-evidence"), fragment("cards.html", at=at))


def heading(text: str, anchor: str) -> str:
    """A section's heading in Markdown, for the table of contents but not for the search."""
    return f"## {text} {{: #{anchor} data-search-exclude }}"
