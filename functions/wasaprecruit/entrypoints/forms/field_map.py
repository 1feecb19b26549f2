"""Which of our fields a provider's question is about. Configuration, not code: `fields.toml`."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter
from pydantic.alias_generators import to_snake

from wasaprecruit.domain.forms.answer_text import comparable
from wasaprecruit.domain.forms.fields import Field
from wasaprecruit.domain.forms.joining import Part

_NUMBERED = re.compile(r"^\d{1,2} (?=\S)")
_HERE = Path(__file__).parent
_SHIPPED: TypeAdapter[dict[Field | Part, list[str]]] = TypeAdapter(dict[Field | Part, list[str]])
_ADDED: TypeAdapter[dict[str, Field | Part]] = TypeAdapter(dict[str, Field | Part])


class FieldMap:
    """Finds our field by a question's names, whatever their accents, case and signs."""

    def __init__(self, fields: Mapping[str, Field | Part]) -> None:
        self._fields = {comparable(name): field for name, field in fields.items()}

    def field(self, *names: str | None) -> Field | Part | None:
        """The field of the first name that is known."""
        known = (self._of(comparable(name)) for name in names if name)
        return next(filter(None, known), None)

    def _of(self, name: str) -> Field | Part | None:
        """Forms number their questions: `1. Nombre`."""
        return self._fields.get(name) or self._fields.get(_NUMBERED.sub("", name))


def field_map(provider: str, added: Mapping[str, str]) -> FieldMap:
    """The shipped mapping of a provider, with what the settings add to it or change.

    Our own names may be written as `birthDate` or `birth_date`. Raises pydantic.ValidationError
    for a name that is none of ours.
    """
    ours = _ADDED.validate_python({name: to_snake(field) for name, field in added.items()})
    return FieldMap({**_shipped(provider), **ours})


@cache
def _shipped(provider: str) -> Mapping[str, Field | Part]:
    """Questions in people's words, for every provider, and the provider's own names."""
    return dict(_names(_HERE / "questions.toml")) | dict(_names(_HERE / provider / "fields.toml"))


def _names(path: Path) -> Iterable[tuple[str, Field | Part]]:
    listed = _SHIPPED.validate_python(tomllib.loads(path.read_text(encoding="utf-8")))
    for field, names in listed.items():
        yield field, field
        for name in names:
            yield name, field
