"""`factlas diff`: what changed between two versions of the facts."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from factlas.compare.versions import Change, Differences, Edit, How, Shelf, differences
from factlas.load.version import facts_of_version

SIGNS = {How.ADDED: "+", How.CHANGED: "~", How.WITHDRAWN: "x", How.REMOVED: "-"}


def diff(root: Path, old: str, new: str, format: str = "text") -> int:
    """Print what differs from the version `old` to `new`, each a folder or a git revision."""
    found = differences(facts_of_version(old, root), facts_of_version(new, root))
    print(json.dumps(asdict(found), indent=1) if format == "json" else "\n".join(_lines(found)))
    return 0


def _lines(found: Differences) -> Iterator[str]:
    for change in found.claims:
        yield from _change(change)
    for name, shelf in found.shelves.items():
        yield from _shelf(name, shelf)
    counts = Counter(change.how for change in found.claims)
    yield "claims: " + ", ".join(f"{counts[how]} {how}" for how in How)


def _change(change: Change) -> Iterator[str]:
    yield f"{SIGNS[change.how]} {change.claim}: {change.how}: {change.text}"
    for edit in change.edits:
        yield f"    {_edit(edit)}"
    for reason in change.reasons:
        yield f"    because: {reason}"


def _edit(edit: Edit) -> str:
    if edit.old is None:
        return f"{edit.part}: added{_after_colon(edit.new)}"
    if edit.new is None:
        return f"{edit.part}: dropped{_after_colon(edit.old)}"
    return f"{edit.part}: {edit.old or 'none'} → {edit.new or 'none'}"


def _after_colon(text: str | None) -> str:
    return f": {text}" if text else ""


def _shelf(name: str, shelf: Shelf) -> Iterator[str]:
    for how, ids in asdict(shelf).items():
        if ids:
            yield f"{name} {how}: {', '.join(ids)}"
