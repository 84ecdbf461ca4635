from pathlib import Path

import pytest

from factlas.derive.book import Book, Edition
from factlas.derive.chapters import chapters_of
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts
from factlas.story.read import read_story

FRONT = "---\ntitle: T\ndescription: D\n---\n"


@pytest.mark.parametrize(
    ("language", "prefix", "chapters"),
    [("en", "", ["index", "jam"]), ("ja", "ja/", ["ja/index"])],
)
def test_an_edition_s_chapters_lie_in_its_folder(
    tmp_path: Path, language: str, prefix: str, chapters: list[str]
) -> None:
    for name in ("index", "jam", "ja/index"):
        path = tmp_path / "docs" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FRONT + "Why? [~]\n")
    written = {"title": "T", "summary": "S", "language": "en", "languages": ["en", "ja"]}
    facts = Facts(Explainer.model_validate(written))
    book = Book(facts, {}, Edition(language, prefix, ()))
    assert [chapter.id for chapter in chapters_of(read_story(tmp_path), book)] == chapters
