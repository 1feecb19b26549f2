"""How every function says no: JSON, `{error: {code, message}}`, with the right status."""

from http import HTTPStatus

from flask import Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from wasaprecruit.domain.model import Model

_TOLD: dict[int, tuple[str, str]] = {
    400: ("unreadable", "The request cannot be read."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address wants another method."),
    413: ("too_large", "The request is too large."),
}


class ProblemDetails(Model):
    """`code` is stable, `message` is for people."""

    code: str
    message: str


class Problem(Model):
    error: ProblemDetails


def problem(status: int, code: str, message: str) -> Response:
    body = Problem(error=ProblemDetails(code=code, message=message))
    return Response(body.model_dump_json(), status=status, mimetype="application/json")


def problem_of(refused: HTTPException) -> Response:
    """What the framework refuses, in our form and without its words. A redirect becomes 404."""
    status = refused.code or 404
    if status < HTTPStatus.BAD_REQUEST:
        status = 404
    phrase = HTTPStatus(status).phrase
    code = phrase.lower().replace(" ", "_")
    response = problem(status, *_TOLD.get(status, (code, f"{phrase}.")))
    if isinstance(refused, MethodNotAllowed) and refused.valid_methods:
        response.headers["Allow"] = ", ".join(refused.valid_methods)
    return response
