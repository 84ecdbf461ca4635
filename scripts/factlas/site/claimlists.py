"""Lists of claims on an entity's page: whole where short, else the newest and the way to all.

A long list stands in parts on light pages of its own, so that no page grows with the facts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain

from markupsafe import Markup

from factlas import addresses
from factlas.derive.timeline import is_told
from factlas.model.claim import Claim
from factlas.mould import lines
from factlas.site.claimparts import claim_row
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Light
from factlas.site.parts import Parts
from factlas.site.setting import Link, Setting

WHOLE = 30
"""A list of up to so many claims stands whole on the page."""

NEWEST = 20
"""Of a longer one, so many stand there."""

PART = 100
"""Claims on one page of a list in parts."""

SUBJECTS = 12
"""Subjects that a long list counts, those with most claims first."""


@dataclass(frozen=True)
class ClaimList:
    """The claims that concern an entity in one way."""

    entity: str
    """Id of the entity."""
    anchor: str
    """Id of its heading on the entity's page, and end of its own address."""
    title: str
    """Its heading."""
    claims: tuple[str, ...]
    """Ids of its claims, the newest first."""

    @property
    def is_long(self) -> bool:
        """Whether it stands in parts on pages of its own."""
        return len(self.claims) > WHOLE

    @property
    def shown(self) -> tuple[str, ...]:
        """Those that the entity's page shows."""
        return self.claims[:NEWEST] if self.is_long else self.claims


def claim_lists(entity: str, content: Content) -> tuple[ClaimList, ...]:
    """The lists of an entity's page that hold anything."""
    say = content.book.say
    concerned = content.book.facts.claims_about.get(entity, ())
    on_timeline = tuple(claim.id for claim in concerned if is_told(claim))
    said_by, said_about, others = _in_voices(entity, concerned)
    lists = (
        ClaimList(entity, "timeline", say("Timeline"), on_timeline[::-1]),
        ClaimList(entity, "said-by", say("Statements made"), said_by[::-1]),
        ClaimList(entity, "said-about", say("Statements by others"), said_about[::-1]),
        ClaimList(entity, "claims", say("Events and states"), others[::-1]),
    )
    return tuple(one for one in lists if one.claims)


def _in_voices(entity: str, claims: Iterable[Claim]) -> tuple[tuple[str, ...], ...]:
    """Ids of the claims that an entity made, that others made, and that nobody is named for."""
    voices: tuple[list[str], ...] = ([], [], [])
    for claim in claims:
        voices[(0 if _speaks(claim, entity) else 1) if claim.is_voiced else 2].append(claim.id)
    return tuple(map(tuple, voices))


def _speaks(claim: Claim, entity: str) -> bool:
    return entity in (claim.by, claim.for_)


def way_to_all(one: ClaimList, at: Setting) -> Link | None:
    """From the entity's page to a long list's own; nothing where the list stands there whole."""
    if not one.is_long:
        return None
    text = at.say("All {n}, the newest first").format(n=len(one.claims))
    return Link(text, at.href(_parts(one, at.content).first))


def list_block(one: ClaimList, at: Setting, fragment: Fragments) -> Markup:
    """A list as it stands on the entity's page."""
    subjects = lines(_subjects(one, at, fragment)) if one.is_long else ""
    told = at.say("{n} in all, among them on:").format(n=len(one.claims))
    return claim_list(one.shown, way_to_all(one, at), at, fragment, subjects, told)


def claim_list(
    claims: Iterable[str],
    more: Link | None,
    at: Setting,
    fragment: Fragments,
    subjects: str = "",
    told: str = "",
) -> Markup:
    """Rows of claims, and the way to more of them."""
    return fragment.alike(
        "claim_list.html",
        at,
        subjects=subjects,
        told=told,
        rows=lines([claim_row(claim, at, fragment) for claim in claims]),
        href=more.href if more else "",
        text=more.text if more else "",
    )


def _subjects(one: ClaimList, at: Setting, fragment: Fragments) -> Iterator[Markup]:
    """What the claims of a list concern beside the entity, most frequent first."""
    named_in = at.content.book.facts.named_in
    found = Counter(chain.from_iterable([named_in[claim] for claim in one.claims]))
    del found[one.entity]
    labels = at.content.labels
    for entity in sorted(found, key=lambda e: (-found[e], labels[e]))[:SUBJECTS]:
        link, count = at.entity(entity), str(found[entity])
        values = {"href": link.href, "callers": link.callers, "text": link.text}
        yield fragment.alike("subject.html", at, **values, count=count)


def list_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Light]]:
    """The pages of all entities' long lists."""
    facts = content.book.facts
    for entity in facts.entities:
        may_be_long = len(facts.claims_about.get(entity, ())) > WHOLE
        for one in claim_lists(entity, content) if may_be_long else ():
            parts = _parts(one, content)
            for index in range(parts.count if one.is_long else 0):
                path = f"{parts.address(index)}index.html"
                yield Draft(path, partial(_part_page, one, parts, index, content, fragment))


def _part_page(
    one: ClaimList, parts: Parts[str], index: int, content: Content, fragment: Fragments
) -> Light:
    at = Setting(content, f"{parts.address(index)}index.md", {})
    entity = at.entity(one.entity)
    heading = at.say("{name}: {list}")
    title = heading.format(name=entity.text, list=one.title)
    names = [str(number + 1) for number in range(parts.count)]
    rows = lines(claim_row(claim, at, fragment) for claim in parts.part(index))
    told = at.say("{n} in all, the newest first.").format(n=len(one.claims))
    return fragment.page(
        "claims_part.html",
        at=at,
        title=title,
        heading=heading,
        list=one.title,
        description=f"{title}. {told}",
        back=entity,
        told=told,
        rows=rows,
        parts=parts.links(names, at),
        part=str(index + 1),
        is_unread=True,
    )


def _parts(one: ClaimList, content: Content) -> Parts[str]:
    room = content.book.facts.room(one.entity)
    first = f"{addresses.entity(room, one.entity)}{one.anchor}/"
    return Parts(one.claims, PART, first, first)
