"""Chapters link to sources and entities as to any file; their pages stand beside the engine."""

import pytest

from factlas.site.content import Content
from factlas.site.page import Page
from factlas.site.setting import Setting
from factlas.site.waylinks import with_links


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("rock.md", "[a](places/skala.md)", '<a href="../places/skala/">a</a>'),
        ("index.md", "[a](systems/lance.md#facts)", '<a href="./systems/lance/#facts">a</a>'),
        ("a/b.md", "[a](../sources/times-2016.md)", '<a href="../../sources/times-2016/">a</a>'),
        ("rock.md", "[a](places/index.md)", "[a](places/index.md)"),
        ("rock.md", "[a](places/lance.md)", "[a](places/lance.md)"),
        ("rock.md", "![a](places/skala.md)", "![a](places/skala.md)"),
    ],
)
def test_links_to_pages_beside_the_engine_are_addresses(
    content: Content, path: str, source: str, expected: str
) -> None:
    markdown = with_links(source, Setting(content, path, {}))
    assert Page(path, "", "", ()).filled(markdown) == expected
