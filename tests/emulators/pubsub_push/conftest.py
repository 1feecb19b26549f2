"""The relay's own process between the real Pub/Sub emulator and a toy function."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import IO, Any

import grpc
import pytest
from google.pubsub_v1.services.publisher import PublisherClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
from google.pubsub_v1.services.subscriber import SubscriberClient
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport
from google.pubsub_v1.types import PubsubMessage

from localstack import emulator_programs, http
from localstack.paths import SCRIPTS
from localstack.probing import answers
from localstack.service import Probe
from tests.emulators.pubsub_push.ports import free_port
from tests.emulators.pubsub_push.receiver import Receiver, serve
from tests.emulators.pubsub_push.waiting import eventually

_PROJECT = "projects/demo-relay"


@dataclass
class PubSubEmulator:
    port: int
    log: IO[bytes]
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        programs = emulator_programs.ensure()
        self.process = subprocess.Popen(
            [programs.pubsub, "--host=127.0.0.1", f"--port={self.port}"],
            env={**os.environ, **programs.environment()},
            stdout=self.log,
            stderr=self.log,
        )
        eventually(lambda: answers(Probe(self.port, "/")), 60)

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()


@pytest.fixture(scope="session")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PubSubEmulator]:
    with (tmp_path_factory.mktemp("pubsub") / "log").open("wb") as log:
        emulator = PubSubEmulator(free_port(), log)
        emulator.start()
        yield emulator
        emulator.stop()


@dataclass
class RelayProcess:
    """A relay of one subscription, whose topic is its own."""

    name: str
    emulator: PubSubEmulator
    receiver: Receiver
    log: IO[bytes]
    options: str = ""
    port: int = field(default_factory=free_port)
    function_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    server: ThreadingHTTPServer | None = None

    def start(self) -> None:
        url = f"http://127.0.0.1:{self.function_port}/ingest"
        route = f"--subscription={self.name}={self.name}={url}{self.options}"
        policy = ("--min-backoff=0.02", "--max-backoff=0.1", "--max-attempts=5")
        where = ("--project=demo-relay", f"--control-port={self.port}")
        dead = f"--dead-letter-topic={self.name}-dead"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "emulators.pubsub_push", route, *policy, *where, dead],
            env={**os.environ, **self._environment()},
            stdout=self.log,
            stderr=self.log,
        )
        eventually(lambda: answers(Probe(self.port, "/")))

    def stop(self) -> int:
        """By SIGTERM, as the supervisor does it."""
        assert self.process
        self.process.terminate()
        return self.process.wait(10)

    def function_up(self) -> None:
        self.server = serve(self.receiver, self.function_port)

    def function_down(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def arm(self, **faults: Any) -> None:
        assert http.call("POST", self.port, "/faults", faults).status == 200

    def idle(self) -> dict[str, Any]:
        answer: dict[str, Any] = http.call("GET", self.port, "/idle").json
        return answer

    def publish(self, *messages: tuple[str, str], attributes: dict[str, str] | None = None) -> None:
        """Each message as (ordering key, data)."""
        batch = [
            PubsubMessage(ordering_key=key, data=data.encode(), attributes=attributes or {})
            for key, data in messages
        ]
        with grpc.insecure_channel(f"127.0.0.1:{self.emulator.port}") as channel:
            client = PublisherClient(transport=PublisherGrpcTransport(channel=channel))
            client.publish(topic=f"{_PROJECT}/topics/{self.name}", messages=batch)

    def dead_letters(self) -> list[PubsubMessage]:
        with grpc.insecure_channel(f"127.0.0.1:{self.emulator.port}") as channel:
            client = SubscriberClient(transport=SubscriberGrpcTransport(channel=channel))
            answer = client.pull(
                subscription=f"{_PROJECT}/subscriptions/{self.name}-dead",
                max_messages=10,
                timeout=10,
            )
        return [received.message for received in answer.received_messages]

    def _environment(self) -> dict[str, str]:
        address = f"127.0.0.1:{self.emulator.port}"
        return {"PYTHONPATH": str(SCRIPTS), "PUBSUB_EMULATOR_HOST": address}


@pytest.fixture
def relay(
    emulator: PubSubEmulator, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[RelayProcess]:
    """Of an ordered subscription; the test's parameter holds other options."""
    name = request.node.originalname.replace("_", "-")[:60]
    with (tmp_path / "relay.log").open("wb") as log:
        relay = RelayProcess(name, emulator, Receiver(), log, getattr(request, "param", ""))
        relay.function_up()
        relay.start()
        yield relay
        relay.stop()
        relay.function_down()
