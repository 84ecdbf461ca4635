"""`factlas pdf`: the report alone, or one chapter of it.

Copies of this process draw and set it while another checks the facts, which alone decides: where
anything is wrong, whatever the others make or break of it is dropped.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from factlas.commands.project import checked, read
from factlas.copied import made_meanwhile
from factlas.problem import AuthorError, Place, Problem
from factlas.publish import replaced

GIVES_WAY = 10
"""How much the check leaves to what sets the report, which takes longer."""


def pdf(root: Path, chapter: str | None = None, out: Path | None = None) -> int:
    """Set the whole report, or one chapter, in the default language into one file."""
    target = out or root / f"{chapter or 'report'}.pdf".replace("/", "-")
    if target.is_dir() or not target.parent.is_dir():
        what, remedy = "no file can be written there", "name a file in a folder that exists"
        raise AuthorError([Problem(Place(str(target)), target.name, what, remedy, "publish")])
    for name, data in _files(root, chapter, target.name).items():
        replaced(target.with_name(name), data)
        print(f"wrote {target.with_name(name)}: {len(data) // 1000} kB")
    return 0


def _files(root: Path, chapter: str | None, name: str) -> Mapping[str, bytes]:
    loaded, story = read(root, meanwhile="factlas.load.facts")
    # Not before: a second process reads while this one imports what it needs.
    from factlas.commands.papermaps import paper_maps

    def make(wanted: str | None) -> Mapping[str, bytes]:
        # What sets reports takes as long to import as the check takes: only the copy needs it.
        from factlas.commands.setting import report_files

        return report_files(loaded.facts, story, wanted, drawings, name)

    def wrong(_: None) -> Sequence[Problem]:
        return checked(root, loaded, story).problems

    shown = [one for one in story.chapters if chapter in (None, one.id)]
    making = partial(made_meanwhile, copies=_copies())
    with (
        paper_maps(loaded.facts, shown, root) as drawings,
        making(make, (chapter,)) as made,
        making(wrong, (None,), gives_way=GIVES_WAY) as told,
    ):
        (problems,) = told()
        if problems:
            raise AuthorError(problems)
        (files,) = made()
    return files


def _copies() -> int:
    """One; but Typst's threads are not copied, and a copy would wait for them in vain."""
    return 0 if "typst" in sys.modules else 1
