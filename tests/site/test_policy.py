from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from markupsafe import Markup

from factlas.site.policy import (
    HEADERS,
    add_policy,
    inline_scripts,
    with_policy,
    write_headers,
)

PAGE = '<html><head><meta charset="utf-8"><title>T</title></head><body>{}</body></html>'


def allowed(code: str) -> str:
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    scripts = '<script>a()</script><script src="x.js"></script><script async>b()</script>'
    (tmp_path / "index.html").write_text(PAGE.format(scripts))
    (tmp_path / "sub" / "index.html").write_text(PAGE.format("<p>Nothing runs here."))
    write_headers(add_policy(tmp_path), tmp_path)
    return tmp_path


def test_every_page_has_the_same_policy_before_anything_is_loaded(folder: Path) -> None:
    one, two = (folder / name for name in ("index.html", "sub/index.html"))
    meta = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    head = one.read_text().partition("<title>")[0]
    assert head.partition('<meta charset="utf-8">')[2].startswith(meta)
    assert two.read_text().startswith(head)


def test_only_the_scripts_that_stand_in_pages_may_run(folder: Path) -> None:
    policy = (folder / HEADERS).read_text()
    hashes = " ".join(sorted((allowed("a()"), allowed("b()"))))
    assert f"; script-src 'self' 'wasm-unsafe-eval' {hashes}; style-src 'self';" in policy
    assert policy.count("unsafe") == 1 and "http" not in policy


def test_headers_say_the_same_and_more(folder: Path) -> None:
    first, second, *rest = (folder / HEADERS).read_text().splitlines()
    assert first == "/*"
    assert second.startswith("  Content-Security-Policy: default-src 'none'; ")
    assert [line.split(":")[0].strip() for line in rest[:3]] == [
        "Referrer-Policy",
        "X-Content-Type-Options",
        "Permissions-Policy",
    ]


def test_no_other_site_may_frame_a_page_but_maps_made_for_it(folder: Path) -> None:
    (folder / "embed").mkdir()
    write_headers(add_policy(folder), folder)
    _, *rules = (folder / HEADERS).read_text().partition("Permissions-Policy")[2].splitlines()
    assert rules[::2] == ["/", "/index.html", "/sub/*"]
    assert set(rules[1::2]) == {"  Content-Security-Policy: frame-ancestors 'self'"}


def test_data_and_files_are_no_code_of_the_page() -> None:
    page = (
        '<script type="application/json">{}</script><script type=application/ld+json>{}</script>'
        '<script src="a.js"></script><script defer src="b.js"></script><script>code()</script>'
    )
    assert list(inline_scripts(page)) == ["code()"]


def test_a_page_without_a_place_for_it_is_left_alone() -> None:
    assert with_policy("<p>é</p>", "default-src 'none'") == "<p>é</p>"


def test_a_page_that_is_markup_carries_it_as_any_other() -> None:
    page = '<meta charset="utf-8"><p>é</p>'
    assert with_policy(Markup(page), "default-src 'none'") == with_policy(
        page, "default-src 'none'"
    )
