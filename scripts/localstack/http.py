"""HTTP to this machine: no proxy, no connection kept open."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from localstack.ports import HOST


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def body_has(self, *words: str) -> bool:
        return any(word.encode() in self.body for word in words)


def call(  # noqa: PLR0913, PLR0917 - a request has these parts
    method: str,
    port: int,
    path: str,
    payload: object = None,
    headers: Mapping[str, str] | None = None,
    timeout: float = 5.0,
) -> Answer:
    """Raises OSError or HTTPException when nobody answers properly."""
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout)
    sent = {"Connection": "close", "Content-Type": "application/json", **(headers or {})}
    body = None if payload is None else json.dumps(payload)
    try:
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        return Answer(response.status, response.read())
    finally:
        connection.close()
