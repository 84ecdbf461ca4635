"""The shipped facts are sound, and say nothing in the words of the articles they cite."""

import re
from pathlib import Path

import pytest

from factlas.cli import main
from factlas.commands.project import open_project

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"


def test_there_is_no_problem() -> None:
    assert [str(problem) for problem in open_project(ROOT).problems] == []


def test_every_claim_has_source_locator_and_date() -> None:
    claims = open_project(ROOT).loaded.facts.claims.values()
    assert claims
    assert all(c.when and all(e.source and e.at and e.words for e in c.evidence) for c in claims)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the starting articles are not beside the project")
def test_every_phrase_of_the_starting_articles_stands_where_it_is_said_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["verify", "--root", str(ROOT), "--texts", str(SEEDS)]) == 0
    assert re.match(r"\d+ phrases of 5 sources verified", capsys.readouterr().out)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the starting articles are not beside the project")
def test_no_sentence_of_the_starting_articles_is_copied() -> None:
    """Thirteen words in a row would be more than `words` may quote."""
    ours = " ".join(tokens("\n".join(path.read_text("utf-8") for path in files())))
    for article in SEEDS.glob("*.txt"):
        copied = [run for run in runs(tokens(article.read_text("utf-8")), 13) if run in ours]
        assert copied == [], article.name


def files() -> list[Path]:
    return [*ROOT.glob("data/**/*.yml"), *ROOT.glob("docs/**/*.md")]


def tokens(text: str) -> list[str]:
    """Words in lower case; the titles of sources, which are theirs, left out."""
    told = [line for line in text.lower().split("\n") if not line.startswith("  title:")]
    return re.findall(r"\w+", "\n".join(told))


def runs(tokens: list[str], length: int) -> list[str]:
    return [" ".join(tokens[i : i + length]) for i in range(len(tokens) - length + 1)]
