"""Symbols of features: each look is rendered once, and moved to wherever one stands."""

from dataclasses import dataclass

from markupsafe import Markup

from factlas.maps.cluster import Marked
from factlas.maps.palette import Palette
from factlas.maps.rendering import number, template
from factlas.mould import Escaped, Mould, gap, markup, mould, tidy


@dataclass(frozen=True)
class _Away:
    """A coordinate that is not known yet: so far from that of a symbol's middle."""

    axis: str
    """x or y."""
    by: float = 0.0
    """How far from it, in units."""

    def __add__(self, by: float) -> "_Away":
        return _Away(self.axis, self.by + by)

    def __sub__(self, by: float) -> "_Away":
        return _Away(self.axis, self.by - by)

    def __format__(self, form: str) -> str:
        """A gap for the number that it will be."""
        return gap(f"{self.axis}.{self.by}")


class _Placed(dict[str, str]):
    """What fills the gaps of a symbol that stands somewhere."""

    def __init__(self, marked: Marked, x: float, y: float) -> None:
        super().__init__(letter=marked.letter)
        self._middle = {"x": x, "y": y}

    def __missing__(self, name: str) -> str:
        axis, _, by = name.partition(".")
        return markup(number(self._middle[axis] + float(by)))


class Symbols:
    """In the colours of a palette."""

    def __init__(self, palette: Palette) -> None:
        self._macros = vars(template("symbol.svg").module)
        self._palette = palette
        self._icons: dict[str, Mould] = {}
        self._shapes: dict[tuple[str, float], Mould] = {}
        self._escaped = Escaped()

    def icon(self, marked: Marked) -> Markup:
        """A symbol as a drawing of its own, for a table."""
        found = self._icons.get(marked.classes)
        if found is None:
            html = self._macros["icon"](_unlettered(marked), self._palette)
            found = self._icons[marked.classes] = mould(tidy(html) + "\n")
        return found.filled({"letter": marked.letter}, self._escaped)

    def drawn(self, marked: Marked, x: float, y: float, r: float) -> Markup:
        """A symbol with its middle at a point, and half as wide as `r`."""
        found = self._shapes.get((marked.classes, r))
        if found is None:
            own = _unlettered(marked), _Away("x"), _Away("y"), r, self._palette
            html = "\n".join(self._macros[part](*own) for part in ("shape", "letter"))
            found = self._shapes[marked.classes, r] = mould(tidy(html))
        return found.filled(_Placed(marked, x, y), self._escaped)


def _unlettered(marked: Marked) -> Marked:
    return Marked(marked.feature, gap("letter"))
