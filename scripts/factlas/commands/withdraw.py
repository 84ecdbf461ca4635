"""`factlas withdraw`: what rests on a source, before anyone takes it out."""

from collections.abc import Iterator
from pathlib import Path

from factlas.commands.project import open_project
from factlas.compare.without import Loss, Reliance, reliance
from factlas.problem import AuthorError, Place, Problem, did_you_mean


def withdraw(root: Path, source: str) -> int:
    """Print what would fall, or stand on less, without a source; nothing is changed."""
    project = open_project(root)
    if project.loaded.problems:
        raise AuthorError(project.loaded.problems)
    facts = project.loaded.facts
    if source not in facts.sources:
        what, remedy = f'there is no source "{source}"', did_you_mean(source, facts.sources)
        raise AuthorError([Problem(Place("data/sources"), source, what, remedy)])
    print("\n".join(_lines(reliance(source, facts, project.story))))
    return 0


def _lines(found: Reliance) -> Iterator[str]:
    for claim in found.fallen:
        yield f"falls: {claim.id}: {claim.text}"
    for loss in found.losses:
        yield f"{_how(loss)}: {loss.claim.id}: {loss.claim.text}"
    for sentence in found.sentences:
        yield f"uncited: {sentence.place}: {sentence.text}"
    for dispute, who in found.sides:
        yield f"unsupported: {dispute}: the side of {who}"
    yield _summary(found)


def _how(loss: Loss) -> str:
    """Each way in which a claim would stand on less."""
    ways = {
        "no origin known": loss.is_to_none,
        "one origin left": loss.is_to_one,
        f"{len(loss.after.origins)} origins left": len(loss.after.origins) > 1,
        "no longer first-hand": loss.is_hearsay,
    }
    return ", ".join(way for way, holds in ways.items() if holds)


def _summary(found: Reliance) -> str:
    losses = found.losses
    counts = {
        "cited by {} claims": len(found.cited),
        "{} would fall": len(found.fallen),
        "{} drop to one origin": sum(loss.is_to_one for loss in losses),
        "{} to none": sum(loss.is_to_none for loss in losses),
        "{} are no longer first-hand": sum(loss.is_hearsay for loss in losses),
        "{} sentences are left without a citation": len(found.sentences),
    }
    return "; ".join(words.format(count) for words, count in counts.items())
