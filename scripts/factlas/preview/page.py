"""What the preview adds to a page: its script, and the panel that lists problems."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from factlas.problem import Problem

OWN = "/_preview/"
"""Where the preview's own files and news are; no page of a site has such an address."""

AT_MOST = 50
"""Problems on the panel; the terminal lists them all."""

_HERE = Path(__file__).parent
_END = b"</body>"


def own_files() -> dict[str, bytes]:
    """The preview's script and style, by path."""
    return {f"{OWN}{path.name}": path.read_bytes() for path in (_HERE / "assets").iterdir()}


def mark_of(content: bytes | None) -> str:
    """Tells two states of a page or panel apart; empty for one that is not there."""
    return sha256(content).hexdigest()[:16] if content else ""


class Words:
    """The templates, compiled once; everything is escaped."""

    def __init__(self) -> None:
        environment = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._panel = environment.get_template("panel.html")
        self._script = environment.get_template("script.html")
        self._missing = environment.get_template("missing.html")

    def panel(self, problems: Sequence[Problem]) -> str:
        """The list of problems as HTML; empty where there is none."""
        if not problems:
            return ""
        return self._panel.render(problems=problems[:AT_MOST], count=len(problems))

    def alive(self, html: bytes) -> bytes:
        """A page that hears of news."""
        script = self._script.render(own=OWN, mark=mark_of(html)).encode()
        head, end, tail = html.rpartition(_END)
        return head + script + end + tail if end else html + script

    def missing(self, path: str) -> bytes:
        """What stands where there is no page, until there is one."""
        return self._missing.render(path=path, own=OWN, mark="").encode()
