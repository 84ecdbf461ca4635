"""One page by itself. That all of them are a build's is tested in tests/commands/test_shown.py."""

from pathlib import Path

import pytest

from factlas.problem import AuthorError
from factlas.site.configuration import write_configuration
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.pagewise import PageWise
from factlas.site.stage import pages


@pytest.fixture
def engine(content: Content, fragment: Fragments, tmp_path: Path) -> PageWise:
    staged = [page.path for page in pages(content, fragment)]
    path = write_configuration([content], [], tmp_path)
    return PageWise(path, [*staged, "assets/factlas.css"], tmp_path / "work")


def text(words: str) -> str:
    return f'---\ntitle: "T"\ndescription: "D"\n---\n\n# T\n\n{words}\n'


def test_a_page_is_made_of_its_text_alone(engine: PageWise) -> None:
    html = engine.page("rock.md", text("See [the dispute](disputes/lance-range.md)."))
    assert '<a href="../disputes/lance-range/">the dispute</a>' in html
    assert "<title>T - The rock</title>" in html
    assert "Register of claims" in html, "the navigation has all titles"


def test_a_page_is_made_again_only_where_its_text_changed(engine: PageWise) -> None:
    one = engine.page("rock.md", text("One."))
    assert engine.page("rock.md", text("One.")) is one
    assert "<p>Two.</p>" in engine.page("rock.md", text("Two."))


def test_pages_know_where_they_lie(engine: PageWise) -> None:
    addresses = engine.addresses()
    assert addresses["index.md"] == "index.html"
    assert addresses["disputes/lance-range.md"] == "disputes/lance-range/index.html"


def test_the_theme_brings_files(engine: PageWise) -> None:
    theme = engine.theme()
    assert "assets/images/favicon.png" in theme and "assets/factlas.css" not in theme
    assert all(path.is_file() for path in theme.values())


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("theme: {name: no-such-theme}", "Unrecognised theme name: 'no-such-theme'"),
        ("nav: [", "MkDocs encountered an error parsing the configuration file"),
        ("plugins: [no-such-plugin]", 'The "no-such-plugin" plugin is not installed'),
    ],
)
def test_a_refused_configuration_is_the_author_s_to_mend(
    content: Content, tmp_path: Path, added: str, said: str
) -> None:
    own = tmp_path / "mkdocs.yml"
    own.write_text(f"INHERIT: build/run-make-first.yml\n{added}\n")
    path = write_configuration([content], [], tmp_path)
    with pytest.raises(AuthorError) as caught:
        PageWise(path, ["index.md"], tmp_path / "work")
    (problem,) = caught.value.problems
    assert problem.place.file == "mkdocs.yml"
    assert said in str(problem)
