"""Mounts every function that the source defines at /<its name>."""

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING

from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.wrappers import Request, Response

from emulators.functions_host.catalogue import Function, catalogue
from emulators.functions_host.cloud_run import guarded, limited, shared
from emulators.functions_host.loading import load_all

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

THREADS = 64
_FOR_WORKERS = 48
"""The other threads are the doors': slow workers must not keep a webhook waiting."""


def build_app(source: Path, functions: Iterable[Function] | None = None) -> "WSGIApplication":
    """`GET /` lists the functions. Raises CannotLoadError.

    `functions` are the described ones unless others are given.

    The framework runs the source anew for each function; the modules that it imports are loaded
    once and shared, as they are by the functions of one deployed instance.
    """
    # Flask gives each app its own log handler otherwise, and there are as many apps as functions.
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    places = Semaphore(_FOR_WORKERS)
    loaded = load_all(functions or catalogue(), source)
    mounts = {f"/{one.name}": _mounted(one, app, places) for one, app in loaded.items()}
    names = [mount.removeprefix("/") for mount in mounts]
    return limited(DispatcherMiddleware(_listing(names), mounts))


def _mounted(function: Function, app: "WSGIApplication", places: Semaphore) -> "WSGIApplication":
    return _at_its_own_path(app if function.public else guarded(shared(app, places)))


def _at_its_own_path(app: "WSGIApplication") -> "WSGIApplication":
    """At exactly /<name> the function sees that path: Flask would redirect to /<name>/ otherwise,
    and `request.url` would not be the URL that the caller used (and Twilio signed)."""

    def mount(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if not environ["PATH_INFO"]:
            environ["PATH_INFO"], environ["SCRIPT_NAME"] = environ["SCRIPT_NAME"], ""
        return app(environ, start)

    return mount


def _listing(names: list[str]) -> "WSGIApplication":
    @Request.application
    def listing(request: Request) -> Response:
        if request.path != "/":
            told = {"code": "not_found", "message": f"There are only {names}."}
            return Response(json.dumps({"error": told}), 404, mimetype="application/json")
        return Response(json.dumps({"functions": names}), mimetype="application/json")

    return listing
