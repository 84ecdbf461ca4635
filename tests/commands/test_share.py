"""Every chapter, map and place has a picture of its own, where links can lead to it."""

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from factlas.commands.project import sound_project
from factlas.commands.share import share_pictures
from factlas.commands.workshop import Workshop, workshop

ROOT = Path(__file__).parents[1] / "golden" / "site" / "project"


@pytest.fixture(scope="module")
def shop() -> Workshop:
    return workshop(sound_project(ROOT))


def test_pictures_are_of_the_size_that_sites_show_and_the_same_again(
    shop: Workshop, tmp_path: Path
) -> None:
    (content,) = shop.contents
    made = share_pictures(content, shop.drawings, tmp_path / "share")
    assert {"share.png", "rock/share.png", "maps/rock/share.png"} <= made.keys()
    assert {struct.unpack(">II", data[16:24]) for data in made.values()} == {(1200, 630)}
    assert share_pictures(content, shop.drawings, tmp_path / "other") == made


def test_a_site_without_an_address_has_none(shop: Workshop, tmp_path: Path) -> None:
    (content,) = shop.contents
    facts = content.book.facts
    nowhere = facts.explainer.model_copy(update={"address": None})
    book = replace(content.book, facts=replace(facts, explainer=nowhere))
    assert share_pictures(replace(content, book=book), shop.drawings, tmp_path / "none") == {}
