"""What a function that starts cold loads until its first answer, and that the answer is right."""

from collections.abc import Iterator, Mapping

import pytest

from cold_starts.measuring import FLOOR, Start, environment_with, start
from cold_starts.stand_ins import stand_ins
from deployment.description import read_description

# Loaded by nobody for a text message, a form or a task.
NEVER = {"PIL", "cv2", "numpy", "onnxruntime", "opentelemetry.sdk", "sentry_sdk", "limits"}
DATABASE = {"google.cloud.firestore", "google.cloud.firestore_v1", "wasaprecruit.ports.documents"}
QUEUES = {"google.cloud.tasks_v2"}
FILES = {"google.cloud.storage"}
ACCOUNTS = {"firebase_admin"}
SENDING = {"twilio.rest"}
WORDS = {"rapidfuzz", "wasaprecruit.domain.understanding"}
TALK = {"wasaprecruit.domain.intake", "wasaprecruit.domain.catalogue"}
NUMBERS = {"phonenumbers"}
_A_DOOR = DATABASE | QUEUES | FILES | ACCOUNTS | SENDING | WORDS | TALK
NOT_LOADED: Mapping[str, set[str]] = {
    "whatsapp_inbound": _A_DOOR | NUMBERS,
    "whatsapp_status": _A_DOOR | NUMBERS,
    "form_submitted": _A_DOOR,
    "remind": _A_DOOR | NUMBERS | {"regex", "twilio"},
    "api": SENDING | TALK | NUMBERS,
    "ingest": QUEUES | FILES | ACCOUNTS | SENDING | TALK,
    "bot": FILES | ACCOUNTS | SENDING,
    "photos": QUEUES | ACCOUNTS | SENDING | WORDS | TALK | NUMBERS,
    "deliver": FILES | ACCOUNTS | WORDS | TALK | NUMBERS,
    "reconcile": FILES | WORDS | TALK | NUMBERS,
}


@pytest.fixture(scope="module")
def environment() -> Iterator[Mapping[str, str]]:
    with stand_ins() as places:
        yield environment_with(places)


def test_every_function_is_looked_at() -> None:
    assert set(NOT_LOADED) == set(read_description().functions)


@pytest.mark.parametrize("function", sorted(NOT_LOADED))
def test_the_first_answer_is_right_and_loads_nothing_of_the_others(
    function: str, environment: Mapping[str, str]
) -> None:
    started: Start = start(function, environment)
    assert "pydantic" in started.loaded, "it is ours that was started"
    assert not started.loaded & (NEVER | NOT_LOADED[function])


def test_the_floor_is_a_door_and_nothing_else(environment: Mapping[str, str]) -> None:
    loaded = start(FLOOR, environment).loaded
    assert {"google.cloud.pubsub_v1", "twilio.request_validator"} <= loaded
    assert not [name for name in loaded if name.split(".")[0] in {"wasaprecruit", "pydantic"}]
