"""Puts an invented fact base into a folder, as an editor would have written it."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from bench.synthetic.atlas import BASEMAP, atlas
from bench.synthetic.cast import KINDS, Record, cast
from bench.synthetic.claims import Teller
from bench.synthetic.papers import papers
from bench.synthetic.quarrels import quarrels
from bench.synthetic.tale import tale

PROJECT = Path(__file__).parents[3]
"""The project whose coastline and configuration are borrowed."""
MAPS = 8
IN_A_FILE = 200
"""Records in a file."""

_EXPLAINER: Record = {
    "title": "Batteries and islands",
    "summary": "An invented explainer of the size that is named in its title.",
    "language": "en",
    "languages": ["en"],
}
_RANGE: Record = {
    "id": "range",
    "label": "Range",
    "dimension": "length",
    "unit": "km",
    "constant": True,
}


def write_world(folder: Path, claims: int) -> None:
    """So many claims; a tenth as many entities, and as many sources: 2,000 pages for 10,000."""
    members = cast(claims // 10)
    told = Teller(members, claims, claims // 10).claims()
    shelves: Mapping[str, Sequence[Record]] = {
        "entities": [member.record for member in members.members],
        "sources": papers(claims // 10),
        "claims": told,
        "disputes": quarrels(members, told),
        "maps": atlas(members, MAPS),
    }
    data = folder / "data"
    for shelf, records in shelves.items():
        for start in range(0, len(records), IN_A_FILE):
            _write(data / shelf / f"{shelf}-{start:05}.yml", records[start : start + IN_A_FILE])
    _write(data / "explainer.yml", _EXPLAINER | {"title": f"Batteries in {claims} claims"})
    _write(data / "kinds.yml", list(KINDS))
    _write(data / "quantities.yml", [_RANGE])
    _borrow(folder)
    (folder / "docs").mkdir()
    for name, text in tale(members, told, MAPS).items():
        (folder / "docs" / name).write_text(text, encoding="utf-8")


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")


def _borrow(folder: Path) -> None:
    (folder / "data" / "basemap").mkdir(parents=True)
    for name in (f"data/basemap/{BASEMAP}.json", "data/loaded-words.yml", "mkdocs.yml"):
        shutil.copy(PROJECT / name, folder / name)
