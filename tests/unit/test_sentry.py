"""What Sentry hears: kinds, places, ids."""

import json
from typing import Any

import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from wasaprecruit.logs import listen, log_failure
from wasaprecruit.telemetry.handling import about, handling
from wasaprecruit.telemetry.sentry import reporter


class Post(Transport):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        event = envelope.get_event()
        assert event is not None
        self.sent.append(json.loads(json.dumps(event, default=str)))


def _fail(number: str) -> None:
    secret = f"{number} said secreto"
    raise ValueError(secret)


def test_sentry_hears_kinds_places_and_ids_and_no_words() -> None:
    post = Post()
    report = reporter("https://key@sentry.example/1", transport=post)
    with handling("deliver"):
        about(conversation="c-1")
        with pytest.raises(ValueError, match="secreto") as failure:
            _fail("+525512345678")
        report("request failed", failure.value)
    [event] = post.sent
    [told] = event["exception"]["values"]
    assert (told["type"], event["tags"]) == (
        "ValueError",
        {"function": "deliver", "conversation": "c-1"},
    )
    assert told["stacktrace"]["frames"][-1]["function"] == "_fail"
    everything = json.dumps(event)
    for word in ("secreto", "525512345678", "argv", "server_name", "modules", "vars"):
        assert word not in everything
    sentry_sdk.init()


def test_whoever_listens_hears_of_failures_and_cannot_fail_the_request() -> None:
    heard: list[str] = []

    def hear(message: str, _error: BaseException) -> None:
        heard.append(message)
        raise ConnectionError

    with listen(hear):
        log_failure("request failed", ValueError())
    log_failure("another", ValueError())
    assert heard == ["request failed"]
