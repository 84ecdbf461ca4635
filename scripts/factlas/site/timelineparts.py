"""Entries of a timeline, as they stand on any page."""

from collections.abc import Iterable

from markupsafe import Markup

from factlas.derive.timeline import Entry
from factlas.mould import joined, lines
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting
from factlas.site.sheetparts import disputed, outcome_marks


def timeline_entries(entries: Iterable[Entry], at: Setting, fragment: Fragments) -> Markup:
    """Entries below each other."""
    those = lines([_entry(entry, at, fragment) for entry in entries])
    return fragment.alike("timeline_entries.html", at, entries=those)


def _entry(entry: Entry, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "timeline_entry.html",
        at,
        kind=entry.kind,
        entities=" ".join(entry.entities),
        when=entry.when,
        language=at.foreign(entry.language),
        headline=entry.headline,
        cited=fragment.cite((entry.claim,), at),
        text=entry.text,
        outcomes=outcome_marks(entry.outcomes, at, fragment) if entry.outcomes else "",
        disputes=joined([disputed(one, at, fragment) for one in entry.disputes])
        if entry.disputes
        else "",
        kind_words=entry.kind_words,
        reported=entry.reported,
    )
