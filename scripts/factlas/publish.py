"""Publishing whole or not at all: build beside the live folder, then exchange the two."""

import ctypes
import fcntl
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factlas.problem import AuthorError, Place, Problem

MANIFEST = "SHA256SUMS"
"""Name of the list of all files with their digests."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def published(out: Path) -> Iterator[Path]:
    """A folder to build into, which takes the place of `out` when the block ends well.

    When it does not, `out` stays as it was and the half-built folder is removed.
    """
    out = out.absolute()
    _refuse_foreign(out)
    beside = _folder_beside(out)
    try:
        yield beside
        _exchange(beside, out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else builds in `folder` meanwhile. Raises AuthorError where somebody does.

    The system frees the lock when its holder ends, however it ends.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            what, remedy = "another build is under way here", "wait until it has ended"
            problem = Problem(Place(str(folder)), folder.name, what, remedy, "publish")
            raise AuthorError([problem]) from None
        yield


def write_manifest(folder: Path) -> None:
    """List every file below `folder` with its SHA-256, in the form that `sha256sum -c` reads."""
    (folder / MANIFEST).write_text(_listed(folder), encoding="utf-8")


def is_whole(folder: Path) -> bool:
    """Whether a published folder holds the files of its list, as they were, and no others."""
    return (folder / MANIFEST).read_text(encoding="utf-8") == _listed(folder)


def _listed(folder: Path) -> str:
    own = {folder / MANIFEST, folder / MARK}
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path not in own)
    return "".join(f"{digest(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def replaced(file: Path, content: bytes) -> None:
    """Write a file whole or not at all, with the rights that it had. Raises AuthorError."""
    beside = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        if file.exists():
            shutil.copymode(file, beside)
        beside.replace(file)
    except OSError as error:
        what = f"the file cannot be written ({error.strerror})"
        remedy = "name another file, or make room for it"
        raise AuthorError([Problem(Place(str(file)), file.name, what, remedy, "publish")]) from None
    finally:
        with suppress(OSError):
            beside.unlink()


def _folder_beside(out: Path) -> Path:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as error:
        what = f"nothing can be written beside it ({error.strerror})"
        remedy = "name another folder with --out, or make room for it"
        raise AuthorError([Problem(Place(str(out)), out.name, what, remedy, "publish")]) from None
    beside.chmod(0o755)
    return beside


def _refuse_foreign(out: Path) -> None:
    """Never replace a folder that Factlas did not make."""
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    if not (out / MARK).is_file():
        what = "the folder exists and holds something else than a site of ours"
        remedy = "name another folder with --out, or empty it"
        raise AuthorError([Problem(Place(str(out)), out.name, what, remedy, "publish")])


MARK = ".factlas"
"""A file that marks a folder as ours to replace."""


def _exchange(new: Path, live: Path) -> None:
    (new / MARK).write_text("Built by factlas; the next build replaces this folder.\n")
    if not live.exists() or not any(live.iterdir()):
        new.replace(live)
    elif not _renamed_at_once(new, live):
        _swap_in_two_steps(new, live)


def _renamed_at_once(new: Path, live: Path) -> bool:
    """Exchange two folders in one step, where the system can (Linux: renameat2)."""
    if not sys.platform.startswith("linux"):
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    code: int = renameat2(
        _AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(live), _RENAME_EXCHANGE
    )
    return code == 0


def _swap_in_two_steps(new: Path, live: Path) -> None:
    """Elsewhere: the old folder steps aside first, and comes back if the new one cannot stay."""
    aside = live.with_name(f"{new.name}-old")
    live.rename(aside)
    try:
        new.rename(live)
    except OSError:
        aside.rename(live)
        raise
    shutil.rmtree(aside, ignore_errors=True)
