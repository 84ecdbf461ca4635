"""Templates are compiled where the program is installed, whatever Python is told about modules."""

import os
import subprocess
import sys
from pathlib import Path

from factlas.maps import rendering
from factlas.site.templating import MACROS, TEMPLATES


def test_every_template_is_kept(tmp_path: Path) -> None:
    told = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": str(tmp_path)}
    run = [sys.executable, "-m", "factlas.commands.compiling"]
    subprocess.run(run, check=True, env=os.environ | told)
    pages = [*TEMPLATES.glob("*.html"), *MACROS]
    maps = list((Path(rendering.__file__).parent / "templates").iterdir())
    assert len(list(tmp_path.rglob("templating-en-*.cache"))) == len(pages)
    assert len(list(tmp_path.rglob("rendering--*.cache"))) == len(maps)
