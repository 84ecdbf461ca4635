"""Copies of this process, each at work of its own.

The system's own fork: to import `multiprocessing` takes far longer than to be copied, and a check
that begins with a copy would wait for it.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from io import FileIO
from typing import BinaryIO, NoReturn

_PR_SET_PDEATHSIG = 1

_HAS_UNCOUNTED_THREADS = threading.Event()
"""Whether a library keeps threads here, of which Python knows nothing."""


class Copy:
    """A copy of this process, which ends with its work, and with this process at the latest."""

    def __init__(self, work: Callable[[BinaryIO], None]) -> None:
        """`work` is done by the copy alone; what it writes into its file is read from `said`.

        Where it goes wrong nobody hears of it, but that the file ends.
        """
        receiver, sender = os.pipe()
        parent = os.getpid()
        self._number = os.fork()
        if self._number == 0:
            os.close(receiver)
            _work(work, sender, parent)
        os.close(sender)
        self.said = FileIO(receiver)
        """What the copy writes, unbuffered; it ends when the copy does."""

    def stop(self) -> None:
        """End it, where it has not ended."""
        if not self.said.closed:
            self.said.close()
            with suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(self._number, 0)


def _work(work: Callable[[BinaryIO], None], sender: int, parent: int) -> NoReturn:
    gc.disable()  # a copy has little to throw away, and ends soon
    try:
        end_with_parent(parent)
        with open(sender, "wb") as said:
            work(said)
    finally:
        os._exit(0)


def keeps_threads() -> None:
    """Say that a library is about to begin threads of its own here, and will count on them.

    A copy would not have them, and wait for them without end.
    """
    _HAS_UNCOUNTED_THREADS.set()


def may_fork() -> bool:
    """Whether this process may: not beside threads, whose locks would stay locked in the copy."""
    alone = threading.active_count() == 1 and not _HAS_UNCOUNTED_THREADS.is_set()
    return sys.platform == "linux" and alone


def end_with_parent(parent: int) -> None:
    """Have the system end this process with its parent, which alone hears the keyboard."""
    import ctypes  # which the parent need not wait for

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
