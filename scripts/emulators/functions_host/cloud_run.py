"""What Cloud Run does before a request reaches the function: size limit, IAM check, no more calls
at once than there are instances for."""

from collections.abc import Iterable
from http import HTTPStatus
from threading import Semaphore
from typing import TYPE_CHECKING

from werkzeug.wrappers import Response

from emulators.identity import is_valid

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LARGEST_BODY = 32 * 1024 * 1024


def limited(app: "WSGIApplication") -> "WSGIApplication":
    def door(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if int(environ.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            return _refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)(environ, start)
        return app(environ, start)

    return door


def guarded(app: "WSGIApplication") -> "WSGIApplication":
    """Only callers with a service's identity token come through."""

    def door(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        authorization = environ.get("HTTP_AUTHORIZATION")
        if not authorization:
            return _refusal(HTTPStatus.UNAUTHORIZED)(environ, start)
        if not is_valid(authorization):
            return _refusal(HTTPStatus.FORBIDDEN)(environ, start)
        return app(environ, start)

    return door


def shared(app: "WSGIApplication", places: Semaphore) -> "WSGIApplication":
    """Too many calls at once are told to come again, as Cloud Run does without a free instance."""

    def door(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if not places.acquire(blocking=False):
            return _refusal(HTTPStatus.TOO_MANY_REQUESTS)(environ, start)
        try:
            return app(environ, start)
        finally:
            places.release()

    return door


def _refusal(status: HTTPStatus) -> Response:
    return Response(f"{status.phrase}\n", status=status, mimetype="text/plain")
