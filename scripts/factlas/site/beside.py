"""The pages that stand beside the engine, so that their number does not weigh on it.

Claims, sources and long lists are light HTML of ours. Entities' pages and the parts of the lists of
everything look like the engine's own: they take their place in its shell.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from factlas.copied import made_meanwhile
from factlas.hands import processors
from factlas.site.claimlists import list_pages
from factlas.site.claimpages import claim_pages
from factlas.site.content import Content
from factlas.site.disputes import dispute_parts
from factlas.site.entities import entity_pages, room_parts, small_maps
from factlas.site.fragments import Fragments
from factlas.site.mappages import embed_pages
from factlas.site.page import Draft, Inlay, Light, Made
from factlas.site.policy import carried, with_policy
from factlas.site.register import register_parts
from factlas.site.registerdata import register_data
from factlas.site.shell import Shell, take_shell
from factlas.site.sources import source_pages, source_parts
from factlas.site.stage import own_assets
from factlas.site.timelines import timeline_parts
from factlas.site.tree import write_each, write_files
from factlas.uncollected import uncollected

WORTH_SHARING = 200
"""Claims from which on it is worth the while to make pages on every processor."""


def light_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Light]]:
    """An edition's pages that need nothing of the engine."""
    families = (family(content, fragment) for family in (*_LIGHT, embed_pages))
    return chain.from_iterable(families)


def inlays(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """An edition's pages that take their place in the engine's shell."""
    return chain.from_iterable(family(content, fragment) for family in _INNER)


_LIGHT = (claim_pages, source_pages, list_pages)
"""Families of pages that need nothing of the engine; those with large maps are not shared out."""

_INNER = (
    *(entity_pages, register_parts, timeline_parts),
    *(source_parts, room_parts, dispute_parts),
)
"""Families of pages in the engine's shell."""

_BY_TURNS = (entity_pages,)
"""Families of which some pages are much more work than others: places have maps."""


def _data(content: Content, fragment: Fragments) -> Iterator[Draft[str]]:
    return data_files(content)


def data_files(content: Content) -> Iterator[Draft[str]]:
    """What an edition's pages fetch when a reader needs it."""
    return register_data(content)


@dataclass(frozen=True)
class Frame:
    """What the engine gives to the pages beside it."""

    shells: Mapping[str, str]
    """Its shell as it left it, by the folder of the edition."""
    policy: str
    """The policy that every page carries."""


def shares(
    contents: Sequence[Content], fragment: Fragments, into: Path
) -> Sequence[Callable[[], Generator[None, Frame, None]]]:
    """The pages beside the engine, but those with large maps, in as many shares as may be made.

    A share renders its pages and data, waits for what the engine gives, and writes them.
    """
    count = processors() if sum(len(c.cards) for c in contents) >= WORTH_SHARING else 1
    if count > 1:
        _make_common(contents, fragment)
    return [partial(_share, contents, fragment, into, number, count) for number in range(count)]


def _make_common(contents: Sequence[Content], fragment: Fragments) -> None:
    """What more than one share needs. Small maps need none of it: a copy draws them meanwhile."""
    with uncollected(), made_meanwhile(small_maps, contents, copies=1) as drawn:
        for content in contents:
            content.derive()
            fragment.compile(content.book)
        for content, maps in zip(contents, drawn(), strict=True):
            content.located.update(maps)


def _share(
    contents: Sequence[Content], fragment: Fragments, into: Path, number: int, count: int
) -> Generator[None, Frame, None]:
    light: list[tuple[str, Light]] = []
    inner: list[tuple[Content, Inlay]] = []
    for content in contents:
        prefix = content.book.edition.prefix
        pages = _own(_LIGHT, content, fragment, number, count)
        light += ((prefix + draft.path, draft.write()) for draft in pages)
        drafts = _own(_INNER, content, fragment, number, count)
        inner += ((content, draft.write()) for draft in drafts)
        data = _own((_data,), content, fragment, number, count)
        write_each(((prefix + draft.path, draft.write()) for draft in data), into)
    frame = yield
    policy = carried(frame.policy)
    write_each(((path, page.file(policy)) for path, page in light), into)
    write_each(_filled(inner, frame, fragment), into)


def _own(
    families: Sequence[Callable[[Content, Fragments], Iterator[Draft[Made]]]],
    content: Content,
    fragment: Fragments,
    number: int,
    count: int,
) -> Iterator[Draft[Made]]:
    """A share of each family: a stretch of it, since neighbours show the same claims."""
    for family in families:
        drafts = tuple(family(content, fragment))
        by_turns = family in _BY_TURNS
        yield from drafts[number::count] if by_turns else stretch(drafts, number, count)


def stretch(those: Sequence[Made], number: int, count: int) -> Sequence[Made]:
    """One of `count` stretches of about equal length, counted from 0."""
    return those[len(those) * number // count : len(those) * (number + 1) // count]


def _filled(
    inner: Sequence[tuple[Content, Inlay]], frame: Frame, fragment: Fragments
) -> Iterator[tuple[str, bytes]]:
    shells = {
        prefix: Shell(with_policy(html, frame.policy), fragment)
        for prefix, html in frame.shells.items()
    }
    for content, inlay in inner:
        prefix = content.book.edition.prefix
        yield prefix + inlay.path, shells[prefix].file(inlay, content)


def write_beside(
    contents: Sequence[Content], assets: Mapping[str, bytes], fragment: Fragments, into: Path
) -> None:
    """Write what else stands beside the engine: pages for maps elsewhere, and the assets.

    `assets` are files that other outputs bring, by their path under `assets/`.
    """
    pages: dict[str, str | bytes] = {
        f"{content.book.edition.prefix}{draft.path}": draft.write().html()
        for content in contents
        for draft in embed_pages(content, fragment)
    }
    both = {**own_assets(), **assets}
    write_files(pages | {f"assets/{name}": data for name, data in both.items()}, into)


def take_shells(contents: Sequence[Content], folder: Path) -> Mapping[str, str]:
    """The shell of every edition out of the engine's pages in `folder`, by the edition's folder."""
    prefixes = [content.book.edition.prefix for content in contents]
    return {prefix: take_shell(folder / prefix) for prefix in prefixes}
