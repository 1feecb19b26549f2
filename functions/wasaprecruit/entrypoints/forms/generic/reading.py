"""Read signed JSON in our own schema."""

from typing import Any

from wasaprecruit.entrypoints.forms.body import FormBody, answers
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.filled import Filled


def read_generic(payload: Any, fields: FieldMap) -> Filled:
    """Raises pydantic.ValidationError."""
    body = FormBody.model_validate(payload)
    return Filled(body.id, body.ref or None, body.submitted_at, answers(body, fields))
