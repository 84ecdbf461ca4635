"""Opening a project: load, read the story, check. What every command begins with.

A check takes about a second, of which importing is a third. So it begins with a second process,
which parses story and facts with Markdown's and YAML's libraries alone, and this one imports all
others meanwhile.
"""

from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factlas.load.ahead import reading_ahead
from factlas.load.files import fact_files
from factlas.problem import AuthorError, Problem
from factlas.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factlas.commands.readers import Readers
    from factlas.load.facts import Loaded
    from factlas.story.chapter import Story
    from factlas.story.parsed import Parsed

BUILD = "build"
"""Folder of intermediate files in a project's folder."""

RULES = "factlas.commands.wrong"
"""The module that brings all rules."""


class Project(NamedTuple):
    """A project as read."""

    root: Path
    """Its folder."""
    loaded: "Loaded"
    """Its facts, and where each was written."""
    story: "Story"
    """Its chapters."""
    problems: tuple[Problem, ...]
    """All that is wrong with it."""


def open_project(root: Path, readers: "Readers | None" = None) -> Project:
    """Read and check everything in `root`; problems are collected, not raised."""
    if readers:
        return _opened_again(root, readers)
    with uncollected(), _reading(root) as reading:
        return _checked(root, *reading)


def sound_project(root: Path, readers: "Readers | None" = None) -> Project:
    """Read everything, and raise AuthorError where anything is wrong."""
    return sound(open_project(root, readers))


def sound(project: Project) -> Project:
    """The project itself. Raises AuthorError where anything is wrong."""
    if project.problems:
        raise AuthorError(project.problems)
    return project


def read(root: Path, meanwhile: str = RULES) -> "tuple[Loaded, Story]":
    """What stands in `root`, right or wrong; a module is imported while another process parses."""
    with uncollected(), _reading(root, meanwhile) as (loaded, story):
        return loaded, story()


def checked(root: Path, loaded: "Loaded", story: "Story") -> Project:
    """The same with every problem."""
    with uncollected():
        return _checked(root, loaded, lambda: story)


@contextmanager
def _reading(root: Path, meanwhile: str = RULES) -> "Iterator[tuple[Loaded, Callable[[], Story]]]":
    """The facts, and what gives the story when the second process has parsed it."""
    ahead = reading_ahead(root, fact_files(root), partial(_parsed_pages, root))
    with ahead as reading:
        import_module(meanwhile)
        from factlas.load.facts import load_facts
        from factlas.story.read import read_from, read_story

        loaded = load_facts(root, reading.read)
        yield loaded, cache(lambda: read_story(root, read_from(reading.other())))


def _checked(root: Path, loaded: "Loaded", story: "Callable[[], Story]") -> Project:
    from factlas.check.readings import Readings
    from factlas.commands.wrong import wrong

    problems = wrong(root, loaded, story, Readings())
    return Project(root, loaded, story(), problems)


def _parsed_pages(root: Path) -> "Mapping[str, Parsed]":
    from factlas.story.page import parsed_pages

    return parsed_pages(root)


def _opened_again(root: Path, readers: "Readers") -> Project:
    from factlas.commands.wrong import wrong
    from factlas.load.facts import load_facts
    from factlas.story.read import read_story

    loaded = load_facts(root, readers.facts)
    story = read_story(root, readers.chapter)
    return Project(root, loaded, story, wrong(root, loaded, lambda: story, readers.texts))
