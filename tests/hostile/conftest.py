"""A sound project to be spoilt, every file of its site, and bounds on time and memory."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from factlas.commands.drawings import BROUGHT
from factlas.commands.project import Project
from factlas.commands.shown import Press, Shown, Staged
from factlas.commands.workshop import workshop
from factlas.load.facts import load_facts
from factlas.load.yaml import read_yaml
from factlas.site.configuration import write_configuration
from factlas.site.fragments import Fragments
from factlas.site.pagewise import PageWise
from factlas.story.read import read_story

SOUND = Path(__file__).parents[1] / "golden" / "site" / "project"

TIMES = int(os.environ.get("FACTLAS_FUZZ", "1"))
"""How many times as many cases as usual; `make fuzz` runs more than ten thousand."""

settings.register_profile(
    "factlas",
    deadline=None,
    database=None,
    derandomize=TIMES == 1,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("factlas")

GIGABYTE = 1_000_000_000
THEIRS = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "assets/leaflet")
"""Files of libraries, which hold nothing of ours."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of a sound project, with every sort of record."""
    return Path(shutil.copytree(SOUND, tmp_path / "project"))


@contextmanager
def bounds(seconds: int) -> Iterator[None]:
    """Raises TimeoutError or MemoryError where what is inside takes too long or too much."""

    def late(number: int, frame: object) -> None:
        raise TimeoutError(f"more than {seconds} s of the processor")

    limits = resource.getrlimit(resource.RLIMIT_AS)
    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + GIGABYTE, limits[1]))
    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        resource.setrlimit(resource.RLIMIT_AS, limits)


@pytest.fixture
def bounded() -> Callable[[int], Any]:
    """`with bounded(20): …` allows so many seconds, and a gigabyte more than there is."""
    return bounds


Records = Mapping[str, Any]


@pytest.fixture(scope="session")
def records() -> Records:
    """The sound project's files of facts as plain values, by path."""
    paths = sorted(SOUND.glob("data/**/*.yml"))
    found = {path.relative_to(SOUND).as_posix(): read_yaml(path, path.name).root for path in paths}
    return enriched(found)


def enriched(records: dict[str, Any]) -> Records:
    """The same with the texts that the sound project has not."""
    imprint = {"release": "One", "publisher": "A desk", "funding": "Nobody pays for it."}
    claims = list(records["data/claims/all.yml"])
    claims[0] = {**claims[0], "corrected": [{"on": "2026-11-20", "what": "A wrong year."}]}
    return {
        **records,
        "data/explainer.yml": {**records["data/explainer.yml"], **imprint},
        "data/claims/all.yml": claims,
        "data/glossary.yml": [{"id": "rock", "term": "The rock", "claim": "plan"}],
    }


Render = Callable[[Records, Mapping[str, str]], dict[str, bytes]]


@pytest.fixture(scope="session")
def render(tmp_path_factory: pytest.TempPathFactory) -> Render:
    """Every file of the site made of facts and chapters, whatever `check` would say of them."""
    root = Path(shutil.copytree(SOUND, tmp_path_factory.mktemp("render") / "project"))
    fragments = Fragments()

    def rendered(records: Records, chapters: Mapping[str, str]) -> dict[str, bytes]:
        for name, content in records.items():
            (root / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        for name, text in chapters.items():
            (root / name).write_text(text, encoding="utf-8")
        return dict(_files(root, fragments))

    return rendered


def _files(root: Path, fragments: Fragments) -> Iterator[tuple[str, bytes]]:
    loaded, story = load_facts(root), read_story(root)
    assert loaded.problems == story.problems == ()
    shop = workshop(Project(root, loaded, story, ()))
    staged = Staged(shop, fragments)
    configuration = write_configuration(shop.contents, BROUGHT, root)
    engine = PageWise(configuration, staged.paths, root / "build" / "preview")
    shown = Shown(shop, staged, Press(engine, staged))
    for path in shown.paths:
        if not path.startswith(THEIRS) and (content := shown(path)) is not None:
            yield path, content
