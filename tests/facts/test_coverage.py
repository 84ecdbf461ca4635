"""What the shipped facts cover, and how evenly."""

from datetime import date
from pathlib import Path

import pytest

from factlas.commands.project import Project
from factlas.load.yaml import parse_yaml
from factlas.stats import Totals, figures_of
from factlas.weigh import weigh

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LISTS = parse_yaml((HERE / "coverage.yml").read_text("utf-8"), "coverage.yml")
ENTITIES = [(room, entity) for room, entities in LISTS.items() for entity in entities]


@pytest.mark.parametrize(("room", "entity"), ENTITIES)
def test_what_is_listed_has_a_page_of_its_kind(project: Project, room: str, entity: str) -> None:
    facts = project.loaded.facts
    assert facts.room(entity).value == room
    assert facts.claims_about.get(entity), entity


def test_every_kind_of_system_place_agreement_and_person_asks_its_questions(
    project: Project,
) -> None:
    """The check holds every entity to what its kind asks; here it is seen that the kinds do ask."""
    facts = project.loaded.facts
    for room, entity in ENTITIES:
        asked = facts.kinds[facts.entities[entity].kind].asks
        assert bool(asked) is (room != "institutions"), entity


def test_half_of_what_the_site_itself_says_has_two_origins(project: Project) -> None:
    facts = project.loaded.facts
    totals = Totals(facts, weigh(facts), project.story, len(project.problems), date(2026, 11, 22))
    figures = figures_of(totals)
    assert figures["two_origin_share"] >= 0.5
    assert figures["problems"] == figures["uncited_sentences"] == 0


def test_at_least_twenty_disputes_each_with_two_sides(project: Project) -> None:
    disputes = project.loaded.facts.disputes.values()
    assert len(disputes) >= 20
    assert all(len(dispute.sides) >= 2 for dispute in disputes)


def chapters(project: Project) -> list[str]:
    return [c.id for c in project.story.chapters if not c.about_site and c.id != "index"]


def test_eight_to_twelve_chapters_of_a_readable_length(project: Project) -> None:
    told = {c.id: c for c in project.story.chapters}
    assert 8 <= len(chapters(project)) <= 12
    for name in chapters(project):
        words = sum(len(s.text.split()) for s in told[name].sentences)
        assert 500 <= words <= 1_250, (name, words)


def test_each_chapter_begins_with_its_answer(project: Project) -> None:
    """All but the one that is advice begin with what a claim says."""
    told = {c.id: c for c in project.story.chapters}
    for name in set(chapters(project)) - {"how-to-read-the-sources"}:
        first = told[name].sentences[:2]
        assert all(s.role == "sentence" and s.claims for s in first), name
