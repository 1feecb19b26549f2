"""Every port of the local stack, in one place."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, fields

HOST = "127.0.0.1"
PROJECT = "demo-wasaprecruit"
BUCKET = "demo-wasaprecruit-photos"
TEST_OFFSET = 10_000
OFFSET_VARIABLE = "LOCALSTACK_PORT_OFFSET"


@dataclass(frozen=True)
class Ports:
    """The contract's ports; `scripts/test` moves them all, to run beside `scripts/dev`."""

    web: int = 5173
    functions: int = 5001
    whatsapp: int = 5002
    workers: int = 5003
    firestore: int = 8080
    auth: int = 9099
    pubsub: int = 8085
    storage: int = 9023
    tasks: int = 8123
    tasks_control: int = 8124
    relay_control: int = 8086
    web_channels: int = 8087
    monitoring: int = 8088
    firestore_websocket: int = 9150
    firebase_hub: int = 4400
    firebase_logging: int = 4500

    @classmethod
    def chosen(cls) -> "Ports":
        """The contract's, unless LOCALSTACK_PORT_OFFSET says that this is a second stack."""
        return cls().moved_by(int(os.environ.get(OFFSET_VARIABLE, "0")))

    @property
    def built_app(self) -> int:
        """`scripts/serve_web`'s. No service of the stack's, so a stack does not ask for it."""
        return self.web + 1

    @property
    def public_pages(self) -> int:
        """The public pages' own server in their tests, which need no stack."""
        return self.web + 2

    def moved_by(self, offset: int) -> "Ports":
        return Ports(**{name: port + offset for name, port in self.items()})

    def items(self) -> Iterator[tuple[str, int]]:
        return ((field.name, getattr(self, field.name)) for field in fields(self))

    def url(self, name: str) -> str:
        return f"http://{self.address(name)}"

    def address(self, name: str) -> str:
        return f"{HOST}:{getattr(self, name)}"


PURPOSES = {
    "web": "the web app",
    "functions": "the functions",
    "whatsapp": "the WhatsApp simulator",
    "workers": "the functions that work in the background",
    "firestore": "the Firestore emulator",
    "auth": "the Auth emulator",
    "pubsub": "the Pub/Sub emulator",
    "storage": "the Cloud Storage emulator",
    "tasks": "the Cloud Tasks emulator",
    "tasks_control": "the Cloud Tasks emulator's control",
    "relay_control": "the Pub/Sub push relay's control",
    "monitoring": "the Cloud Monitoring emulator",
    "web_channels": "the browsers' way to Firestore",
    "firestore_websocket": "the Firestore emulator's request monitor",
    "firebase_hub": "Firebase's emulator hub",
    "firebase_logging": "Firebase's emulator logging",
}
