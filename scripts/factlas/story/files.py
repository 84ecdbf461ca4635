"""Files of chapters, of which a project has those in `docs/`."""

from pathlib import Path

from factlas.load.files import is_left_by_editors
from factlas.load.unread import is_inside
from factlas.problem import AuthorError, Place, Problem

ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
"""How files of Markdown end, of which the first is read."""


def chapter_files(root: Path) -> list[Path]:
    """Files of chapters, in order."""
    found = (path for path in (root / "docs").glob("**/*.md") if not path.is_dir())
    return sorted(path for path in found if not is_left_by_editors(path))


def inside(path: Path, root: Path, name: str) -> Path:
    """The path of a file that can be read. Raises AuthorError where it leads elsewhere."""
    if not is_inside(path, root):
        what = "the file is a link to outside the project"
        raise AuthorError([Problem(Place(name), name, what, "copy the file itself")])
    if not path.is_file():
        what = "the file is a link that leads nowhere, or no file of text"
        raise AuthorError([Problem(Place(name), name, what, "remove it")])
    return path
