"""Opening a project: load, read the story, check. What every command begins with.

A check takes about a second, of which importing is a third. So the rules are imported while a
second process reads the story, and Markdown's parser by that process alone.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from factlas.load.ahead import reading_ahead
from factlas.load.facts import Loaded, fact_files, load_facts
from factlas.problem import AuthorError, Problem
from factlas.story.chapter import Story

if TYPE_CHECKING:
    from factlas.commands.readers import Readers


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


def open_project(root: Path, readers: "Readers | None" = None) -> Project:
    """Read and check everything in `root`; problems are collected, not raised."""
    return _opened_again(root, readers) if readers else checked(root, *read(root))


def sound_project(root: Path, readers: "Readers | None" = None) -> Project:
    """Read everything, and raise AuthorError where anything is wrong."""
    return sound(open_project(root, readers))


def sound(project: Project) -> Project:
    """The project itself. Raises AuthorError where anything is wrong."""
    if project.problems:
        raise AuthorError(project.problems)
    return project


def read(root: Path) -> tuple[Loaded, Story]:
    """What stands in `root`, right or wrong."""
    with reading_ahead(root, fact_files(root), lambda: _story(root)) as reading:
        import_module("factlas.commands.wrong")
        return load_facts(root, reading.read), reading.other()


def checked(root: Path, loaded: Loaded, story: Story) -> Project:
    """The same with every problem."""
    from factlas.check.readings import Readings
    from factlas.commands.wrong import wrong

    return Project(root, loaded, story, wrong(root, loaded, story, Readings()))


def _story(root: Path) -> Story:
    from factlas.story.read import read_story

    return read_story(root)


def _opened_again(root: Path, readers: "Readers") -> Project:
    from factlas.commands.wrong import wrong
    from factlas.story.read import read_story

    loaded = load_facts(root, readers.facts)
    story = read_story(root, readers.chapter)
    return Project(root, loaded, story, wrong(root, loaded, story, readers.texts))
