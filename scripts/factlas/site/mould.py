"""What many pages have alike, made once with gaps in it, and filled for each of them.

It is taken apart at its gaps before anything of a page comes near it: no text of a page is ever
searched for gaps, whatever it holds.
"""

import re

from markupsafe import Markup, escape

_GAP = re.compile("\0([a-z]+)\0(\n?)")


def gap(name: str) -> Markup:
    """What stands in the HTML of a mould where each page has something of its own."""
    return Markup(f"\0{name}\0")


class Mould:
    """HTML with gaps; one at the end of a line takes that end with it where a page leaves it empty.

    A gap's marks are of a sign that the loader refuses in facts, so that none can hold one.
    """

    def __init__(self, html: str) -> None:
        self._parts = _GAP.split(html)
        self._gaps = list(zip(self._parts[1::3], self._parts[2::3], strict=True))

    def filled(self, **values: str) -> str:
        """A whole page. What is no markup yet is escaped."""
        parts = self._parts.copy()
        parts[1::3] = [escape(values[name]) for name, _ in self._gaps]
        parts[2::3] = [end if values[name] else "" for name, end in self._gaps]
        return "".join(parts)
