from pathlib import Path

import pytest

from factlas.cli import main

TOPIC = Path(__file__).parents[1] / "topic_two"


def test_what_would_fall(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["withdraw", "dipla-1996", "--root", str(TOPIC)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("2 origins left: ship-aground-1995: ") for line in lines)
    assert lines[-1].startswith("cited by ")


def test_an_unknown_source_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["withdraw", "dipla-1966", "--root", str(TOPIC)]) == 1
    assert 'there is no source "dipla-1966"; did you mean "dipla-1996"?' in capsys.readouterr().err
