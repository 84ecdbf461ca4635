from factlas.maps.brought import assets
from factlas.maps.palette import NIGHT, PAPER


def test_assets_are_leaflet_and_ours() -> None:
    assert list(assets())[:5] == [
        "factlas-maps.css",
        "factlas-controls.js",
        "factlas-maps.js",
        "leaflet/leaflet.css",
        "leaflet/leaflet.js",
    ]
    assert "leaflet/images/layers.png" in assets()


def test_the_style_sheet_has_both_palettes_and_loads_nothing() -> None:
    sheet = assets()["factlas-maps.css"].decode()
    for (name, by_day), (_, by_night) in zip(PAPER.properties(), NIGHT.properties(), strict=True):
        assert f"{name}: light-dark({by_day}, {by_night});" in sheet
    assert "url(" not in sheet
    assert "@import" not in sheet
