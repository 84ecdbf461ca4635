"""The same staged tree builds with either engine."""

import re
import shutil
from pathlib import Path

import pytest

from factlas.cli import main
from factlas.problem import AuthorError
from factlas.site.engine import ZENSICAL, run_engine
from factlas.site.program import ProgramError

ROOT = Path(__file__).parents[2]
TOPIC = ROOT / "tests" / "topic_two"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The second topic, built by each engine."""
    root = tmp_path_factory.mktemp("engines")
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, root / folder)
    (root / ZENSICAL.parts[0]).symlink_to(ROOT / ZENSICAL.parts[0])
    for engine in ("mkdocs", "zensical"):
        command = ["build", "--root", str(root), "--engine", engine, "--out", str(root / engine)]
        assert main(command) == 0, "is Zensical set up? `make zensical-env`"
    return {engine: root / engine for engine in ("mkdocs", "zensical")}


def pages(site: Path) -> dict[str, str]:
    found = sorted(site.rglob("*.html"))
    return {p.relative_to(site).as_posix(): p.read_text(encoding="utf-8") for p in found}


def test_both_engines_make_the_same_pages(sites: dict[str, Path]) -> None:
    mkdocs, zensical = (set(pages(sites[engine])) for engine in ("mkdocs", "zensical"))
    assert mkdocs == zensical


@pytest.mark.parametrize(
    "pattern",
    [r'popovertarget="(card-[\w-]+)"', r'<div popover id="([\w-]+)"', r'data-map="([\w-]+)"'],
)
def test_citations_cards_and_maps_are_the_same(sites: dict[str, Path], pattern: str) -> None:
    zensical = pages(sites["zensical"])
    for path, html in pages(sites["mkdocs"]).items():
        assert re.findall(pattern, html) == re.findall(pattern, zensical[path]), path


def test_without_zensical_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(AuthorError, match="Zensical is not set up; run `make zensical-env`"):
        run_engine("zensical", tmp_path / "mkdocs.yml", tmp_path / "out", tmp_path, 0)


def test_an_engine_that_refuses_is_quoted(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ntheme: no-such-theme\n")
    with pytest.raises(ProgramError, match="no-such-theme"):
        run_engine("mkdocs", config, tmp_path / "out", tmp_path, 0)
