"""The date as of which the facts stand: their own newest date, so that builds have no clock."""

import os
import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from factlas.problem import AuthorError, Place, Problem

if TYPE_CHECKING:
    from factlas.model.facts import Facts


def as_of(facts: "Facts") -> date:
    """The day on which an editor last saw a source."""
    return facts.last_seen or date(1970, 1, 1)


def release(facts: "Facts") -> str:
    """What tells this release from others: its name where it has one, and the day of its facts."""
    day = as_of(facts).isoformat()
    return f"{facts.explainer.release} ({day})" if facts.explainer.release else day


def epoch(facts: "Facts") -> int:
    """Seconds since 1970 for whatever stamps a file: SOURCE_DATE_EPOCH, or else the same day.

    As reproducible-builds.org/specs/source-date-epoch says. Raises AuthorError where that is set
    to something else than such a number.
    """
    given = os.environ.get(EPOCH, "")
    if not given:
        return int(datetime.combine(as_of(facts), time(), UTC).timestamp())
    if not _SECONDS.fullmatch(given):
        what, remedy = f'"{given}" is no number of seconds since 1970', "mend it, or unset it"
        raise AuthorError([Problem(Place(EPOCH), EPOCH, what, remedy, "epoch")])
    return int(given)


EPOCH = "SOURCE_DATE_EPOCH"
_SECONDS = re.compile(r"\d{1,11}", re.ASCII)
