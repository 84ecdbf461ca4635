"""The explainer itself: title, languages, who stands behind it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from factlas.model.base import ClaimId, Id, Language, Line, Record, Ref, WebAddress, Words

ReportAddress = Annotated[
    str,
    StringConstraints(
        pattern=r"^(mailto:[^\s<>\"'`{}|\\^?&]+@[^\s<>\"'`{}|\\^?&]+"
        r"|https?://([^\s<>\"'`{}|\\^]|\{subject\}|\{body\})+)$",
        max_length=2000,
    ),
]
"""Mail, or the web with {subject} and {body} to be filled in; nothing else."""


class Brief(Record):
    """The explainer on two pages: the home chapter's opening, a map, the key claims."""

    map: Annotated[Id, Ref("map")]
    """Which map it shows."""
    claims: Annotated[tuple[ClaimId, ...], Field(min_length=1, max_length=10)]
    """The key claims, the weightiest first."""


class Explainer(Record):
    """What the site says of itself; omitted means: not stated."""

    title: Words
    """Title of the site."""
    summary: Words
    """What it explains, in a sentence or two."""
    language: Language
    """The default language, in which plain strings are written."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """The editions that are built, the default first."""
    address: WebAddress | None = None
    """Where the site is published, with a final slash; omitted while unknown."""
    release: Line | None = None
    """Name or number of this release, by which it is cited; omitted: by its date alone."""
    publisher: Line | None = None
    """Who publishes it."""
    contact: Line | None = None
    """How to reach the editors: an address on the web or of e-mail."""
    report: ReportAddress | None = None
    """Where errors are reported: mailto:…, or an address in which {subject} and {body} are filled
    in, as https://tracker.example/new?title={subject}&text={body}."""
    funding: Words | None = None
    """Who pays for it."""
    brief: Brief | None = None
    """What the brief shows; without it there is none."""
    licence: Line = "CC BY 4.0"
    """Licence of facts and texts."""


class LoadedWord(Record):
    """A word that takes a side, and what to write instead."""

    word: Line
    """The word, as it would stand in a text."""
    instead: Line
    """A neutral wording."""
