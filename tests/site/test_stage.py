"""Golden pages: small facts in, the staged tree and the claims' pages out, byte for byte.

After a change that is meant: FACTLAS_GOLDEN=write pytest tests/site/test_stage.py, then read the
difference before committing it.
"""

import os
from pathlib import Path

import pytest

from factlas.site.claimpages import write_claim_pages
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.stage import drafts, stage

GOLDEN = Path(__file__).parents[1] / "golden" / "site" / "expected"

SHOWN = (
    "docs/index.md",
    "docs/rock.md",
    "docs/places/skala.md",
    "docs/places/index.md",
    "docs/systems/lance.md",
    "docs/people/max-minister.md",
    "docs/disputes/lance-range.md",
    "docs/disputes/index.md",
    "docs/sources/ministry-note.md",
    "docs/sources/iwa-yomimono.md",
    "docs/sources/index.md",
    "docs/register.md",
    "docs/then-and-now.md",
    "docs/timeline.md",
    "claims/c/plan/index.html",
    "claims/c/ruritania-claims/index.html",
    "claims/c/two-lances/index.html",
)


@pytest.fixture(scope="module")
def staged(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = tmp_path_factory.mktemp("build")
    stage([content], {"maps.js": b"// a map\n"}, build / "docs")
    write_claim_pages([content], build / "claims")
    return build


@pytest.mark.parametrize("path", SHOWN)
def test_pages_are_as_expected(staged: Path, path: str) -> None:
    made = (staged / path).read_text(encoding="utf-8")
    expected = GOLDEN / path
    if os.environ.get("FACTLAS_GOLDEN") == "write":
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(made, encoding="utf-8")
    assert made == expected.read_text(encoding="utf-8")


def test_every_record_has_its_page(staged: Path, content: Content) -> None:
    facts = content.book.facts
    pages = {path.relative_to(staged).as_posix() for path in staged.rglob("*") if path.is_file()}
    assert pages == {
        *(f"docs/{facts.room(entity).value}/{entity}.md" for entity in facts.entities),
        *(f"docs/{room}/index.md" for room in {facts.room(e).value for e in facts.entities}),
        *(f"docs/sources/{source}.md" for source in facts.sources),
        *(f"docs/disputes/{dispute}.md" for dispute in facts.disputes),
        *(f"claims/c/{claim}/index.html" for claim in facts.claims),
        *(f"docs/{page}.md" for page in ("index", "rock", "method", "register", "timeline")),
        "docs/then-and-now.md",
        "docs/sources/index.md",
        "docs/disputes/index.md",
        "docs/assets/factlas.css",
        "docs/assets/claim.css",
        "docs/assets/maps.js",
    }


def test_nothing_is_written_again_that_did_not_change(staged: Path, content: Content) -> None:
    assert stage([content], {"maps.js": b"// a map\n"}, staged / "docs") == 0
    assert write_claim_pages([content], staged / "claims") == 0


def test_a_draft_knows_its_path_before_it_is_written(content: Content, fragment: Fragments) -> None:
    for draft in drafts(content, fragment):
        assert draft.write().path == draft.path
