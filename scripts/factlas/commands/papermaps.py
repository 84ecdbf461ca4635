"""The maps of some chapters for paper, drawn while the facts are still being checked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factlas.copied import made_beside, made_meanwhile
from factlas.model.facts import Facts
from factlas.story.chapter import Chapter, Figure, walk

if TYPE_CHECKING:
    from factlas.report.drawing import Drawings, MapOnPaper


@contextmanager
def paper_maps(
    facts: Facts, chapters: Iterable[Chapter], root: Path
) -> Iterator[Callable[[], "Drawings"]]:
    """The maps that chapters show, drawn by copies of this process, which goes on meanwhile.

    Calling what is yielded waits for them, and gives them by id. Where facts are wrong no map may
    come of them: they are checked before it is called.
    """
    figures = (block for one in chapters for block in walk(one.blocks) if isinstance(block, Figure))
    refs = dict.fromkeys(figure.ref for figure in figures if figure.kind == "map")
    shown = [ref for ref in refs if ref in facts.maps]

    def drawn(refs: Sequence[str]) -> "Sequence[MapOnPaper]":
        # What draws takes as long to import as half of all else: only the copies import it.
        from factlas.commands.onpaper import PaperMaps

        return made_beside(PaperMaps(facts, root).drawn, refs)

    with made_meanwhile(drawn, [shown] * bool(shown), copies=1) as made:
        yield lambda: dict(zip(shown, *made(), strict=True))
