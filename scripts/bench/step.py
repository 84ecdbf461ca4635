"""One step of a build, alone in a process: `python -m bench.step STEP PROJECT OUT`.

Prints what the step took, as JSON, without what had to be there before it.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.drawn import draw, without_maps
from bench.measured import measured
from factlas.commands.making import add_data, engines_pages
from factlas.commands.project import sound_project
from factlas.commands.workshop import Workshop, workshop
from factlas.hands import hands
from factlas.site.beside import Frame, shares, write_beside
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.shell import shell_draft
from factlas.site.stage import stage, staged


@dataclass(frozen=True)
class Step:
    """What a step took."""

    wall: float
    """On the clock, s."""
    cpu: float
    """On all processors, s."""
    memory: float
    """The most that its process, or one that it started, held at once, MB."""


def staging(root: Path, out: Path) -> Callable[[], None]:
    """From checked facts to the tree for the engine, and all pages that stand beside it."""
    project = sound_project(root)

    def run() -> None:
        shop = workshop(project)
        with shop.drawings.drawn_meanwhile():
            _stage(shop, shop.contents, shop.drawings.files, out)

    return run


def pages(root: Path, out: Path) -> Callable[[], None]:
    """The same, but that no map is drawn."""
    project = sound_project(root)

    def run() -> None:
        shop = workshop(project)
        _stage(shop, without_maps(shop), dict, out)

    return run


def maps(root: Path, out: Path) -> Callable[[], None]:
    """All maps of the pages alone."""
    project = sound_project(root)
    return lambda: print(draw(workshop(project)), "drawings", file=sys.stderr)


def _stage(
    shop: Workshop,
    contents: Sequence[Content],
    files: Callable[[], Mapping[str, bytes]],
    out: Path,
) -> None:
    fragment = Fragments()
    with hands(shares(contents, fragment, out)) as makers:
        stage(staged(contents, fragment), shop.build / "docs")
        write_beside(contents, files(), fragment, out)
        shells = {c.book.edition.prefix: shell_draft().write().text for c in contents}
        makers.finish(Frame(shells, ""))


def engine(root: Path, out: Path) -> Callable[[], None]:
    """From the staged tree to the engine's pages."""
    shop = workshop(sound_project(root))
    those = staged(shop.contents, Fragments())
    stage(those, shop.build / "docs")
    return lambda: print(engines_pages(shop, "mkdocs", those), file=sys.stderr)


def data(root: Path, out: Path) -> Callable[[], None]:
    """All files of open data."""
    shop = workshop(sound_project(root))

    def run() -> None:
        for content in shop.contents:
            add_data(content, shop.drawings, out)

    return run


STEPS: Mapping[str, Callable[[Path, Path], Callable[[], None]]] = {
    "staging": staging,
    "pages": pages,
    "maps": maps,
    "engine": engine,
    "data": data,
}


def step(name: str, root: Path, out: Path) -> Step:
    """Have a step run in a process of its own."""
    whole = measured([sys.executable, "-m", "bench.step", name, str(root), str(out)])
    return Step(**json.loads(whole.said.splitlines()[-1]) | {"memory": whole.memory})


def main(name: str, root: str, out: str) -> None:
    """Run a step, and say what it took."""
    run = STEPS[name](Path(root), Path(out))
    began, used = time.perf_counter(), _cpu()
    run()
    took = Step(time.perf_counter() - began, _cpu() - used, 0)
    print(json.dumps(asdict(took)))


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    main(*sys.argv[1:])
