"""folium, imported sparingly."""

import subprocess
import sys

import jinja2

from factlas.maps.foliums import Template, folium


def run(code: str) -> str:
    """What a process of its own prints: in this one everything is imported already."""
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_what_fetches_from_the_net_is_not_imported_until_it_is_asked_for() -> None:
    code = """
import sys
from factlas.maps.foliums import folium
print("requests" in sys.modules, "urllib3" in sys.modules)
print(folium.features.requests.get.__module__, "requests" in sys.modules)
"""
    assert run(code).split() == ["False", "False", "requests.api", "True"]


def test_where_it_is_imported_already_it_stays() -> None:
    code = """
import sys, requests
from factlas.maps.foliums import folium
print(sys.modules["requests"] is requests is folium.features.requests)
"""
    assert run(code) == "True"


def test_other_templates_are_compiled_at_once() -> None:
    assert jinja2.Template is jinja2.Environment.template_class


def test_a_template_is_compiled_when_it_is_rendered() -> None:
    waiting = Template("{{ this|tojavascript }}")
    assert "root_render_func" not in vars(waiting)
    assert waiting.render(this={"zoom_start": 4}) == '{\n  "zoomStart": 4,\n}'
    assert "root_render_func" in vars(waiting)
    macro = Template("{% macro script(it) %}{{ it }}{% endmacro %}")
    assert vars(macro.module)["script"]("a") == "a"


def test_a_map_is_folium_s() -> None:
    assert folium.Map(tiles=None).get_root().render().startswith("<!DOCTYPE html>")
