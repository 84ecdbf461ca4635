"""Opening a project: load, read the story, check. What every command begins with."""

from dataclasses import dataclass
from pathlib import Path

from factlas.check.run import problems
from factlas.load.facts import Loaded, Read, load_facts
from factlas.load.yaml import read_yaml
from factlas.problem import AuthorError, Problem
from factlas.report.glyphs import coverage
from factlas.story.chapter import Story
from factlas.story.read import read_story


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


def open_project(root: Path, read: Read = read_yaml) -> Project:
    """Read and check everything in `root`; problems are collected, not raised."""
    loaded = load_facts(root, read)
    story = read_story(root)
    return Project(root, loaded, story, problems(loaded, story, coverage().uncovered))


def sound_project(root: Path, read: Read = read_yaml) -> Project:
    """Read everything, and raise AuthorError where anything is wrong."""
    project = open_project(root, read)
    if project.problems:
        raise AuthorError(project.problems)
    return project
