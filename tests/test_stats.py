from datetime import date
from pathlib import Path

import pytest

from factlas.commands.project import open_project
from factlas.stats import Totals, figures_of
from factlas.weigh import weigh

ROOT = Path(__file__).parent / "topic_two"


@pytest.fixture(scope="module")
def totals() -> Totals:
    project = open_project(ROOT)
    facts = project.loaded.facts
    return Totals(facts, weigh(facts), project.story, len(project.problems), date(2026, 11, 21))


def test_the_figures_that_other_programs_read(totals: Totals) -> None:
    figures = figures_of(totals)
    claims = totals.facts.claims.values()
    assert figures["claims"] == len(claims) == sum(figures["claims_by_kind"].values())
    assert figures["claims_with_locator"] == len(claims)
    assert figures["sources"] == len(totals.facts.sources)
    assert figures["entities"] == len(totals.facts.entities)
    assert figures["disputes"] == 2
    assert (figures["uncited_sentences"], figures["problems"]) == (0, 0)
    statements = [claim for claim in claims if claim.kind.value == "statement"]
    assert figures["statement_share"] == round(len(statements) / len(claims), 4)
    assert figures["newest"] == max(c.when.text for c in claims if "/" not in c.when.text)


def test_shares_are_of_events_and_states_and_count_known_origins(totals: Totals) -> None:
    told = [c for c in totals.facts.claims.values() if c.kind.value in ("event", "state")]
    counts = [len(totals.standings[c.id].origins) for c in told]
    assert min(counts) < 2 <= max(counts)
    figures = figures_of(totals)
    assert figures["two_origin_share"] == round(sum(n >= 2 for n in counts) / len(counts), 4)
    assert figures["single_origin_share"] == round(counts.count(1) / len(counts), 4)


def test_a_forecast_is_counted_with_what_came_of_it(totals: Totals) -> None:
    assert figures_of(totals)["forecasts"] == {"helsinki-review-1999": ["overtakes"]}


def test_only_what_is_due_by_today_is_due(totals: Totals) -> None:
    reviewed = {c.id: c.review for c in totals.facts.claims.values() if c.review}
    late = Totals(totals.facts, totals.standings, totals.story, 0, date(2999, 1, 1))
    assert figures_of(late)["due"] == sorted(reviewed)
    early = Totals(totals.facts, totals.standings, totals.story, 0, date(1999, 1, 1))
    assert figures_of(early)["due"] == []
