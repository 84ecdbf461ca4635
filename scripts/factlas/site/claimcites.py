"""What a claim's page tells programs, and how the claim is cited and an error in it reported."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from factlas.derive.bibtex import tex
from factlas.derive.cards import Card
from factlas.derive.evidence import cited
from factlas.derive.labels import date_words
from factlas.derive.linkeddata import linked_source
from factlas.model.claim import Claim
from factlas.mould import markup
from factlas.site.citing import in_script
from factlas.site.claimforms import claim_forms
from factlas.site.content import Content
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


class _Sources(dict[str, _Source]):
    """Sources by their ids, each made ready when a claim first cites it."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self._content = content

    def __missing__(self, source: str) -> _Source:
        book, escaped = self._content.book, self._content.escaped
        told = cited(source, book)
        made = self[source] = _Source(
            escaped[f"{told.named}, {told.published}, "],
            escaped[f", {told.url}"] if told.url else "",
            escaped[tex(f"{told.named}, ")],
            in_script(linked_source(source, book)),
        )
        return made


def claim_cites(claim: Claim, card: Card, at: Setting, fragment: Fragments) -> Mapping[str, Markup]:
    """The HTML for programs and for who cites it, for `claim.html`.

    Ids and dates hold no sign that has a meaning in HTML.
    """
    book, escaped = at.content.book, at.content.escaped
    day = card.changed.isoformat()
    values = {
        "claim": markup(claim.id),
        "text": card.text,
        "tex": tex(card.text),
        "json": in_script(card.text),
        "language": card.language,
        "when": card.when,
        "date": date_words(claim.when, book),
        "temporal": markup(claim.when.text),
        "day": day,
        "slashed": day.replace("-", "/"),
        "year": day[:4],
        "withdrawn": card.withdrawn,
        "retracted": tex(card.withdrawn) if card.withdrawn else "",
        **_evidence(card, at, fragment),
    }
    forms = claim_forms(bool(card.withdrawn), at, fragment)
    return {
        "cited": forms.cited.filled(values, escaped),
        "cite": forms.cite.filled(values, escaped),
    }


def _evidence(card: Card, at: Setting, fragment: Fragments) -> Mapping[str, Markup]:
    """Its sources: in a reference and as linked data each once, with every place in it."""
    escaped = at.content.escaped
    sources = fragment.once(at, lambda: _Sources(at.content), "cites")
    views = [(sources[view.source.id], view.at) for view in card.evidence]
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
