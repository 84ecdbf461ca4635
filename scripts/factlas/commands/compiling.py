"""Compiles every template beforehand, as `compileall` does modules.

`make` runs it where it installs the program, so that no first page waits for it, and none ever does
where Python is told to keep nothing that it compiles.
"""

import sys

from factlas.maps import rendering
from factlas.site.templating import Templates
from factlas.words import translator

LANGUAGE = "en"
"""Of the words in pages: that of the program itself."""


def compile_templates() -> None:
    """Compile all templates, and keep what comes of it."""
    sys.dont_write_bytecode = False
    Templates(translator(LANGUAGE), LANGUAGE).compile()
    rendering.compile_all()


if __name__ == "__main__":
    compile_templates()
