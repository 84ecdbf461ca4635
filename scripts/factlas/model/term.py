"""Terms: words of the story that a claim explains."""

from factlas.model.base import ClaimId, Id, Record, Words


class Term(Record):
    """A word that readers may want explained where they meet it."""

    id: Id
    """Permanent name, by which chapters mark it: `[Mk 41](term:mk-41)`."""
    term: Words
    """The word, as the glossary lists it."""
    claim: ClaimId
    """The claim that says what it is, with its evidence."""
