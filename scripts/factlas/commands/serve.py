"""`factlas serve`: the site while it is edited.

A whole build takes ten seconds and more, and most of them go into pages that nobody looks at. So
nothing is built ahead: after an edit the facts are checked as ever, and a page is staged and laid
out when a browser asks for it, by the same templates and the engine's own parts.

    166 claims, 195 staged pages        a whole build    a preview after an edit
    read and check                            0.3 s          0.3 s
    stage pages and maps                      1.2 s          0.01 to 0.1 s: the open page
    lay them out by the engine                5.0 s          0.1 to 0.3 s: the open page
    claim pages                               0.1 s          0.002 s, where one is open
    PDF and data                              1.3 s          when somebody opens them

What does not depend on the edit is kept between states: parsed files, what was read in a text, the
labels of maps on which nothing moved, pages whose Markdown came out the same.

Pages are those of a build to the byte (a test compares them), with one line added that loads the
script. Left out are the search's index, for which every page would have to be made, and the site
map; the published site in `site/` is never touched.
"""

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from factlas.commands.check import count
from factlas.commands.drawings import BROUGHT, MapDrawings
from factlas.commands.project import sound_project
from factlas.commands.readers import Readers
from factlas.commands.shown import Press, Shown, Staged
from factlas.commands.workshop import workshop
from factlas.preview.latest import Latest
from factlas.preview.server import PreviewServer
from factlas.preview.watch import changes, look
from factlas.problem import AuthorError, Place, Problem
from factlas.site.configuration import WRITTEN, write_configuration
from factlas.site.fragments import Fragments
from factlas.site.pagewise import PageWise

STATES = 10
"""States of the project after which it is time to clear away what they left."""

CALM = 5.0
"""Seconds without an edit before that is done."""


def serve(root: Path, host: str = "127.0.0.1", port: int = 8000) -> int:
    """Serve a live preview until somebody interrupts it."""
    if not (root / "data").is_dir():
        sound_project(root)
    latest = Latest()
    with _serving(PreviewServer(host, port, latest)) as address:
        before = look(root)
        desk = Desk(root, latest)
        desk.renew()
        print(f"preview at {address} (Ctrl-C ends)", flush=True)
        for changed in changes(root, before, desk.wait):
            print(_named(changed), end=": ", flush=True)
            desk.renew()
    return 0


@contextmanager
def _serving(server: PreviewServer) -> Iterator[str]:
    with server:
        Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
        yield server.address
        server.shutdown()


def _named(changed: Sequence[str]) -> str:
    more = len(changed) - 1
    return changed[0] + (f" and {more} more" if more else "")


class Desk:
    """Where a state of the files becomes a site, or a list of problems."""

    def __init__(self, root: Path, latest: Latest) -> None:
        self._root = root
        self._latest = latest
        self._fragment = Fragments()
        self._basis: object = None
        self._press: Press | None = None
        self._drawings: MapDrawings | None = None
        self._readers = Readers()
        self._renewed = time.monotonic()
        self._left = 0

    def wait(self, seconds: float) -> None:
        """Sleep; and now and then, when all is calm, clear away what earlier states left behind.

        Loading tells the collector to leave alone whatever there is (see `load.facts`), which in
        a program that loads once costs nothing.
        """
        time.sleep(seconds)
        if self._left >= STATES and time.monotonic() - self._renewed > CALM:
            gc.unfreeze()
            gc.collect()
            self._left = 0

    def renew(self) -> None:
        """Read everything, and show it if it is sound; else keep what is shown, and say why."""
        began = time.monotonic()
        try:
            site = self._site()
        except AuthorError as error:
            self._refuse(error.problems)
        except OSError as error:
            self._refuse([_unreadable(error)])
        else:
            self._latest.show(site)
            print(f"shown after {time.monotonic() - began:.1f} s", flush=True)
        self._renewed = time.monotonic()
        self._left += 1

    def _refuse(self, problems: Sequence[Problem]) -> None:
        self._latest.refuse(tuple(problems))
        print("not shown", *problems, count(len(problems)), sep="\n", flush=True)

    def _site(self) -> Shown:
        shop = workshop(sound_project(self._root, self._readers), self._drawings)
        self._drawings = shop.drawings
        staged = Staged(shop, self._fragment)
        path = write_configuration(shop.contents, BROUGHT, self._root)
        return Shown(shop, staged, self._press_for(path, staged))

    def _press_for(self, path: Path, staged: Staged) -> Press:
        """The engine as it is, unless configuration or list of files are others than before."""
        basis = path.read_bytes(), (self._root / WRITTEN).read_bytes(), staged.paths
        if self._press is None or basis != self._basis:
            engine = PageWise(path, staged.paths, self._root / "build" / "preview")
            self._press, self._basis = Press(engine, staged), basis
        return self._press


def _unreadable(error: OSError) -> Problem:
    name = str(error.filename or "data")
    return Problem(Place(name), name, f"it cannot be read ({error.strerror})", "make it readable")
