from pathlib import Path

import pytest

from factlas.problem import AuthorError
from factlas.verify.texts import texts_at_hand

SOURCES = ("a", "b", "paper", "wire")


def refusal(folder: Path) -> str:
    with pytest.raises(AuthorError) as caught:
        texts_at_hand(folder, SOURCES)
    return str(caught.value).replace(str(folder), "texts")


def test_files_are_named_after_their_sources(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "notes.md"):
        (tmp_path / name).touch()
    assert texts_at_hand(tmp_path, SOURCES) == {"a": tmp_path / "a.txt", "b": tmp_path / "b.txt"}


def test_an_index_names_other_files(tmp_path: Path) -> None:
    (tmp_path / "001.txt").touch()
    (tmp_path / "002.txt").touch()
    index = "paper:\n  file: 001.txt\n  title: T\nwire: 002.txt\n"
    (tmp_path / "index.yml").write_text(index)
    texts = texts_at_hand(tmp_path, SOURCES)
    assert (texts["paper"], texts["wire"]) == (tmp_path / "001.txt", tmp_path / "002.txt")


@pytest.mark.parametrize(
    ("index", "message"),
    [
        (
            "- a\n",
            "1:1: texts/index.yml: the index must be a mapping; write `source-id: {file: …}`",
        ),
        ("", "1:1: texts/index.yml: the index must be a mapping; write `source-id: {file: …}`"),
        (
            "papre: {file: a.txt}\n",
            '1:1: texts/index.yml: no source "papre"; did you mean "paper"?',
        ),
        ("paper: [a]\n", '1:8: texts/index.yml: "paper" names no file; write `file: …`'),
        ("paper: {title: T}\n", '1:8: texts/index.yml: "paper" names no file; write `file: …`'),
        (
            "paper:\n  file: gone.txt\n",
            '2:9: texts/index.yml: there is no file "gone.txt" in this folder; mend the name',
        ),
        (
            "paper: {file: ../secret.txt}\n",
            '1:15: texts/index.yml: there is no file "../secret.txt" in this folder; mend the name',
        ),
    ],
)
def test_a_broken_index(tmp_path: Path, index: str, message: str) -> None:
    (tmp_path / "secret.txt").touch()
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "index.yml").write_text(index)
    assert refusal(folder) == f"texts/index.yml:{message}"


def test_no_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone") == (
        "texts:1:1: texts: there is no such folder; "
        "name a folder with <source-id>.txt files, or with an index.yml"
    )


def test_a_folder_without_any_text(tmp_path: Path) -> None:
    with pytest.raises(AuthorError, match="there is no text of any source here; name them"):
        texts_at_hand(tmp_path, ["paper"])
