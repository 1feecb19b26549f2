"""What could not be handled is listed, and replayed once the fault is mended, by each consumer."""

import base64
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import grpc
import pytest
import requests
from google.pubsub_v1.services.publisher import PublisherClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
from google.pubsub_v1.types import PubsubMessage

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain.identity import conversation_id

ROOT = Path(__file__).parents[2]
ATTEMPTS = 3
_PORTRAIT = (ROOT / "tests/fixtures/photos/portrait.webp").read_bytes()
PHOTO = {"contentType": "image/webp", "base64": base64.b64encode(_PORTRAIT).decode()}


def _dead_letters(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/dead_letters", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ}, capture_output=True, text=True)  # noqa: PLW1510


def _listed() -> list[str]:
    return _dead_letters().stdout.splitlines()[1:]


def _of(consumer: str, already: list[str]) -> list[list[str]]:
    """The new letters of this consumer: the words of each line."""
    return [
        line.split() for line in _listed() if line not in already and line.split()[2] == consumer
    ]


@pytest.fixture
def impatient(world: World) -> Iterator[None]:
    """The relay buries after three attempts what it would try for a quarter of an hour."""

    def arm(attempts: int) -> None:
        url = f"{world.stack.relay_control}/faults"
        requests.post(url, json={"maxAttempts": attempts}, timeout=30).raise_for_status()

    arm(ATTEMPTS)
    yield
    arm(0)


@pytest.fixture
def no_letters() -> Iterator[None]:
    """What other tests left must not be counted."""
    _dead_letters("discard", "--all")
    yield
    _dead_letters("discard", "--all")


@pytest.mark.usefixtures("impatient", "no_letters")
def test_a_message_that_ingest_could_not_store_is_stored_once_after_the_fix(
    world: World, number: str
) -> None:
    broken = world.firestore.document(f"aliases/{conversation_id(number)}")
    broken.set({"conversationId": {"not": "an id"}})
    world.write(number, "Hola secreto")
    [letter] = eventually(lambda: _of("ingest", []), "a dead letter of ingest")
    assert letter[1:4] == ["message.received", "ingest", str(ATTEMPTS)]
    _tells_nothing_personal(number)
    assert world.messages(number) == []

    broken.delete()
    replayed = _dead_letters("replay", letter[0])
    assert (replayed.returncode, replayed.stderr) == (0, "")
    world.welcomed(number)
    _all_is_there_once(world, number)


@pytest.mark.usefixtures("impatient", "no_letters")
def test_what_the_bot_could_not_hear_is_answered_once_after_the_fix(
    world: World, number: str, new_number: Callable[[], str]
) -> None:
    mend = _break_row(world, number)
    world.write(number, "secreto")
    letter = eventually(lambda: _of("bot", []), "a dead letter of the bot")[0]
    neighbour = new_number()
    world.write(neighbour, "Hola")
    world.welcomed(neighbour)
    said_before = len(world.phone(number))

    mend()
    assert _dead_letters("replay", letter[0]).returncode == 0
    eventually(lambda: len(world.phone(number)) > said_before, "the bot's answer")
    answers = len(world.phone(number))
    eventually(world.settled, "everything settled")
    assert len(world.phone(number)) == answers
    assert _of("bot", []) == []


@pytest.mark.usefixtures("impatient", "no_letters")
def test_a_file_that_could_not_be_kept_has_its_fate_once_after_the_fix(
    world: World, number: str
) -> None:
    mend = _break_row(world, number)
    world.write(number, "", media=[PHOTO])
    letter = eventually(lambda: _of("photos", []), "a dead letter of photos")[0]
    assert letter[1] == "message.stored"
    assert _media_states(world, number) == ["pending"]

    mend()
    assert _dead_letters("replay", letter[0]).returncode == 0
    eventually(lambda: _media_states(world, number) == ["waiting"], "the file's fate")


@pytest.mark.usefixtures("no_letters")
def test_what_cannot_be_read_is_listed_with_the_fields_at_fault_and_not_replayed(
    world: World,
) -> None:
    _publish(world, b'{"type": "message.received", "id": "secreto +525512345678"}')
    [letter] = eventually(lambda: _of("ingest", []), "a dead letter of ingest")
    line = " ".join(letter)
    assert "occurredAt" in line or "occurred_at" in line or "data" in line
    assert "secreto" not in line
    refused = _dead_letters("replay", letter[0])
    assert refused.returncode == 1
    assert "cannot be read by this version" in refused.stderr
    assert len(_of("ingest", [])) == 1
    assert _dead_letters("discard", letter[0]).returncode == 0
    assert _of("ingest", []) == []


@pytest.mark.usefixtures("no_letters")
def test_an_id_that_is_not_there_changes_nothing(world: World) -> None:
    assert world
    answer = _dead_letters("replay", str(uuid4()))
    assert answer.returncode == 1
    assert "nothing was done" in answer.stderr
    assert _dead_letters("replay").returncode == 1


def _break_row(world: World, number: str) -> Callable[[], None]:
    """A welcomed aspirant whose row no function can read; call the result to mend it."""
    world.write(number, "Hola")
    world.welcomed(number)
    eventually(world.settled, "everything settled")
    row = world.firestore.document(f"conversations/{conversation_id(number)}")
    row.update({"tags": "broken"})

    def mend() -> None:
        row.update({"tags": []})

    return mend


def _media_states(world: World, number: str) -> list[str]:
    return [media["state"] for one in world.messages(number) for media in one["media"]]


def _tells_nothing_personal(number: str) -> None:
    told = _dead_letters().stdout
    assert number.removeprefix("+") not in told
    assert "secreto" not in told


def _all_is_there_once(world: World, number: str) -> None:
    eventually(world.settled, "everything settled")
    assert [one["text"] for one in world.messages(number) if one["direction"] == "in"] == [
        "Hola secreto"
    ]
    assert len(world.phone(number)) == WELCOME
    assert _listed() == []


def _publish(world: World, data: bytes) -> None:
    with grpc.insecure_channel(world.stack.pubsub_host) as channel:
        client = PublisherClient(transport=PublisherGrpcTransport(channel=channel))
        topic = f"projects/{world.stack.project}/topics/inbound"
        client.publish(topic=topic, messages=[PubsubMessage(data=data)])
