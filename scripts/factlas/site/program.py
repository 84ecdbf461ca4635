"""Runs the programs that a build needs beside Python: the engine, and the search's index."""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence

_SYSTEM = re.compile(r"\b(?:Errno|os error) (\d{1,3})\b")
"""How Python and Rust name an error of the system."""


class ProgramError(RuntimeError):
    """A program refused what we gave it: our bug."""


def run_program(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a program to its end. Raises ProgramError with its words, or the system's OSError.

    It inherits the build's lock, so that nobody else builds while it still runs.
    """
    settings = {**os.environ, **(environment or {})}
    done = subprocess.run(
        command, env=settings, capture_output=True, errors="replace", check=False, close_fds=False
    )
    if done.returncode == 0:
        return
    said = f"{done.stdout}{done.stderr}"
    if error := _SYSTEM.search(said):
        number = int(error[1])
        raise OSError(number, os.strerror(number))
    raise ProgramError(f"{command[0]} exited {done.returncode}:\n{said}")
