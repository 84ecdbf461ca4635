"""`factlas stats`: what the facts amount to."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from factlas.commands.project import open_project
from factlas.problem import AuthorError
from factlas.stats import Totals, figures_of
from factlas.weigh import weigh


def stats(root: Path, format: str = "text") -> int:
    """Print the figures; reads today's date, for what is due for review."""
    project = open_project(root)
    if project.loaded.problems:
        raise AuthorError(project.loaded.problems)
    facts = project.loaded.facts
    figures = figures_of(
        Totals(facts, weigh(facts), project.story, len(project.problems), date.today())
    )
    print(json.dumps(figures, indent=1) if format == "json" else _text(figures))
    return 0


def _text(figures: dict[str, Any]) -> str:
    return "\n".join(f"{name.replace('_', ' ')}: {_value(v)}" for name, v in figures.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_value(inner)}" for key, inner in value.items()) or "none"
    if isinstance(value, list):
        return " ".join(map(str, value)) or "none"
    return str(value)
