"""What goes wrong, done to the running product."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import psutil
import pytest
import requests
from google.cloud.pubsub_v1 import PublisherClient

from tests.builders import a_template, later, received
from tests.waiting import eventually
from tests.world import WELCOME, World, form
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.identity import conversation_id

ASPIRANTS = 20
MESSAGES_EACH = 10


@pytest.fixture
def calm(world: World) -> Iterator[None]:
    """No fault outlives its test."""
    yield
    requests.delete(f"{world.stack.whatsapp}/simulator/faults", timeout=30).raise_for_status()


def _inbound(world: World, number: str) -> list[dict[str, object]]:
    return [one for one in world.messages(number) if one["direction"] == "in"]


def test_a_webhook_that_comes_fifty_times_is_one_message_and_one_welcome(
    world: World, number: str
) -> None:
    body = form(
        MessageSid=f"SM{uuid4().hex}",
        AccountSid="AC" + "0" * 32,
        From=f"whatsapp:{number}",
        To="whatsapp:+14155238886",
        Body="Hola",
        ProfileName="Valentina",
    )
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: world.webhook("whatsapp_inbound", body), range(50)))
    assert {answer.status_code for answer in answers} == {200}
    world.welcomed(number)
    eventually(world.settled, "everything settled")
    row = world.row(number)
    assert row
    assert row["unread"] == 1
    assert len(_inbound(world, number)) == 1
    assert len(world.phone(number)) == WELCOME


def test_a_form_that_fails_for_ever_does_not_hold_back_a_stop(world: World, number: str) -> None:
    token = world.write(number, "Hola") and world.form_token(number)
    row = world.row(number)
    assert row
    # The person's file is broken: the form raises each time, until somebody mends it.
    file = world.firestore.document(f"aspirants/{row['aspirantId']}")
    file.set({"name": ["?"]})
    form = {"id": str(uuid4()), "ref": token, "fullName": "Valentina Ríos", "consent": True}
    url = f"{world.stack.functions}/form_submitted/page"
    sent = requests.post(url, json={**form, "birthDate": "2000-05-05"}, timeout=30)
    assert sent.status_code == 200, sent.text
    world.write(number, "STOP")
    eventually(lambda: (world.row(number) or {})["optedOut"], "the STOP")
    assert not world.settled(), "the form is no longer tried, so that this proves nothing"
    file.delete()
    eventually(world.settled, "the form stored once its file is mended")
    assert (world.document(file.path) or {})["name"] == "Valentina Ríos"


def test_a_stop_is_confirmed_once_whatever_comes_twice(world: World, number: str) -> None:
    world.write(number, "Hola")
    world.welcomed(number)
    for control in (world.stack.relay_control, world.stack.tasks_control):
        url = f"{control}/faults"
        requests.post(url, json={"duplicateNext": 10}, timeout=30).raise_for_status()
    for word in ("STOP", "BAJA", "¿cuánto pagan?"):
        world.write(number, word)
    eventually(lambda: len(world.phone(number)) > WELCOME, "the stop confirmed")
    eventually(world.settled, "everything settled")
    *_, last = world.phone(number)
    assert len(world.phone(number)) == WELCOME + 1
    assert "CONTINUAR" in last["body"]
    assert (world.row(number) or {})["optedOut"]


def test_a_hundred_events_in_reverse_order_are_shown_in_order(world: World, number: str) -> None:
    events = [
        received(f"SM{uuid4().hex}", f"number {n}", number, at=later(seconds=n)) for n in range(100)
    ]
    os.environ["PUBSUB_EMULATOR_HOST"] = world.stack.pubsub_host
    publisher = PublisherClient()
    topic = publisher.topic_path(world.stack.project, "inbound")
    for event in reversed(events):
        publisher.publish(topic, serialize(event), id=event.id, type=event.type).result(30)

    eventually(lambda: len(_inbound(world, number)) == 100, "all hundred stored")
    eventually(world.settled, "everything settled")
    shown = [one["text"] for one in _inbound(world, number)]
    assert shown == [f"number {n}" for n in range(100)]
    row = world.row(number)
    assert row
    assert row["lastInboundAt"] == later(seconds=99)
    assert row["windowClosesAt"] == later(seconds=99) + timedelta(hours=24)
    assert row["unread"] == 100


def test_every_event_and_every_task_twice_at_once_changes_nothing(
    world: World, number: str
) -> None:
    for control in (world.stack.relay_control, world.stack.tasks_control):
        url = f"{control}/faults"
        requests.post(url, json={"duplicateNext": 10}, timeout=30).raise_for_status()
    world.write(number, "Hola")
    world.welcomed(number)
    conversation = conversation_id(number)
    for text in ("one", "two", "three"):
        world.reply(conversation, text)
    eventually(lambda: len(world.phone(number)) >= WELCOME + 3, "welcome and replies at the phone")
    eventually(world.settled, "everything settled")
    for control in (world.stack.relay_control, world.stack.tasks_control):
        requests.post(f"{control}/faults", json={"duplicateNext": 0}, timeout=30)
    assert [one["body"] for one in world.phone(number)][WELCOME:] == ["one", "two", "three"]
    row = world.row(number)
    assert row
    assert row["unread"] == 0
    assert len(_inbound(world, number)) == 1


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("fault", ["drop_response", "error_500_after", "error_429"])
def test_a_troubled_network_brings_exactly_one_message(
    world: World, number: str, fault: str
) -> None:
    world.write(number, "Hola")
    world.welcomed(number)
    world.simulate("faults", {"kind": fault, "match": {"to": number}})
    message_id = world.reply(conversation_id(number), "¿Vienes?")
    path = f"conversations/{conversation_id(number)}/messages/{message_id}"
    eventually(
        lambda: (world.document(path) or {}).get("status") in ("delivered", "read"), "delivery"
    )
    assert [one["body"] for one in world.phone(number)].count("¿Vienes?") == 1


@pytest.mark.usefixtures("calm")
def test_a_template_in_doubt_is_found_in_twilios_list(world: World, number: str) -> None:
    world.write(number, "Hola")
    world.welcomed(number)
    sid = f"HX{uuid4().hex}"
    template = a_template()
    content = {"types": {"twilio/text": {"body": template.body}}}
    simulated = f"{world.stack.whatsapp}/simulator/templates/{sid}"
    requests.put(simulated, json=content, timeout=10).raise_for_status()
    world.firestore.document(f"templates/{sid}").set(template.model_dump(by_alias=True))
    for fault in ("drop_response", "lose_callbacks"):
        world.simulate("faults", {"kind": fault, "match": {"to": number}})
    message_id = str(uuid4())
    command = {"id": message_id, "contentSid": sid, "variables": {"1": "Valentina"}}
    chat = f"conversations/{conversation_id(number)}"
    assert world.command(f"{chat}/templates", command).status_code == 200
    eventually(
        lambda: (
            (world.document(f"{chat}/messages/{message_id}") or {}).get("status") == "delivered"
        ),
        "the delivery, as the list tells it",
        patience=90,
    )
    assert [one["contentSid"] for one in world.phone(number)].count(sid) == 1


def test_a_burst_of_first_messages_is_one_conversation(world: World, number: str) -> None:
    """An album of ten from a new aspirant: ten webhooks at once."""

    def post(n: int) -> int:
        body = form(
            MessageSid=f"MM{uuid4().hex}",
            AccountSid="AC" + "0" * 32,
            From=f"whatsapp:{number}",
            To="whatsapp:+14155238886",
            Body=f"photo {n}",
            NumMedia="1",
            MediaUrl0="https://api.twilio.com/x",
            MediaContentType0="image/jpeg",
        )
        return world.webhook("whatsapp_inbound", body).status_code

    with ThreadPoolExecutor(10) as pool:
        assert set(pool.map(post, range(10))) == {200}
    eventually(lambda: len(_inbound(world, number)) == 10, "all ten stored")
    world.welcomed(number)
    eventually(world.settled, "everything settled")
    # Their files are nobody's: one word on all ten, and no more.
    assert len(world.phone(number)) == WELCOME + 1


@pytest.mark.usefixtures("calm")
def test_a_lost_webhook_is_brought_back_by_reconcile(world: World, number: str) -> None:
    world.simulate("faults", {"kind": "lose_webhook", "match": {"from": number}})
    sid = world.write(number, "Hola")
    (message,) = eventually(
        lambda: _inbound(world, number), "the message in spite of all", patience=90
    )
    assert message["id"] == sid
    world.welcomed(number)


def test_a_poison_event_is_kept_apart_and_its_neighbours_flow(world: World, number: str) -> None:
    os.environ["PUBSUB_EMULATOR_HOST"] = world.stack.pubsub_host
    publisher = PublisherClient()
    topic = publisher.topic_path(world.stack.project, "inbound")
    for poison in (b"not json", b'{"type": "message.received"}', b"{}"):
        publisher.publish(topic, poison).result(30)
    world.write(number, "Hola")
    world.welcomed(number)


def test_functions_killed_amid_two_hundred_messages_lose_and_double_nothing(
    world: World, new_number: Callable[[], str]
) -> None:
    numbers = [new_number() for _ in range(ASPIRANTS)]
    queue = [(number, "Hola") for _ in range(MESSAGES_EACH) for number in numbers]
    kill_at = {len(queue) // 3, 2 * len(queue) // 3}
    sent: dict[str, set[str]] = {number: set() for number in numbers}
    for place, (number, body) in enumerate(queue):
        if place in kill_at:
            _kill_functions(world)
        sent[number].add(world.write(number, body))

    def missing() -> int:
        return sum(
            len(sent[number] - {str(one["id"]) for one in _inbound(world, number)})
            for number in numbers
        )

    eventually(lambda: missing() == 0, "all messages stored", patience=150)
    eventually(
        lambda: all(len(world.phone(number)) >= WELCOME for number in numbers),
        "all welcomes",
        patience=150,
    )
    eventually(world.settled, "everything settled", patience=90)
    for number in numbers:
        assert {str(one["id"]) for one in _inbound(world, number)} == sent[number]
        assert len(world.phone(number)) == WELCOME
        row = world.row(number)
        assert row
        assert row["unread"] == MESSAGES_EACH


def test_while_every_worker_hangs_webhooks_and_commands_are_answered(
    world: World, number: str, new_number: Callable[[], str]
) -> None:
    world.write(number, "Hola")
    world.welcomed(number)
    newcomer = new_number()
    with _stuck_workers(world):
        body = form(
            MessageSid=f"SM{uuid4().hex}",
            AccountSid="AC" + "0" * 32,
            From=f"whatsapp:{newcomer}",
            To="whatsapp:+14155238886",
            Body="Hola",
        )
        answers = [world.webhook("whatsapp_inbound", body).status_code for _ in range(3)]
        reply = world.reply(conversation_id(number), "Hola, soy Rita")
    assert answers == [200, 200, 200]
    world.welcomed(newcomer)
    path = f"conversations/{conversation_id(number)}/messages/{reply}"
    eventually(
        lambda: (world.document(path) or {}).get("status") in ("delivered", "read"), "delivery"
    )


@contextlib.contextmanager
def _stuck_workers(world: World) -> Iterator[None]:
    """Not one of their threads gets on."""
    pids = _serving(world.stack.workers)
    try:
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def _kill_functions(world: World) -> None:
    """kill -9 of whatever listens there: doors and workers."""
    for url in (world.stack.functions, world.stack.workers):
        for pid in _serving(url):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _serving(url: str) -> list[int]:
    port = int(url.rpartition(":")[2])
    return eventually(lambda: _listening(port), "somebody who listens")


def _listening(port: int) -> list[int]:
    """Every process that holds the socket: gunicorn's master and its worker."""
    return [process.pid for process in psutil.process_iter() if _listens(process, port)]


def _listens(process: psutil.Process, port: int) -> bool:
    try:
        connections = process.net_connections("tcp4")
    except psutil.Error:
        return False
    return any(one.status == psutil.CONN_LISTEN and one.laddr.port == port for one in connections)
