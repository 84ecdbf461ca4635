from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path

import pytest

from factlas.preview.watch import INTERVAL, PATIENCE, REST, changes, look

Act = Callable[[], object]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("data/claims/kurils.yml", "data/basemap/coast.json", "docs/index.md"):
        save(tmp_path / name, "before")
    save(tmp_path / "mkdocs.yml", "before")
    return tmp_path


def save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def nothing() -> None:
    """Nobody does anything."""


def noticed(root: Path, *acts: Act) -> tuple[str, ...]:
    """What is given first when one of `acts` happens during each wait in turn."""
    coming = chain(acts, repeat(nothing))
    return next(changes(root, look(root), lambda seconds: next(coming)()))


@pytest.mark.parametrize(
    "name", ["data/claims/kurils.yml", "data/basemap/coast.json", "docs/index.md", "mkdocs.yml"]
)
def test_a_save_is_noticed(root: Path, name: str) -> None:
    assert noticed(root, nothing, lambda: save(root / name, "after")) == (name,)


def test_new_and_lost_files_are_noticed(root: Path) -> None:
    save(root / "docs/old.md", "old")
    (root / "docs/new.md").unlink(missing_ok=True)

    def both() -> None:
        save(root / "docs/deep/new.md", "new")
        (root / "docs/old.md").unlink()

    assert noticed(root, both) == ("docs/deep/new.md", "docs/old.md")


def test_a_save_in_several_steps_is_given_once_when_it_rests(root: Path) -> None:
    path = root / "data/claims/kurils.yml"
    steps: list[Act] = [lambda: save(path, ""), lambda: save(path, "half"), path.unlink]
    waits: list[float] = []
    coming = chain([*steps, lambda: save(path, "the whole")], repeat(nothing))

    def wait(seconds: float) -> None:
        waits.append(seconds)
        next(coming)()

    assert next(changes(root, look(root), wait)) == ("data/claims/kurils.yml",)
    assert path.read_text() == "the whole"
    assert waits == [INTERVAL, *[REST] * 4]


def test_who_never_stops_writing_is_read_all_the_same(root: Path) -> None:
    path, count = root / "docs/index.md", iter(range(10_000))
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        save(path, "x" * next(count))

    assert next(changes(root, look(root), wait)) == ("docs/index.md",)
    assert sum(waits) == pytest.approx(INTERVAL + PATIENCE)


def test_a_save_that_is_taken_back_is_no_news(root: Path) -> None:
    extra, real = root / "docs/extra.md", root / "mkdocs.yml"
    acts = [lambda: save(extra, ""), extra.unlink, nothing, lambda: save(real, "after")]
    assert noticed(root, *acts) == ("mkdocs.yml",)


@pytest.mark.parametrize(
    "name",
    [
        "data/claims/.kurils.yml.swp",
        "data/claims/kurils.yml~",
        "data/claims/4913",
        "data/claims/#kurils.yml#",
        "docs/.#index.md",
        "build/docs/index.md",
        "site/index.html",
    ],
)
def test_what_editors_and_builds_leave_is_no_news(root: Path, name: str) -> None:
    before = look(root)
    save(root / name, "left")
    assert look(root) == before


def test_a_link_that_leads_nowhere_is_passed_over(root: Path) -> None:
    before = look(root)
    (root / "docs/lost.md").symlink_to(root / "nowhere")
    assert look(root) == before
