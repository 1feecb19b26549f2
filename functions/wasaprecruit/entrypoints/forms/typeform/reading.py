"""Read Typeform's webhook. Kinds of answers are added without notice; unknown ones stay text."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from wasaprecruit.domain.forms.reading import Answer
from wasaprecruit.entrypoints.forms.entries import Entries
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.entrypoints.forms.lenient_moment import LenientMoment

_RESPONSE = "form_response"
_REF = "ref"


class _Lenient(BaseModel):
    model_config = ConfigDict(coerce_numbers_to_str=True)


class _Question(_Lenient):
    id: str = ""
    ref: str = ""
    title: str = ""


class _Definition(BaseModel):
    fields: Entries[_Question] = Field(default_factory=list)


class _Given(_Lenient, extra="allow"):
    type: str = ""
    field: _Question = _Question()


class _Response(BaseModel):
    submitted_at: LenientMoment = None
    hidden: dict[str, Any] = Field(default_factory=dict)
    definition: _Definition = _Definition()
    answers: Entries[_Given] = Field(default_factory=list)


class _Webhook(_Lenient):
    event_id: str = Field(min_length=1, max_length=200)
    form_response: _Response


def read_typeform(payload: Any, fields: FieldMap) -> Filled | None:
    """None for an event that is no finished form. Raises pydantic.ValidationError."""
    if isinstance(payload, dict) and payload.get("event_type", _RESPONSE) != _RESPONSE:
        return None
    webhook = _Webhook.model_validate(payload)
    response = webhook.form_response
    titles = {question.id: question.title for question in response.definition.fields}
    hidden = dict(response.hidden)
    ref = hidden.pop(_REF, None)
    answers = [_answer(given, titles.get(given.field.id, ""), fields) for given in response.answers]
    extra = [Answer(name, value, fields.field(name)) for name, value in hidden.items()]
    return Filled(webhook.event_id, str(ref or "") or None, response.submitted_at, answers + extra)


def _answer(given: _Given, title: str, fields: FieldMap) -> Answer:
    field = fields.field(given.field.ref, given.field.id, title)
    return Answer(title or given.field.ref or given.field.id, _value(given), field)


def _value(given: _Given) -> Any:
    """The value under the name of its type, and whatever else came with it."""
    content = dict(given.model_extra or {})
    value = content.pop(given.type, None)
    if given.type in _CHOICES and isinstance(value, dict):
        value = _chosen(value)
    return value if not content else {"": value, **content}


def _chosen(choice: Mapping[str, Any]) -> Any:
    """Labels, the words of an "other" among them, without the numbers of the choices."""
    words = [choice.get("label"), choice.get("labels"), choice.get("other")]
    said = [one for word in words for one in (word if isinstance(word, list) else [word])]
    given = [one for one in said if one]
    rest = {name: one for name, one in choice.items() if name not in _OF_A_CHOICE}
    given += [rest] if rest else []
    return given[0] if len(given) == 1 else given


_CHOICES = frozenset(("choice", "choices"))
_OF_A_CHOICE = frozenset(("id", "ids", "ref", "refs", "label", "labels", "other"))
