"""The switch of viewpoints: whose names and claimed lines a reader sees first, on every page."""

from collections.abc import Mapping
from typing import Any

from factlas.site.content import Content

SCRIPT = "assets/factlas-view.js"
"""Shows names as chosen, and keeps the choice in the address."""


def switch(content: Content) -> Mapping[str, Any]:
    """What the switch says, and its choices; none where every name is everybody's."""
    say, parties = content.book.say, content.viewpoints
    every = say("Both names") if len(parties) == 2 else say("All names")
    chosen = [(party, say("Names: {party}").format(party=name)) for party, name in parties]
    return {
        "label": say("Names and claimed lines"),
        "hint": say("Whose names and claimed lines come first. Facts and control stay the same."),
        "choices": [("", every), *chosen] if len(parties) > 1 else [],
    }
