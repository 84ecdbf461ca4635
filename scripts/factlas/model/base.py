"""What all records share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    RootModel,
    StringConstraints,
    ValidationInfo,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

DEFAULT_LANGUAGE = "en"


class Record(BaseModel):
    """A record as people wrote it: frozen, and without room for unknown keys.

    Its validator is built when it is first wanted, so that a record inside others has none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=False, defer_build=True)


REFERENCE = "x-reference"
"""Key of a JSON Schema under which the type of record stands that an id names."""


@dataclass(frozen=True)
class Ref:
    """Marks a field as the id of a record of another type, resolved at load."""

    to: str
    """Type of the record meant, as source or claim; `origin` is an entity or a source."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), REFERENCE: self.to}


ID_FORM = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 80

Id = Annotated[str, StringConstraints(pattern=ID_FORM, max_length=ID_LENGTH)]
"""A permanent name in kebab-case, which is also part of an address."""

SourceId = Annotated[Id, Ref("source")]
ClaimId = Annotated[Id, Ref("claim")]
EntityId = Annotated[Id, Ref("entity")]
QuantityId = Annotated[Id, Ref("quantity")]
KindId = Annotated[Id, Ref("kind")]
QuestionId = Annotated[Id, Ref("question")]

LANGUAGE_FORM = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

Language = Annotated[str, StringConstraints(pattern=LANGUAGE_FORM)]
"""A BCP 47 language tag."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
"""A non-empty piece of text."""


_COMMON = re.compile(r"https?://[A-Za-z0-9.-]+(?:/[^\s<>\"'`{}|\\^]*)?")
"""Addresses of a host and a path, as nearly all are, in which nothing can be amiss."""


def is_whole(address: str) -> bool:
    """Whether an address on the web names a host, and nothing in it is amiss."""
    if _COMMON.fullmatch(address):
        return True
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _leads_somewhere(address: str) -> str:
    if not is_whole(address):
        raise ValueError(f'"{address}" is no whole address')
    return address


WebAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https?://[^\s<>\"'`{}|\\^]+$", max_length=2000),
    AfterValidator(_leads_somewhere),
]
"""An address on the web: http or https, nothing else."""


def _keyed_by_language(value: Any, info: ValidationInfo) -> Any:
    if not isinstance(value, str):
        return value
    context: Mapping[str, str] = info.context or {}
    return {context.get("language", DEFAULT_LANGUAGE): value}


ByLanguage = Annotated[
    Mapping[Language, Line],
    Field(min_length=1),
    AfterValidator(MappingProxyType),
    PlainSerializer(dict),
]
"""Texts by language, which nobody can add to."""


class Text(RootModel[ByLanguage]):
    """A text keyed by language; a plain string is in the default language."""

    model_config = ConfigDict(frozen=True)

    def within(self, language: str) -> tuple[str, str]:
        """The text in `language`, else in the first language there is: (text, its language)."""
        texts = self.root
        text = texts.get(language)
        if text is not None:
            return text, language
        first = next(iter(texts))
        return texts[first], first

    def __str__(self) -> str:
        return next(iter(self.root.values()))


Words = Annotated[Text, BeforeValidator(_keyed_by_language)]
"""A text as a field: `text: …`, or `text: {en: …, ja: …}`."""
