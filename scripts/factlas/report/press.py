"""Sets reports, and keeps what it set: what is unchanged is not set again."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import typst

from factlas.forked import keeps_threads
from factlas.report import drawing
from factlas.report.binding import bound
from factlas.report.document import as_json
from factlas.report.fonts import Faces, folders, font_files
from factlas.report.print import Print

TEMPLATE = Path(__file__).parent / "template"


def compiled(one: Print) -> bytes:
    """Its pages as PDF/UA-1. The same report gives the same bytes on every machine."""
    return _compiled(one, _inputs(one))


def _compiled(one: Print, inputs: Mapping[str, str]) -> bytes:
    keeps_threads()
    compiler = typst.Compiler(
        TEMPLATE / "report.typ",
        root=TEMPLATE,
        font_paths=list(folders()),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
    )
    stamp = datetime(*one.report.date, tzinfo=UTC)
    pages, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=["ua-1"], timestamp=stamp
    )
    if warnings:
        raise RuntimeError("\n".join(warning.diagnostic for warning in warnings))
    assert isinstance(pages, bytes)
    return bound(pages, one.elsewhere)


def _inputs(one: Print) -> Mapping[str, str]:
    """What the templates read."""
    return {
        "report": as_json(one.report),
        "drawings": drawing.as_json(one.drawings, one.report.maps),
        "faces": json.dumps(asdict(Faces())),
    }


class Press:
    """Keeps each file under the digest of all that goes into it, for the next build."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wanted: set[str] = set()
        self._tools = sha256(_tools())

    def set(self, one: Print) -> str:
        """As `compiled`, where that was not kept before; gives the name under which it is now."""
        inputs = _inputs(one)
        name = self._name(inputs, one.elsewhere)
        kept = self._folder / name
        if not kept.is_file():
            beside = kept.with_suffix(".new")
            beside.write_bytes(_compiled(one, inputs))
            beside.replace(kept)
        return name

    def pages(self, name: str) -> bytes:
        """What is kept under a name, which is wanted from now on."""
        self._wanted.add(name)
        return (self._folder / name).read_bytes()

    def _name(self, inputs: Mapping[str, str], elsewhere: Mapping[str, str]) -> str:
        digest = self._tools.copy()
        for text in (*inputs.values(), json.dumps(sorted(elsewhere.items()))):
            digest.update(sha256(text.encode()).digest())
        return f"{digest.hexdigest()}.pdf"

    def forget_the_rest(self) -> None:
        """Delete what nobody asked for."""
        for path in self._folder.iterdir():
            if path.name not in self._wanted:
                path.unlink()


@contextmanager
def press(folder: Path) -> Iterator[Press]:
    """A press that keeps its files in `folder`, and at the end only those that were wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = Press(folder)
    yield kept
    kept.forget_the_rest()


def _tools() -> bytes:
    """What else decides how a page looks: templates, fonts, the typesetter, the binding."""
    own = (path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".typ"))
    fonts = (f"{path.name} {path.stat().st_size}".encode() for path in font_files())
    return b"".join([version("typst").encode(), *map(Path.read_bytes, sorted(own)), *fonts])
