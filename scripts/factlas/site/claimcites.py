"""What a claim's page tells programs, and how the claim is cited and an error in it reported."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from factlas.derive.bibtex import tex
from factlas.derive.cards import Card
from factlas.derive.changes import changed
from factlas.derive.evidence import Cited
from factlas.derive.labels import date_words
from factlas.derive.linkeddata import linked_source
from factlas.model.claim import Claim
from factlas.mould import markup
from factlas.site.citing import in_script
from factlas.site.claimforms import claim_forms
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


@dataclass(frozen=True, eq=False)
class _Source:
    """What every claim says of a source that it cites, as HTML."""

    before: str
    """In a reference, before the places in it."""
    behind: str
    """In a reference, behind them."""
    noted: str
    """In BibTeX, before a place in it."""
    linked: str
    """As linked data."""


def claim_cites(claim: Claim, card: Card, at: Setting, fragment: Fragments) -> Mapping[str, Markup]:
    """The HTML for programs and for who cites it, for `claim.html`."""
    book, escaped = at.content.book, at.content.escaped
    day = changed(claim, book.facts).isoformat()
    values = {
        "claim": claim.id,
        "text": card.text,
        "tex": tex(card.text),
        "json": in_script(card.text),
        "language": card.language,
        "when": card.when,
        "date": date_words(claim.when, book),
        "temporal": claim.when.text,
        "day": day,
        "slashed": day.replace("-", "/"),
        "year": day[:4],
        "withdrawn": card.withdrawn,
        "retracted": tex(card.withdrawn),
        **_evidence(card, at, fragment),
    }
    cited, cite = claim_forms(bool(card.withdrawn), at, fragment)
    return {"cited": cited.filled(values, escaped), "cite": cite.filled(values, escaped)}


def _evidence(card: Card, at: Setting, fragment: Fragments) -> Mapping[str, Markup]:
    """Its sources: in a reference and as linked data each once, with every place in it."""
    escaped = at.content.escaped
    views = [(_source(view.source, at, fragment), view.at) for view in card.evidence]
    places: dict[_Source, dict[str, None]] = {}
    for source, place in views:
        places.setdefault(source, {})[escaped[place]] = None
    told = [f"{one.before}{', '.join(those)}{one.behind}" for one, those in places.items()]
    noted = [f"{source.noted}{escaped[tex(place)]}" for source, place in views]
    return {
        "evidence": markup("; ".join(told)),
        "noted": markup("; ".join(noted)),
        "citation": markup(", ".join([source.linked for source in places])),
    }


def _source(source: Cited, at: Setting, fragment: Fragments) -> _Source:
    def make() -> _Source:
        escaped = at.content.escaped
        return _Source(
            escaped[f"{source.named}, {source.published}, "],
            escaped[f", {source.url}"] if source.url else "",
            escaped[tex(f"{source.named}, ")],
            in_script(linked_source(source.id, at.content.book)),
        )

    return fragment.once(at, make, "cites", source.id)
