"""The command line: parses, dispatches, prints."""

import argparse
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factlas import __version__
from factlas.commands.check import check
from factlas.problem import AuthorError

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code: 0, 1 author's mistake, 3 ours, 130 interrupted."""
    arguments = _parser().parse_args(argv)
    run = arguments.run
    options = {k: v for k, v in vars(arguments).items() if k not in ("run", "command")}
    try:
        code: int = run(**options)
    except AuthorError as error:
        print(error, file=sys.stderr)
        print(_count(len(error.problems)), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:
        print(f"factlas: this is our bug; {_log()} tells more", file=sys.stderr)
        return 3
    return code


def _count(number: int) -> str:
    return f"{number} problem{'' if number == 1 else 's'}"


def _log() -> str:
    with tempfile.NamedTemporaryFile(
        "w", prefix="factlas-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        traceback.print_exc(file=log)
    return log.name


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="factlas", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _check(commands)
    return parser


def _add(commands: "Commands", name: str, help_: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_, description=help_)
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help="the project")
    return parser


def _check(commands: "Commands") -> None:
    parser = _add(commands, "check", "every problem of facts and story at once")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    parser.set_defaults(run=check)
