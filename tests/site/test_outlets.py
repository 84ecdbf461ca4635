from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.outlets import own_sources
from factlas.site.setting import Setting


def parts(entity: str, content: Content, fragment: Fragments) -> dict[str, str]:
    at = Setting(content, f"institutions/{entity}/index.md", {})
    return {part.anchor: part.html for part in own_sources(entity, at, fragment)}


def test_an_outlet_lists_what_it_published_the_newest_first(
    content: Content, fragment: Fragments
) -> None:
    html = parts("arcadian-times", content, fragment)["sources"]
    newer, older = html.index("sources/times-2022/"), html.index("sources/times-2016/")
    assert newer < older


def test_what_others_have_from_it_stands_on_its_page(content: Content, fragment: Fragments) -> None:
    found = parts("ruritanian-ministry", content, fragment)
    assert "c/ruritania-claims/" in found["relayed"]
    assert "sources/ministry-note/" in found["sources"]


def test_who_published_nothing_has_neither(content: Content, fragment: Fragments) -> None:
    assert parts("max-minister", content, fragment) == {}
