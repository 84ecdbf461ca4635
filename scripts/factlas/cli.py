"""The command line: parses, dispatches, prints.

What only a mistake needs is imported where one is told: a check takes less than a second, and all
of it waits for this module.
"""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from factlas import __version__
from factlas.problem import AuthorError, is_the_systems, of_the_system

BLANKS = ("source", "claim", "place", "system", "actor", "agreement")
"""What `factlas new` has blanks for."""

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code: 0, 1 author's mistake, 3 ours, 130 interrupted."""
    options = _options(sys.argv[1:] if argv is None else argv)
    command = options.pop("command")
    _print_whatever_comes()
    try:
        with _ended_by_signal():
            return _function(command)(**options)
    except AuthorError as error:
        return _refused(error)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if _while_interrupted(error):
            return 130
        if is_the_systems(error):
            return _refused(AuthorError([of_the_system(error)]))
        from factlas.bug import tell_of_bug

        tell_of_bug()
        return 3


def _options(argv: Sequence[str]) -> dict[str, Any]:
    """What the command line says; of ten commands only the one that it names is declared."""
    asked = [name for name in argv[:1] if name in COMMANDS]
    return vars(parser(asked).parse_args(argv))


def _while_interrupted(error: BaseException | None) -> bool:
    """Ctrl-C within the system's own clearing up can come out as what then went wrong there."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _refused(error: AuthorError) -> int:
    print(error, file=sys.stderr)
    print(_count(len(error.problems)), file=sys.stderr)
    return 1


def _print_whatever_comes() -> None:
    """A file's name may hold what no terminal can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """A request to end (SIGTERM) clears up as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def _function(command: str) -> Callable[..., int]:
    """The function of a command; imported only now, since few commands need every library.

    Other packages have no say in how records are read: pydantic need not look for any that might.
    """
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    function: Callable[..., int] = getattr(import_module(f"factlas.commands.{command}"), command)
    return function


def _count(number: int) -> str:
    return f"{number} problem{'' if number == 1 else 's'}"


def parser(names: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the command line, with the commands of these names, or with all."""
    whole = argparse.ArgumentParser(prog="factlas", description="Fact files in, a cited site out.")
    whole.add_argument("--version", action="version", version=__version__)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in names or COMMANDS:
        COMMANDS[name](commands)
    return whole


def _add(commands: "Commands", name: str, help_: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_, description=f"{help_}.")
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the project's folder"
    )
    return parser


def _check(commands: "Commands") -> None:
    parser = _add(commands, "check", "show every problem of facts and story at once")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")


def _build(commands: "Commands") -> None:
    parser = _add(commands, "build", "check, then publish pages, maps, PDF and data")
    parser.add_argument("--engine", choices=("mkdocs", "zensical"), default="mkdocs")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to; default: site")


def _serve(commands: "Commands") -> None:
    parser = _add(commands, "serve", "show the site while you edit, and every problem at once")
    parser.add_argument("--host", default="127.0.0.1", help="default: this machine alone")
    parser.add_argument("--port", type=int, default=8000, help="default: 8000; 0 takes a free one")


def _pdf(commands: "Commands") -> None:
    parser = _add(commands, "pdf", "set the report, or one chapter, as a PDF")
    parser.add_argument("--chapter", metavar="ID", help="the chapter's file name without .md")
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: report.pdf or ID.pdf")


def _stats(commands: "Commands") -> None:
    parser = _add(commands, "stats", "count claims, sources, origins, disputes, what is due")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _verify(commands: "Commands") -> None:
    parser = _add(commands, "verify", "find every quoted phrase in its source's text")
    parser.add_argument(
        "--texts", type=Path, required=True, metavar="DIR", help="texts, with or without index.yml"
    )


def _diff(commands: "Commands") -> None:
    parser = _add(commands, "diff", "show what changed between two versions, claim by claim")
    parser.add_argument("old", metavar="OLD", help="a folder with data/, or a git revision")
    parser.add_argument(
        "new", metavar="NEW", help="a folder with data/ (. is this one), or another"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _withdraw(commands: "Commands") -> None:
    parser = _add(commands, "withdraw", "show what would fall, or stand on less, without a source")
    parser.add_argument("source", metavar="SOURCE", help="its id; nothing is changed")


def _new(commands: "Commands") -> None:
    parser = _add(commands, "new", "append a blank record to the file where it belongs")
    parser.add_argument("what", choices=BLANKS, metavar="|".join(BLANKS))
    parser.add_argument("name", metavar="ID", help="its permanent name, in kebab-case")
    parser.add_argument(
        "--into", type=Path, metavar="FILE", help="a file of data/; default: where its like stand"
    )


def _schema(commands: "Commands") -> None:
    parser = _add(commands, "schema", "write JSON Schemas for completion in editors")
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: build/schema")


COMMANDS: Mapping[str, Callable[["Commands"], None]] = {
    "check": _check,
    "build": _build,
    "serve": _serve,
    "pdf": _pdf,
    "stats": _stats,
    "verify": _verify,
    "diff": _diff,
    "withdraw": _withdraw,
    "new": _new,
    "schema": _schema,
}
"""What declares each command, by its name."""
