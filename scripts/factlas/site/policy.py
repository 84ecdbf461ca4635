"""A content security policy for every page: nothing runs or loads that the site did not bring.

A line of script stands in every page, and perhaps some of a theme's; each is allowed by its hash,
so that no other can run. The search runs WebAssembly, which only the site's own scripts can bring.
The policy stands in the pages, and in a file that many hosts turn into headers.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from factlas.addresses import EMBEDS
from factlas.mould import markup

HEADERS = "_headers"
"""Headers for every address, in the form that static hosts read."""

_INLINE = re.compile(r"<script\b(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
_NO_CODE = re.compile(r"\bsrc=|\btype=\"?application/(?:ld\+)?json")
_CHARSET = re.compile(r"<meta charset=\"?utf-8\"?\s*/?>", re.IGNORECASE)


def add_policy(folder: Path) -> str:
    """Write the policy into every page below `folder`; returns it, for pages still to come."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.html"))}
    policy = policy_for(_on_all_pages(pages.values()))
    for path, text in pages.items():
        path.write_text(with_policy(text, policy), encoding="utf-8")
    return policy


def write_headers(policy: str, folder: Path) -> None:
    """Write the policy into a file of headers, when all pages are there."""
    (folder / HEADERS).write_text(_headers(policy, _unframed(folder)), encoding="utf-8")


def _on_all_pages(pages: Iterable[str]) -> frozenset[str]:
    """Scripts of the theme stand in all pages that have any; one that does not is none of its."""
    found = (frozenset(inline_scripts(page)) for page in pages)
    having = [scripts for scripts in found if scripts]
    return frozenset.intersection(*having) if having else frozenset()


def inline_scripts(page: str) -> Iterator[str]:
    """The code of scripts that stand in a page; files and data are none."""
    for match in _INLINE.finditer(page):
        if not _NO_CODE.search(match["attributes"]):
            yield match["code"]


def policy_for(scripts: Iterable[str]) -> str:
    """The policy of a site in whose pages these scripts stand."""
    hashes = sorted(f"'sha256-{b64encode(sha256(s.encode()).digest()).decode()}'" for s in scripts)
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src", "'self'", "'wasm-unsafe-eval'", *hashes)),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def with_policy(page: str, policy: str) -> str:
    """A page that carries the policy."""
    found = _CHARSET.search(page)
    return f"{page[: found.end()]}{carried(policy)}{page[found.end() :]}" if found else page


def carried(policy: str) -> Markup:
    """A policy as it stands in a page."""
    return markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')


def _unframed(folder: Path) -> Iterator[str]:
    """Addresses that no other site may frame: all but those of maps made for it.

    Headers of several rules add up, so that none may forbid everywhere what one is to allow.
    """
    yield "/"
    for path in sorted(folder.iterdir()):
        if path.name != EMBEDS and (path.is_dir() or path.suffix == ".html"):
            yield f"/{path.name}/*" if path.is_dir() else f"/{path.name}"


def _headers(policy: str, unframed: Iterable[str]) -> str:
    lines = (
        f"Content-Security-Policy: {policy}",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Permissions-Policy: camera=(), geolocation=(), microphone=()",
    )
    everywhere = "/*\n" + "".join(f"  {line}\n" for line in lines)
    rules = (f"{at}\n  Content-Security-Policy: frame-ancestors 'self'\n" for at in unframed)
    return everywhere + "".join(rules)
