"""Templates of this room: autoescaped, and strict about names."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from factlas import addresses
from factlas.derive.sight import in_words, looks


def render(template: str, **values: object) -> str:
    """A template's text."""
    return _TEMPLATES.get_template(template).render(values)


def number(value: float) -> str:
    """A coordinate to a tenth of a unit."""
    return f"{value:.1f}".rstrip("0").rstrip(".") if round(value, 1) else "0"


_TEMPLATES = Environment(
    loader=PackageLoader("factlas.maps"),
    autoescape=True,
    auto_reload=False,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters.update(n=number, card=addresses.card, looks=looks, seen=in_words)
