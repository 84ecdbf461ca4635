"""The engine page by page, for a preview: what a whole run makes of a page, made of it alone.

A run of mkdocs takes seconds, most of them for pages that nobody looks at. A page depends on its
own Markdown, the configuration, the navigation and the list of files, and on no other page's text:
so those are read once, and a page is made when it is asked for, with the same parts of mkdocs and
in the same order. When one of them changes, another `PageWise` is made, in a fraction of a second.
A test holds every page to the bytes of a whole run.
"""

import logging
import shutil
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from factlas.problem import AuthorError, Place, Problem


class PageWise:
    """The engine, ready to make any page. Raises AuthorError where it refuses its configuration."""

    def __init__(self, path: Path, staged: Collection[str], workplace: Path) -> None:
        """`path` is the configuration, `staged` all files' paths, `workplace` a folder to use."""
        self._lock = Lock()
        self._made: dict[str, tuple[str, str]] = {}
        docs, self._site = workplace.absolute() / "docs", workplace.absolute() / "site"
        docs.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self._site, ignore_errors=True)
        with _refusals(path):
            config = load_config(str(path), docs_dir=str(docs), site_dir=str(self._site))
            config.plugins.on_startup(command="serve", dirty=False)
            self._config = config.plugins.on_config(config)
            config.plugins.on_pre_build(config=config)
            self._env = config.theme.get_env()
            self._files = _files(staged, config)
            self._files.add_files_from_theme(self._env, config)
            self._files = config.plugins.on_files(self._files, config=config)
            set_exclusions(self._files, config)
            nav = get_navigation(self._files, config)
            self._nav = config.plugins.on_nav(nav, config=config, files=self._files)
            self._env = config.plugins.on_env(self._env, config=config, files=self._files)
            config.plugins.on_post_build(config=config)

    def addresses(self) -> Mapping[str, str]:
        """Where every staged page lies in the site, by its path in the tree."""
        return {file.src_uri: file.dest_uri for file in self._files.documentation_pages()}

    def theme(self) -> Mapping[str, Path]:
        """The theme's own files, by path in the site, and its index for searches, still empty."""
        themed = {
            file.dest_uri: Path(file.abs_src_path)
            for file in self._files
            if file.abs_src_path and file.src_dir != self._config.docs_dir
        }
        written = (path for path in self._site.rglob("*") if path.is_file())
        return themed | {path.relative_to(self._site).as_posix(): path for path in written}

    def page(self, path: str, text: str) -> str:
        """What the engine makes of a staged page; at once where the text is as before."""
        with self._lock:
            before = self._made.get(path)
            if before is None or before[0] != text:
                before = self._made[path] = text, self._page(path, text)
            return before[1]

    def _page(self, path: str, text: str) -> str:
        file = self._files.get_file_from_path(path)
        assert file is not None and file.page is not None
        file.content_string = text
        page = file.page
        page.active = True
        self._config._current_page = page
        try:
            self._populate(page)
            return self._laid_out(page)
        finally:
            page.active = False
            self._config._current_page = None

    def _populate(self, page: Page) -> None:
        config, files = self._config, self._files
        page = config.plugins.on_pre_page(page, config=config, files=files)
        page.read_source(config)
        assert page.markdown is not None
        page.markdown = config.plugins.on_page_markdown(
            page.markdown, page=page, config=config, files=files
        )
        page.render(config, files)
        assert page.content is not None
        page.content = config.plugins.on_page_content(
            page.content, page=page, config=config, files=files
        )

    def _laid_out(self, page: Page) -> str:
        config, nav = self._config, self._nav
        context = get_context(nav, self._files, config, page)
        template = self._env.get_template(page.meta.get("template", "main.html"))
        context = config.plugins.on_page_context(context, page=page, config=config, nav=nav)
        return config.plugins.on_post_page(template.render(context), page=page, config=config)


def _files(staged: Collection[str], config: MkDocsConfig) -> Files:
    return Files(
        File(path, config.docs_dir, config.site_dir, config.use_directory_urls) for path in staged
    )


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Tells the author what the engine has against the configuration."""
    heard = _Heard(logging.ERROR)
    log = logging.getLogger("mkdocs")
    log.addHandler(heard)
    try:
        yield
    except MkDocsException as error:
        said = "; ".join(heard.said or [str(error)])
        what = f"the engine refuses it ({said})"
        raise AuthorError(
            [Problem(Place(path.name), path.name, what, "mend it", "engine")]
        ) from None
    finally:
        log.removeHandler(heard)


class _Heard(logging.Handler):
    """Keeps what was logged."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
