from pathlib import Path

import pytest

from factlas.commands.kept import kept


def test_a_folder_is_made_again_only_when_its_texts_change(tmp_path: Path) -> None:
    made = []

    def make(folder: Path) -> None:
        made.append(folder.name)
        (folder / f"{len(made)}").write_text("x")

    for texts in (["a", "b"], ["a", "b"], ["ab"], ["ab"]):
        place = kept(tmp_path / "pages", texts, make)
    assert made == ["pages", "pages"]
    assert [path.name for path in place.iterdir()] == ["2"]


def test_what_failed_is_made_again(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("x")
        raise RuntimeError("no more room")

    with pytest.raises(RuntimeError):
        kept(tmp_path / "pages", ["a"], fail)
    place = kept(tmp_path / "pages", ["a"], lambda folder: None)
    assert list(place.iterdir()) == []
