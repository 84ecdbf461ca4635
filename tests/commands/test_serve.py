"""The desk renews what is shown; the command itself is tested in a browser."""

import shutil
from pathlib import Path

import pytest

from factlas.cli import main
from factlas.commands.serve import Desk
from factlas.preview.latest import Latest

TOPIC = Path(__file__).parents[1] / "topic_two"
CLAIM = "c/ship-aground-1995/index.html"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, tmp_path / folder)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def shown(latest: Latest, path: str) -> str:
    content = latest.state.site(path)
    return "" if content is None else content.decode()


def test_edits_are_shown_and_mistakes_are_told(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latest = Latest()
    desk, claims = Desk(root, latest), root / "data/claims/dispute.yml"
    desk.renew()
    assert "ran aground" in shown(latest, CLAIM)
    assert capsys.readouterr().out.startswith("shown after ")

    change(claims, "ran aground", "was stranded")
    desk.renew()
    assert "was stranded" in shown(latest, CLAIM)
    assert "was stranded" in shown(latest, "timeline/index.html")

    change(claims, "- id: ship-aground-1995", "- id: [ship-aground-1995")
    capsys.readouterr()
    desk.renew()
    assert "was stranded" in shown(latest, CLAIM)
    (problem,) = latest.state.problems
    assert str(problem).startswith("data/claims/dispute.yml:26:7: ")
    assert capsys.readouterr().out == f"not shown\n{problem}\n1 problem\n"

    change(claims, "- id: [ship-aground-1995", "- id: ship-aground-1995")
    desk.renew()
    assert latest.state.problems == ()


def test_a_new_page_and_a_new_title_are_on_all_pages(root: Path) -> None:
    latest = Latest()
    desk = Desk(root, latest)
    desk.renew()
    page = "---\ntitle: Errata\ndescription: What was mended.\nabout: site\n---\n\nNothing yet.\n"
    (root / "docs/errata.md").write_text(page)
    desk.renew()
    assert "Nothing yet." in shown(latest, "errata/index.html")
    assert "Errata" in shown(latest, "index.html")


def test_a_broken_configuration_is_told(root: Path) -> None:
    latest = Latest()
    desk = Desk(root, latest)
    desk.renew()
    (root / "mkdocs.yml").write_text("INHERIT: build/run-make-first.yml\ntheme: {name: [\n")
    desk.renew()
    assert [problem.place.file for problem in latest.state.problems] == ["mkdocs.yml"]
    assert "ran aground" in shown(latest, CLAIM)
    (root / "mkdocs.yml").write_text("INHERIT: build/run-make-first.yml\ncopyright: Ours.\n")
    desk.renew()
    assert "Ours." in shown(latest, "index.html")


def test_a_file_that_cannot_be_read_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    latest = Latest()
    desk = Desk(root, latest)

    def refused(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", "data/kinds.yml")

    monkeypatch.setattr(Path, "read_bytes", refused)
    desk.renew()
    assert [str(problem) for problem in latest.state.problems] == [
        "data/kinds.yml:1:1: data/kinds.yml: it cannot be read (Permission denied); "
        "make it readable"
    ]


def test_in_another_folder_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--root", str(tmp_path), "--port", "0"]) == 1
    assert "run this in a project's folder" in capsys.readouterr().err
