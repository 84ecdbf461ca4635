"""Claims as lines of a list."""

from markupsafe import Markup

from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


class ClaimRows:
    """Renders each claim once for all pages that lie equally deep, as many pages list it."""

    def __init__(self, fragment: Fragments) -> None:
        self._fragment = fragment
        self._rows: dict[tuple[str, str], Markup] = {}

    def __call__(self, claim: str, at: Setting) -> Markup:
        """A claim with its byline and standing, linked to its own page."""
        key = at.root, claim
        if key not in self._rows:
            html = self._fragment("claim_row.html", at=at, card=at.card(claim))
            self._rows[key] = Markup(html)
        return self._rows[key]
