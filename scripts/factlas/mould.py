"""What many pages have alike, made once with gaps in it, and filled for each of them.

It is taken apart at its gaps before anything of a page comes near it: no text of a page is ever
searched for gaps, whatever it holds.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from markupsafe import Markup, escape

_GAP = re.compile("\0([A-Za-z0-9_.-]+)\0")


def gap(name: str) -> Markup:
    """What stands in the HTML of a mould where each page has something of its own."""
    return Markup(f"\0{name}\0")


class Escaped(dict[str, str]):
    """Texts as HTML: each is escaped when it is first wanted, as most stand on many pages."""

    def __missing__(self, text: str) -> str:
        """Most hold no sign that has a meaning in HTML, which is sooner seen than escaped."""
        is_plain = not ("&" in text or "<" in text or ">" in text or '"' in text or "'" in text)
        html = self[text] = text if is_plain else str(escape(text))
        return html


def markup(html: str) -> Markup:
    """HTML that was put together from what is safe.

    A thousand pages ask for it a hundred thousand times: Markup's own constructor would look each
    time whether it was given something else than text.
    """
    return str.__new__(Markup, html)


class Mould:
    """HTML with gaps.

    A gap's marks are of a sign that the loader refuses in facts, so that none can hold one.
    """

    def __init__(self, parts: Sequence[str]) -> None:
        """`parts` are HTML and names of gaps by turns, HTML first and last."""
        self._parts = list(parts)
        self._gaps = [*enumerate(self._parts)][1::2]

    def filled(self, values: Mapping[str, str], escaped: Mapping[str, str]) -> Markup:
        """The whole. What is no markup yet is escaped."""
        parts = self._parts.copy()
        for place, name in self._gaps:
            one = values[name]
            parts[place] = one if type(one) is Markup else escaped[one]
        return markup("".join(parts))

    def encoded(self, values: Mapping[str, str], escaped: Mapping[str, str]) -> bytes:
        """The whole as UTF-8, for a file: what pages have alike is encoded once for all."""
        parts = self._encoded.copy()
        for place, name in self._gaps:
            one = values[name]
            parts[place] = (one if type(one) is Markup else escaped[one]).encode()
        return b"".join(parts)

    @cached_property
    def _encoded(self) -> list[bytes]:
        return [part.encode() for part in self._parts]

    def partly(self, values: Mapping[str, str], escaped: Mapping[str, str]) -> "Mould":
        """With these gaps filled, and the others still open."""
        parts = self._parts[:1]
        for (_, name), html in zip(self._gaps, self._parts[2::2], strict=True):
            if name not in values:
                parts += (name, html)
            else:
                one = values[name]
                parts[-1] += f"{one if type(one) is Markup else escaped[one]}{html}"
        return Mould(parts)


def gaps(values: Mapping[str, str]) -> dict[str, str]:
    """A gap for each value; none for those that are empty, of which a template may ask that."""
    return {name: gap(name) if value else "" for name, value in values.items()}


def tidy(html: str) -> str:
    """HTML without blank lines, and with nothing indented."""
    return "\n".join(filter(None, map(str.strip, html.splitlines())))


def lines(those: Iterable[Markup]) -> Markup:
    """Pieces below each other."""
    return markup("\n".join(those))


def joined(those: Iterable[Markup]) -> Markup:
    """Pieces behind each other."""
    return markup("".join(those))


def mould(html: str) -> Mould:
    """What was rendered with gaps, taken apart at them."""
    return Mould(_GAP.split(html))
