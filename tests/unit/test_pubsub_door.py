"""What becomes of events that fail: again, or to the dead letters at once."""

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
from cloudevents.http import CloudEvent
from google.api_core import exceptions, retry
from pydantic import TypeAdapter

from tests.builders import received
from tests.fakes import FakePublisher
from wasaprecruit.adapters.pubsub_publisher import PubSubPublisher, Topics
from wasaprecruit.domain.errors import Busy, Unprocessable
from wasaprecruit.domain.events.base import EventBase, serialize
from wasaprecruit.domain.events.bot import BotResumed
from wasaprecruit.domain.events.forms import FormSubmitted
from wasaprecruit.domain.events.messages import MessageStatusChanged
from wasaprecruit.entrypoints.pubsub import Handlers, handle
from wasaprecruit.ports.documents import Malformed


def _push(event: EventBase) -> CloudEvent:
    data = {"message": {"data": base64.b64encode(serialize(event)).decode()}}
    return CloudEvent({"type": "t", "source": "s"}, data)


def _handlers(act: Callable[[], object]) -> Handlers:
    def do(_event: object) -> None:
        act()

    return {"message.received": do}


def _handle(act: Callable[[], object]) -> FakePublisher:
    publisher = FakePublisher()
    handle(_push(received(text="secreto")), _handlers(act), publisher)
    return publisher


def _overflow() -> object:
    return datetime.max.replace(tzinfo=UTC).timestamp() and datetime.fromtimestamp(10**15, UTC)


HOPELESS: list[Callable[[], object]] = [
    lambda: int("one"),
    lambda: TypeAdapter(int).validate_python("one"),
    lambda: float("9" * 400) and 10**400 * 1.0,
    _overflow,
    "\ud800".encode,
    lambda: _raise(Unprocessable("the store cannot hold these writes")),
]


def _raise(error: Exception) -> object:
    raise error


@pytest.mark.parametrize("act", HOPELESS)
def test_what_can_never_succeed_goes_to_the_dead_letters_at_once(
    act: Callable[[], object], capsys: pytest.CaptureFixture[str]
) -> None:
    [(raw, reason)] = _handle(act).dead
    assert raw == serialize(received(text="secreto"))
    assert reason
    assert "secreto" not in capsys.readouterr().err


@retry.Retry(predicate=lambda _: False)
def _through_a_client() -> object:
    return int("an answer that was cut short")


def _answer_is_no_json() -> object:
    response = requests.Response()
    response._content = b"<html>we are down</html>"
    return response.json()


OUTAGES: list[Callable[[], object]] = [
    lambda: _raise(Busy("later")),
    lambda: _raise(exceptions.ServiceUnavailable("x")),  # type: ignore[no-untyped-call]
    lambda: _raise(exceptions.InvalidArgument("x")),  # type: ignore[no-untyped-call]
    lambda: _raise(ConnectionError("x")),
    lambda: _raise(TimeoutError()),
    lambda: _raise(KeyError("x")),
    lambda: _raise(Malformed("users/x", "name:missing")),
    _answer_is_no_json,
    _through_a_client,
]


@pytest.mark.parametrize("act", OUTAGES)
def test_what_may_pass_comes_again(act: Callable[[], object]) -> None:
    publisher = FakePublisher()
    with pytest.raises(Exception) as failure:  # noqa: PT011 - each of them
        handle(_push(received()), _handlers(act), publisher)
    assert publisher.dead == []
    assert failure.value


def test_a_dead_letter_that_cannot_be_kept_comes_again() -> None:
    class Broken(FakePublisher):
        def publish_dead(self, raw: bytes, reason: str, came: Mapping[str, str]) -> None:  # noqa: ARG002
            raise ConnectionError

    with pytest.raises(ConnectionError):
        handle(_push(received()), _handlers(lambda: int("one")), Broken())


class _Future:
    def result(self, _timeout: float) -> str:
        return "id"


class _Client:
    """Notes by which key each event is ordered."""

    def __init__(self) -> None:
        self.keys: list[tuple[str, str]] = []

    def publish(self, topic: str, _data: bytes, ordering_key: str = "", **_: Any) -> _Future:
        self.keys.append((topic, ordering_key))
        return _Future()


def _of(kind: type[EventBase], conversation_id: str) -> EventBase:
    return kind.model_construct(
        id="e",
        type=str(kind.model_fields["type"].default),
        occurred_at=datetime.now(UTC),
        conversation_id=conversation_id,
    )


def test_a_form_cannot_hold_back_a_message_nor_a_status() -> None:
    client = _Client()
    publisher = PubSubPublisher(client, Topics("inbound", "happened", "dead"))
    kinds = (type(received()), FormSubmitted, MessageStatusChanged)
    for kind in kinds:
        publisher.publish_inbound(_of(kind, "c-1"))
    assert len({key for _, key in client.keys}) == len(kinds)


def test_messages_of_one_conversation_stay_in_order_and_the_bot_hears_all_in_order() -> None:
    client = _Client()
    publisher = PubSubPublisher(client, Topics("inbound", "happened", "dead"))
    for conversation_id in ("c-1", "c-1", "c-2"):
        publisher.publish_inbound(_of(type(received()), conversation_id))
    first, second, other = client.keys
    assert first == second != other
    publisher.publish_happened(_of(BotResumed, "c-1"))
    assert client.keys[-1] == ("happened", "c-1")
