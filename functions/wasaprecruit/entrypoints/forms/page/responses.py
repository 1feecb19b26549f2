"""JSON for the page."""

import json
from collections.abc import Mapping
from typing import Any

from flask import Response


class RefusedSubmission(Exception):
    """Refused; `fields` names the answers at fault as the page calls them, each with a reason."""

    def __init__(
        self, status: int, code: str, message: str, fields: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.fields = fields


def json_response(content: Mapping[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(content), status=status, mimetype="application/json")


def refuse(refused: RefusedSubmission) -> Response:
    """`{error: {code, message}}`, for a form to be corrected with `fields` in it."""
    error: dict[str, Any] = {"code": refused.code, "message": refused.message}
    if refused.fields is not None:
        error["fields"] = dict(refused.fields)
    return json_response({"error": error}, refused.status)
