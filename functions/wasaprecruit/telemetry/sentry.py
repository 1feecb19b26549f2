"""Sentry, for those who set SENTRY_DSN: it is told as much about a failure as our own log.

Kinds, places and ids: no words of foreign errors, no variables, no requests, nothing of the
environment. The library is loaded only when it is used.
"""

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wasaprecruit.domain.errors import Speakable
from wasaprecruit.logs import chain, kind_of, listen, place
from wasaprecruit.telemetry.exporting import settings
from wasaprecruit.telemetry.handling import current

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint

_KEPT = frozenset({"event_id", "timestamp", "level", "logentry", "platform", "exception", "tags"})
_FLUSH_SECONDS = 1.0


def start() -> None:
    """Tell Sentry of failures from now on, if its DSN is set."""
    dsn = settings().sentry_dsn
    if dsn:
        listen(reporter(dsn))


def reporter(dsn: str, **options: Any) -> Callable[[str, BaseException], None]:
    """Reports to Sentry before the request is answered: there is no computing time afterwards."""
    import sentry_sdk

    sentry_sdk.init(
        dsn=dsn,
        default_integrations=False,
        auto_enabling_integrations=False,
        data_collection={"user_info": False, "http_bodies": [], "stack_frame_variables": False},
        max_breadcrumbs=0,
        before_send=_only_ours,
        **options,
    )

    def report(message: str, error: BaseException) -> None:
        sentry_sdk.capture_event(_event(message, error))
        sentry_sdk.flush(timeout=_FLUSH_SECONDS)

    return report


def _only_ours(event: "Event", _hint: "Hint") -> "Event":
    """Whatever the library added is taken out again."""
    return {name: value for name, value in event.items() if name in _KEPT}  # type: ignore[return-value]


def _event(message: str, error: BaseException) -> "Event":
    request = current()
    tags = {"function": request.function, **request.ids} if request else {}
    exceptions = [_exception(one) for one in reversed(chain(error))]
    return {
        "level": "error",
        "logentry": {"message": message},
        "exception": {"values": exceptions},
        "tags": tags,
    }


def _exception(error: BaseException) -> dict[str, Any]:
    frames = [
        {"filename": place(one.filename), "lineno": one.lineno, "function": one.name}
        for one in traceback.extract_tb(error.__traceback__)
    ]
    words = str(error) if isinstance(error, Speakable) else ""
    return {"type": kind_of(error), "value": words, "stacktrace": {"frames": frames}}
