"""What a build or a preview works on: a checked project, its maps and its editions."""

from dataclasses import dataclass
from pathlib import Path

from factlas.commands.drawings import MapDrawings
from factlas.commands.project import BUILD, Project
from factlas.derive.book import books
from factlas.publish import refuse_links
from factlas.site.content import Content, content_of
from factlas.uncollected import uncollected


@dataclass(frozen=True)
class Workshop:
    """What one build works on."""

    project: Project
    """Facts and story, checked."""
    drawings: MapDrawings
    """Its maps."""
    contents: tuple[Content, ...]
    """Its editions, ready to be laid out as pages."""

    @property
    def build(self) -> Path:
        """Where intermediate files stand, kept so that the next build writes only changes."""
        return self.project.root / BUILD


def workshop(project: Project, before: MapDrawings | None = None) -> Workshop:
    """Derive what more than one output needs. Raises AuthorError where a link is in the way.

    `before` are the maps of an earlier state, of which those are kept that came out the same.
    """
    refuse_links(project.root / BUILD)
    with uncollected():
        editions = books(project.loaded.facts)
        drawings = MapDrawings(editions, project.root, before)
        contents = tuple(content_of(book, project.story, drawings) for book in editions)
    return Workshop(project, drawings, contents)
