"""A build that is killed, or that finds no room, leaves the last good site and every fact file.

`make torture` strikes some three hundred times (`FACTLAS_KILLS`), `make test` a few.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from factlas.publish import MANIFEST, is_whole

TOPIC = Path(__file__).parents[1] / "topic_two"
KILLS = int(os.environ.get("FACTLAS_KILLS", "6"))
SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
TITLES = ("One title", "Another title")
ENDS = (0, 130, 143, -9, -2, -15)
UNBORN = "Fatal Python error: init_import_site"
"""What Python itself says, with exit code 1, where Ctrl-C comes before the program has begun."""
COMMAND = [sys.executable, "-m", "factlas"]


def facts(root: Path) -> dict[str, str]:
    """Digests of all files that people write, and of what else lies beside them."""
    paths = (path for name in ("data", "docs") for path in (root / name).rglob("*"))
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in paths if path.is_file()}


def entitle(root: Path, title: str) -> None:
    """Change the facts, so that a build has something to do."""
    path = root / "data" / "explainer.yml"
    first, _, rest = path.read_text("utf-8").partition("\n")
    assert first.startswith("title:")
    path.write_text(f"title: {title}\n{rest}", encoding="utf-8")


def run(root: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "build", "--root", str(root), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def default_interrupt() -> None:
    """A shell that starts a program behind its back has it ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=default_interrupt,
    )


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project."""
    root = tmp_path_factory.mktemp("killed")
    for part in ("data", "docs"):
        shutil.copytree(TOPIC / part, root / part)
    return root


@pytest.fixture(scope="module")
def releases(root: Path) -> dict[str, float]:
    """The manifests of the two states of the facts, and how long a build of each took."""
    found = {}
    for title in TITLES:
        entitle(root, title)
        began = time.monotonic()
        done = run(root)
        assert done.returncode == 0, done.stdout + done.stderr
        found[(root / "site" / MANIFEST).read_text()] = time.monotonic() - began
    return found


def strike(process: subprocess.Popen[str], root: Path, chance: Random, longest: float) -> int:
    """Send a signal at some moment, half of the time when the site is about to be exchanged."""
    until = time.monotonic() + chance.uniform(0, longest)
    if chance.random() < 0.5:
        until = time.monotonic() + 60
        while process.poll() is None and not list(root.glob(f".site.factlas-*/{MANIFEST}")):
            time.sleep(0.001)
        until = time.monotonic() + chance.uniform(0, 0.03)
    while process.poll() is None and time.monotonic() < until:
        time.sleep(0.001)
    process.send_signal(chance.choice(SIGNALS))
    return process.wait(30)


def test_killed_at_any_moment_a_build_leaves_a_whole_site(
    root: Path, releases: dict[str, float]
) -> None:
    chance = Random(KILLS)
    ends: dict[int, int] = {}
    for number in range(KILLS):
        entitle(root, TITLES[number % 2])
        before = facts(root)
        process = start("build", "--root", str(root))
        code = strike(process, root, chance, max(releases.values()))
        ends[code] = ends.get(code, 0) + 1
        print(code, end=" ", flush=True)
        assert process.stderr is not None
        assert code in ENDS or UNBORN in process.stderr.read(), code
        assert is_whole(root / "site")
        assert (root / "site" / MANIFEST).read_text() in releases
        assert facts(root) == before
        assert len(list(root.glob(".site*"))) <= 1
    print(f"ends by exit code: {ends}")
    entitle(root, TITLES[0])
    done = run(root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (root / "site" / MANIFEST).read_text() == next(iter(releases))
    assert sorted(path.name for path in root.iterdir()) == ["build", "data", "docs", "site"]


@pytest.mark.parametrize("number", range(max(1, KILLS // 8)))
def test_so_does_a_new_record(root: Path, number: int) -> None:
    """The file has the record, whole, or it does not."""
    chance, before = Random(number), facts(root)
    process = start("new", "claim", f"imia-killed-{number}", "--root", str(root))
    strike_at = time.monotonic() + chance.uniform(0, 0.6)
    while process.poll() is None and time.monotonic() < strike_at:
        time.sleep(0.001)
    process.send_signal(chance.choice(SIGNALS))
    process.wait(30)
    after = facts(root)
    changed = [path for path in before if after.pop(path) != before[path]]
    assert all(Path(path).name.startswith(".") for path in after)
    assert len(changed) <= 1
    for path in changed:
        text = Path(path).read_text("utf-8")
        assert f"- id: imia-killed-{number}" in text and text.endswith("\n")
        head, _, blank = text.partition(f"- id: imia-killed-{number}")
        assert "evidence:" in blank
        Path(path).write_text(head.rstrip("\n") + "\n", encoding="utf-8")
    for path in after:
        Path(path).unlink()


@pytest.mark.parametrize("number", range(max(1, KILLS // 16)))
def test_so_does_a_report(root: Path, number: int) -> None:
    chance, out = Random(number), root / "alone.pdf"
    out.write_bytes(b"%PDF- as it was")
    process = start("pdf", "--root", str(root), "--out", str(out))
    strike_at = time.monotonic() + chance.uniform(0.3, 2.5)
    while process.poll() is None and time.monotonic() < strike_at:
        time.sleep(0.001)
    process.send_signal(chance.choice(SIGNALS))
    process.wait(30)
    content = out.read_bytes()
    assert content == b"%PDF- as it was" or content.rstrip().endswith(b"%%EOF")
    out.unlink()
    for left in root.glob(".alone.pdf*"):
        left.unlink()


@pytest.mark.parametrize("number", range(max(1, KILLS // 16)))
def test_so_does_a_preview(root: Path, releases: dict[str, float], number: int) -> None:
    chance, before = Random(number), facts(root)
    process = start("serve", "--root", str(root), "--port", "0")
    time.sleep(chance.uniform(0.2, 2.0))
    process.send_signal(chance.choice(SIGNALS))
    process.wait(30)
    assert facts(root) == before
    assert is_whole(root / "site") and (root / "site" / MANIFEST).read_text() in releases


@pytest.fixture
def another_title(root: Path, releases: dict[str, float]) -> Iterator[None]:
    """A build that has something to do, and at the end of which all must stand as it was."""
    site = (root / "site" / MANIFEST).read_text()
    entitle(root, "Full")
    before = facts(root)
    yield
    assert is_whole(root / "site") and (root / "site" / MANIFEST).read_text() == site
    assert facts(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["build", "data", "docs", "site"]


def assert_refused(done: subprocess.CompletedProcess[str], why: str) -> None:
    """With a clean word to the author."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert why in done.stderr and "1 problem" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr, done.stderr


def small_files() -> None:
    """The report and one script are larger than so many bytes: much is made when room ends."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (140_000, 140_000))


@pytest.mark.usefixtures("another_title")
def test_where_room_ends_within_a_file_all_stays_as_it_was(root: Path) -> None:
    large = {path.name for path in (root / "site").rglob("*") if path.stat().st_size > 140_000}
    assert {"report.pdf", "leaflet.js"} == large
    command = [*COMMAND, "build", "--root", str(root)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, preexec_fn=small_files
    )
    assert_refused(done, "File too large")


WITHOUT_RIGHTS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
"""Root may write anywhere; so, when it runs the tests, it lays that down first."""


@pytest.mark.usefixtures("another_title")
def test_a_folder_without_the_right_to_write_stays_as_it_was(root: Path) -> None:
    command = [*COMMAND, "build", "--root", str(root)]
    before = WITHOUT_RIGHTS if os.geteuid() == 0 else []
    root.chmod(0o555)
    done = subprocess.run([*before, *command], capture_output=True, text=True, check=False)
    root.chmod(0o755)
    assert_refused(done, "nothing can be written beside it (Permission denied)")


FULL = """
set -e
mount -t tmpfs -o size=64m tmpfs "$1"
cp -r "$2/." "$1"
cd "$1"
sed -i 's/^title:.*/title: Full/' data/explainer.yml
sha256sum data/*.yml data/*/* docs/* >/tmp/factlas-facts.$$
case "$4" in
ro) mount -o remount,ro tmpfs "$1" ;;
*) mount -o "remount,size=$(($(du -sk . | cut -f 1) + $4))k" tmpfs "$1" ;;
esac
code=0
"$3" -m factlas build --root . >/dev/null || code=$?
sha256sum --quiet -c /tmp/factlas-facts.$$
rm /tmp/factlas-facts.$$
cd site
sha256sum --quiet -c SHA256SUMS
! grep -q Full index.html
ls -A .. | tr '\\n' ' '
exit "$code"
"""
"""In a folder with so many kilobytes left; what is mounted there goes with the program."""


@pytest.fixture
def spaces() -> Iterator[None]:
    """Only where the system lets a program mount things for itself."""
    done = subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("the system lets no program mount a disk of its own to fill (unshare -rm)")
    yield


LIMITS = ("1500", *(("ro", "100", "600") if KILLS > 20 else ()))
"""Kilobytes that are left, or read only."""


@pytest.mark.usefixtures("spaces")
@pytest.mark.parametrize("limit", LIMITS)
def test_no_room_or_no_right_leaves_all_as_it_was(
    root: Path, releases: dict[str, float], tmp_path: Path, limit: str
) -> None:
    command = ["unshare", "-rm", "sh", "-c", FULL, "sh", str(tmp_path), str(root)]
    done = subprocess.run(
        [*command, sys.executable, limit], capture_output=True, text=True, check=False
    )
    assert is_whole(root / "site") and releases
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 problem" in done.stderr and "Traceback" not in done.stderr, done.stderr
    assert done.stdout == "build data docs site ", done.stdout


def test_a_second_build_is_told_of_the_first(root: Path, releases: dict[str, float]) -> None:
    entitle(root, "A third title")
    first = start("build", "--root", str(root))
    try:
        while first.poll() is None and not list(root.glob(".site*")):
            time.sleep(0.01)
        first.send_signal(signal.SIGSTOP)
        done = run(root)
        assert done.returncode == 1
        assert "another build is under way here; wait until it has ended" in done.stderr
        first.send_signal(signal.SIGCONT)
        assert first.wait(60) == 0
    finally:
        first.kill()
        first.wait()
    assert is_whole(root / "site")
