"""What live maps take of folium, imported sparingly: as it is, that takes longer than to draw maps.

It compiles some eighty templates, of which a map renders five, and brings what fetches files from
the net, which no map does.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

import jinja2

__all__ = ("Element", "Figure", "JsCode", "Layer", "MacroElement", "Template", "folium")

_UNUSED = "requests"
"""A module that folium imports for what no map of ours asks of it."""


class _Later(jinja2.Template):
    """A template that is compiled when it is first rendered."""

    def __new__(cls, source: str) -> "_Later":
        later = object.__new__(cls)
        vars(later)["_source"] = source
        return later

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        vars(self).update(vars(super().__new__(type(self), self._source)))
        return getattr(self, name)


class _Unread(ModuleType):
    """Stands for a module that is imported when something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


@contextmanager
def _sparing() -> Iterator[None]:
    """Meanwhile modules get templates that wait, and a stand-in for what they do not use."""
    offered, at_once, stand_in = vars(jinja2), jinja2.Template, _Unread(_UNUSED)
    offered["Template"] = _Later
    is_new = sys.modules.setdefault(_UNUSED, stand_in) is stand_in
    try:
        yield
    finally:
        offered["Template"] = at_once
        if is_new:
            del sys.modules[_UNUSED]


with _sparing():
    import folium
    from branca.element import Element, Figure, MacroElement
    from folium.map import Layer
    from folium.template import Template
    from folium.utilities import JsCode
