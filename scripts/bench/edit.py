"""Edits a claim again and again while a preview runs: `python -m bench.edit PROJECT`.

Prints for a page of every sort what it took from the saved file to the page, as JSON.
"""

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factlas import addresses
from factlas.commands.serve import Desk
from factlas.load.facts import Loaded, load_facts
from factlas.model.assertions import Located
from factlas.model.claim import Claim
from factlas.preview.latest import Latest

_LISTS = ("", "timeline/", "register/", "sources/", "maps/", "places/", "disputes/")


@dataclass(frozen=True)
class Spot:
    """A line that is edited."""

    file: Path
    """In which file."""
    line: int
    """The line, from 0, of a claim's kind."""
    was: str
    """What stood there."""

    def edit(self, number: int) -> None:
        """Have the claim reviewed at another time."""
        lines = self.file.read_text(encoding="utf-8").split("\n")
        lines[self.line] = f"{self.was} # edit {number}"
        if "review:" in lines[self.line + 1]:
            del lines[self.line + 1]
        lines.insert(self.line + 1, f"  review: {2040 + number}-01")
        self.file.write_text("\n".join(lines), encoding="utf-8")


def edits(root: Path) -> Iterator[tuple[str, float, float]]:
    """For each page, seconds on the clock and of processors."""
    latest = Latest()
    desk = Desk(root, latest)
    desk.renew()
    loaded = load_facts(root)
    claim = _chosen(loaded)
    spot = _spot(root, claim, loaded)
    for number, page in enumerate(_pages(root, claim, loaded)):
        path = f"{page}index.html"
        latest.state.site(path)
        spot.edit(number)
        began, used = time.perf_counter(), time.process_time()
        desk.renew()
        if latest.state.problems or latest.state.site(path) is None:
            raise SystemExit(f"{path} is not shown: {[*map(str, latest.state.problems)]}")
        yield page, time.perf_counter() - began, time.process_time() - used


def _chosen(loaded: Loaded) -> Claim:
    """A claim that maps draw, and that is not to be reviewed."""
    drawn = (
        claim
        for claim in loaded.facts.claims.values()
        if claim.review is None and any(isinstance(one, Located) for one in claim.asserts)
    )
    return next(drawn)


def _spot(root: Path, claim: Claim, loaded: Loaded) -> Spot:
    place = loaded.origins["claim", claim.id].place(("kind",))
    file = root / place.file
    line = place.line - 1
    return Spot(file, line, file.read_text(encoding="utf-8").split("\n")[line])


def _pages(root: Path, claim: Claim, loaded: Loaded) -> Iterator[str]:
    """A page of every sort."""
    facts = loaded.facts
    yield from _LISTS
    yield addresses.claim(claim.id)
    yield addresses.source(claim.evidence[0].source)
    yield addresses.entity(facts.room(claim.about[0]), claim.about[0])
    yield addresses.dispute(next(iter(facts.disputes)))
    yield addresses.map_(next(iter(facts.maps)))
    yield addresses.embed(next(iter(facts.maps)))
    if facts.articles:
        yield addresses.THEN_AND_NOW
    chapters = sorted((root / "docs").glob("*.md"), key=lambda path: path.stat().st_size)
    yield f"{chapters[-1].stem}/"


if __name__ == "__main__":
    with contextlib.redirect_stdout(sys.stderr):
        found = list(edits(Path(sys.argv[1])))
    print(json.dumps(found))
