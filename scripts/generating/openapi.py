"""`docs/api/openapi.json`: the command table as OpenAPI 3.1.

spectree (https://0b01001001.github.io/spectree/) describes Flask's routes; it is used here and not
deployed.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask
from spectree import Response, SecurityScheme, SpecTree
from spectree.models import SecureType, SecuritySchemeData

from wasaprecruit.domain.commands import Nothing
from wasaprecruit.entrypoints.desk.app import IdConverter
from wasaprecruit.entrypoints.desk.recording import KEY
from wasaprecruit.entrypoints.desk.row import Row
from wasaprecruit.entrypoints.desk.table import TABLE
from wasaprecruit.entrypoints.problems import Problem

FOR_ALL = (404, 405, 413, 422, 429, 503)
FOR_USERS = (401, 403, 409)
TOKEN = "firebaseIdToken"
ID = {"type": "string", "pattern": f"^{IdConverter.regex}$"}


def document() -> dict[str, Any]:
    """Every row with what it takes and answers. `x-roles` are the roles that a row asks for."""
    app = Flask(__name__, static_folder=None)
    app.url_map.converters["id"] = IdConverter
    tree = SpecTree(
        "flask",
        title="WasaPrecruit",
        version="1",
        description="What the web app asks of the function `api`.",
        security_schemes=[_scheme()],
        validation_error_model=Problem,
        naming_strategy=lambda model: model.__name__,
        nested_naming_strategy=lambda _parent, child: child,
        annotations=False,
    )
    tree.app = app
    for row in TABLE:
        view = tree.validate(**_described(row))(_view(row))
        app.add_url_rule(row.path, row.name, view, methods=[row.method])
    with app.app_context():
        described: dict[str, Any] = tree.spec
    described["servers"] = [{"url": "/api"}]
    for operation, row in _operations(described):
        _complete(operation, row)
    return described


def _described(row: Row[Any]) -> dict[str, Any]:
    codes = FOR_ALL if row.roles is None else FOR_ALL + FOR_USERS
    answers = {f"HTTP_{code}": Problem for code in sorted(codes)}
    return {
        "json": None if row.body is Nothing else row.body,
        "resp": Response(HTTP_200=row.result, **answers),
        "operation_id": row.name,
        "security": {} if row.roles is None else {TOKEN: []},
    }


def _view(row: Row[Any]) -> Callable[..., None]:
    def view(**_ids: str) -> None: ...

    # Its first line; what follows is about errors as Python has them.
    view.__doc__ = (row.act.__doc__ or "").partition("\n")[0]
    return view


def _scheme() -> SecurityScheme:
    return SecurityScheme(
        name=TOKEN,
        data=SecuritySchemeData(type=SecureType.HTTP, scheme="bearer", bearer_format="JWT"),
    )


def _operations(described: dict[str, Any]) -> list[tuple[dict[str, Any], Row[Any]]]:
    rows = {row.name: row for row in TABLE}
    found = [one for methods in described["paths"].values() for one in methods.values()]
    return [(operation, rows[operation["operationId"]]) for operation in found]


def _complete(operation: dict[str, Any], row: Row[Any]) -> None:
    """What spectree does not know: our ids, the key of a repeated request, who may ask."""
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            parameter["schema"] = ID
    operation["x-roles"] = None if row.roles is None else sorted(row.roles)
    if row.roles is not None and row.method == "POST":
        operation["parameters"].append(
            {
                "name": KEY,
                "in": "header",
                "required": False,
                "description": "The same for a request that is sent again: it is done once.",
                "schema": {"type": "string", "minLength": 8, "maxLength": 128},
            }
        )
