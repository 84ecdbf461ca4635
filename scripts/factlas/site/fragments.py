"""Raw HTML for a Markdown page: rendered with autoescape, in a form that Markdown leaves alone."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import Context
from markupsafe import Markup, escape

from factlas.site import search, viewpoint
from factlas.site.mould import Mould, gap
from factlas.site.page import Raw, shortened
from factlas.site.setting import Setting
from factlas.words import Translate

TEMPLATES = Path(__file__).parent / "templates"
_FRAME = Path(__file__).parent / "theme"
"""Templates of the engine's pages, of which ours include a few."""

MACROS = ("calls", "cites", "claims", "sheets", "timelines", "walking", "listing")
"""Files of macros; each may use those before it, and every template may use them all."""

BLOCKS = ("cited", "more", "back", "main")
"""What the template of a light page may have blocks for, each with a gap in the frame."""

GAPS = ("title", "description", "site", "address", "picture", "header")
"""What else each page, or each site, has of its own there."""

_QUOTED = re.compile("(?<=“)([^”]+)(?=”)")

_MARKDOWN = {ord(sign): f"&#{ord(sign)};" for sign in "\\`[]|"}


def literal(text: str) -> Markup:
    """Text for raw HTML inside a paragraph, where Markdown would read its signs."""
    return Markup(str(escape(text)).translate(_MARKDOWN))


def headed(text: str, language: str) -> Markup:
    """A locator; a heading that it quotes says in which language it is, where that is given."""
    tag = Markup('<span lang="{}">{}</span>')
    if not language:
        return escape(text)
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


class _Templates(dict[str, Template]):
    """The templates in one language, each compiled when it is first wanted.

    The program's words are part of what is compiled: `{{ "Evidence"|say }}` costs a page nothing.
    """

    def __init__(self, say: Translate) -> None:
        super().__init__()
        environment = Environment(
            loader=FileSystemLoader((TEMPLATES, _FRAME)),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.context_class = Straight
        environment.filters |= {"say": say, "literal": literal, "headed": headed}
        for name in MACROS:
            macros = environment.get_template(f"macros/{name}.html").module
            environment.globals[name] = macros
        self._environment = environment

    def __missing__(self, name: str) -> Template:
        template = self._environment.get_template(name)
        template.globals = dict(template.globals)  # a chain of maps is copied key by key
        self[name] = template
        return template


class Fragments:
    """The templates in all languages, each compiled once."""

    def __init__(self) -> None:
        self._templates: dict[str, _Templates] = {}

    def __call__(self, template: str, *, at: Setting, **values: Any) -> Raw:
        """A template's HTML as one block: no blank lines, nothing indented."""
        return _block(self._template(template, at).render(values, at=at))

    def page(
        self,
        template: str,
        *,
        at: Setting,
        title: str,
        description: str,
        is_unread: bool = False,
        **values: Any,
    ) -> str:
        """A whole light page: what a template has blocks for, in the frame of all such pages."""
        form = self._template(template, at)
        context = form.new_context({**values, "at": at, "title": title})
        blocks = {name: _block("".join(block(context))) for name, block in form.blocks.items()}
        return self._frame(at, is_unread).filled(
            **dict.fromkeys(BLOCKS, "") | {name: Markup(html) for name, html in blocks.items()},
            title=shortened(title, 70),
            description=shortened(description, 200),
            site=at.title,
            address=at.address,
            picture=at.picture,
            header=self._header(at),
        )

    def _frame(self, at: Setting, is_unread: bool) -> Mould:
        """The frame of light pages, made once for all of the edition equally deep."""
        key = "light.html", at.root, str(is_unread)
        if key not in at.content.moulds:
            gaps = {name: gap(name) for name in (*GAPS, *BLOCKS)}
            scripts = (viewpoint.SCRIPT, search.SCRIPT)
            html = self("light.html", at=at, scripts=scripts, is_unread=is_unread, **gaps)
            at.content.moulds[key] = Mould(f"{html}\n")
        return at.content.moulds[key]

    def _header(self, at: Setting) -> Markup:
        """What the header offers."""
        return self.once(
            "light_header.html",
            "",
            at,
            lambda: {"words": search.words(at.say), "view": viewpoint.switch(at.content)},
        )

    def once(
        self, template: str, of: str, at: Setting, values: Callable[[], Mapping[str, Any]]
    ) -> Markup:
        """What a template makes of a record, once for all pages of the edition equally deep."""
        key = template, of, at.root
        made = at.content.made.get(key)
        if made is None:
            made = at.content.made[key] = Markup(self(template, at=at, **values()))
        return made

    def _template(self, name: str, at: Setting) -> Template:
        if at.language not in self._templates:
            self._templates[at.language] = _Templates(at.say)
        return self._templates[at.language][name]


def _block(html: str) -> Raw:
    return Raw("\n".join(filter(None, map(str.strip, html.splitlines()))))
