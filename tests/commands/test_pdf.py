import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from factlas.cli import main


@pytest.mark.parametrize("out", [".", "no/such/report.pdf"])
def test_where_no_file_can_stand_the_author_is_told(
    out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / out
    assert main(["pdf", "--root", str(tmp_path), "--out", str(target)]) == 1
    assert capsys.readouterr().err == (
        f"{target}:1:1: {target.name}: no file can be written there; "
        "name a file in a folder that exists\n1 problem\n"
    )


TOPIC = Path(__file__).parents[1] / "topic_two"

GOOD = b"the last good report"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the second topic, with a report from before."""
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, tmp_path / folder)
    (tmp_path / "report.pdf").write_bytes(GOOD)
    return tmp_path


def written(root: Path, name: str, text: str) -> None:
    """A page about the site with this text in its sixth line."""
    head = f"---\ntitle: Page {name}\ndescription: A page.\nabout: site\n---\n"
    (root / "docs" / f"{name}.md").write_text(f"{head}{text}\n", encoding="utf-8")


def test_signs_of_typst_are_set(root: Path) -> None:
    written(
        root,
        "signs",
        'Write #import "x" and $\\alpha$ and #set page(width: 1cm), and '
        f"https://example.org/{'a1b2c3d4e5' * 28}.\n",
    )
    assert main(["pdf", "--root", str(root)]) == 0
    text = "".join(page.extract_text() for page in PdfReader(root / "report.pdf").pages)
    assert '#import "x" and $\\alpha$ and #set page(width: 1cm)' in " ".join(text.split())
    assert "a1b2c3d4e5" * 28 in "".join(text.split())


@pytest.mark.parametrize(
    "image", ["", "![A picture](missing.png)", "![A map](map:nowhere)", "Of @nobody [@nobody]."]
)
def test_what_says_nothing_or_is_not_there_is_refused_with_file_and_line(
    image: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(root, "gap", image)
    assert main(["pdf", "--root", str(root)]) == 1
    assert "docs/gap.md:6:" in capsys.readouterr().err
    assert (root / "report.pdf").read_bytes() == GOOD


def test_what_would_break_the_report_is_told_of_as_the_check_tells_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody hears from the copy that sets wrong facts: a sign that no font has stops Typst."""
    written(root, "thai", "This page is about the site, and no font has ไทย.")
    assert main(["check", "--root", str(root)]) == 1
    problems = capsys.readouterr().out
    assert "docs/thai.md:6:" in problems
    command = [sys.executable, "-m", "factlas", "pdf", "--root", str(root)]
    refused = subprocess.run(command, capture_output=True, text=True)
    assert (refused.returncode, refused.stdout, refused.stderr) == (1, "", problems)
    assert (root / "report.pdf").read_bytes() == GOOD


def test_a_copy_sets_what_this_process_would_set(root: Path) -> None:
    """Here Typst has been at work before, so that nothing is copied."""
    assert main(["pdf", "--root", str(root)]) == 0
    command = [sys.executable, "-m", "factlas", "pdf", "--root", str(root)]
    subprocess.run([*command, "--out", str(root / "copied.pdf")], check=True)
    assert (root / "copied.pdf").read_bytes() == (root / "report.pdf").read_bytes()


def test_rules_are_imported_where_they_are_checked_alone(root: Path) -> None:
    """What sets the report begins earlier by as much."""
    program = (
        "import sys; from factlas.commands import pdf;"
        "code = pdf.pdf(pdf.Path(sys.argv[1]));"
        "sys.exit(code + any(name.startswith('factlas.check') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program, str(root)], check=True)


def test_a_chapter_that_is_not_there_is_refused(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pdf", "--root", str(root), "--chapter", "nowhere"]) == 1
    assert 'docs:1:1: pdf: no chapter "nowhere"; ' in capsys.readouterr().err


def test_a_command_that_is_killed_while_it_writes_leaves_the_report_from_before(
    root: Path,
) -> None:
    beside = root / ".report.pdf.new"
    os.mkfifo(beside)
    command = [sys.executable, "-m", "factlas", "pdf", "--root", str(root)]
    process = subprocess.Popen(command)
    with beside.open("rb") as half:
        assert half.read(4) == b"%PDF"
        process.kill()
        process.wait()
    assert (root / "report.pdf").read_bytes() == GOOD
