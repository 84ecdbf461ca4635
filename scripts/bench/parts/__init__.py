"""What is measured, part by part: each a function that gives figures one after another.

A part is added by a module here and a line in `PARTS`.
"""

from collections.abc import Mapping

from bench.parts.large import large
from bench.parts.paper import paper
from bench.parts.preview import preview
from bench.parts.register import register
from bench.parts.shipped import shipped
from bench.parts.weight import weight
from bench.row import Part

PARTS: Mapping[str, Part] = {
    "shipped": shipped,
    "paper": paper,
    "preview": preview,
    "large": large,
    "register": register,
    "weight": weight,
}
"""By the name under which `make bench ONLY=…` asks for it, in the order of the table."""
