from pathlib import Path

import pytest

from factlas.problem import AuthorError
from factlas.story.page import inside, parsed, parsed_pages, read_page
from factlas.story.read import read_chapter, read_from

PAGE = "---\ntitle: Gulls\ndescription: Of gulls.\n---\n\nGulls came. [@gulls]\n"


def written(root: Path, **pages: str) -> Path:
    (root / "docs").mkdir(exist_ok=True)
    for name, text in pages.items():
        (root / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
    return root


def test_a_page_is_front_matter_and_markdown(tmp_path: Path) -> None:
    page = read_page(written(tmp_path, gulls=PAGE) / "docs" / "gulls.md", "docs/gulls.md")
    assert page.front.root == {"title": "Gulls", "description": "Of gulls."}
    assert (page.body, page.first_line) == ("\nGulls came. [@gulls]\n", 5)
    (sentence,) = parsed(page).sentences
    assert (sentence.text, str(sentence.place)) == ("Gulls came.", "docs/gulls.md:6:1")


def test_pages_in_which_something_is_amiss_are_left_out(tmp_path: Path) -> None:
    root = written(tmp_path, a=PAGE, b="No front matter.\n", c=PAGE + "\n<b>raw</b>\n")
    (root / "docs" / "d.md").symlink_to("/dev/zero")
    (root / "docs" / "e.md").symlink_to("nowhere.md")
    assert list(parsed_pages(root)) == ["docs/a.md"]


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.symlink_to("/dev/zero")
    with pytest.raises(AuthorError, match="a link to outside the project"):
        inside(path, tmp_path, "docs/a.md")


def test_a_chapter_is_taken_from_what_was_parsed(tmp_path: Path) -> None:
    root = written(tmp_path, a=PAGE, b=PAGE)
    pages = parsed_pages(root)
    chapters = [read_chapter(root / name, name) for name in pages]
    written(root, a="Gone.\n", b="Gone.\n")
    assert [read_from(pages)(root / name, name) for name in pages] == chapters


def test_a_chapter_that_was_not_parsed_is_read_from_its_file(tmp_path: Path) -> None:
    path = written(tmp_path, a=PAGE) / "docs" / "a.md"
    assert read_from({})(path, "docs/a.md") == read_chapter(path, "docs/a.md")


def test_front_matter_is_checked_of_what_was_parsed_too(tmp_path: Path) -> None:
    root = written(tmp_path, a=PAGE.replace("title", "titel"))
    with pytest.raises(AuthorError, match='unknown key "titel"'):
        read_from(parsed_pages(root))(root / "docs" / "a.md", "docs/a.md")
