"""Macros of a template as moulds: what is drawn often is filled in, and not rendered each time."""

from markupsafe import Markup

from factlas.maps.rendering import template
from factlas.mould import Escaped, Mould, gaps, mould, tidy


class Moulds:
    """The macros of a template, each rendered once for all values of which the same are empty."""

    def __init__(self, name: str, *parts: str, **shared: object) -> None:
        """Of a template, with the parts that it takes in; `shared` is the same for all drawings."""
        self._macros = vars(template(name, *parts).make_module(shared))
        self._made: dict[tuple[str, ...], Mould] = {}
        self._escaped = Escaped()

    def __call__(self, macro: str, /, **values: str) -> Markup:
        """A macro's text; of its values it may ask only whether they are empty."""
        key = macro, *filter(values.get, values)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = mould(tidy(self._macros[macro](**gaps(values))))
        return found.filled(values, self._escaped)
