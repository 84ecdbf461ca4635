"""Paper's maps are those of the chapters, drawn as a build draws them."""

import subprocess
import sys
from pathlib import Path

from factlas.commands.drawings import MapDrawings
from factlas.commands.papermaps import paper_maps
from factlas.derive.book import books
from factlas.load.facts import load_facts
from factlas.story.read import read_story

TOPIC = Path(__file__).parents[1] / "topic_two"


def test_only_the_maps_that_chapters_show_are_drawn_as_in_a_build() -> None:
    facts = load_facts(TOPIC).facts
    editions = books(facts)
    chapters = read_story(TOPIC).chapters
    built = MapDrawings(editions, TOPIC).printed(editions[0])
    with paper_maps(facts, chapters, TOPIC) as drawn, paper_maps(facts, (), TOPIC) as none:
        assert drawn() == built
        assert none() == {}


def test_a_report_imports_neither_what_draws_maps_nor_what_makes_them_live() -> None:
    """They would take as long to import as all else that the command needs."""
    program = (
        "import sys, factlas.commands.pdf; sys.exit(bool({'folium', 'numpy'} & {*sys.modules}))"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
