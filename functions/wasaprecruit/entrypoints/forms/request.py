"""What is asked of every form's webhook before anybody looks at what it says."""

import json
from typing import Any

from flask import Request

from wasaprecruit.domain.forms.words import clean


class RefusedForm(Exception):
    """Not taken. `status` is the HTTP status to answer with; `reason` is for the log."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def json_bytes(request: Request) -> bytes:
    """The raw body of a JSON request, as the gate let it in. Raises RefusedForm."""
    if request.method != "POST":
        raise RefusedForm(405, "only POST")
    if request.mimetype != "application/json":
        raise RefusedForm(415, "not JSON")
    return request.get_data()


def parsed(body: bytes) -> Any:
    """The JSON in `body` without harmful characters. Raises RefusedForm.

    The standard parser on purpose: pydantic's refuses half an emoji, and the whole form with it.
    """
    try:
        return clean(json.loads(body))
    except (ValueError, RecursionError):
        raise RefusedForm(400, "cannot be read") from None
