"""HTTP, from the web app: a recruiter's command, or a visitor's question."""

from functools import cache

import functions_framework
from flask import Flask, Request
from werkzeug import Response

from wasaprecruit.entrypoints.addresses import below
from wasaprecruit.entrypoints.desk.app import make_app


@functions_framework.http
def api(request: Request) -> Response:
    """Do the command. Errors are JSON: `{error: {code, message}}`."""
    address = {"PATH_INFO": below(request, "api"), "SCRIPT_NAME": ""}
    return Response.from_app(_app(), {**request.environ, **address})


@cache
def _app() -> Flask:
    return make_app()
