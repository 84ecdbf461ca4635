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
    editions = books(load_facts(TOPIC).facts)
    chapters = read_story(TOPIC).chapters
    built = MapDrawings(editions, TOPIC).printed(editions[0])
    assert paper_maps(editions[0], chapters, TOPIC) == built
    assert paper_maps(editions[0], (), TOPIC) == {}


def test_a_report_needs_no_library_of_live_maps() -> None:
    """They would take as long to import as all else that the command needs."""
    program = "import sys, factlas.commands.pdf; sys.exit('folium' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
