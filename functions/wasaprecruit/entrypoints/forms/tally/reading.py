"""Read Tally's webhook. Choices come as ids; the options beside them hold the words."""

from collections.abc import Container
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from wasaprecruit.domain.forms.answer_text import as_text
from wasaprecruit.domain.forms.reading import Answer
from wasaprecruit.entrypoints.bounded_json import LONGEST_NAME
from wasaprecruit.entrypoints.forms.entries import Entries
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.entrypoints.forms.lenient_moment import LenientMoment

_RESPONSE = "FORM_RESPONSE"
_HIDDEN = "HIDDEN_FIELDS"
_REF = "ref"


class _Lenient(BaseModel):
    model_config = ConfigDict(coerce_numbers_to_str=True)


class _Option(_Lenient):
    id: str = ""
    text: str = ""


class _Field(_Lenient):
    key: str = Field(default="", max_length=LONGEST_NAME)
    label: str | None = None
    type: str = ""
    value: Any = None
    options: Entries[_Option] = Field(default_factory=list)
    rows: Entries[_Option] = Field(default_factory=list)
    columns: Entries[_Option] = Field(default_factory=list)


class _Data(_Lenient):
    created_at: LenientMoment = Field(default=None, alias="createdAt")
    fields: Entries[_Field] = Field(default_factory=list)


class _Webhook(_Lenient):
    event_id: str = Field(alias="eventId", min_length=1, max_length=200)
    data: _Data


def read_tally(payload: Any, fields: FieldMap) -> Filled | None:
    """None for an event that is no finished form. Raises pydantic.ValidationError."""
    if isinstance(payload, dict) and payload.get("eventType", _RESPONSE) != _RESPONSE:
        return None
    webhook = _Webhook.model_validate(payload)
    chosen = {field.key for field in webhook.data.fields if field.options}
    asked = [field for field in webhook.data.fields if not _repeats(field, chosen)]
    ref = next((as_text(field.value) for field in asked if _is_ref(field)), None)
    answers = [_answer(field, fields) for field in asked if not _is_ref(field)]
    return Filled(webhook.event_id, ref or None, webhook.data.created_at, answers)


def _is_ref(field: _Field) -> bool:
    return field.type == _HIDDEN and field.label == _REF


def _repeats(field: _Field, chosen: Container[str]) -> bool:
    """Tally repeats each option of a checkbox as a yes or no of its own, below its key."""
    if not isinstance(field.value, bool):
        return False
    above = (field.key[:end] for end, sign in enumerate(field.key) if sign == "_")
    return any(key in chosen for key in above)


def _answer(field: _Field, fields: FieldMap) -> Answer:
    question = field.label or field.key
    return Answer(question, _value(field), fields.field(field.label, field.key))


def _value(field: _Field) -> Any:
    """What was chosen in words. Files stay objects with a `url`."""
    options = (*field.options, *field.rows, *field.columns)
    words = {option.id: option.text for option in options if option.id and option.text}
    return _in_words(field.value, words) if words else field.value


def _in_words(value: Any, words: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_in_words(one, words) for one in value]
    if isinstance(value, dict):
        return {words.get(key, key): _in_words(one, words) for key, one in value.items()}
    return words.get(value, value) if isinstance(value, str) else value
