"""`factlas check`: every problem of facts and story at once."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from factlas.commands.project import open_project
from factlas.problem import AuthorError, Problem, visible


def check(root: Path, format: str = "text") -> int:
    """Print every problem as text, JSON or GitHub annotations; 0 where there is none."""
    try:
        problems = open_project(root).problems
    except AuthorError as error:
        if format == "text":
            raise
        problems = error.problems
    print(FORMATS[format](problems))
    return 1 if problems else 0


def _text(problems: Sequence[Problem]) -> str:
    return "\n".join([*map(str, problems), count(len(problems))])


def count(problems: int) -> str:
    """The number of problems, in words."""
    return {0: "no problems", 1: "1 problem"}.get(problems, f"{problems} problems")


def _json(problems: Sequence[Problem]) -> str:
    import json

    records = [
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "record": problem.record,
            "code": problem.code,
            "what": problem.what,
            "remedy": problem.remedy,
        }
        for problem in problems
    ]
    return json.dumps(records, ensure_ascii=False, indent=1)


def _github(problems: Sequence[Problem]) -> str:
    """Workflow commands, which GitHub shows at the lines concerned."""
    return "\n".join([*map(_annotation, problems), count(len(problems))])


def _annotation(problem: Problem) -> str:
    place = problem.place
    where = f"file={_property(place.file)},line={place.line},col={place.column}"
    what = _escaped(f"{problem.record}: {problem.what}; {problem.remedy}")
    return f"::error {where},title={_property(problem.code)}::{what}"


def _escaped(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
}
