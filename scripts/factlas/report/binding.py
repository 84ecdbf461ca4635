"""The last step on the report's pages: links inside it get their goals.

Typst resolves a label while it sets the paragraph with the link, and so sets every paragraph that
cites something twice. The template writes such a link as the address `factlas:GOAL` instead; here
it becomes a link to the heading that is labelled GOAL.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from factlas.report.pdffile import PdfFile, read_pdf, written

_LINKS = b"<</Type/Annot/Subtype/Link"
"""How a link begins."""

_LINK = re.compile(
    rb"/A<</Type/Action/S/URI/URI\(factlas:([^()]*)\)>>(.*?)/Contents\(factlas:[^()]*\)", re.DOTALL
)
_NAMES = re.compile(rb"\(([^()]*)\)\d+ 0 R")


def bound(data: bytes, elsewhere: Mapping[str, str] | None = None) -> bytes:
    """The same pages with links that land, and packed. `elsewhere` has goals in other files."""
    file = read_pdf(data)
    binder = _Binder(_goals(file), elsewhere or {})
    links = {n: binder.bind(o) for n, o in file.objects.items() if o.startswith(_LINKS)}
    return written(replace(file, objects={**file.objects, **links}))


def _goals(file: PdfFile) -> frozenset[str]:
    """Labels of headings: Typst makes named destinations of them."""
    catalog = next(o for o in file.objects.values() if o.startswith(b"<</Type/Catalog"))
    _, _, names = catalog.partition(b"/Names[")
    return frozenset(name.decode() for name in _NAMES.findall(names))


class _Binder:
    def __init__(self, goals: frozenset[str], elsewhere: Mapping[str, str]) -> None:
        self._goals = goals
        self._elsewhere = elsewhere

    def bind(self, body: bytes) -> bytes:
        """A link, with its goal if it is one of ours."""
        return _LINK.sub(self._link, body)

    def _link(self, found: re.Match[bytes]) -> bytes:
        goal = found[1].decode()
        said = b"/Contents(%b)" % found[1].replace(b"-", b" ", 1)
        return self._way(goal, found[1]) + found[2] + said

    def _way(self, goal: str, name: bytes) -> bytes:
        if goal in self._goals:
            return b"/Dest(%b)" % name
        file = self._elsewhere[goal].encode()
        return b"/A<</Type/Action/S/GoToR/F(%b)/D(%b)>>" % (file, name)
