"""Pictures that stand for a page where a link to it is shared: its map, or its title alone."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import typst

from factlas.forked import keeps_threads
from factlas.report.fonts import Faces, folders
from factlas.report.press import TEMPLATE


@dataclass(frozen=True)
class Picture:
    """What a picture shows."""

    title: str
    """The page's title."""
    site: str
    """The site's, or nothing where that is the page's own."""
    svg: str = ""
    """A map's drawing, fit for Typst, or nothing."""


def painted(pictures: Sequence[Picture]) -> list[bytes]:
    """PNG files of 1200 by 630 pixels. The same pictures give the same bytes on every machine."""
    if not pictures:
        return []
    keeps_threads()
    compiler = typst.Compiler(
        TEMPLATE / "picture.typ",
        root=TEMPLATE,
        font_paths=list(folders()),
        ignore_system_fonts=True,
        sys_inputs={
            "pictures": json.dumps([asdict(one) for one in pictures]),
            "faces": json.dumps(asdict(Faces())),
        },
    )
    pages = compiler.compile(format="png", ppi=72)
    return [pages] if isinstance(pages, bytes) else list(pages or ())
