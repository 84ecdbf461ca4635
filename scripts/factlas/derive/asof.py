"""The date as of which the facts stand: their own newest date, so that builds have no clock."""

from datetime import UTC, date, datetime, time

from factlas.model.facts import Facts


def as_of(facts: Facts) -> date:
    """The day on which an editor last saw a source."""
    return max(
        (source.accessed.last for source in facts.sources.values()), default=date(1970, 1, 1)
    )


def release(facts: Facts) -> str:
    """What tells this release from others: its name where it has one, and the day of its facts."""
    day = as_of(facts).isoformat()
    return f"{facts.explainer.release} ({day})" if facts.explainer.release else day


def epoch(facts: Facts) -> int:
    """The same as seconds since 1970, for whatever stamps a file."""
    return int(datetime.combine(as_of(facts), time(), UTC).timestamp())
