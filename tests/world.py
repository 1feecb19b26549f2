"""The product as its users see it: a phone, a signed webhook, a recruiter, the documents."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlencode
from uuid import uuid4

import requests
from google.cloud.firestore import Client
from twilio.request_validator import RequestValidator

from localstack.addresses import Addresses
from localstack.probing import is_at_rest
from tests.waiting import eventually
from wasaprecruit.domain.identity import conversation_id

TOKEN = "local-auth-token"
_TIMEOUT = 60

WELCOME = 2
"""Messages with which the bot answers a first one: the form, and how to be sure of us."""


@dataclass(frozen=True)
class World:
    """Acts on the running stack and looks at what came of it."""

    stack: Addresses
    firestore: Client

    # The aspirant

    def write(self, number: str, body: str, **message: Any) -> str:
        """An aspirant writes from the simulated phone; the sid."""
        url = f"{self.stack.whatsapp}/simulator/messages"
        payload = {"from": number, "profileName": "Valentina", "body": body, **message}
        answer = requests.post(url, json=payload, timeout=_TIMEOUT)
        answer.raise_for_status()
        return str(answer.json()["sid"])

    def phone(self, number: str) -> list[dict[str, Any]]:
        """What reached this aspirant's phone, in order."""
        return [
            message
            for message in self.ledger()
            if message["to"] == f"whatsapp:{number}" and message["direction"] != "inbound"
        ]

    def ledger(self) -> list[dict[str, Any]]:
        answer = requests.get(f"{self.stack.whatsapp}/simulator/ledger", timeout=_TIMEOUT)
        answer.raise_for_status()
        return list(answer.json())

    def simulate(self, path: str, payload: dict[str, Any]) -> None:
        answer = requests.post(
            f"{self.stack.whatsapp}/simulator/{path}", json=payload, timeout=_TIMEOUT
        )
        answer.raise_for_status()

    # Twilio

    def webhook(
        self,
        function: str,
        body: str | bytes,
        headers: dict[str, str] | None = None,
        query: str = "",
    ) -> requests.Response:
        """Post a body as it is, signed as Twilio signs it."""
        url = f"{self.stack.functions}/{function}{query}"
        text = body if isinstance(body, str) else body.decode("ascii", "replace")
        params = dict(parse_qsl(text, keep_blank_values=True))
        signed = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, params),
        }
        merged = {name: value for name, value in {**signed, **(headers or {})}.items() if value}
        return requests.post(url, data=body, headers=merged, timeout=_TIMEOUT)

    # The recruiter

    def sign_in(self, email: str = "recruiter@example.com") -> str:
        """An ID token of one of the demo users."""
        url = (
            f"{self.stack.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"
            "?key=demo"
        )
        credentials = {"email": email, "password": "wasaprecruit", "returnSecureToken": True}
        answer = requests.post(url, json=credentials, timeout=_TIMEOUT)
        answer.raise_for_status()
        return str(answer.json()["idToken"])

    @cached_property
    def recruiter(self) -> str:
        return self.sign_in()

    def command(
        self, path: str, payload: Any = None, token: str | None = None
    ) -> requests.Response:
        """A command of the recruiter, or of whoever holds `token`."""
        headers = {"Authorization": f"Bearer {self.recruiter if token is None else token}"}
        url = f"{self.stack.functions}/api/{path}"
        return requests.post(url, json=payload or {}, headers=headers, timeout=_TIMEOUT)

    def reply(self, conversation: str, text: str, message_id: str | None = None) -> str:
        """A recruiter answers; the message's id."""
        command = {"id": message_id or str(uuid4()), "text": text}
        answer = self.command(f"conversations/{conversation}/messages", command)
        assert answer.status_code == 200, answer.text
        return command["id"]

    # The documents

    def row(self, number: str) -> dict[str, Any] | None:
        return self.document(f"conversations/{conversation_id(number)}")

    def document(self, path: str) -> dict[str, Any] | None:
        return self.firestore.document(path).get().to_dict()

    def messages(self, number: str) -> list[dict[str, Any]]:
        """The conversation's messages in order, each with its id."""
        path = f"conversations/{conversation_id(number)}/messages"
        found = self.firestore.collection(path).order_by("at").stream()
        return [{"id": message.id, **(message.to_dict() or {})} for message in found]

    def welcomed(self, number: str) -> list[dict[str, Any]]:
        """Wait for the bot's welcome at the phone."""
        eventually(lambda: len(self.phone(number)) >= WELCOME, "the bot's welcome at the phone")
        return self.phone(number)

    def settled(self) -> bool:
        """No event waits and no task is due: what has not happened by now will not happen."""
        return is_at_rest(self._is_idle)

    def _is_idle(self) -> bool:
        idle = (
            requests.get(f"{address}/idle", timeout=_TIMEOUT).json()["idle"]
            for address in (self.stack.relay_control, self.stack.tasks_control)
        )
        return all(idle)

    def form_token(self, number: str) -> str:
        """The personal token in the link that the bot sent last."""
        bodies = [message["body"] for message in self.welcomed(number)]
        links = [body.partition("?ref=")[2].split()[0] for body in bodies if "?ref=" in body]
        return str(links[-1])


def form(**params: str) -> str:
    """A webhook's body with these parameters."""
    return urlencode(params)
