"""The starting articles are accounted for whole, paragraph by paragraph, and quoted rightly."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from factlas.cli import main
from factlas.model.facts import Facts

ROOT = Path(__file__).parents[2]
TEXTS = ROOT.parent / "shared" / "seeds"


def test_every_paragraph_of_the_starting_articles_is_covered(articles: Any, facts: Facts) -> None:
    told = facts.articles
    assert len(articles.lengths) == 5
    assert {id_: int(a.paragraphs[-1].at.last) for id_, a in told.items()} == articles.lengths


def test_every_phrase_of_them_stands_where_it_is_said_to(
    articles: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the texts are not at hand, what is quoted is what was found when they were."""
    if TEXTS.is_dir():
        assert main(["verify", "--root", str(ROOT), "--texts", str(TEXTS)]) == 0
        assert re.match(r"\d+ phrases of 5 sources verified", capsys.readouterr().out)
    assert len(articles.quoted) > 50
    assert articles.now_quoted() == articles.quoted
