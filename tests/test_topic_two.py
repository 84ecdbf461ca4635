"""Another topic, by the same program: nothing in the package knows of the first."""

import re
import shutil
from pathlib import Path

import pytest
from babel import Locale

from factlas.cli import main
from factlas.load.facts import load_facts
from factlas.model.facts import Facts

ROOT = Path(__file__).parents[1]
TOPIC = ROOT / "tests" / "topic_two"
THEIRS = {"leaflet", "javascripts"}
"""Folders of libraries, which are the same for every topic."""


def facts(root: Path) -> Facts:
    return load_facts(root).facts


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second topic's site, built in a copy of its folder."""
    root = tmp_path_factory.mktemp("topic") / "imia"
    shutil.copytree(TOPIC, root, ignore=shutil.ignore_patterns("build", "site"))
    assert main(["build", "--root", str(root)]) == 0
    return root / "site"


def names_of(told: Facts) -> set[str]:
    """Names of all parties, places, systems and the like, with the ids."""
    return {name.text for entity in told.entities.values() for name in entity.names}


def test_its_site_names_nothing_of_the_first(site: Path) -> None:
    """But for the countries from which its own sources come."""
    countries = {source.country for source in facts(TOPIC).sources.values()}
    own = {Locale("en").territories.get(country) for country in countries if country}
    foreign = names_of(facts(ROOT)) - names_of(facts(TOPIC)) - own
    assert len(foreign) > 50
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, sorted(foreign))) + r")\b")
    for path in sorted(site.rglob("*")):
        if path.suffix in (".html", ".json", ".js", ".svg", ".xml") and not THEIRS & set(
            path.parts
        ):
            found = pattern.search(path.read_text(encoding="utf-8"))
            assert found is None, f"{path.relative_to(site)}: {found}"


def test_the_program_names_nothing_of_either_topic() -> None:
    names = {n for n in names_of(facts(ROOT)) | names_of(facts(TOPIC)) if len(n) > 3}
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, sorted(names))) + r")\b")
    package = [p for p in (ROOT / "scripts/factlas").rglob("*") if p.is_file()]
    named = {}
    for path in package:
        if path.suffix in (".py", ".html", ".typ", ".js", ".css", ".svg", ".yml"):
            code = re.sub(r'""".*?"""|#.*|//.*', "", path.read_text("utf-8"), flags=re.DOTALL)
            if found := pattern.search(code):
                named[path.name] = found.group()
    assert named == {}


def test_it_has_every_kind_of_output(site: Path) -> None:
    told = facts(TOPIC)
    assert {path.name for path in (site / "c").iterdir()} == set(told.claims)
    for address in ("register/", "timeline/", "method/", "places/imia-kardak/", "data/facts.json"):
        assert (site / address).exists(), address
    assert (site / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (site / f"assets/maps/{next(iter(told.maps))}.js").is_file()


def test_its_addresses_begin_with_its_own(site: Path) -> None:
    html = (site / "c" / next(iter(facts(TOPIC).claims)) / "index.html").read_text("utf-8")
    assert facts(TOPIC).explainer.address in html
