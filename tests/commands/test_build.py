"""A build publishes whole or not at all; the author's four mistakes are four messages."""

import re
import shutil
from pathlib import Path

import pytest

from factlas.cli import main

ROOT = Path(__file__).parents[2]
TOPIC = ROOT / "tests" / "topic_two"


def copied(source: Path, into: Path) -> Path:
    for folder in ("data", "docs"):
        shutil.copytree(source / folder, into / folder)
    return into


def change(path: Path, old: str, new: str) -> int:
    """Replace the one occurrence of `old`; returns the line on which it began."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{text.count(old)} of {old!r} in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def broken(tmp_path: Path) -> tuple[Path, list[str]]:
    """The shipped project with four mistakes, and where each of them stands."""
    root = copied(ROOT, tmp_path)
    places = root / "data/claims/places.yml"
    entry = re.search(
        r"  evidence:\n(    - source: wikipedia-de-kunaschir\n(?:      .*\n)+)",
        places.read_text("utf-8"),
    )
    assert entry
    cut = change(places, entry.group(), "  evidence:\n")
    stationing = root / "data/claims/stationing.yml"
    misspelt = change(
        stationing,
        "- source: kyodo-2016-11-23-bastion-bal\n      at: ¶2",
        "- source: kyodo-2016-11-22-bastion-bal\n      at: ¶2",
    )
    chapter = root / "docs/what-stands-on-the-islands.md"
    number = change(chapter, "had about 10,000 troops", "had about 10,001 troops")
    uncited = change(
        chapter, "## Who is the garrison?\n", "## Who is the garrison?\n\nNobody knows.\n"
    )
    expected = [
        f"data/claims/places.yml:{cut}:",
        f"data/claims/stationing.yml:{misspelt}:",
        f"docs/what-stands-on-the-islands.md:{uncited + 2}:",
        f"docs/what-stands-on-the-islands.md:{number + 2}:",
    ]
    return root, expected


def test_four_mistakes_are_four_messages_at_their_places(
    broken: tuple[Path, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    root, expected = broken
    assert main(["check", "--root", str(root)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "4 problems"
    for line, place in zip(lines[:-1], expected, strict=True):
        assert line.startswith(place)
    assert 'did you mean "kyodo-2016-11-23-bastion-bal"?' in lines[1]
    assert "10,001" in lines[3]


def test_a_build_of_broken_facts_leaves_the_old_site(
    broken: tuple[Path, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    root, _ = broken
    (root / "site").mkdir()
    (root / "site/.factlas").write_text("ours")
    (root / "site/index.html").write_text("old")
    assert main(["build", "--root", str(root)]) == 1
    assert capsys.readouterr().err.endswith("4 problems\n")
    assert sorted(path.name for path in (root / "site").iterdir()) == [".factlas", "index.html"]
    assert (root / "site/index.html").read_text() == "old"


def test_one_chapter_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = copied(TOPIC, tmp_path / "topic")
    assert main(["pdf", "--root", str(root), "--chapter", "islets"]) == 0
    assert (root / "islets.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert main(["pdf", "--root", str(root), "--chapter", "islet"]) == 1
    message = 'docs:1:1: pdf: no chapter "islet"; did you mean "islets"?\n1 problem\n'
    assert capsys.readouterr().err == message


def test_the_report_alone(tmp_path: Path) -> None:
    root = copied(TOPIC, tmp_path / "topic")
    out = tmp_path / "report.pdf"
    assert main(["pdf", "--root", str(root), "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF-1.7")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["report.pdf"]
