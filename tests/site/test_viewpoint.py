"""The switch of viewpoints, in the header of every page."""

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.mappages import embed_pages
from factlas.site.viewpoint import SCRIPT, switch


def test_its_choices_are_both_names_first_and_then_each_partys_own(content: Content) -> None:
    assert content.viewpoints
    every, *own = switch(content)["choices"]
    assert every == ("", "Both names")
    assert own == [(party, f"Names: {name}") for party, name in content.viewpoints]


def test_a_light_page_has_it_with_its_script(content: Content, fragment: Fragments) -> None:
    page = next(embed_pages(content, fragment)).write().html()
    assert '<select name="view" aria-label="Names and claimed lines">' in page
    assert f'{SCRIPT}" defer>' in page


def test_whose_each_name_is_stands_for_every_label_of_several(content: Content) -> None:
    for entity, label in content.labels.items():
        names = content.callers[entity].split()
        assert len(names) == (len(label.split(" / ")) if " / " in label else 0)
