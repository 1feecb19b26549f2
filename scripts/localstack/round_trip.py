"""Proves that one message goes round: WhatsApp in, bot out, both visible in Firestore."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from google.cloud.firestore import Client

from localstack import http
from localstack.console import complain, done
from localstack.environment import functions_environment
from localstack.ports import PROJECT, Ports
from localstack.probing import until
from localstack.stack import Stack

_STEP_SECONDS = 30.0


@dataclass(frozen=True)
class Step:
    """What must come true, and the service whose log tells why it did not."""

    title: str
    holds: Callable[[], bool]
    service: str


async def prove_round_trip(stack: Stack, ports: Ports) -> int:
    """0 when every step came true in time."""
    number = f"+52155{secrets.randbelow(10**8):08d}"
    os.environ.update(functions_environment(ports))
    documents = Client(project=PROJECT)
    for step in _steps(ports, documents, number):
        if not await until(step.holds, _STEP_SECONDS):
            complain(f"{step.title}: not after {_STEP_SECONDS:.0f} s; {step.service} said last:")
            complain("\n".join(stack.tail(step.service)) or "nothing")
            return 1
        done(step.title)
    return 0


def _steps(ports: Ports, documents: Client, number: str) -> tuple[Step, ...]:
    said = "Hola, quiero ser modelo"
    return (
        Step("An aspirant writes", lambda: _plays_aspirant(ports, number, said), "whatsapp"),
        Step("The bot answers on WhatsApp", lambda: _bot_answered(ports, number), "functions"),
        Step("Firestore holds the conversation", lambda: _stored(documents, said), "functions"),
    )


def _plays_aspirant(ports: Ports, number: str, said: str) -> bool:
    message = {"from": number, "profileName": "Check", "body": said, "media": []}
    answer = http.call("POST", ports.whatsapp, "/simulator/messages", message)
    return answer.status in {200, 201} and bool(answer.json.get("sid"))


def _bot_answered(ports: Ports, number: str) -> bool:
    ledger: list[dict[str, Any]] = http.call("GET", ports.whatsapp, "/simulator/ledger").json
    return any(
        entry["direction"].startswith("out") and entry["to"].endswith(number) for entry in ledger
    )


def _stored(documents: Client, said: str) -> bool:
    """The conversation of the message, the message itself, and the bot's answer."""
    for conversation in documents.collection("conversations").stream():
        messages = [
            m.to_dict() or {} for m in conversation.reference.collection("messages").stream()
        ]
        directions = {message["direction"] for message in messages}
        if any(message.get("text") == said for message in messages) and directions == {"in", "out"}:
            return True
    return False
