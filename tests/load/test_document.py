from pathlib import Path

import pytest

from factlas.load.document import Document, read_document
from factlas.problem import AuthorError


def test_places_are_worked_out_when_they_are_asked_for() -> None:
    document = Document("data/x.yml", {"id": "a"}, "id: a\n")
    assert document.placed == document.root
    assert document.placed.value_marks == {"id": (1, 5)}


def test_a_file_is_read_with_its_text(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("- id: a\n")
    assert read_document(tmp_path / "x.yml", "x.yml") == Document(
        "x.yml", [{"id": "a"}], "- id: a\n"
    )


def test_what_is_no_yaml_is_the_authors_mistake(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("a: [")
    with pytest.raises(AuthorError, match="this is not YAML"):
        read_document(tmp_path / "x.yml", "x.yml")
