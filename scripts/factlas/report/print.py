"""What is set as one file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factlas.report.drawing import Drawings
from factlas.report.whole import Report


@dataclass(frozen=True)
class Print:
    """A file to be set."""

    report: Report
    """What stands in it."""
    drawings: Drawings
    """The maps that it prints, and maybe others."""
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    """Labels that stand in other files, each with its file."""
