"""How a program reads that reads the same project many times."""

from dataclasses import dataclass, field

from factlas.check.readings import Readings
from factlas.load.facts import Read as ReadFacts
from factlas.load.remembered import Remembered
from factlas.load.yaml import read_yaml
from factlas.story.read import Read as ReadChapter
from factlas.story.read import read_chapter


@dataclass(frozen=True)
class Readers:
    """What remembers what was read, so that an edit costs what was edited."""

    facts: ReadFacts = field(default_factory=lambda: Remembered(read_yaml))
    """A file of facts."""
    chapter: ReadChapter = field(default_factory=lambda: Remembered(read_chapter))
    """A chapter."""
    texts: Readings = field(default_factory=Readings)
    """What texts give in dates and numbers."""
