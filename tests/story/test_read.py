from pathlib import Path

import pytest

from factlas.problem import AuthorError, Place
from factlas.story.page import parsed_pages
from factlas.story.read import read_chapter, read_from, read_story

FRONT = "---\ntitle: T\ndescription: D\norder: 2\n---\n"


def write(root: Path, text: str, name: str = "a.md") -> Path:
    path = root / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return root


def test_sentences_know_their_claims_and_places(tmp_path: Path) -> None:
    body = "# Head\n\nOne [@a]. **Two**\nis [@b; @c]. Why? [~]\n\n- item [@d]\n"
    (chapter,) = read_story(write(tmp_path, FRONT + body)).chapters
    found = [(s.text, s.claims, s.is_signpost, s.role, s.place) for s in chapter.sentences]
    assert found == [
        ("Head", (), False, "heading", Place("docs/a.md", 6, 3)),
        ("One.", ("a",), False, "sentence", Place("docs/a.md", 8, 1)),
        ("Two is.", ("b", "c"), False, "sentence", Place("docs/a.md", 8, 13)),
        ("Why?", (), True, "sentence", Place("docs/a.md", 9, 14)),
        ("item", ("d",), False, "sentence", Place("docs/a.md", 11, 3)),
    ]


def test_a_cell_is_vouched_for_by_its_whole_row(tmp_path: Path) -> None:
    body = "| place | range |\n|---|---|\n| Iturup | 300 km [@a] |\n"
    (chapter,) = read_story(write(tmp_path, FRONT + body)).chapters
    assert [(s.text, s.claims, s.role) for s in chapter.sentences] == [
        ("place", (), "heading"),
        ("range", (), "heading"),
        ("Iturup", ("a",), "cell"),
        ("300 km", ("a",), "cell"),
    ]


def test_chapters_come_in_their_order(tmp_path: Path) -> None:
    write(tmp_path, FRONT + "x [@a]", "z.md")
    write(tmp_path, FRONT.replace("2", "1") + "x [@a]", "deep/y.md")
    write(tmp_path, "---\ntitle: S\ndescription: D\nabout: site\n---\nx", "b.md")
    chapters = read_story(tmp_path).chapters
    assert [(c.id, c.order, c.about_site) for c in chapters] == [
        ("deep/y", 1, False),
        ("z", 2, False),
        ("b", 500, True),
    ]


def messages(root: Path) -> list[str]:
    return [str(problem) for problem in read_story(root).problems]


def test_every_broken_page_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path, "no front matter", "a.md")
    write(tmp_path, "---\ntitle: T\ndescription: D\nodrer: 3\n---\nx", "b.md")
    write(tmp_path, FRONT + "\nfine [@a].\n\n<b>raw</b>\n", "c.md")
    write(tmp_path, FRONT + "fine [@a].", "d.md")
    assert [chapter.id for chapter in read_story(tmp_path).chapters] == ["d"]
    assert messages(tmp_path) == [
        "docs/a.md:1:1: docs/a.md: the page has no front matter; "
        "begin it with `---`, title, description, `---`",
        'docs/b.md:4:1: docs/b.md: unknown key "odrer"; did you mean "order"?',
        "docs/c.md:9:1: docs/c.md: raw HTML is not taken; write it as plain Markdown",
    ]


def test_a_folder_is_no_page_and_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "docs" / "folder.md").mkdir(parents=True)
    (tmp_path / "docs" / "a.md").symlink_to("nowhere.md")
    assert messages(tmp_path) == [
        "docs/a.md:1:1: docs/a.md: the file is a link that leads nowhere, or no file of text; "
        "remove it"
    ]


def test_hidden_characters_and_marks_that_would_not_come_out_are_refused(tmp_path: Path) -> None:
    write(tmp_path, FRONT + "\nIt was 9\u200b99 [@a].\n", "a.md")
    write(tmp_path, FRONT + "\nSee [@a].\n\n> ![Map](map:m)\n", "b.md")
    assert messages(tmp_path) == [
        "docs/a.md:7:9: docs/a.md: a hidden character, U+200B; remove it",
        'docs/b.md:9:10: docs/b.md: "map:m" would not come out on the page; '
        "begin a line with a figure, and keep a citation in running text",
    ]


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    body = (FRONT + "One [@a].\n\n![Map](map:m)\n").replace("\n", "\r\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_bytes(body.encode())
    (chapter,) = read_story(tmp_path).chapters
    assert chapter.source == "One [@a].\n\n![Map](map:m)\n"


def test_code_is_read_like_a_sentence(tmp_path: Path) -> None:
    (chapter,) = read_story(write(tmp_path, FRONT + "One [@a].\n\n    It burned [@b].\n")).chapters
    assert [(s.text, s.claims) for s in chapter.sentences][1:] == [("It burned [@b].", ())]


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(FRONT + "x")
    inside = tmp_path / "project" / "docs"
    inside.mkdir(parents=True)
    (inside / "a.md").symlink_to(outside)
    assert messages(tmp_path / "project") == [
        "docs/a.md:1:1: docs/a.md: the file is a link to outside the project; copy the file itself"
    ]


def test_what_editors_leave_is_passed_over(tmp_path: Path) -> None:
    root = write(tmp_path, FRONT + "Text. [~]\n")
    (root / "docs/.#a.md").symlink_to("somebody@a-machine.4711")
    story = read_story(root)
    assert ([chapter.id for chapter in story.chapters], story.problems) == (["a"], ())


def test_a_chapter_is_taken_from_what_was_parsed(tmp_path: Path) -> None:
    root = write(write(tmp_path, FRONT + "One [@a]."), FRONT + "Two.", "b.md")
    pages = parsed_pages(root)
    chapters = [read_chapter(root / name, name) for name in pages]
    write(write(root, "Gone."), "Gone.", "b.md")
    assert len(chapters) == 2
    assert [read_from(pages)(root / name, name) for name in pages] == chapters


def test_a_chapter_that_was_not_parsed_is_read_from_its_file(tmp_path: Path) -> None:
    path = write(tmp_path, FRONT + "One [@a].") / "docs" / "a.md"
    assert read_from({})(path, "docs/a.md") == read_chapter(path, "docs/a.md")


def test_front_matter_is_checked_of_what_was_parsed_too(tmp_path: Path) -> None:
    root = write(tmp_path, FRONT.replace("title", "titel"))
    with pytest.raises(AuthorError, match='unknown key "titel"'):
        read_from(parsed_pages(root))(root / "docs" / "a.md", "docs/a.md")
