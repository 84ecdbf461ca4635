"""A build is spared where the published site is what it would make, and only there."""

from pathlib import Path

import pytest

from factlas.commands.unchanged import key_of, remember, stands
from factlas.publish import digests_below, write_manifest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project, and its published site."""
    for path in ("data/a.yml", "docs/index.md", "site/index.html", "site/c/x/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    write_manifest(tmp_path / "site", digests_below(tmp_path / "site"))
    remember(tmp_path / "site", key_of(tmp_path, "mkdocs"), tmp_path / "build")
    return tmp_path


def is_spared(root: Path, engine: str = "mkdocs", out: str = "site") -> bool:
    return stands(root / out, key_of(root, engine), root / "build")


def test_a_site_stands_while_nothing_changes(root: Path) -> None:
    assert is_spared(root)
    (root / "site/.factlas").write_text("ours")
    (root / "notes.txt").write_text("not read by a build")
    assert is_spared(root)


@pytest.mark.parametrize("path", ["data/a.yml", "docs/new.md", "mkdocs.yml"])
def test_any_file_that_a_build_reads_counts(root: Path, path: str) -> None:
    (root / path).write_text("another")
    assert not is_spared(root)


def test_so_do_the_engine_the_folder_and_the_clock(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_spared(root, engine="zensical")
    assert not is_spared(root, out="elsewhere")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert not is_spared(root)


@pytest.mark.parametrize("path", ["site/c/x/index.html", "site/SHA256SUMS", "site/more.html"])
def test_a_site_that_was_touched_is_built_anew(root: Path, path: str) -> None:
    (root / path).write_text("touched")
    assert not is_spared(root)


def test_a_site_that_lost_a_page_is_built_anew(root: Path) -> None:
    (root / "site/c/x/index.html").unlink()
    assert not is_spared(root)
