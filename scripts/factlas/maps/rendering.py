"""Templates of this room: autoescaped, and strict about names."""

from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from factlas import addresses
from factlas.compiled import Compiled
from factlas.derive.sight import in_words, looks


def template(name: str, *parts: str) -> Template:
    """A template, compiled, and so are the parts that it takes in.

    That takes longer than to draw a map: who makes one when it is imported makes it for all
    processes that are forked later.
    """
    for part in parts:
        _TEMPLATES.get_template(part)
    return _TEMPLATES.get_template(name)


def render(name: str, /, **values: object) -> str:
    """A template's text."""
    return template(name).render(values)


def compile_all() -> None:
    """Compile every template of this room."""
    for name in _TEMPLATES.list_templates():
        _TEMPLATES.get_template(name)


def number(value: float) -> str:
    """A coordinate to a tenth of a unit."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


_TEMPLATES = Environment(
    loader=PackageLoader("factlas.maps"),
    autoescape=True,
    auto_reload=False,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    bytecode_cache=Compiled(Path(__file__)),
)
_TEMPLATES.filters.update(n=number, card=addresses.card, looks=looks, seen=in_words)
