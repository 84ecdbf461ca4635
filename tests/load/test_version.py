import shutil
import subprocess
from pathlib import Path

import pytest

from factlas.load.version import facts_of_version
from factlas.problem import AuthorError

TOPIC = Path(__file__).parents[1] / "topic_two"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The second topic's facts in a git folder, tagged `first`; a claim is broken since."""
    shutil.copytree(TOPIC / "data", tmp_path / "data")
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, "first")
    claims = tmp_path / "data" / "claims" / "geography.yml"
    claims.write_text(claims.read_text("utf-8").replace("kind: state", "kind: stat", 1), "utf-8")
    commit(tmp_path, "broken")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=An editor", "-c", "user.email=editor@example.org")
    subprocess.run(["git", "-C", folder, *names, *arguments], check=True, capture_output=True)


def commit(folder: Path, tag: str) -> None:
    git(folder, "add", "data")
    git(folder, "commit", "--quiet", "--message", tag)
    git(folder, "tag", tag)


def test_a_folder() -> None:
    assert "islets-area" in facts_of_version(str(TOPIC), Path("/nowhere")).claims


def test_a_revision(repository: Path) -> None:
    shutil.rmtree(repository / "data")
    assert "islets-area" in facts_of_version("first", repository).claims


def test_a_broken_revision_names_itself_before_the_file(repository: Path) -> None:
    with pytest.raises(AuthorError, match=r"^broken:data/claims/geography\.yml:3:9: islets-pos"):
        facts_of_version("broken", repository)


@pytest.mark.parametrize("wrong", ["second", "--help", "", "first:data"])
def test_what_is_no_version(wrong: str, repository: Path) -> None:
    with pytest.raises(AuthorError, match="neither a folder that holds data/, nor a revision"):
        facts_of_version(wrong, repository)


def test_a_revision_without_facts(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, "empty")
    with pytest.raises(AuthorError):
        facts_of_version("empty", tmp_path)
