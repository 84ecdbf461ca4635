"""What is set: one chapter or all, under the name that was asked for."""

from pathlib import Path

import pytest

from factlas.commands.papermaps import paper_maps
from factlas.commands.setting import report_files
from factlas.load.facts import load_facts
from factlas.story.read import read_story

TOPIC = Path(__file__).parents[1] / "topic_two"


@pytest.mark.parametrize("chapter", [None, "islets"])
def test_a_report_is_one_file_under_its_name(chapter: str | None) -> None:
    facts, story = load_facts(TOPIC).facts, read_story(TOPIC)
    with paper_maps(facts, story.chapters, TOPIC) as drawings:
        files = report_files(facts, story, chapter, drawings, "it.pdf")
    assert list(files) == ["it.pdf"]
    assert files["it.pdf"].startswith(b"%PDF")
