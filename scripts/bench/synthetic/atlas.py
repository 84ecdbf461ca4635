"""Invented maps: of places, of what stood there, and of ranges."""

from bench.synthetic.cast import Cast, Member, Record

BASEMAP = "north-west-pacific"
"""The shipped coastline on which they are drawn."""
EXTENT = {"west": 140, "south": 40, "east": 160, "north": 54}


def atlas(cast: Cast, count: int) -> list[Record]:
    """So many maps, each of other places and systems."""
    return [_map(cast, number) for number in range(count)]


def _map(cast: Cast, number: int) -> Record:
    places = [place.id for place in _window(cast.places, number, 10)]
    systems = [system.id for system in _window(cast.systems, number, 3)]
    ring = {"show": "ranges", "quantity": "range", "of": systems[0], "from": places[0]}
    return {
        "id": f"map-{number}",
        "title": f"Islands and what stood on them, sheet {number}",
        "caption": "The islands of this sheet, with the systems that papers reported there.",
        "alt": "Map of ten islands, with the systems that papers reported on them and one range.",
        "basemap": BASEMAP,
        "extent": dict(EXTENT),
        "layers": [
            {"show": "places", "of": places},
            {"show": "stationings", "of": systems},
            ring,
        ],
    }


def _window(of: tuple[Member, ...], number: int, width: int) -> list[Member]:
    return [of[(number * width + step) % len(of)] for step in range(width)]
