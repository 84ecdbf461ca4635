"""The shipped report, read back once; and the starting articles, or what is remembered of them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from factlas.commands.project import Project, open_project
from factlas.model.facts import Facts
from factlas.verify.article import read_article
from factlas.verify.texts import texts_at_hand

ROOT = Path(__file__).parents[2]
TEXTS = ROOT.parent / "shared" / "seeds"
"""The articles themselves, which others own and the project may not carry."""
REMEMBERED = Path(__file__).with_name("articles.json")


@pytest.fixture(scope="session")
def report_text(built_site: Path) -> str:
    """The report's words, hyphens at line ends undone, in lines as they are set."""
    report = PdfDocument(built_site / "report.pdf")
    text = "\n".join(page.get_textpage().get_text_range() for page in report)
    return re.sub(r"[\u00ad\u2010\ufffe]\s*\n", "", text.replace("\r\n", "\n"))


@cache
def _opened() -> Project:
    return open_project(ROOT)


@pytest.fixture(scope="session")
def project() -> Project:
    """The shipped project, read and checked once."""
    return _opened()


def shipped() -> Facts:
    """The facts, read once."""
    return _opened().loaded.facts


@pytest.fixture(scope="session")
def facts() -> Facts:
    """The shipped facts."""
    return shipped()


def shortened(*texts: str) -> str:
    """A digest that tells texts apart, and from which none can be read."""
    return sha256("\n".join(texts).encode()).hexdigest()[:12]


RUN = 9
"""So many words in a row, the same as in an article, are copied and no coincidence."""
WINDOW = 4
"""One of so many runs in a row is remembered, so that nobody puts a text together word by word:
where RUN + WINDOW - 1 words are copied, one run is found (Schleimer, Wilkerson and Aiken 2003)."""


def runs(text: str) -> list[tuple[str, str]]:
    """Digest and words of all runs of words, in order."""
    found = re.findall(r"\w+", text.lower())
    rows = (found[i : i + RUN] for i in range(len(found) - RUN + 1))
    return [(shortened(*row), " ".join(row)) for row in rows]


def quoted(*sources: str) -> list[str]:
    """Digests of what the facts quote from these sources, and where."""
    entries = (e for claim in shipped().claims.values() for e in claim.evidence)
    return sorted({shortened(e.source, str(e.at), e.words) for e in entries if e.source in sources})


@dataclass(frozen=True)
class Articles:
    """What the tests hold the facts against."""

    lengths: Mapping[str, int]
    """Number of paragraphs, by source."""
    quoted: Sequence[str]
    """Digests of the quotations that were found where the evidence says."""
    runs: Sequence[str]
    """Digests of runs of words."""

    def now_quoted(self) -> Sequence[str]:
        """The quotations of today's facts."""
        return quoted(*self.lengths)

    def copied(self, text: str) -> set[str]:
        """Runs of words that an article has too."""
        known = set(self.runs)
        return {words for digest, words in runs(text) if digest in known}

    @staticmethod
    def winnowed(text: str) -> set[str]:
        """The runs of a text that are remembered."""
        digests = [digest for digest, _ in runs(text)]
        return {min(digests[i : i + WINDOW]) for i in range(len(digests) - WINDOW + 1)}


def _texts() -> Mapping[str, str]:
    sources = shipped().sources
    paths = texts_at_hand(TEXTS, sources)
    return {name: path.read_text("utf-8") for name, path in paths.items() if name in sources}


def _to_remember(texts: Mapping[str, str]) -> Articles:
    sources = shipped().sources
    lengths = {name: read_article(texts[name], sources[name].title).length for name in texts}
    kept = {run for text in texts.values() for run in Articles.winnowed(text)}
    return Articles(dict(sorted(lengths.items())), quoted(*lengths), sorted(kept))


@pytest.fixture(scope="session")
def articles() -> Articles:
    """The articles where they lie beside the project; elsewhere what is remembered of them.

    `FACTLAS_GOLDEN=write pytest tests/facts/test_articles.py` remembers anew.
    """
    if not TEXTS.is_dir():
        return Articles(**json.loads(REMEMBERED.read_text("utf-8")))
    texts = _texts()
    kept = _to_remember(texts)
    if os.environ.get("FACTLAS_GOLDEN") == "write":
        REMEMBERED.write_text(json.dumps(asdict(kept), indent=1) + "\n", encoding="utf-8")
    assert asdict(kept) == json.loads(REMEMBERED.read_text("utf-8")), (
        "the articles, or what is quoted from them, are not what is remembered: "
        "FACTLAS_GOLDEN=write pytest tests/facts/test_articles.py"
    )
    return replace(kept, runs=[digest for text in texts.values() for digest, _ in runs(text)])
