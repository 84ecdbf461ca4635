"""Nasty files: whatever stands in a project's folder, a check ends soon, and with clean words."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factlas.cli import main

FRONT = "---\ntitle: X\ndescription: Y\nabout: site\n---\n\n"
BOMB = "a: &a [x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
)

FACTS: dict[str, str | bytes] = {
    "a bomb of aliases": BOMB,
    "an alias to itself": "- &a {id: x, text: *a}\n",
    "a merge key": "- {<<: {a: b}, id: x}\n",
    "a tag that runs code": "- !!python/object/apply:os.system [touch owned]\n",
    "flow without end": "[" * 200_000,
    "lists in lists": "- " * 5000 + "x",
    "mappings in mappings": "\n".join(" " * i + "a:" for i in range(3000)),
    "mappings as keys": "? " * 5000 + "x",
    "a huge text": '- id: "' + "x" * 3_000_000 + '"\n',
    "a huge key": "- " + "x" * 300_000 + ": 1\n",
    "a million values": "- [a, a]\n" * 340_000,
    "thousands of broken records": "- {id: x}\n" * 20_000,
    "fifty megabytes": b"#" * 50_000_000,
    "NUL": "- id: a\0b\n",
    "an escaped control character": '- id: "a\\x07b"\n',
    "an override of direction": "- {id: a, text: b\u202ec}\n",
    "UTF-16": "- id: ab\n".encode("utf-16"),
    "Latin-1": b"- id: \xe4\n",
    "half a pair": "- id: \ud800\n".encode("utf-8", "surrogatepass"),
    "a key twice": "- id: a\n  id: b\n",
    "tabs": "-\tid: a\n\ttext: b\n",
    "two documents": "- id: a\n---\n- id: b\n",
    "no list": "id: a\n",
    "a way out in an id": "- id: ../../etc\n",
    "a look-alike in an id": "- id: kun\u0430shir\n",
    "an endless id": "- id: " + "a" * 5000 + "\n",
}
"""What may stand in a file of claims."""

VALUES = (
    ("when: 2022-09", "when: 99999999999999999999"),
    ("when: 2022-09", "when: 0000"),
    ("when: 2022-09", "when: 9999-12-31"),
    ("amount: 300", "amount: 1e400"),
    ("amount: 300", "amount: NaN"),
    ("amount: 300", "amount: " + "9" * 5000),
    ("amount: 300", "amount: 0o300"),
    ("amount: 300", "amount: 3_00"),
    ("amount: 300", "amount: ٣٠٠"),
    ("url: https://times.example/missiles", "url: javascript:alert(1)"),
    ("url: https://times.example/missiles", "url: data:text/html,x"),
    ("url: https://times.example/missiles", "url: http://[::1"),
    ("url: https://times.example/missiles", "url: https://x:99999999/"),
    ("url: https://times.example/missiles", 'url: "https://x/\\njavascript:1"'),
    ("accessed: 2026-11-21", "accessed: 9999"),
    ("accessed: 2026-11-21", "accessed: 2020/.."),
    ("address: https://rock.example/", "address: https://[/"),
    ("languages: [en]", "languages: [en, en]"),
    ("languages: [en]", "languages: [en, zz]"),
    ("language: en\nlanguages", "language: en-a1\nlanguages"),
    ("basemap: rock", "basemap: ../../../etc/passwd"),
)
"""Values that look like a date, a number, an address, and are none."""

STORY: dict[str, str | bytes] = {
    "no front matter": "x",
    "front matter without end": "---\ntitle: " + "[" * 500 + "\n---\n",
    "UTF-16": FRONT.encode("utf-16"),
    "fifty megabytes": b"#" * 50_000_000,
    "four million sentences": FRONT + "A b. " * 4_000_000,
    "a number of six thousand digits": FRONT.replace("about: site\n", "") + "9" * 6000 + " [~]",
    "sixty thousand numbers": FRONT + "1 " * 60_000,
    "quotations in quotations": FRONT + "> " * 3000 + "x",
    "lists in lists": FRONT + "\n".join(" " * 4 * i + "- x" for i in range(400)),
    "open brackets": FRONT + "[" * 15_000,
    "open links": FRONT + "[a](" * 4000,
    "open citations": FRONT + "[@a; " * 3000,
    "open elements": FRONT + "<a " * 6000,
    "open comments": FRONT + "<!--" * 4000,
    "a script": FRONT + "<script>alert(1)</script>",
    "a handler": FRONT + "a <b onclick=x>c</b>",
    "a handler among attributes": FRONT + '# x {: onclick="alert(1)" }',
    "control characters": FRONT + "\x02amp\x03 x",
    "an address that is none": FRONT + "[x](http://[::1) [~]",
    "another host by its name alone": FRONT + "[x](//evil.example/) [~]",
    "a script in a link": FRONT + "[x](javascript:alert(1)) [~]",
    "its letters as numbers": FRONT + "[x](&#106;avascript:alert(1)) [~]",
    "its colon by name": FRONT + "[x](javascript&colon;alert(1)) [~]",
    "with a tab": FRONT + "[x](java&Tab;script:alert(1)) [~]",
    "by reference": FRONT + "[x][a] [~]\n\n[a]: javascript:alert(1)",
    "in angles": FRONT + "[x](<javascript:alert(1)>) [~]",
    "after a path": FRONT + "[x](&#47;/../&#106;avascript:alert(1)) [~]",
    "nothing but addresses": FRONT + "\n".join(f"[a{i}]: http://x" for i in range(5000)),
    "a figure from elsewhere": FRONT + "![a](map:../../x)",
}
"""What may stand in a chapter."""


def write(path: Path, content: str | bytes) -> None:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.fixture
def refused(
    project: Path, bounded: Callable[[int], Any], capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Checks the spoilt project: what it says of the first problem."""

    def first() -> str:
        with bounded(20):
            code = main(["check", "--root", str(project), "--format", "json"])
        problems = json.loads(capsys.readouterr().out)
        assert code == 1 and problems
        for one in problems:
            assert (project / one["file"]).exists() or one["line"] == 1, one
            assert one["line"] >= 1 and one["what"] and one["remedy"], one
            assert len(one["what"]) < 700, one
        assert not (project / "owned").exists()
        return str(problems[0]["what"])

    return first


@pytest.mark.parametrize("name", FACTS)
def test_facts(project: Path, refused: Callable[[], str], name: str) -> None:
    write(project / "data/claims/more.yml", FACTS[name])
    assert refused()


@pytest.mark.parametrize(("old", "new"), VALUES, ids=[new[:40] for _, new in VALUES])
def test_values(project: Path, refused: Callable[[], str], old: str, new: str) -> None:
    files = [path for path in project.glob("data/**/*.yml") if old in path.read_text("utf-8")]
    files[0].write_text(files[0].read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    assert refused()


@pytest.mark.parametrize("name", STORY)
def test_chapters(project: Path, refused: Callable[[], str], name: str) -> None:
    write(project / "docs/more.md", STORY[name])
    assert refused()


@pytest.mark.parametrize(
    "content", ["{", "[" * 100_000, '{"source": "<script>"}', "1" + "0" * 10_000, b"\xff\xfe"]
)
def test_coastlines(project: Path, refused: Callable[[], str], content: str | bytes) -> None:
    write(project / "data/basemap/rock.json", content)
    assert refused()


@pytest.mark.parametrize(
    ("name", "goal"),
    [
        ("data/claims/more.yml", "/etc/passwd"),
        ("data/claims/more", "/etc"),
        ("data/claims/more", "."),
        ("data/basemap/rock.json", "/dev/zero"),
        ("docs/more.md", "/etc/passwd"),
        ("docs/more.md", "more.md"),
        ("docs/more", ".."),
    ],
)
def test_links(project: Path, refused: Callable[[], str], name: str, goal: str) -> None:
    (project / name).unlink(missing_ok=True)
    (project / name).symlink_to(goal)
    assert refused()


@pytest.mark.parametrize("name", ["data/claims/more.yml", "docs/more.md", "data/basemap/rock.json"])
def test_pipes(project: Path, refused: Callable[[], str], name: str) -> None:
    (project / name).unlink(missing_ok=True)
    os.mkfifo(project / name)
    assert refused()


@pytest.mark.parametrize(
    "name",
    [
        b"docs/<img src=x onerror=alert(1)>\n.md",
        b"docs/\xff.md",
        b"docs/more.MD",
        b"data/claims/\xff.yml",
        b"data/claims/more.yaml",
        b"data/more.yml",
    ],
)
def test_names(project: Path, refused: Callable[[], str], name: bytes) -> None:
    with open(os.fsencode(project) + b"/" + name, "w") as file:
        file.write(f"{FRONT}x" if b"docs" in name else "- 1\n")
    assert refused()


def test_line_ends_of_every_system(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for end in (b"\r\n", b"\r"):
        for path in [*project.glob("data/**/*.yml"), *project.glob("docs/*.md")]:
            path.write_bytes(re.sub(rb"\r\n|\r|\n", end, path.read_bytes()))
        assert main(["check", "--root", str(project)]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("format", ["text", "github"])
def test_what_no_terminal_should_show_is_told_all_the_same(
    project: Path, capfd: pytest.CaptureFixture[str], format: str
) -> None:
    with open(os.fsencode(project) + b"/data/claims/\xff\x1b[2J\n::error::.yml", "w") as file:
        file.write("- 1\n")
    assert main(["check", "--root", str(project), "--format", format]) == 1
    said = capfd.readouterr().out
    assert "<U+001B>[2J" in said and said.replace("\n", "").isprintable()
    assert said.count("\n") == 2, "a problem, and how many there are"
