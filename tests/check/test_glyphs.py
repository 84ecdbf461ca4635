from typing import Any

from factlas.check.run import problems
from factlas.load.facts import load_facts
from factlas.story.read import read_story


def no_thai(text: str) -> frozenset[str]:
    return frozenset(c for c in text if "\u0e00" <= c <= "\u0eff")


def found(root: Any) -> list[str]:
    return [
        str(problem) for problem in problems(load_facts(root), lambda: read_story(root), no_thai)
    ]


def test_characters_without_a_font(project: Any) -> None:
    names = "- {id: reef, kind: islet, names: [{text: Reef, lang: en}, {text: หิน, lang: th}]}\n"
    claim = """\
- id: storm
  text: A storm (ลม) was seen.
  kind: event
  about: [reef]
  when: 2020
  evidence: [{source: paper, at: ¶3, words: a storm ลม was seen}]
"""
    page = "---\ntitle: T\ndescription: D.\n---\n\nAnn Speaker saw หิน [@ann-on-the-rock].\n"
    files = {
        "data/entities/more.yml": names,
        "data/claims/more.yml": claim,
        "docs/more.md": page,
    }
    assert found(project(files)) == [
        "data/claims/more.yml:2:9: storm: no font of the PDF has “ม” (U+0E21), “ล” (U+0E25); "
        "write it otherwise, or add a font that has it",
        "data/claims/more.yml:6:45: storm: no font of the PDF has “ม” (U+0E21), “ล” (U+0E25); "
        "write it otherwise, or add a font that has it",
        "data/entities/more.yml:1:66: reef: no font of the PDF has “น” (U+0E19), “ห” (U+0E2B), "
        "“ิ” (U+0E34); write it otherwise, or add a font that has it",
        "docs/more.md:6:1: more: no font of the PDF has “น” (U+0E19), “ห” (U+0E2B), “ิ” (U+0E34); "
        "write it otherwise, or add a font",
    ]


def test_characters_with_a_font(project: Any) -> None:
    assert found(project({})) == []
