"""Raw HTML for a Markdown page: rendered with autoescape, in a form that Markdown leaves alone."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, TypeVar

from jinja2 import Template
from markupsafe import Markup

from factlas import addresses
from factlas.derive.book import Book
from factlas.mould import Mould, gap, gaps, markup, mould, tidy
from factlas.site import search, viewpoint
from factlas.site.look import NUMBER, Look
from factlas.site.page import Light, Raw, shortened
from factlas.site.setting import Setting
from factlas.site.templating import Templates, literal
from factlas.words import Translate

Made = TypeVar("Made")

BLOCKS = ("cited", "more", "back", "main")
"""What the template of a light page may have blocks for, each with a place in the frame."""


class Fragments:
    """The templates in all languages, each compiled once."""

    def __init__(self) -> None:
        self._templates: dict[str, Templates] = {}

    def __call__(self, template: str, *, at: Setting, **values: Any) -> Raw:
        """A template's HTML as one block: no blank lines, nothing indented."""
        return _block(self._template(template, at).render(values, at=at))

    def compile(self, book: Book) -> None:
        """Compile all templates in a language, before several processes would each do so."""
        self._in(book.edition.language, book.say).compile()

    def once(self, at: Setting, make: Callable[[], Made], *what: Hashable) -> Made:
        """What is made once for all pages of the edition equally deep; `what` tells it apart."""
        key = at.root, *what
        made: Made | None = at.content.made.get(key)
        if made is None:
            made = at.content.made[key] = make()
        return made

    def alike(self, template: str, at: Setting, /, **values: str) -> Markup:
        """As a call, for a template that asks of its values only whether they are empty.

        So all that have the same ones empty come out alike but for the values: the template is
        rendered for the first, with gaps.
        """
        return self._mould(template, at, values).filled(values, at.content.escaped)

    def among(
        self,
        those: str | Look,
        shared: Callable[[], Mapping[str, str]],
        template: str,
        at: Setting,
        /,
        **values: str,
    ) -> Markup:
        """As `alike`, with values that all share which `those` names, filled in once for them."""
        content = at.content
        key = those, template, at.root, *filter(values.get, values)
        partly = content.moulds.get(key)
        if partly is None:
            rest = shared()
            whole = self._mould(template, at, {**values, **rest})
            partly = content.moulds[key] = whole.partly(rest, content.escaped)
        return partly.filled(values, content.escaped)

    def _mould(self, template: str, at: Setting, values: Mapping[str, str]) -> Mould:
        key = template, at.root, *filter(values.get, values)
        found = at.content.moulds.get(key)
        if found is None:
            html = self(template, at=at, **gaps(values))
            found = at.content.moulds[key] = mould(html)
        return found

    def cite(self, claims: Iterable[str], at: Setting) -> Markup:
        """Citations of claims: adjacent buttons, each opening its claim's card on the page."""
        return markup("".join(self._citation(claim, at) for claim in claims))

    def _citation(self, claim: str, at: Setting) -> Markup:
        look, has_cards = at.content.looks[claim], at.has_cards

        def of_look() -> Mapping[str, str]:
            before, _, behind = literal(look.spoken(at.content.book)).partition(NUMBER)
            return {"looks": look.classes, "before": before, "behind": behind}

        return self.among(
            look,
            of_look,
            "cite.html",
            at,
            card=addresses.card(claim) if has_cards else "",
            href="" if has_cards else at.claim(claim),
            number=str(at.numbers[claim]),
        )

    def page(
        self,
        template: str,
        *,
        at: Setting,
        title: str,
        description: str,
        is_unread: bool = False,
        **values: Any,
    ) -> Light:
        """A whole light page: what a template has blocks for, in the frame of all such pages."""
        return self._framed(
            at,
            title=shortened(title, 70),
            description=shortened(description, 200),
            address=at.address,
            unread="yes" if is_unread else "",
            **self._blocks(template, at, {**values, "title": title}),
        )

    def page_alike(
        self, template: str, *, at: Setting, title: str, description: str, **values: str
    ) -> Light:
        """As `page`, for a template that asks of its values only whether they are empty."""
        head = {"title": shortened(title, 70), "description": shortened(description, 200)}
        whole = {**head, "address": at.address, **values}
        key = template, at.root, *filter(values.get, values)
        found = at.content.moulds.get(key)
        if found is None:
            open_ = gaps(whole)
            blocks = self._blocks(template, at, open_)
            head = {name: open_[name] for name in (*head, "address")}
            framed = self._framed(at, **head, unread="", **blocks)
            found = at.content.moulds[key] = mould(
                framed.form.filled(framed.values, framed.escaped)
            )
        return Light(found, whole, at.content.escaped)

    def _blocks(self, template: str, at: Setting, values: Mapping[str, Any]) -> Mapping[str, str]:
        form = self._template(template, at)
        context = form.new_context({**values, "at": at})
        blocks = ((name, block(context)) for name, block in form.blocks.items())
        return dict.fromkeys(BLOCKS, "") | {name: Markup(_block("".join(b))) for name, b in blocks}

    def _framed(self, at: Setting, **values: str) -> Light:
        whole = {
            "policy": gap("policy"),
            "site": at.title,
            "picture": at.picture,
            "header": self._header(at),
            "view": viewpoint.SCRIPT,
            "search": search.SCRIPT,
            **values,
        }
        return Light(self._mould("light.html", at, whole), whole, at.content.escaped)

    def _header(self, at: Setting) -> Markup:
        """What the header offers."""

        def header() -> Markup:
            words, view = search.words(at.say), viewpoint.switch(at.content)
            return Markup(self("light_header.html", at=at, words=words, view=view))

        return self.once(at, header, "light_header.html")

    def _template(self, name: str, at: Setting) -> Template:
        return self._in(at.language, at.say)[name]

    def _in(self, language: str, say: Translate) -> Templates:
        if language not in self._templates:
            self._templates[language] = Templates(say, language, cite=self.cite)
        return self._templates[language]


def _block(html: str) -> Raw:
    return Raw(tidy(html))
