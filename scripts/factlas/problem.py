"""What is wrong with a fact file, said so that its author can mend it."""

import errno
import os
import re
from collections.abc import Iterable
from typing import NamedTuple, TypeGuard


class Place(NamedTuple):
    """A spot in a file."""

    file: str
    """Path as the author would type it, relative to the project's folder."""
    line: int = 1
    """Line, counted from 1."""
    column: int = 1
    """Column, counted from 1."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """One thing that the author has to mend."""

    place: Place
    """Where it stands."""
    record: str
    """Id of the record concerned, or the file's own name where there is none."""
    what: str
    """What is wrong, in the author's words."""
    remedy: str
    """What to do about it."""
    code: str = "form"
    """Short stable name of the rule."""

    def __str__(self) -> str:
        """One line, whatever the author's texts and the names of files hold."""
        said = f"{self.place}: {self.record}: {self.what}; {self.remedy}"
        return visible(" ".join(said.split()))


def visible(text: str) -> str:
    """The text with its hidden characters spelled out: a terminal would obey some of them."""
    return "".join(sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in text)


class AuthorError(Exception):
    """The author's mistake: ends a command with clean text and exit code 1."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


def is_the_systems(error: Exception) -> TypeGuard[OSError]:
    """Whether the system refused room or a right, for which neither facts nor program can help."""
    return isinstance(error, OSError) and _number(error) in (*_NO_ROOM, *_NO_RIGHT)


def _number(error: OSError) -> int | None:
    """Of what went wrong; where a whole folder was copied, it stands among the words."""
    found = re.search(r"\[Errno (\d+)\]", str(error))
    return error.errno or (int(found[1]) if found else None)


def of_the_system(error: OSError) -> Problem:
    """What the system refused."""
    name, number = str(error.filename or "the system"), _number(error) or 0
    remedy = "make room there" if number in _NO_ROOM else "see who may read and write there"
    what = f"the system refuses ({os.strerror(number)})"
    return Problem(Place(name), name, what, remedy, "system")


def did_you_mean(
    wrong: str, known: Iterable[str], otherwise: str = "add it, or use one that exists"
) -> str:
    """`did you mean "x"?`, or what to do where nothing known is close."""
    close = near_miss(wrong, known)
    return f'did you mean "{close}"?' if close else otherwise


def near_miss(wrong: str, known: Iterable[str]) -> str | None:
    """What was probably meant, where something known is close."""
    from difflib import get_close_matches  # which a sound project never needs

    return next(iter(get_close_matches(wrong, list(known), n=1, cutoff=0.6)), None)
