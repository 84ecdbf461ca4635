"""A page for every entity, and an index for every room of the site."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from factlas.derive.labels import told
from factlas.derive.sheets import FactSheet, fact_sheet
from factlas.model.dispute import Dispute
from factlas.model.entity import Room
from factlas.site.content import Content
from factlas.site.disputes import DisputeView, dispute_view
from factlas.site.evidence import evidence_blocks, heading
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.rows import ClaimRows
from factlas.site.setting import Setting, numbered

ROOMS = {
    Room.PLACES: "Places",
    Room.SYSTEMS: "Systems",
    Room.PEOPLE: "People",
    Room.INSTITUTIONS: "Institutions",
    Room.AGREEMENTS: "Agreements",
    Room.PARTIES: "Parties",
}


def entity_pages(content: Content, fragment: Fragments) -> Iterator[Draft]:
    """All entities' pages, and the indexes of the rooms that have any."""
    rows = ClaimRows(fragment)
    for entity in content.book.facts.entities:
        path = f"{content.book.facts.room(entity).value}/{entity}.md"
        yield Draft(path, partial(_entity_page, entity, content, fragment, rows))
    present = {content.book.facts.room(entity) for entity in content.book.facts.entities}
    for room in (room for room in ROOMS if room in present):
        yield Draft(f"{room.value}/index.md", partial(_index, room, content, fragment))


def _entity_page(entity: str, content: Content, fragment: Fragments, rows: ClaimRows) -> Page:
    book = content.book
    sheet = _with_statements_below(fact_sheet(entity, book))
    room = book.facts.room(entity)
    claims = (*sheet.cited, *(entry.claim for entry in sheet.timeline))
    at = Setting(content, f"{room.value}/{entity}.md", numbered(claims))
    named = at.named(entity)
    description = book.say("{name}: names, figures and statements, each with its source.")
    return Page(
        at.path,
        sheet.label,
        description.format(name=named),
        (
            fragment("title.html", at=at, title=named, language="", under=sheet.kind),
            _names(sheet, at, fragment),
            content.drawings.where(entity, book, at.root),
            *_sections(sheet, at, fragment),
            *_claim_lists(sheet, at, fragment, rows),
            *evidence_blocks(at, fragment),
        ),
    )


def _with_statements_below(sheet: FactSheet) -> FactSheet:
    """The page lists statements in full, so that their row would say them twice."""
    return replace(sheet, rows=tuple(row for row in sheet.rows if row.code != "said"))


def _names(sheet: FactSheet, at: Setting, fragment: Fragments) -> str:
    contested = any(name.used_by for name in sheet.names)
    return fragment("names.html", at=at, sheet=sheet, contested=contested)


def _sections(sheet: FactSheet, at: Setting, fragment: Fragments) -> Iterator[str]:
    say, content = at.say, at.content
    if sheet.rows:
        yield heading(say("Fact sheet"), "facts")
        yield fragment("sheet_rows.html", at=at, sheet=sheet)
    if disputes := _disputes(sheet, content):
        yield heading(say("Disputes"), "disputes")
        yield fragment("dispute_list.html", at=at, disputes=disputes)
    if sheet.timeline:
        yield heading(say("Timeline"), "timeline")
        yield fragment("entity_timeline.html", at=at, entries=sheet.timeline)


def _claim_lists(
    sheet: FactSheet, at: Setting, fragment: Fragments, rows: ClaimRows
) -> Iterator[str]:
    say = at.say
    for title, anchor, claims in (
        (say("Statements made"), "said-by", sheet.said_by),
        (say("Statements by others"), "said-about", sheet.said_about),
        (say("Events and states"), "claims", sheet.others),
    ):
        if claims:
            yield heading(title, anchor)
            yield fragment("claim_list.html", rows=[rows(claim, at) for claim in claims])


def _disputes(sheet: FactSheet, content: Content) -> list[DisputeView]:
    facts = content.book.facts
    concerned = {claim.id for claim in facts.claims_about.get(sheet.entity, ())}
    return [
        dispute_view(dispute, content.book)
        for dispute in facts.disputes.values()
        if concerned & set(dispute.claims) or _holds(sheet.entity, dispute)
    ]


def _holds(entity: str, dispute: Dispute) -> bool:
    return any(entity in side.held_by for side in dispute.sides)


def _index(room: Room, content: Content, fragment: Fragments) -> Page:
    book = content.book
    rows = [
        (entity, told(book.facts.kinds[record.kind].label, book), _count(entity, content))
        for entity, record in book.facts.entities.items()
        if book.facts.room(entity) is room
    ]
    rows.sort(key=lambda row: (content.labels[row[0]].casefold(), row[0]))
    at = Setting(content, f"{room.value}/index.md", {})
    title = book.say(ROOMS[room])
    description = book.say("{what} in {site}, each with its names and what is said of it.")
    return Page(
        at.path,
        title,
        description.format(what=title, site=at.title),
        (
            fragment("title.html", at=at, title=title, language="", under=""),
            fragment("entities.html", at=at, entities=rows),
        ),
    )


def _count(entity: str, content: Content) -> int:
    return len(content.book.facts.claims_about.get(entity, ()))
