"""How the API answers: JSON, and an error that says what to do."""

from flask import Response
from pydantic import ValidationError

from wasaprecruit.domain import errors
from wasaprecruit.domain.model import Model

_STATUS: dict[type[errors.Refused], int] = {
    errors.Unauthenticated: 401,
    errors.Forbidden: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.Invalid: 422,
}


def answer(model: Model | None) -> Response:
    body = model.model_dump_json(by_alias=True) if model else "{}"
    return Response(body, status=200, mimetype="application/json")


def refuse(error: errors.Refused) -> Response:
    return problem(_STATUS[type(error)], error.code, error.message)


def problem(status: int, code: str, message: str) -> Response:
    body = Problem(error=ProblemDetails(code=code, message=message))
    return Response(body.model_dump_json(), status=status, mimetype="application/json")


class ProblemDetails(Model):
    code: str
    message: str


class Problem(Model):
    error: ProblemDetails


def invalid(error: ValidationError) -> errors.Invalid:
    """The faults by field, in pydantic's words, without the values."""
    faults = (
        f"{'.'.join(map(str, fault['loc'])) or 'body'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_input=False)
    )
    return errors.Invalid("invalid", "; ".join(faults))
