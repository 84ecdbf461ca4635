import os
from pathlib import Path

import pytest

from factlas.cli import COMMANDS, main, parser
from factlas.commands import check as check_command


def test_the_authors_mistake_ends_with_clean_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        "data/explainer.yml:1:1: data/explainer.yml: there is no such file; "
        "run this in a project's folder, or name the folder with --root\n"
        "1 problem\n"
    )


def test_a_bug_ends_with_its_traceback_in_a_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(**options: object) -> int:
        raise ZeroDivisionError("we slipped")

    monkeypatch.setattr(check_command, "check", broken)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    assert main(["check"]) == 3
    message = capsys.readouterr().err
    assert message.startswith("factlas: this is a bug of ours; ") and "Traceback" not in message
    (log,) = tmp_path.glob("factlas-*.log")
    assert "ZeroDivisionError: we slipped" in log.read_text()


def test_an_interruption_says_so_by_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "check", interrupted)
    assert main(["check"]) == 130


def test_an_interruption_that_made_clearing_up_fail_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**options: object) -> int:
        try:
            raise KeyboardInterrupt
        finally:
            os.close(-1)

    monkeypatch.setattr(check_command, "check", interrupted)
    assert main(["check"]) == 130


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("given", [["--help"], ["--nonsense"], ["a", "b", "c", "d"]])
def test_a_command_declared_alone_answers_as_among_the_others(
    command: str, given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, *given])
    alone = capsys.readouterr(), ended.value.code
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, *given])
    assert alone == (capsys.readouterr(), ended.value.code)
    assert "usage: factlas" in "".join(alone[0])
