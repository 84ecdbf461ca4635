"""Questions that the fact sheets of a kind of entity answer."""

from factlas.model.base import Id, Record, Words

SAID = "said"
"""In `answered_by`: a statement or forecast by the entity."""


class Question(Record):
    """Something a reader would ask of every entity of a kind."""

    id: Id
    """Permanent name."""
    ask: Words
    """The question in full: What is it for?"""
    label: Words
    """What heads its row in a fact sheet: Purpose."""
    answered_by: tuple[Id, ...] = ()
    """Assertions that answer it too: a member of the union (located), a relation (builder), a
    quantity (range), or `said`: a statement or forecast by the entity."""
