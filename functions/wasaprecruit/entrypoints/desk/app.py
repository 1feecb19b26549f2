"""The application behind `api`: each row of the table is one of Flask's routes.

OpenAPI is made from the same rows by `scripts/generate_types`, with spectree. Nothing of that is
deployed: a function that starts cold would pay for it.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import BaseConverter

from wasaprecruit import bootstrap
from wasaprecruit.bootstrap import Api
from wasaprecruit.domain.errors import Busy, Refused
from wasaprecruit.domain.model import ID_PATTERN
from wasaprecruit.entrypoints.client import client_address
from wasaprecruit.entrypoints.desk.admission import admit
from wasaprecruit.entrypoints.desk.caller import caller
from wasaprecruit.entrypoints.desk.recording import recorded
from wasaprecruit.entrypoints.desk.responses import read_command, refuse, respond
from wasaprecruit.entrypoints.desk.row import VISITORS, Row
from wasaprecruit.entrypoints.desk.table import TABLE
from wasaprecruit.entrypoints.problems import problem, problem_of
from wasaprecruit.telemetry.handling import about
from wasaprecruit.use_cases.desk.asked import Asked

_PUBLIC = "/public/"


class IdConverter(BaseConverter):
    """An id as we make them: nothing that could mean something in a document's path."""

    regex = ID_PATTERN


def make_app() -> Flask:
    """Errors other than refusals escape it: the gate logs and answers them."""
    app = Flask(__name__, static_folder=None)
    app.config.update(PROPAGATE_EXCEPTIONS=True, PROVIDE_AUTOMATIC_OPTIONS=False)
    app.url_map.converters["id"] = IdConverter
    app.url_map.merge_slashes = False
    for row in TABLE:
        app.add_url_rule(row.path, row.name, _view(row), methods=[row.method])
    app.before_request(_identify)
    app.register_error_handler(Refused, refuse)
    app.register_error_handler(HTTPException, problem_of)
    app.register_error_handler(Busy, _busy)
    return app


def _identify() -> None:
    """For unknown addresses, too: whoever is not let in does not learn which exist."""
    g.outside = bootstrap.api()
    if not request.path.startswith(_PUBLIC):
        desk = g.outside.desk
        g.caller = caller(request, desk.sessions, desk.documents)


def _view(row: Row[Any]) -> Callable[..., Response]:
    return _visitors_view(row) if row.roles is VISITORS else _users_view(row)


def _visitors_view(row: Row[Any]) -> Callable[..., Response]:
    def view() -> Response:
        outside: Api = g.outside
        outside.visitors().take(client_address(request))
        command = read_command(row.body, request.get_data())
        return respond(row.act(Asked(command), outside.desk))

    return view


def _users_view(row: Row[Any]) -> Callable[..., Response]:
    def view(**ids: str) -> Response:
        desk, who = g.outside.desk, g.caller
        admit(who, row, ids, desk.documents)
        if "conversation" in ids:
            about(conversation=ids["conversation"])
        asked = Asked(read_command(row.body, request.get_data()), by=who.uid, **ids)
        return respond(row.act(asked, recorded(desk, row, asked, request)))

    return view


def _busy(_error: Busy) -> Response:
    return problem(503, "busy", "Too much at once. Try again in a moment.")
