"""An invented story: chapters whose sentences cite claims, with maps and fact sheets."""

from collections.abc import Iterator, Sequence

from bench.synthetic.cast import Cast, Record

SENTENCES = 50
"""In a chapter."""
_HEAD = "---\ntitle: {title}\ndescription: What was told of the islands.\norder: {order}\n---\n\n"
_METHOD = (
    "---\ntitle: Method\ndescription: How this came about.\norder: 900\nabout: site\n---\n\n"
    "Everything here is invented, to see how long it takes.\n"
)


def tale(cast: Cast, claims: Sequence[Record], maps: int) -> dict[str, str]:
    """Chapters by file name: one for 500 claims, and the pages that every site has."""
    count = max(4, len(claims) // 500)
    step = len(claims) // count
    chapters = {
        f"chapter-{n}.md": _chapter(n, cast, claims[n * step :][:SENTENCES], n if n < maps else -1)
        for n in range(count)
    }
    home = _HEAD.format(title="Home", order=0) + f"{_cited(claims[0])}\n"
    return {"index.md": home, "method.md": _METHOD} | chapters


def _chapter(number: int, cast: Cast, claims: Sequence[Record], map_: int) -> str:
    blocks = list(_paragraphs(claims))
    if map_ >= 0:
        blocks.insert(1, f"![What stood where](map:map-{map_})")
    system = cast.systems[number % len(cast.systems)]
    blocks.insert(len(blocks) // 2, "## What papers told")
    blocks.append(f"![What is known](facts:{system.id})")
    head = _HEAD.format(title=f"Part {number}", order=number + 1)
    return head + "\n\n".join(blocks) + "\n"


def _paragraphs(claims: Sequence[Record]) -> Iterator[str]:
    for start in range(0, len(claims), 5):
        yield " ".join(map(_cited, claims[start : start + 5]))


def _cited(claim: Record) -> str:
    return f"{claim['text'].removesuffix('.')} [@{claim['id']}]."
