"""The templates of one language: what they may use, and when they are compiled."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import Context
from markupsafe import Markup, escape

from factlas.compiled import Compiled
from factlas.words import Translate

TEMPLATES = Path(__file__).parent / "templates"
_FRAME = Path(__file__).parent / "theme"
"""Templates of the engine's pages, of which ours include a few."""

MACROS = ("calls", "claims", "walking", "listing")
"""Files of macros; each may use those before it, and every template may use them all."""

_QUOTED = re.compile("(?<=“)([^”]+)(?=”)")

_MARKDOWN = {ord(sign): f"&#{ord(sign)};" for sign in "\\`[]|"}


def literal(text: str) -> Markup:
    """Text for raw HTML inside a paragraph, where Markdown would read its signs."""
    return Markup(str(escape(text)).translate(_MARKDOWN))


def headed(text: str, language: str) -> str:
    """A locator; a heading that it quotes says in which language it is, where that is given.

    One that quotes none stays text, for whoever shows it to escape.
    """
    if not language or "“" not in text:
        return text
    tag = Markup('<span lang="{}">{}</span>')
    parts = _QUOTED.split(text)
    said = (tag.format(language, part) if n % 2 else escape(part) for n, part in enumerate(parts))
    return Markup("").join(said)


class Straight(Context):
    """Calls what a template calls, without a search for who wants Jinja's context: nobody does."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Without what Jinja adds for such."""
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return called(*args, **kwargs)


class Templates(dict[str, Template]):
    """The templates in one language, each compiled when it is first wanted.

    The program's words are part of what is compiled: `{{ "Evidence"|say }}` costs a page nothing.
    """

    def __init__(self, say: Translate, language: str = "", **used: Callable[..., Markup]) -> None:
        """`language` is that of the words; `used` are functions that all may call, by name."""
        super().__init__()
        environment = Environment(
            loader=FileSystemLoader((TEMPLATES, _FRAME)),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=Compiled(Path(__file__), say, language),
        )
        environment.context_class = Straight
        environment.globals |= used
        environment.filters |= {"say": say, "headed": headed}
        for name in MACROS:
            macros = environment.get_template(f"macros/{name}.html").module
            environment.globals[name] = macros
        self._environment = environment

    def compile(self) -> None:
        """All of them."""
        for path in TEMPLATES.glob("*.html"):
            self[path.name]

    def __missing__(self, name: str) -> Template:
        template = self._environment.get_template(name)
        template.globals = dict(template.globals)  # a chain of maps is copied key by key
        self[name] = template
        return template
