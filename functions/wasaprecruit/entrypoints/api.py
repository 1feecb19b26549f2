"""HTTP, from the web app: a recruiter's command, or a visitor's question."""

from io import BytesIO

import functions_framework
from flask import Flask, Request
from werkzeug import Response

from wasaprecruit.bootstrap import once
from wasaprecruit.entrypoints.addresses import below
from wasaprecruit.entrypoints.desk.app import make_app


@functions_framework.http
def api(request: Request) -> Response:
    """Do the command. Errors are JSON: `{error: {code, message}}`."""
    # The framework reads the body once more after the function: it keeps its own, we get another.
    body = BytesIO(request.get_data())
    changed = {"PATH_INFO": below(request, "api"), "SCRIPT_NAME": "", "wsgi.input": body}
    return Response.from_app(_app(), {**request.environ, **changed})


@once
def _app() -> Flask:
    return make_app()
