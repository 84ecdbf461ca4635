"""Rule about characters that the PDF's fonts lack: Typst refuses the whole report for one."""

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey


@whole(
    Issue(
        "glyph",
        "no font of the PDF has {characters}",
        "write it otherwise, or add a font that has it",
    )
)
def unprintable(survey: Survey) -> Findings:
    alphabet: set[str] = set()
    for passage in survey.passages:
        alphabet.update(passage.text)
    missing = survey.uncovered("".join(sorted(alphabet)))
    for passage in survey.passages if missing else ():
        if lacking := missing.intersection(passage.text):
            yield on(passage.record, *passage.path, characters=shown(lacking))


def shown(characters: frozenset[str]) -> str:
    """Characters, each with its code point."""
    return ", ".join(f"“{c}” (U+{ord(c):04X})" for c in sorted(characters))


EACH = ()
WHOLE = (unprintable,)
