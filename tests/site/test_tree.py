import os
from pathlib import Path

from factlas.site.tree import write_tree


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_a_folder_holds_exactly_what_is_given(tmp_path: Path) -> None:
    assert write_tree({"a.md": "A", "b/c.md": "C", "d.bin": b"\x00"}, tmp_path / "new") == 3
    assert files(tmp_path / "new") == {"a.md", "b/c.md", "d.bin"}
    assert (tmp_path / "new" / "d.bin").read_bytes() == b"\x00"


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write_tree({"a.md": "A", "b.md": "B"}, tmp_path)
    os.utime(tmp_path / "a.md", (1, 1))
    os.utime(tmp_path / "b.md", (1, 1))
    assert write_tree({"a.md": "A", "b.md": "changed"}, tmp_path) == 1
    assert (tmp_path / "a.md").stat().st_mtime == 1
    assert (tmp_path / "b.md").read_text() == "changed"


def test_what_is_no_longer_made_is_removed_with_its_folder(tmp_path: Path) -> None:
    write_tree({"a.md": "A", "b/c/d.md": "D"}, tmp_path)
    assert write_tree({"a.md": "A"}, tmp_path) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_page_may_become_a_folder(tmp_path: Path) -> None:
    write_tree({"a": "A"}, tmp_path)
    write_tree({"a/index.md": "A"}, tmp_path)
    assert files(tmp_path) == {"a/index.md"}
