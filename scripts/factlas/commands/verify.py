"""`factlas verify`: every quoted phrase looked up in its source's text."""

from pathlib import Path

from factlas.commands.check import count
from factlas.load.facts import load_facts
from factlas.problem import AuthorError
from factlas.verify.phrases import Verification
from factlas.verify.phrases import verify as look_up
from factlas.verify.texts import texts_at_hand


def verify(root: Path, texts: Path) -> int:
    """Look up quoted words in the texts at hand; 0 where all of them stand where they should."""
    loaded = load_facts(root)
    if loaded.problems:
        raise AuthorError(loaded.problems)
    verification = look_up(loaded, texts_at_hand(texts, loaded.facts.sources))
    for problem in verification.problems:
        print(problem)
    print(_summary(verification))
    return 1 if verification.problems else 0


def _summary(verification: Verification) -> str:
    return "; ".join(
        (
            f"{_phrases(verification.found)} verified",
            f"{_phrases(verification.unseen)} without a text at hand",
            count(len(verification.problems)),
        )
    )


def _phrases(sources: tuple[str, ...]) -> str:
    phrases, texts = len(sources), len(set(sources))
    return (
        f"{phrases} phrase{'' if phrases == 1 else 's'} "
        f"of {texts} source{'' if texts == 1 else 's'}"
    )
