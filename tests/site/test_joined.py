"""Scripts are joined, each file whole and in one function of its own."""

from factlas.site.joined import joined


def test_every_script_is_one_function_that_holds_its_files() -> None:
    for name, script in joined().items():
        text = script.decode()
        assert text.startswith('(() => {\n"use strict";\n') and text.endswith("})();\n"), name
        assert "const inAddress" in text
