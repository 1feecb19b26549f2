"""Read Typeform's webhook. Kinds of answers are added without notice; unknown ones stay text."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import BaseModel, Field

from wasaprecruit.domain.forms.reading import Answer
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.entrypoints.forms.moment import Moment

_RESPONSE = "form_response"
_REF = "ref"


class _Question(BaseModel):
    id: str = ""
    ref: str = ""
    title: str = ""


class _Definition(BaseModel):
    fields: list[_Question] = Field(default_factory=list)


class _Given(BaseModel, extra="allow"):
    type: str
    field: _Question


class _Response(BaseModel):
    submitted_at: Moment
    hidden: dict[str, Any] = Field(default_factory=dict)
    definition: _Definition = _Definition()
    answers: list[_Given] = Field(default_factory=list)


class _Webhook(BaseModel):
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
    content = given.model_extra or {}
    read = _VALUES.get(given.type)
    return read(content) if read else content.get(given.type)


def _choice(content: Mapping[str, Any]) -> Any:
    choice = _mapping(content.get("choice"))
    return choice.get("label") or choice.get("other")


def _choices(content: Mapping[str, Any]) -> list[Any]:
    choices = _mapping(content.get("choices"))
    labels = choices.get("labels")
    other = choices.get("other")
    return [*(labels if isinstance(labels, list) else []), *([other] if other else [])]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


_VALUES: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "choice": _choice,
    "choices": _choices,
}
"""The answers that do not stand under the name of their type."""
