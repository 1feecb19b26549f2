"""How the API reads and answers: JSON, and an error that says what to do."""

from typing import TypeVar

from flask import Response
from pydantic import ValidationError

from wasaprecruit.domain import errors
from wasaprecruit.domain.commands import Command
from wasaprecruit.domain.model import Model
from wasaprecruit.entrypoints.bounded_json import read_model
from wasaprecruit.entrypoints.problems import problem

C = TypeVar("C", bound=Command)

_STATUS: dict[type[errors.Refused], int] = {
    errors.Unauthenticated: 401,
    errors.Forbidden: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.Invalid: 422,
    errors.TooMany: 429,
}
_MOST_WORDS = 1_000


def read_command(kind: type[C], body: bytes) -> C:
    """The command in a body (JSON). Raises Invalid, which names the fields at fault.

    What asks for no field may come without a body. A fault found here is the caller's; a
    ValidationError later on is our own.
    """
    body = body or (b"" if _has_to_be_told(kind) else b"{}")
    try:
        return read_model(kind, body)
    except ValidationError as error:
        raise _invalid(error) from None


def _has_to_be_told(kind: type[Command]) -> bool:
    return any(field.is_required() for field in kind.model_fields.values())


def respond(model: Model | None) -> Response:
    body = model.model_dump_json(by_alias=True) if model else "{}"
    return Response(body, status=200, mimetype="application/json")


def refuse(error: errors.Refused) -> Response:
    response = problem(_STATUS[type(error)], error.code, error.message)
    if isinstance(error, errors.TooMany):
        response.headers["Retry-After"] = str(error.seconds)
    return response


def _invalid(error: ValidationError) -> errors.Invalid:
    """The faults by field, in pydantic's words, without the values."""
    faults = (
        f"{'.'.join(map(str, fault['loc'])) or 'body'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_input=False)
    )
    return errors.Invalid("invalid", "; ".join(faults)[:_MOST_WORDS])
