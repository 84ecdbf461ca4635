"""What pages show of a claim, piece by piece: its line, its words, who says so, what came of it."""

from collections.abc import Mapping

from markupsafe import Markup

from factlas import addresses
from factlas.derive.cards import Card, Related
from factlas.derive.evidence import Cited, EvidenceView
from factlas.derive.standing import Line
from factlas.mould import lines, markup
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting
from factlas.site.templating import headed


def byline(card: Card, at: Setting, fragment: Fragments) -> Markup:
    """What sort of claim, when, and who says it."""

    def make() -> Markup:
        return fragment.alike(
            "byline.html", at, kind=card.kind_words, when=card.when, speaker=card.speaker
        )

    return fragment.once(at, make, "byline", card.claim)


def said(text: str, language: str, at: Setting, fragment: Fragments) -> str:
    """A text, with its language where that is not the page's."""
    foreign = at.foreign(language)
    return fragment.alike("foreign.html", at, text=text, language=foreign) if foreign else text


def claim_row(claim: str, at: Setting, fragment: Fragments) -> Markup:
    """A claim's row in any list."""
    return fragment.once(at, lambda: _row(at.card(claim), at, fragment), "row", claim)


def _row(card: Card, at: Setting, fragment: Fragments) -> Markup:
    first = card.standing[0]
    return fragment.alike(
        "claim_row.html",
        at,
        href=at.claim(card.claim),
        said=said(card.text, card.language, at, fragment),
        byline=byline(card, at, fragment),
        code=first.code,
        standing=first.text,
        disputed="yes" if card.is_disputed else "",
        outcomes=lines(mark(one.as_, one.outcome, at, fragment) for one in card.followers)
        if card.followers
        else "",
    )


def mark(code: str, words: str, at: Setting, fragment: Fragments) -> Markup:
    """How a claim stands, in a few words that many claims share."""

    def make() -> Markup:
        return fragment.alike("mark.html", at, code=code, words=words)

    return fragment.once(at, make, "mark", code, words)


def claim_body(claim: str, at: Setting, fragment: Fragments) -> Markup:
    """Who says so, how it stands and what came of it: the same on a card and on its own page."""
    return fragment.once(at, lambda: _body(at.card(claim), at, fragment), "body", claim)


def _body(card: Card, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "claim_body.html",
        at,
        withdrawn=card.withdrawn,
        instead=_all_related(card.instead, at, fragment),
        corrected=lines([fragment.alike("corrected.html", at, words=w) for w in card.corrected])
        if card.corrected
        else "",
        marks=_marks(card, at, fragment),
        evidence=lines([_evidence(view, at, fragment) for view in card.evidence]),
        rivals=_rivals(card, at, fragment) if card.rivals else "",
        followers=_all_related(card.followers, at, fragment),
        follows=_all_related(card.follows, at, fragment),
        due=card.due,
        confirmed=card.confirmed,
        read=card.read,
        review=card.review,
    )


def _marks(card: Card, at: Setting, fragment: Fragments) -> Markup:
    """How a claim stands; what came of it is said with its date."""
    if not card.followers:
        return _standing(card.standing, at, fragment)
    own = [line for line in card.standing if line.code != "outcome"]
    came = [
        Line(later.as_, later.outcome, addresses.claim(later.claim)) for later in card.followers
    ]
    return _standing((*own, *came), at, fragment)


def _standing(those: tuple[Line, ...], at: Setting, fragment: Fragments) -> Markup:
    """Most claims stand as many others do."""

    def make() -> Markup:
        return lines(
            fragment.alike(
                "standing_line.html",
                at,
                code=line.code,
                about=line.about,
                href=at.href(line.href),
                text=line.text,
            )
            for line in those
        )

    return fragment.once(at, make, "standing", those)


def _evidence(view: EvidenceView, at: Setting, fragment: Fragments) -> Markup:
    source = view.source
    language = at.foreign(source.language)

    def of_source() -> Mapping[str, str]:
        return {
            "language": language,
            "source": _source(source, at, fragment),
            "descriptor": source.descriptor,
            "plain": source.url,
            "archived": source.archived,
        }

    return fragment.among(
        source.id,
        of_source,
        "evidence.html",
        at,
        words=view.words,
        gloss=view.gloss,
        place=headed(view.at, language),
        origin=view.origin,
        hand="first" if view.first_hand else "",
        url=view.url,
    )


def _source(source: Cited, at: Setting, fragment: Fragments) -> Markup:
    """The line of a source."""
    return fragment.alike(
        "cited.html",
        at,
        publisher=source.publisher,
        href=at.source(source.id),
        title=said(source.title, source.language, at, fragment),
        published=source.published,
    )


def _rivals(card: Card, at: Setting, fragment: Fragments) -> Markup:
    return markup(fragment("rivals.html", at=at, rivals=card.rivals))


def _all_related(those: tuple[Related, ...], at: Setting, fragment: Fragments) -> str:
    return lines([_related(other, at, fragment) for other in those]) if those else ""


def _related(other: Related, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "related.html",
        at,
        how=other.how,
        when=other.when,
        href=at.claim(other.claim),
        text=other.text,
        why=other.why,
    )
