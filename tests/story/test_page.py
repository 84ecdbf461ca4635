from pathlib import Path

from factlas.story.page import parsed, parsed_pages, read_page

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
