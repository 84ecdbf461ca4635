"""A rule is an issue, which is data, and a small function that finds it.

To add a rule, write it in the module that looks at the same thing, name it in that module's
`EACH` (rules about one record) or `WHOLE` (rules about the whole set), and add a case to its test.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from factlas.check.survey import Survey

R = TypeVar("R")


class Issue(NamedTuple):
    """Something that can be wrong."""

    code: str
    """Short stable name of the rule."""
    what: str
    """What is wrong, in the author's words, with {fields} that a finding fills in."""
    remedy: str
    """What to do about it."""


class Where(NamedTuple):
    """A part of something that was written."""

    record: Any
    """The record, sentence or chapter."""
    path: tuple[str | int, ...] = ()
    """Keys and indexes, as written, that lead to the part."""


class Finding(NamedTuple):
    """One case of an issue."""

    where: Where
    """Where it stands."""
    fields: Mapping[str, object]
    """What fills the issue's words; a Where among them is shown as its place."""


Findings = Iterator[Finding]


class EachRule(NamedTuple, Generic[R]):
    """A rule about one record."""

    of: type[R]
    """What sort of record."""
    issue: Issue
    find: Callable[[R, Survey], Findings]


class WholeRule(NamedTuple):
    """A rule about the whole set."""

    issue: Issue
    find: Callable[[Survey], Findings]
    is_of_absence: bool = False
    """Whether it misses something, so that a record which could not be read may be that."""


def each(of: type[R], issue: Issue) -> Callable[[Callable[[R, Survey], Findings]], EachRule[R]]:
    """Make a function the rule that finds `issue` in every record of type `of`."""
    return lambda find: EachRule(of, issue, find)


def whole(
    issue: Issue, *, is_of_absence: bool = False
) -> Callable[[Callable[[Survey], Findings]], WholeRule]:
    """Make a function the rule that finds `issue` in the whole set."""
    return lambda find: WholeRule(issue, find, is_of_absence)


def at(record: Any, *path: str | int) -> Where:
    """A part of a record, named in the words of an issue."""
    return Where(record, path)


def on(record: Any, *path: str | int, **fields: object) -> Finding:
    """A finding at a part of a record."""
    return Finding(Where(record, path), fields)
