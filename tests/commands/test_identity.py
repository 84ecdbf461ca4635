"""Two builds of the same facts give the same bytes, wherever and whenever they run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factlas.publish import MANIFEST

ROOT = Path(__file__).parents[2]
TOPIC = ROOT / "tests" / "topic_two"

EPOCH = "1795219200"
"""What the second topic's own newest date says too."""
PLACES = (
    ({"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": ""}, 0o022),
    (
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANG": "ja_JP.UTF-8"}
        | {"SOURCE_DATE_EPOCH": EPOCH},
        0o077,
    ),
)


def built(folder: Path, environment: dict[str, str], umask: int) -> Path:
    for part in ("data", "docs"):
        shutil.copytree(TOPIC / part, folder / part)
    command = [sys.executable, "-m", "factlas", "build", "--root", str(folder)]
    settings = {key: value for key, value in {**os.environ, **environment}.items() if value}
    done = subprocess.run(
        command, env=settings, umask=umask, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folders = [tmp_path_factory.mktemp(name) for name in ("here", "some where else")]
    return [built(folder, *place) for folder, place in zip(folders, PLACES, strict=True)]


def test_one_manifest(sites: list[Path]) -> None:
    one, two = ((site / MANIFEST).read_text("utf-8").splitlines() for site in sites)
    assert one == two
    assert any(line.endswith("  report.pdf") for line in one)


def test_the_manifest_lists_every_file(sites: list[Path]) -> None:
    site = sites[0]
    listed = {line.split("  ", 1)[1] for line in (site / MANIFEST).read_text().splitlines()}
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert there - listed == {MANIFEST, ".factlas"}


def test_no_file_tells_where_it_was_built(sites: list[Path]) -> None:
    for site, place in zip(sites, (b"here0", b"some where else"), strict=True):
        assert place.decode() in str(site)
        files = [path for path in site.rglob("*") if path.is_file()]
        assert [path for path in files if place in path.read_bytes()] == []


def test_the_usual_program_reads_the_manifest(sites: list[Path]) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", MANIFEST]
    for site in sites:
        done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
