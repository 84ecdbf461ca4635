from pathlib import Path

import pytest

from factlas.problem import AuthorError
from factlas.story.files import chapter_files, inside


def test_chapters_come_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.md", ".#b.md", "b.txt", "a/d.markdown"):
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "docs" / "folder.md").mkdir()
    names = [path.relative_to(tmp_path).as_posix() for path in chapter_files(tmp_path)]
    assert names == ["docs/a/c.md", "docs/b.md"]


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.symlink_to("/dev/zero")
    with pytest.raises(AuthorError, match="a link to outside the project"):
        inside(path, tmp_path, "docs/a.md")
