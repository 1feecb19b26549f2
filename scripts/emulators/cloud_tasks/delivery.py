"""Sends a task to its worker over HTTP."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp
from google.cloud.tasks_v2.types import HttpMethod, HttpRequest

from emulators import identity

from .names import queue_of, short_id
from .pending_task import Answer, Dispatch


def new_session() -> aiohttp.ClientSession:
    """One connection a request: a kept one that the worker closed would fail an attempt."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, force_close=True),
        timeout=aiohttp.ClientTimeout(total=None),  # the dispatch deadline is the dispatcher's
        cookie_jar=aiohttp.DummyCookieJar(),
        skip_auto_headers=("Content-Type",),  # [types] "Content-Type won't be set by Cloud Tasks"
        auto_decompress=False,
    )


async def deliver(session: aiohttp.ClientSession, dispatch: Dispatch) -> Answer:
    """Redirects are not followed: a 3xx is a failed attempt, as [recorded]."""
    request = dispatch.pending.task.http_request
    try:
        async with session.request(
            HttpMethod(request.http_method).name,
            request.url,
            data=request.body or None,
            headers=headers_of(dispatch),
            allow_redirects=False,
        ) as response:
            await response.read()
            return Answer(response.status, retry_after=_retry_after(response))
    except (aiohttp.ClientError, OSError, ValueError):  # ValueError: a URL that cannot be sent
        return Answer(None)


def headers_of(dispatch: Dispatch) -> dict[str, str]:
    """[headers]; the two of a retry come only when an answer came before, and the reason of an
    HTTP task is empty ([recorded])."""
    task = dispatch.pending.task
    own = {
        "X-CloudTasks-QueueName": short_id(queue_of(task.name)),
        "X-CloudTasks-TaskName": short_id(task.name),
        "X-CloudTasks-TaskRetryCount": str(dispatch.retry_count),
        "X-CloudTasks-TaskExecutionCount": str(dispatch.execution_count),
        "X-CloudTasks-TaskETA": f"{dispatch.eta:.6f}",
    }
    if dispatch.previous_status is not None:
        own["X-CloudTasks-TaskPreviousResponse"] = str(dispatch.previous_status)
        own["X-CloudTasks-TaskRetryReason"] = ""
    return _with_token(task.http_request) | own


def _with_token(request: HttpRequest) -> dict[str, str]:
    """The caller's headers; a token of ours replaces an Authorization of theirs."""
    headers = dict(request.headers)
    if "oidc_token" not in request:
        return headers
    token = request.oidc_token
    kept = {name: value for name, value in headers.items() if name.lower() != "authorization"}
    minted = identity.mint(token.audience or request.url, token.service_account_email)
    return kept | {"Authorization": f"Bearer {minted}"}


def _retry_after(response: aiohttp.ClientResponse) -> float:
    """Seconds or an HTTP date (RFC 9110, 10.2.3); 0 when absent or unreadable."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        ahead = parsedate_to_datetime(value) - datetime.now(UTC)
    except (TypeError, ValueError):
        return 0.0
    return max(0.0, ahead.total_seconds())
