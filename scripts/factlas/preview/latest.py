"""What there is to see now: the last good site, and what keeps a newer one from being shown."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition

from factlas.problem import Problem

Site = Callable[[str], bytes | None]
"""Gives the file at a path of the site (`places/kunashir/index.html`), or None; never raises for a
path that does not exist, whatever it holds."""


def empty(path: str) -> None:
    """The site before there is any."""
    return None


@dataclass(frozen=True)
class State:
    """What there is to see at one time."""

    number: int = 0
    """Counts the states."""
    site: Site = empty
    """The last good site."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files as they are now; empty where the site shows them."""


class Latest:
    """The state, shared by the one who watches and those who serve."""

    def __init__(self) -> None:
        self._state = State()
        self._turned = Condition()

    @property
    def state(self) -> State:
        """The state now."""
        return self._state

    def show(self, site: Site) -> None:
        """There is a newer site, and nothing is wrong."""
        self._turn(State(self._state.number + 1, site))

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Something is wrong: the last good site stays."""
        self._turn(State(self._state.number + 1, self._state.site, problems))

    def after(self, number: int, seconds: float) -> State:
        """The state, once it is another than `number`, or after so many seconds."""
        with self._turned:
            self._turned.wait_for(lambda: self._state.number != number, timeout=seconds)
            return self._state

    def _turn(self, state: State) -> None:
        with self._turned:
            self._state = state
            self._turned.notify_all()
