"""Publishing whole or not at all: build beside the live folder, then exchange the two."""

import ctypes
import fcntl
import hashlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from factlas.problem import AuthorError, Place, Problem

MANIFEST = "SHA256SUMS"
"""Name of the list of all files with their digests."""

_ASIDE = "-old"
"""End of the name of a live folder that has stepped aside."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def published(out: Path) -> Iterator[Path]:
    """A folder to build into, which takes the place of `out` when the block ends well.

    When it does not, `out` stays as it was and the half-built folder is removed. Where a build was
    killed and could not remove it, the next one does. A link is followed: its goal is replaced.
    """
    out = out.resolve()
    _refuse_foreign(out)
    with _folder_beside(out) as beside:
        yield beside
        _exchange(beside, out)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else builds in `folder` meanwhile. Raises AuthorError where somebody does.

    The system frees the lock when its holder ends, however it ends. Programs that the holder starts
    inherit it (`subprocess.run(…, close_fds=False)`): what a killed build has left running must not
    write into the folders of the next.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        if not _locked(lock.fileno(), PATIENCE):
            what, remedy = "another build is under way here", "wait until it has ended"
            problem = Problem(Place(str(folder)), folder.name, what, remedy, "publish")
            raise AuthorError([problem])
        os.set_inheritable(lock.fileno(), True)
        yield


PATIENCE = 5.0
"""Seconds to wait for a lock: as long as an engine runs on whose build was killed."""


def _locked(file: int, seconds: float) -> bool:
    """Take the lock of an open file, or of a folder, within some time."""
    until = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(0.1)
        else:
            return True


def refuse_links(folder: Path) -> None:
    """Raise AuthorError where a folder of ours is a link or holds one.

    What is written or cleared away there would otherwise be so elsewhere.
    """
    if link := next(_links(folder), None):
        what, remedy = "a link stands where only the program writes", "remove it"
        raise AuthorError([Problem(Place(str(link)), link.name, what, remedy, "publish")])


def _links(path: Path) -> Iterator[Path]:
    if path.is_symlink():
        yield path
    elif path.is_dir():
        with os.scandir(path) as entries:
            inside = [entry for entry in entries if entry.is_symlink() or entry.is_dir()]
        for entry in inside:
            yield from _links(path / entry.name)


def write_manifest(folder: Path, digests: Mapping[str, str]) -> None:
    """List every file of `folder` with its SHA-256, in the form that `sha256sum -c` reads."""
    (folder / MANIFEST).write_text(_listed(digests), encoding="utf-8")


def is_whole(folder: Path) -> bool:
    """Whether a published folder holds the files of its list, as they were, and no others."""
    return (folder / MANIFEST).read_text(encoding="utf-8") == _listed(digests_below(folder))


def _listed(digests: Mapping[str, str]) -> str:
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests, key=_by_folder))


def digests_below(folder: Path) -> dict[str, str]:
    """The digest of every file below `folder` that is published, by its path from there."""
    own = {MANIFEST, MARK}
    names = (name for name in files_below(folder) if name not in own)
    return {name: digest(os.path.join(folder, name)) for name in names}


def files_below(folder: Path) -> Iterator[str]:
    """Every file below `folder`, by its path from there. Paths as text: there are thousands."""
    start = len(os.path.join(folder, ""))
    for parent, _, names in os.walk(str(folder)):
        yield from (os.path.join(parent, name)[start:] for name in names)


def _by_folder(name: str) -> list[str]:
    return name.split("/")


def digest(path: Path | str) -> str:
    """The SHA-256 of a file, which is read whole: ours are small and many."""
    with open(path, "rb") as file:
        return digest_of(file.read())


def digest_of(data: bytes) -> str:
    """The SHA-256 of what a file holds."""
    return hashlib.sha256(data).hexdigest()


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


@contextmanager
def _folder_beside(out: Path) -> Iterator[Path]:
    """A folder of our own beside `out`, which is locked, so that nobody takes it for left over."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside, lock = _new_folder(out)
    except OSError as error:
        what = f"nothing can be written beside it ({error.strerror})"
        remedy = "name another folder with --out, or make room for it"
        raise AuthorError([Problem(Place(str(out)), out.name, what, remedy, "publish")]) from None
    try:
        yield beside
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        os.close(lock)


def _new_folder(out: Path) -> tuple[Path, int]:
    """The folder and its lock, taken while no other build can look for what is left over."""
    with _undisturbed(out):
        _clear(out)
        beside = Path(tempfile.mkdtemp(prefix=_prefix(out), dir=out.parent))
        beside.chmod(0o755)
        lock = os.open(beside, os.O_RDONLY)
        _locked(lock, 0)
        return beside, lock


def clear_up(out: Path) -> None:
    """Remove what builds that were killed have left beside `out`, where nothing is to be built."""
    out = out.resolve()
    with _undisturbed(out):
        _clear(out)


@contextmanager
def _undisturbed(out: Path) -> Iterator[None]:
    parent = os.open(out.parent, os.O_RDONLY)
    try:
        _locked(parent, PATIENCE)
        yield
    finally:
        os.close(parent)


def _prefix(out: Path) -> str:
    return f".{out.name}.factlas-"


def _clear(out: Path) -> None:
    """Remove what builds that were killed have left beside `out`."""
    for name in sorted(os.listdir(out.parent)):
        folder = out.parent / name
        if not name.startswith(_prefix(out)) or folder.is_symlink() or not folder.is_dir():
            continue
        lock = os.open(folder, os.O_RDONLY)
        if _locked(lock, 0):
            if name.endswith(_ASIDE) and not out.exists():
                folder.rename(out)
            else:
                shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


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
    aside = live.with_name(f"{new.name}{_ASIDE}")
    live.rename(aside)
    try:
        new.rename(live)
    except BaseException:
        aside.rename(live)
        raise
    shutil.rmtree(aside, ignore_errors=True)
