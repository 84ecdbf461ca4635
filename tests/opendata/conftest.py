from dataclasses import replace
from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.model.base import Text
from factlas.model.facts import Facts

TOPIC = Path(__file__).parents[1] / "topic_two"

NASTY = '=1+1 "a",\r\n<b>&amp;</b> {x}%\\y $z$ \x07 \u202e 😀'
"""A text that means something to every format."""


@pytest.fixture(scope="session")
def topic() -> Facts:
    return load_facts(TOPIC).facts


@pytest.fixture(scope="session")
def told(topic: Facts) -> Book:
    """The second topic as a book."""
    return books(topic)[0]


@pytest.fixture
def nasty(topic: Facts) -> Book:
    """The same, where a claim's text and a source's title are NASTY."""
    claim, source = topic.claims["islets-area"], topic.sources["dipla-1996"]
    claims = {**topic.claims, claim.id: claim.model_copy(update={"text": Text({"en": NASTY})})}
    sources = {**topic.sources, source.id: source.model_copy(update={"title": NASTY})}
    return books(replace(topic, claims=claims, sources=sources))[0]


@pytest.fixture
def nameless(topic: Facts) -> Book:
    """The same, where no address is known."""
    explainer = topic.explainer.model_copy(update={"address": None})
    return books(replace(topic, explainer=explainer))[0]


@pytest.fixture
def published(topic: Facts) -> Book:
    """The same, where the site's address is known."""
    known = {"address": "https://example.org/imia/", "publisher": "An institute"}
    return books(replace(topic, explainer=topic.explainer.model_copy(update=known)))[0]
