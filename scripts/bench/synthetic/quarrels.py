"""Invented disputes: over what was ordered, and over figures that do not agree."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bench.synthetic.cast import PARTIES, Cast, Record


def quarrels(cast: Cast, claims: Sequence[Record]) -> list[Record]:
    """One over each figure that sources give differently, and one of two sides per 60 claims."""
    return [*_over_figures(cast, claims), *_over_words(claims)]


def _over_figures(cast: Cast, claims: Sequence[Record]) -> Iterator[Record]:
    amounts: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        for one in claim.get("asserts", ()):
            if "quantity" in one:
                amounts[one["of"]][one["amount"]].append(claim["id"])
    labels = {system.id: system.label for system in cast.systems}
    for system, figures in amounts.items():
        if len(figures) > 1:
            sides = [
                _side(PARTIES[index], f"Papers give it as {amount} km.", claims)
                for index, (amount, claims) in enumerate(figures.items())
            ]
            yield _dispute(f"reach-{system}", f"How far does {labels[system]} reach?", sides)


def _over_words(claims: Sequence[Record]) -> Iterator[Record]:
    for start in range(0, len(claims) - 60, 60):
        of_party = {claim["for"]: claim for claim in claims[start : start + 20] if "for" in claim}
        ids = [of_party[party]["id"] for party in sorted(of_party)[:2]]
        sides = [
            _side("Cordavia", "It was said that this had been known for long.", ids[:1]),
            _side("Drunland", "It was said that nobody had known of this at all.", ids[1:]),
        ]
        yield _dispute(f"words-{start}", f"Was it told before the winter of case {start}?", sides)


def _side(party: str, summary: str, claims: list[str]) -> Record:
    return {"held_by": [party.lower()], "summary": summary, "claims": claims}


def _dispute(name: str, question: str, sides: list[Record]) -> Record:
    return {"id": name, "question": question, "sides": sides, "status": "open"}
