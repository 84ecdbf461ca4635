import subprocess
import sys
from pathlib import Path

import pytest

from factlas import publish
from factlas.problem import AuthorError
from factlas.publish import (
    MANIFEST,
    alone,
    clear_up,
    digests_below,
    published,
    refuse_links,
    replaced,
    write_manifest,
)


def write_site(out: Path, text: str) -> None:
    with published(out) as folder:
        (folder / "index.html").write_text(text)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_site_is_published_whole_and_replaced_whole(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write_site(out, "one")
    (out / "only-in-one.html").write_text("x")
    write_site(out, "two")
    assert (out / "index.html").read_text() == "two"
    assert names(out) == [".factlas", "index.html"]
    assert names(tmp_path) == ["site"]


def test_a_failed_build_leaves_the_live_site_and_no_litter(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write_site(out, "one")
    with pytest.raises(RuntimeError, match="no luck"), published(out) as folder:
        (folder / "index.html").write_text("half")
        raise RuntimeError("no luck")
    assert (out / "index.html").read_text() == "one"
    assert names(tmp_path) == ["site"]


def test_a_folder_that_is_not_ours_is_never_replaced(tmp_path: Path) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    with pytest.raises(AuthorError, match="holds something else than a site of ours"):
        write_site(out, "new")
    assert (out / "thesis.txt").read_text() == "years of work"
    assert names(tmp_path) == ["site"]


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "www")
    write_site(tmp_path / "site", "one")
    write_site(tmp_path / "site", "two")
    assert (tmp_path / "www" / "index.html").read_text() == "two"
    assert names(tmp_path) == ["site", "www"] and (tmp_path / "site").is_symlink()


def test_what_a_killed_build_left_is_cleared_away_and_nothing_else(tmp_path: Path) -> None:
    left, foreign = tmp_path / ".site.factlas-abcd1234", tmp_path / ".site-backup12"
    for folder in (left, foreign):
        folder.mkdir()
        (folder / "index.html").write_text("half")
    with published(tmp_path / "site"), published(tmp_path / "site"):
        assert not left.exists(), "and what another build is writing stands"
        assert len(names(tmp_path)) == 3
    assert names(tmp_path) == [".site-backup12", "site"]


def test_it_is_cleared_away_too_where_nothing_is_to_be_built(tmp_path: Path) -> None:
    write_site(tmp_path / "site", "one")
    (tmp_path / ".site.factlas-abcd1234").mkdir()
    clear_up(tmp_path / "site")
    assert names(tmp_path) == ["site"]


def test_a_live_folder_that_had_stepped_aside_comes_back(tmp_path: Path) -> None:
    write_site(tmp_path / "site", "one")
    (tmp_path / "site").rename(tmp_path / ".site.factlas-abcd1234-old")
    with pytest.raises(RuntimeError, match="no luck"), published(tmp_path / "site"):
        raise RuntimeError("no luck")
    assert (tmp_path / "site" / "index.html").read_text() == "one"


def test_links_among_our_own_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "build" / "docs").mkdir(parents=True)
    refuse_links(tmp_path / "build")
    (tmp_path / "build" / "docs" / "index.md").symlink_to(tmp_path / "precious")
    with pytest.raises(AuthorError, match="a link stands where only the program writes"):
        refuse_links(tmp_path / "build")


def test_where_the_system_cannot_exchange_the_swap_takes_two_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish.sys, "platform", "elsewhere")
    write_site(tmp_path / "site", "one")
    write_site(tmp_path / "site", "two")
    assert (tmp_path / "site" / "index.html").read_text() == "two"
    assert names(tmp_path) == ["site"]


def test_where_the_second_step_fails_the_old_folder_comes_back(tmp_path: Path) -> None:
    write_site(tmp_path / "site", "one")
    with pytest.raises(FileNotFoundError):
        publish._swap_in_two_steps(tmp_path / "gone", tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "one"
    assert names(tmp_path) == ["site"]


def test_where_nothing_can_be_written_the_author_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AuthorError, match="nothing can be written beside it"):
        write_site(tmp_path / "file" / "site", "new")


def test_two_builds_at_once_do_not_mix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "PATIENCE", 0.0)
    refusal = pytest.raises(AuthorError, match="another build is under way here; wait until")
    with alone(tmp_path / "build"), refusal, alone(tmp_path / "build"):
        pytest.fail("entered twice")
    with alone(tmp_path / "build"):
        pass


def test_the_lock_of_a_builder_that_was_killed_is_free(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from factlas.publish import alone\n"
        "with alone(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == -9
    with alone(tmp_path):
        pass


def test_the_manifest_is_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "c.txt").write_text("c")
    (tmp_path / "z").write_bytes(b"")
    write_manifest(tmp_path, digests_below(tmp_path))
    assert (tmp_path / MANIFEST).read_text() == (
        "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6  a b/c.txt\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  z\n"
    )


def test_a_file_is_replaced_whole_with_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "new" / "a.yml"
    replaced(file, b"one")
    file.chmod(0o640)
    replaced(file, b"two")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"two", 0o640)
    assert [path.name for path in file.parent.iterdir()] == ["a.yml"]


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AuthorError, match="the file cannot be written"):
        replaced(tmp_path / "file" / "a.yml", b"x")
    assert (tmp_path / "file").read_text() == "in the way"
