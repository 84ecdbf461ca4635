"""Rule about characters that the PDF's fonts lack: Typst refuses the whole report for one."""

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.check.texts import passages


@whole(
    Issue(
        "glyph",
        "no font of the PDF has {characters}",
        "write it otherwise, or add a font that has it",
    )
)
def unprintable(survey: Survey) -> Findings:
    alphabet: set[str] = set()
    for wording in survey.wordings:
        alphabet.update(wording.own, wording.others)
    missing = survey.uncovered("".join(sorted(alphabet)))
    for wording in survey.wordings if missing else ():
        for passage in passages(wording.record):
            if lacking := missing.intersection(passage.text):
                yield on(passage.record, *passage.path, characters=shown(lacking))


def shown(characters: frozenset[str]) -> str:
    """Characters, each with its code point."""
    return ", ".join(f"“{c}” (U+{ord(c):04X})" for c in sorted(characters))


EACH = ()
WHOLE = (unprintable,)
