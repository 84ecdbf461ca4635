import pytest

from factlas.check.unitwords import unit_after


@pytest.mark.parametrize(
    ("after", "unit"),
    [
        (" km", "km"),
        ("-kilometre range", "km"),
        (" км.", "km"),
        ("キロメートル", "km"),
        (" km²", "km2"),
        (" km/h", "km/h"),
        (" nautical miles", "nmi"),
        (" miles", "mi"),
        ("%", "percent"),
        (" percentage points", None),
        (" kmx", None),
        (" of them", None),
        ("", None),
    ],
)
def test_units_by_their_names(after: str, unit: str | None) -> None:
    assert unit_after(f"300{after}", 3) == unit
