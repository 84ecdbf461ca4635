"""All that is wrong with a project, whoever finds it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from factlas.check.readings import Readings
from factlas.check.run import problems
from factlas.load.facts import Loaded
from factlas.problem import Problem
from factlas.report.glyphs import coverage
from factlas.story.chapter import Story


def wrong(
    root: Path, loaded: Loaded, read: Callable[[], Story], texts: Readings
) -> tuple[Problem, ...]:
    """Every problem of facts, story, coastlines and report, in order of place.

    `read` gives the story.
    """

    def elsewhere(story: Story) -> Iterator[Problem]:
        # Not before: all rules would wait for these to be imported.
        from factlas.maps.basemap import coast_problems
        from factlas.report.limits import unprintable

        yield from coast_problems(root, loaded.facts.maps.values())
        yield from unprintable(story.chapters)

    return problems(loaded, read, coverage().uncovered, texts, elsewhere)
