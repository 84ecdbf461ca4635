"""What a copy of the build typesets, for every edition of the site."""

import shutil
from pathlib import Path

import pytest

from factlas.commands.project import sound_project
from factlas.commands.typeset import typeset
from factlas.commands.workshop import Workshop, workshop

PROJECT = Path(__file__).parents[1] / "golden" / "site" / "project"


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    for part in ("data", "docs"):
        shutil.copytree(PROJECT / part, tmp_path / part)
    return workshop(sound_project(tmp_path))


def test_every_file_has_its_place_in_the_site(shop: Workshop) -> None:
    made = typeset(shop)
    assert {"report.pdf", "rock/rock.pdf", "rock/share.png"} <= made.keys()
    begins = {Path(address).suffix: data[:4] for address, data in made.items()}
    assert begins == {".pdf": b"%PDF", ".png": b"\x89PNG"}


def test_what_was_set_before_is_kept_and_the_same(shop: Workshop) -> None:
    first = typeset(shop)
    pages = {path: path.stat().st_mtime_ns for path in (shop.build / "pdf").iterdir()}
    assert typeset(shop) == first
    assert {path: path.stat().st_mtime_ns for path in (shop.build / "pdf").iterdir()} == pages
