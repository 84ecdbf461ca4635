"""Rule about characters that the PDF's fonts lack: Typst refuses the whole report for one."""

from collections.abc import Iterator

from pydantic import BaseModel

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.check.texts import printed


@whole(
    Issue(
        "glyph",
        "no font of the PDF has {characters}",
        "write it otherwise, or add a font that has it",
    )
)
def unprintable(survey: Survey) -> Findings:
    alphabet = {c for record in _records(survey) for _, text in printed(record) for c in text}
    missing = survey.uncovered("".join(sorted(alphabet)))
    if not missing:
        return
    for record in _records(survey):
        for path, text in printed(record):
            if lacking := missing.intersection(text):
                yield on(record, *path, characters=shown(lacking))


def shown(characters: frozenset[str]) -> str:
    """Characters, each with its code point."""
    return ", ".join(f"“{c}” (U+{ord(c):04X})" for c in sorted(characters))


def _records(survey: Survey) -> Iterator[BaseModel]:
    facts = survey.facts
    yield facts.explainer
    for shelf in (
        facts.kinds,
        facts.quantities,
        facts.sources,
        facts.entities,
        facts.claims,
        facts.disputes,
        facts.maps,
    ):
        yield from shelf.values()


EACH = ()
WHOLE = (unprintable,)
