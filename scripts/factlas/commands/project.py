"""Opening a project: load, read the story, check. What every command begins with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from factlas.check.readings import Readings
from factlas.check.run import problems
from factlas.load.ahead import reading_ahead
from factlas.load.facts import Loaded, fact_files, load_facts
from factlas.load.yaml import Document, read_yaml
from factlas.maps.basemap import coast_problems
from factlas.problem import AuthorError, Problem
from factlas.report.glyphs import coverage
from factlas.report.limits import unprintable
from factlas.story.chapter import Chapter, Story
from factlas.story.read import read_chapter, read_story


@dataclass(frozen=True)
class Project:
    """A project as read."""

    root: Path
    """Its folder."""
    loaded: Loaded
    """Its facts, and where each was written."""
    story: Story
    """Its chapters."""
    problems: tuple[Problem, ...]
    """All that is wrong with it."""


@dataclass(frozen=True)
class Readers:
    """How files are read."""

    facts: Callable[[Path, str], Document] = read_yaml
    """A file of facts."""
    chapter: Callable[[Path, str], Chapter] = read_chapter
    """A chapter."""
    texts: Readings = field(default_factory=Readings)
    """What texts give in dates and numbers."""


def open_project(root: Path, readers: Readers | None = None) -> Project:
    """Read and check everything in `root`; problems are collected, not raised."""
    loaded, story = _read(root, readers) if readers else _read_by_two(root)
    readers = readers or Readers()
    found = {
        *problems(loaded, story, coverage().uncovered, readers.texts),
        *coast_problems(root, loaded.facts.maps.values()),
        *unprintable(story.chapters),
    }
    return Project(root, loaded, story, tuple(sorted(found)))


def _read(root: Path, readers: Readers) -> tuple[Loaded, Story]:
    return load_facts(root, readers.facts), read_story(root, readers.chapter)


def _read_by_two(root: Path) -> tuple[Loaded, Story]:
    with reading_ahead(root, fact_files(root), lambda: read_story(root)) as reading:
        return load_facts(root, reading.read), reading.other()


def sound_project(root: Path, readers: Readers | None = None) -> Project:
    """Read everything, and raise AuthorError where anything is wrong."""
    project = open_project(root, readers)
    if project.problems:
        raise AuthorError(project.problems)
    return project
