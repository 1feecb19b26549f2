"""Waiting for things to be so, by looking, and never longer than said."""

import asyncio
import http.client
import socket
import time
from collections.abc import Callable
from http import HTTPStatus

from localstack import http as local_http
from localstack.ports import HOST
from localstack.service import Probe

_HOP_SECONDS = 0.3
_LOOK_EVERY_SECONDS = 0.1


def answers(probe: Probe) -> bool:
    if probe.path is None:
        return _accepts(probe.port)
    try:
        answer = local_http.call("GET", probe.port, probe.path, timeout=2.0)
    except (OSError, http.client.HTTPException):
        return False
    return answer.status < HTTPStatus.BAD_REQUEST


def _accepts(port: int) -> bool:
    with socket.socket() as connection:
        connection.settimeout(1.0)
        return connection.connect_ex((HOST, port)) == 0


def is_at_rest(is_idle: Callable[[], bool]) -> bool:
    """Whether it is idle twice in a row: a message between two services is in neither of them."""
    if not is_idle():
        return False
    time.sleep(_HOP_SECONDS)
    return is_idle()


async def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition came true in time. It may block for a while: it runs in a thread."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not await asyncio.to_thread(condition):
        if asyncio.get_running_loop().time() > deadline:
            return False
        await asyncio.sleep(_LOOK_EVERY_SECONDS)
    return True
