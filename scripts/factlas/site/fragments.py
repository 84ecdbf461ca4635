"""Raw HTML for a Markdown page: rendered with autoescape, in a form that Markdown leaves alone."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context
from markupsafe import Markup, escape

from factlas.site import search, viewpoint
from factlas.site.page import Raw
from factlas.site.setting import Setting

TEMPLATES = Path(__file__).parent / "templates"
_FRAME = Path(__file__).parent / "theme"
"""Templates of the engine's pages, of which ours include a few."""

MACROS = ("calls", "cites", "claims", "sheets", "timelines", "walking", "listing")
"""Files of macros; each may use those before it, and every template may use them all."""

_QUOTED = re.compile("(?<=“)([^”]+)(?=”)")

_MARKDOWN = {ord(sign): f"&#{ord(sign)};" for sign in "\\`[]|"}


def literal(text: str) -> Markup:
    """Text for raw HTML inside a paragraph, where Markdown would read its signs."""
    return Markup(str(escape(text)).translate(_MARKDOWN))


def headed(text: str, language: str) -> Markup:
    """A locator; a heading that it quotes says in which language it is, where that is given."""
    tag = Markup('<span lang="{}">{}</span>')
    parts = _QUOTED.split(text)
    said = (tag.format(language, part) if n % 2 else escape(part) for n, part in enumerate(parts))
    return Markup("").join(said) if language else escape(text)


class Straight(Context):
    """Calls what a template calls, without a search for who wants Jinja's context: nobody does."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Without what Jinja adds for such."""
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return called(*args, **kwargs)


class Fragments:
    """The templates, compiled once."""

    def __init__(self) -> None:
        environment = Environment(
            loader=FileSystemLoader((TEMPLATES, _FRAME)),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.context_class = Straight
        environment.filters["literal"] = literal
        environment.filters["headed"] = headed
        for name in MACROS:
            macros = environment.get_template(f"macros/{name}.html").module
            environment.globals[name] = macros
        names = [path.name for path in TEMPLATES.glob("*.html")]
        self._templates = {name: environment.get_template(name) for name in names}
        for template in self._templates.values():
            template.globals = dict(template.globals)  # a chain of maps is copied key by key

    def __call__(self, template: str, **values: Any) -> Raw:
        """A template's HTML as one block: no blank lines, nothing indented."""
        html = self._templates[template].render(values)
        return Raw("\n".join(filter(None, map(str.strip, html.splitlines()))))

    def page(self, template: str, **values: Any) -> str:
        """A whole light page, with the viewpoints and the search in its header."""
        scripts = (viewpoint.SCRIPT, search.SCRIPT)
        header = self._header(values["at"])
        return f"{self(template, **values, scripts=scripts, header=header)}\n"

    def _header(self, at: Setting) -> Markup:
        """What the header offers, made once for all pages of the edition equally deep."""
        key = "light_header.html", at.root
        if key not in at.content.made:
            words, view = search.words(at.say), viewpoint.switch(at.content)
            header = self("light_header.html", at=at, words=words, view=view)
            at.content.made[key] = Markup(header)
        return at.content.made[key]

    def once(self, template: str, claim: str, at: Setting) -> Markup:
        """What a template makes of a claim, once for all pages of the edition equally deep."""
        key = template, claim, at.root
        if key not in at.content.made:
            at.content.made[key] = Markup(self(template, at=at, card=at.card(claim)))
        return at.content.made[key]
