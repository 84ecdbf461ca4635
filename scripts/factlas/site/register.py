"""The register of claims: a plain table in parts, and a form that finds among all of them.

Without scripts the parts are all there is. With scripts a choice in the form fetches what
`registerdata` wrote, and the table shows what is found.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from markupsafe import Markup

from factlas import addresses
from factlas.derive.cards import Card
from factlas.derive.register import KINDS, STANDINGS, VOUCHED, Entry
from factlas.mould import lines
from factlas.site.choices import Choice
from factlas.site.claimparts import mark, said
from factlas.site.content import Content
from factlas.site.entities import ROOMS
from factlas.site.evidence import downloads
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Inlay, Page, Part
from factlas.site.parts import Parts
from factlas.site.registerdata import FOLDER
from factlas.site.setting import Link, Setting
from factlas.site.titles import title_block

PART = 200
"""Claims on one page."""

SORTS = {
    "": "Newest first",
    "oldest": "Oldest first",
    "kind": "By kind",
    "who": "By who says it",
    "vouched": "By who vouches",
}
"""Orders of the table: what the address calls them, and in words."""


def register_page(content: Content, fragment: Fragments) -> Draft[Page]:
    """The register with its first part."""
    return Draft("register.md", partial(_page, content, fragment))


def register_parts(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts."""
    for index in range(1, _parts(len(content.book.facts.claims)).count):
        path = f"{addresses.REGISTER}{index + 1}/index.html"
        yield Draft(path, partial(_further, index, path, content, fragment))


def _parts(count: int) -> Parts[int]:
    return Parts(range(count), PART, addresses.REGISTER, addresses.REGISTER)


def _page(content: Content, fragment: Fragments) -> Page:
    at = Setting(content, "register.md", {})
    entries = content.register
    title, description = _titles(at)
    form = _form(entries, at, fragment)
    return Page(
        at.path,
        title,
        description,
        (
            title_block(at, fragment, title),
            downloads(at, fragment),
            _table(entries, 0, at, fragment, form),
        ),
        wide=True,
    )


def _form(entries: tuple[Entry, ...], at: Setting, fragment: Fragments) -> str:
    return fragment(
        "register_form.html",
        at=at,
        data=at.href(FOLDER),
        choices=tuple(_choices(entries, at)),
        sorts={name: at.say(words) for name, words in SORTS.items()},
        total=len(entries),
        all=at.say("All {n} claims").format(n=len(entries)),
    )


def _further(index: int, path: str, content: Content, fragment: Fragments) -> Inlay:
    at = Setting(content, path.replace(".html", ".md"), {})
    title, description = _titles(at)
    title = at.say("{list}, part {n}").format(list=title, n=index + 1)
    head = fragment("list_part.html", at=at, title=title, back=Link(at.say("The first part"), ".."))
    table = _table(content.register, index, at, fragment)
    return Inlay(path, title, description, (Part(f"{head}\n{table}"),))


def _titles(at: Setting) -> tuple[str, str]:
    description = "Every claim on these pages, with who says so, when, and how it stands."
    return at.say("Register of claims"), at.say(description)


def _choices(entries: tuple[Entry, ...], at: Setting) -> Iterator[Choice]:
    say = at.say
    kinds = Counter(entry.kind for entry in entries)
    vouched = Counter(entry.vouched for entry in entries)
    standings = Counter(code for entry in entries for code in entry.standings)
    years = Counter(str(entry.year) for entry in entries)
    for name, label, words, counts in (
        ("kind", say("Kind"), KINDS, kinds),
        ("vouched", say("Who vouches"), VOUCHED, vouched),
        ("standing", say("How it stands"), STANDINGS, standings),
        ("from", say("From year"), dict(zip(years, years, strict=True)), years),
        ("to", say("To year"), dict(zip(years, years, strict=True)), years),
    ):
        values = ((code, say(text), counts[code]) for code, text in words.items() if counts[code])
        yield Choice(name, label, tuple(values))


def _table(
    entries: tuple[Entry, ...], index: int, at: Setting, fragment: Fragments, form: str = ""
) -> str:
    parts = _parts(len(entries))
    plainly = at.say("{n} claims, the newest first, in {m} parts.")
    rows = [at.card(entries[row].claim) for row in parts.part(index)]

    def ways() -> Markup:
        years, rooms = tuple(_years(entries, parts, at)), tuple(_rooms(at))
        return Markup(fragment("register_ways.html", at=at, years=years, rooms=rooms))

    return fragment(
        "register.html",
        at=at,
        form=Markup(form),
        plainly=plainly.format(n=len(entries), m=parts.count),
        rows=lines(_row(card, at, fragment) for card in rows),
        parts=parts.links([_span(entries, parts.part(n)) for n in range(parts.count)], at),
        here=index,
        ways=fragment.once(at, ways, "register_ways.html", str(parts.size)),
    )


def _row(card: Card, at: Setting, fragment: Fragments) -> Markup:
    def marks() -> Markup:
        return lines([mark(*one, at, fragment) for one in card.marks])

    return fragment.alike(
        "register_row.html",
        at,
        claim=card.claim,
        said=said(card.text, card.language, at, fragment),
        kind=at.say(KINDS[card.kind]),
        speaker=card.speaker,
        when=card.when,
        marks=fragment.once(at, marks, "marks", card.marks),
    )


def _span(entries: tuple[Entry, ...], rows: Sequence[int]) -> str:
    """The years that a part covers, the newest first: 2018–2016."""
    years = list(dict.fromkeys((entries[rows[0]].year, entries[rows[-1]].year))) if rows else []
    return "–".join(map(str, years))


def _years(
    entries: tuple[Entry, ...], parts: Parts[int], at: Setting
) -> Iterator[tuple[Link, int]]:
    """The way to the first claim of each year, and how many claims it has."""
    counts = Counter(entry.year for entry in entries)
    row = 0
    for year, count in counts.items():
        yield Link(str(year), at.href(f"{parts.holding(row)}#{entries[row].claim}")), count
        row += count


def _rooms(at: Setting) -> Iterator[Link]:
    """Where claims are listed by what they concern."""
    facts = at.content.book.facts
    present = {facts.room(entity) for entity in facts.entities}
    for room, words in ROOMS.items():
        if room in present:
            yield Link(at.say(words), at.href(f"{room.value}/"))
    if facts.sources:
        yield Link(at.say("Sources"), at.href("sources/"))
