"""The list of all addresses for search engines: the engine knows only those of its own pages."""

from pathlib import Path

from markupsafe import escape

SITEMAP = "sitemap.xml"

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
)


def write_sitemap(home: str | None, folder: Path) -> None:
    """Write it for all pages in `folder`; there is none while the site's own address is not known.

    `home` is that address.
    """
    for engines_own in folder.glob(f"{SITEMAP}*"):
        engines_own.unlink()
    if home:
        lines = "".join(
            f"<url><loc>{escape(home.rstrip('/'))}/{a}</loc></url>\n" for a in _pages(folder)
        )
        (folder / SITEMAP).write_text(f"{_HEAD}{lines}</urlset>\n", encoding="utf-8")


def _pages(folder: Path) -> list[str]:
    pages = (path.relative_to(folder).as_posix() for path in folder.rglob("index.html"))
    return sorted(page.removesuffix("index.html") for page in pages)
