"""The starting articles are accounted for whole, paragraph by paragraph."""

from pathlib import Path

import pytest

from factlas.load.facts import load_facts
from factlas.verify.article import read_article
from factlas.verify.texts import texts_at_hand

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"


@pytest.mark.skipif(
    not SEEDS.is_dir(), reason="THE STARTING ARTICLES ARE NOT BESIDE THE PROJECT (../shared/seeds)"
)
def test_every_paragraph_of_the_starting_articles_is_covered() -> None:
    facts = load_facts(ROOT).facts
    texts = texts_at_hand(SEEDS, facts.sources)
    lengths = {
        name: read_article(path.read_text(encoding="utf-8"), facts.sources[name].title).length
        for name, path in texts.items()
        if name in facts.sources
    }
    covered = {id_: int(a.paragraphs[-1].at.last) for id_, a in facts.articles.items()}
    assert len(lengths) == 5
    assert covered == lengths
