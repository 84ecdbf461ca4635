"""Scripts and style sheets are joined, each file whole."""

from pathlib import Path

import factlas.site
from factlas.site.joined import STYLE, joined

SITE = Path(factlas.site.__file__).parent


def test_every_script_is_one_function_that_holds_its_files() -> None:
    for name, script in joined().items():
        if name.endswith(".js"):
            text = script.decode()
            assert text.startswith('(() => {\n"use strict";\n') and text.endswith("})();\n"), name
            assert "const inAddress" in text


def test_the_style_sheet_holds_every_file_of_its_folder() -> None:
    sheet = joined()[STYLE].decode()
    assert [
        path.name for path in (SITE / "styles").iterdir() if path.read_text() not in sheet
    ] == []
