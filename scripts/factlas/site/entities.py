"""A page for every entity, beside the engine, and an index for every room of the site."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from factlas import addresses
from factlas.derive.labels import told
from factlas.derive.sheets import FactSheet, NameLine, fact_sheet
from factlas.derive.timeline import Entry
from factlas.model.dispute import Dispute
from factlas.model.entity import Room
from factlas.mould import lines
from factlas.site.citing import page_foot
from factlas.site.claimlists import (
    ClaimList,
    claim_lists,
    list_block,
    way_to_all,
)
from factlas.site.content import Content
from factlas.site.disputes import dispute_view
from factlas.site.evidence import evidence_cards
from factlas.site.fragments import Fragments
from factlas.site.indexes import Index, index_page, index_parts
from factlas.site.outlets import own_sources
from factlas.site.page import Draft, Inlay, Page, Part
from factlas.site.setting import Setting, numbered
from factlas.site.sheetparts import sheet_rows
from factlas.site.timelineparts import timeline_entries
from factlas.site.titles import title_block

ROOMS = {
    Room.PLACES: "Places",
    Room.SYSTEMS: "Systems",
    Room.PEOPLE: "People",
    Room.INSTITUTIONS: "Institutions",
    Room.AGREEMENTS: "Agreements",
    Room.PARTIES: "Parties",
}


def entity_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """All entities' pages."""
    for entity in content.book.facts.entities:
        path = f"{addresses.entity(content.book.facts.room(entity), entity)}index.html"
        yield Draft(path, partial(_entity_page, entity, path, content, fragment))


def room_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The indexes of the rooms that have any entity."""
    for index in _indexes(content):
        yield index_page(index, content, fragment)


def room_parts(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """The other parts of long indexes."""
    for index in _indexes(content):
        yield from index_parts(index, content, fragment)


def _entity_page(entity: str, path: str, content: Content, fragment: Fragments) -> Inlay:
    book = content.book
    sheet = _with_statements_below(fact_sheet(entity, book))
    lists = {one.anchor: one for one in claim_lists(entity, content)}
    entries = _newest(lists, content)
    claims = (*sheet.cited, *(entry.claim for entry in entries))
    at = Setting(content, path.replace(".html", ".md"), numbered(claims))
    named = at.named(entity)
    description = book.say("{name}: names, figures and statements, each with its source.")
    title = title_block(at, fragment, named, sheet.kind, callers=content.callers[entity])
    return Inlay(
        path,
        sheet.label,
        description.format(name=named),
        (
            Part(f"{title}\n{_names(sheet, at, fragment)}"),
            *_where(at, entity),
            *_sections(sheet, at, fragment),
            *_timeline(entries, lists, at, fragment),
            *_claim_lists(lists, at, fragment),
            *own_sources(entity, at, fragment),
            Part(page_foot(named, at, fragment)),
            *_evidence(at, fragment),
        ),
        has_picture=book.facts.room(entity) is Room.PLACES,
    )


def _with_statements_below(sheet: FactSheet) -> FactSheet:
    """The page lists statements in full, so that their row would say them twice."""
    return replace(sheet, rows=tuple(row for row in sheet.rows if row.code != "said"))


def _newest(lists: Mapping[str, ClaimList], content: Content) -> tuple[Entry, ...]:
    """What of the timeline the page shows, in order of date."""
    shown = lists["timeline"].shown if "timeline" in lists else ()
    return tuple(content.entries[claim] for claim in reversed(shown))


def _names(sheet: FactSheet, at: Setting, fragment: Fragments) -> Markup:
    contested = "yes" if any(name.used_by for name in sheet.names) else ""
    record = at.content.book.facts.entities[sheet.entity]
    short = " ".join(record.short.root.values()) if record.short else ""
    return fragment.alike(
        "names.html",
        at,
        short=short,
        kind=sheet.kind,
        contested=contested,
        names=lines(_name(name, contested, at, fragment) for name in sheet.names),
    )


def _name(name: NameLine, contested: str, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "name.html",
        at,
        foreign=at.foreign(name.language),
        text=name.text,
        language=at.language_name(name.language),
        contested=contested,
        used_by=name.used_by,
    )


def _where(at: Setting, entity: str) -> Iterator[Part]:
    if drawn := at.content.where(entity, at.root):
        yield Part(drawn)


def small_maps(content: Content) -> Mapping[tuple[str, str], str]:
    """The small maps of all entities' pages, by the way to the root and the entity."""
    facts = content.book.facts
    paths = {entity: addresses.entity(facts.room(entity), entity) for entity in facts.entities}
    roots = {e: Setting(content, f"{path}index.md", {}).root for e, path in paths.items()}
    return {(root, entity): content.where(entity, root) for entity, root in roots.items()}


def _sections(sheet: FactSheet, at: Setting, fragment: Fragments) -> Iterator[Part]:
    say = at.say
    if sheet.rows:
        rows = fragment.alike("sheet_rows.html", at, rows=sheet_rows(sheet, at, fragment))
        yield Part(rows, say("Fact sheet"), "facts")
    if disputes := at.content.disputes_on.get(sheet.entity):
        those = lines(_dispute(one, at, fragment) for one in disputes)
        html = fragment.alike("dispute_list.html", at, disputes=those)
        yield Part(html, say("Disputes"), "disputes")


def _dispute(dispute: Dispute, at: Setting, fragment: Fragments) -> Markup:
    def make() -> Markup:
        view = dispute_view(dispute, at.content.book)
        return fragment.alike(
            "dispute_line.html",
            at,
            href=at.dispute(view.id).href,
            question=view.question,
            is_open="yes" if view.is_open else "",
            status=view.status,
            held_by=" · ".join(view.held_by),
        )

    return fragment.once(at, make, "dispute_line", dispute.id)


def _timeline(
    entries: tuple[Entry, ...], lists: Mapping[str, ClaimList], at: Setting, fragment: Fragments
) -> Iterator[Part]:
    if entries:
        whole = way_to_all(lists["timeline"], at)
        html = fragment.alike(
            "entity_timeline.html",
            at,
            entries=timeline_entries(entries, at, fragment),
            href=whole.href if whole else "",
            text=whole.text if whole else "",
        )
        yield Part(html, lists["timeline"].title, "timeline")


def _claim_lists(
    lists: Mapping[str, ClaimList], at: Setting, fragment: Fragments
) -> Iterator[Part]:
    for anchor, one in lists.items():
        if anchor != "timeline":
            yield Part(list_block(one, at, fragment), one.title, anchor)


def _evidence(at: Setting, fragment: Fragments) -> Iterator[Part]:
    if at.numbers and at.has_cards:
        yield Part(evidence_cards(at, fragment), at.say("Evidence"), "fl-evidence")


def _indexes(content: Content) -> Iterator[Index[str]]:
    rooms: dict[Room, list[str]] = defaultdict(list)
    for entity in sorted(content.labels, key=lambda e: (content.labels[e].casefold(), e)):
        rooms[content.book.facts.room(entity)].append(entity)
    for room in (room for room in ROOMS if room in rooms):
        yield _index(room, tuple(rooms[room]), content)


def _index(room: Room, entities: tuple[str, ...], content: Content) -> Index[str]:
    book = content.book
    title = book.say(ROOMS[room])
    site = told(book.facts.explainer.title, book)
    description = book.say("{what} in {site}, each with its names and what is said of it.")
    return Index(
        room.value,
        title,
        description.format(what=title, site=site),
        entities,
        lambda entity: content.labels[entity],
        "entities.html",
        partial(_row, content),
    )


def _row(content: Content, entity: str) -> tuple[str, str, int]:
    """An entity, what it is, and how many claims name it."""
    facts = content.book.facts
    kind = told(facts.kinds[facts.entities[entity].kind].label, content.book)
    return entity, kind, len(facts.claims_about.get(entity, ()))
