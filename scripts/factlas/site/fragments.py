"""Raw HTML for a Markdown page: rendered with autoescape, in a form that Markdown leaves alone."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

TEMPLATES = Path(__file__).parent / "templates"

_MARKDOWN = {ord(sign): f"&#{ord(sign)};" for sign in "\\`[]|"}


def literal(text: str) -> Markup:
    """Text for raw HTML inside a paragraph, where Markdown would read its signs."""
    return Markup(str(escape(text)).translate(_MARKDOWN))


class Fragments:
    """The templates, compiled once."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["literal"] = literal

    def __call__(self, template: str, **values: Any) -> str:
        """A template's HTML as one block: no blank lines, nothing indented."""
        html = self._templates.get_template(template).render(values)
        return "\n".join(line.strip() for line in html.splitlines() if line.strip())
