"""The site of one good state of the project, each of its files made when a browser asks for it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from factlas.commands.printing import reports
from factlas.commands.workshop import Workshop
from factlas.opendata.files import open_data
from factlas.report.press import compiled
from factlas.report.print import Print
from factlas.site.beside import data_files, inlays, light_pages
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Light, Page
from factlas.site.pagewise import PageWise
from factlas.site.policy import carried, inline_scripts, policy_for, with_policy
from factlas.site.shell import Shell, shell_draft
from factlas.site.stage import drafts, own_assets

Make = Callable[[], bytes]
"""Makes one file."""


class Shown:
    """The files of a site by path, as a build would write them; its search finds nothing."""

    def __init__(self, shop: Workshop, staged: "Staged", press: "Press") -> None:
        self._makers = {
            **_theme(press.engine),
            **staged.assets,
            **_pages(staged, press),
            **_beside(shop.contents, staged.fragment, press),
            **_report_and_data(shop),
        }
        self._made: dict[str, bytes] = {}

    @property
    def paths(self) -> tuple[str, ...]:
        """Paths of all files."""
        return tuple(self._makers)

    def __call__(self, path: str) -> bytes | None:
        """The file at a path, or None where there is none."""
        if path not in self._made and path in self._makers:
            self._made[path] = self._makers[path]()
        return self._made.get(path)


class Press:
    """The engine, and the policy that every page carries."""

    def __init__(self, engine: PageWise, staged: "Staged") -> None:
        """The theme's scripts are the same on all pages, so that any page tells them."""
        self.engine = engine
        self._fragment = staged.fragment
        path, draft = min(staged.drafts.items())
        self._policy = policy_for(inline_scripts(engine.page(path, draft.write().text)))

    def page(self, path: str, draft: Draft[Page]) -> bytes:
        """A page of the staged tree."""
        page = draft.write()
        return self.with_policy(page.filled(self.engine.page(path, page.text)))

    def inlay(self, draft: Draft[Inlay], content: Content) -> bytes:
        """A page that takes its place in the engine's shell."""
        empty = shell_draft()
        path = content.book.edition.prefix + empty.path
        html = with_policy(self.engine.page(path, empty.write().text), self._policy)
        return Shell(html, self._fragment).file(draft.write(), content)

    def light(self, draft: Draft[Light]) -> bytes:
        """A page that needs nothing of the engine."""
        return draft.write().file(carried(self._policy))

    def with_policy(self, html: str) -> bytes:
        """A page as the site has it."""
        return with_policy(html, self._policy).encode()


class Staged:
    """What the engine would find in the staged tree, unwritten."""

    def __init__(self, shop: Workshop, fragment: Fragments) -> None:
        self.fragment = fragment
        self.drafts: dict[str, Draft[Page]] = {
            content.book.edition.prefix + draft.path: draft
            for content in shop.contents
            for draft in drafts(content, fragment)
        }
        own = {path: partial(bytes, data) for path, data in own_assets().items()}
        makers: Mapping[str, Make] = {**own, **shop.drawings.makers()}
        self.assets = {f"assets/{path}": make for path, make in makers.items()}

    @property
    def paths(self) -> tuple[str, ...]:
        """Paths of all files, in a stable order."""
        return tuple(sorted((*self.drafts, *self.assets)))


def _theme(engine: PageWise) -> Mapping[str, Make]:
    return {path: source.read_bytes for path, source in engine.theme().items()}


def _pages(staged: Staged, press: Press) -> Mapping[str, Make]:
    return {
        address: partial(press.page, path, staged.drafts[path])
        for path, address in press.engine.addresses().items()
        if not path.endswith(shell_draft().path)
    }


def _beside(contents: Sequence[Content], fragment: Fragments, press: Press) -> Mapping[str, Make]:
    makers: dict[str, Make] = {}
    for content in contents:
        prefix = content.book.edition.prefix
        for inlay in inlays(content, fragment):
            makers[prefix + inlay.path] = partial(press.inlay, inlay, content)
        for light in light_pages(content, fragment):
            makers[prefix + light.path] = partial(press.light, light)
        for data in data_files(content):
            makers[prefix + data.path] = partial(_text, data)
    return makers


def _text(draft: Draft[str]) -> bytes:
    return draft.write().encode()


def _report_and_data(shop: Workshop) -> Mapping[str, Make]:
    return dict(_downloads(shop))


def _downloads(shop: Workshop) -> Iterator[tuple[str, Make]]:
    for content in shop.contents:
        prefix = content.book.edition.prefix
        printed = reports(content.book, content.chapters, shop.drawings)
        yield from ((prefix + path, partial(_pdf, make)) for path, make in printed.items())
        data = open_data(content.book, shop.drawings.features)
        yield from ((prefix + path, partial(_encoded, make)) for path, make in data.items())


def _pdf(make: Callable[[], Print]) -> bytes:
    return compiled(make())


def _encoded(make: Callable[[], str]) -> bytes:
    return make().encode()
