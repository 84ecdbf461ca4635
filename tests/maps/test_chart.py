"""What a map is drawn on."""

from factlas.maps.box import Box
from factlas.maps.plate import Plate


def test_edges_hold_degrees_credit_and_scale(plate: Plate) -> None:
    chart = plate.chart
    labelled = sum(degree.is_labelled for degree in chart.degrees)
    edges = list(chart.edges(10))
    assert len(edges) == labelled + 2
    credit, scale = edges[-2:]
    assert (credit.right, credit.bottom) == (chart.width, chart.height)
    assert (scale.left, scale.bottom) == (0, chart.height)
    assert chart.box == Box(0, 0, chart.width, chart.height)
