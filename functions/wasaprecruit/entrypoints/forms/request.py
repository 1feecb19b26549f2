"""What every request with a form has to be, before its content is read."""

from typing import Any

from flask import Request

from wasaprecruit.entrypoints.bounded_json import read_form_json


class RefusedForm(Exception):
    """Refused. `status` is the HTTP status to answer with; `reason` is for the log."""

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
    """The JSON in `body`, cleaned and bounded. Raises RefusedForm."""
    try:
        return read_form_json(body)
    except ValueError:
        raise RefusedForm(400, "cannot be read") from None
