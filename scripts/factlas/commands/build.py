"""`factlas build`: check, then publish everything: pages, maps, PDF, data.

To import all that makes a site takes longer than a check: it is done while a copy of this process
checks.
"""

import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from factlas.commands.project import BUILD, Project, checked, read, sound
from factlas.commands.steps import step
from factlas.commands.unchanged import key_of, remember, stands
from factlas.copied import made_meanwhile
from factlas.problem import Problem
from factlas.publish import alone, clear_up, published

if TYPE_CHECKING:
    from factlas.site.engine import Engine


def build(root: Path, engine: "Engine" = "mkdocs", out: Path | None = None) -> int:
    """Check, then publish the whole site into `out` in one step; spared where it stands already."""
    began = time.monotonic()
    target = out or root / "site"
    key = key_of(root, engine)
    if stands(target, key, root / BUILD):
        clear_up(target)
        print(f"{target}/ stands as these facts make it: nothing has changed")
        return 0
    with step("check"):
        project = _sound_project(root)
        from factlas.commands.making import make_all
        from factlas.commands.workshop import workshop

        shop = workshop(project)
    with alone(shop.build):
        with published(target) as folder:
            make_all(shop, engine, folder)
        remember(target, key, shop.build)
    facts = project.loaded.facts
    seconds = time.monotonic() - began
    print(
        f"built {target}/: {len(facts.claims)} claims over {len(facts.sources)} sources, "
        f"in {seconds:.1f} s"
    )
    return 0


def _sound_project(root: Path) -> Project:
    loaded, story = read(root)

    def problems(_: None) -> tuple[Problem, ...]:
        return checked(root, loaded, story).problems

    with made_meanwhile(problems, (None,), copies=1) as told:
        import_module("factlas.commands.making")
        return sound(Project(root, loaded, story, *told()))
