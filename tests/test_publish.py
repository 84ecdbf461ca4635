from pathlib import Path

import pytest

from factlas import publish
from factlas.problem import AuthorError
from factlas.publish import published


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


def test_where_the_system_cannot_exchange_the_swap_takes_two_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish.sys, "platform", "elsewhere")
    write_site(tmp_path / "site", "one")
    write_site(tmp_path / "site", "two")
    assert (tmp_path / "site" / "index.html").read_text() == "two"
    assert names(tmp_path) == ["site"]


def test_where_nothing_can_be_written_the_author_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AuthorError, match="nothing can be written beside it"):
        write_site(tmp_path / "file" / "site", "new")
