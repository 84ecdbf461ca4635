import re
from pathlib import Path

import pytest

from factlas.bug import tell_of_bug


def test_a_bug_is_told_in_a_line_and_logged_in_full(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    try:
        raise ZeroDivisionError("we slipped")
    except ZeroDivisionError:
        tell_of_bug()
    said = re.fullmatch(r"factlas: this is a bug of ours; see (\S+)\n", capsys.readouterr().err)
    assert said
    assert Path(said[1]).read_text().endswith("ZeroDivisionError: we slipped\n")


def test_where_no_log_can_be_written_the_terminal_has_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    try:
        raise ZeroDivisionError("we slipped")
    except ZeroDivisionError:
        tell_of_bug()
    said = capsys.readouterr().err
    assert "ZeroDivisionError: we slipped" in said
    assert said.endswith("factlas: this is a bug of ours; see above\n")
