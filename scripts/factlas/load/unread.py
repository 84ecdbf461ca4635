"""Files that look as if they were read, and are not: an author would miss what stands in them."""

from collections.abc import Collection, Iterator
from itertools import accumulate
from os.path import islink, join
from pathlib import Path

from factlas.problem import Place, Problem


def unread(
    root: Path, folder: str, endings: Collection[str], read: Collection[str], remedy: str
) -> Iterator[Problem]:
    """A problem for each file below `root/folder` with one of the endings that is not in `read`.

    `read` are paths from the root. Links to folders count too, since no reader follows them.
    """
    for path in sorted((root / folder).rglob("*")):
        name = path.relative_to(root).as_posix()
        if name in read or any(part.startswith(".") for part in Path(name).parts):
            continue
        if path.is_symlink() and path.is_dir():
            what = "nothing follows a link to a folder"
            yield Problem(Place(name), name, what, "copy the folder itself", "unread")
        elif path.suffix.lower() in endings and not path.is_dir():
            yield Problem(Place(name), name, "nothing reads this file", remedy, "unread")


def is_inside(path: Path, root: Path) -> bool:
    """Whether a file stands in a project's folder, and is no link that leads out, or round.

    Where it leads is worked out only for a link, or for what stands in a linked folder.
    """
    below = path.parts[len(root.parts) :]
    _, *steps = accumulate(below, join, initial=str(root))
    if not any(map(islink, steps)):
        return True
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False
