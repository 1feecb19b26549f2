import asyncio
import signal
import threading
import uuid
from collections.abc import Iterator

import pytest

from emulators.cloud_tasks.emulator import Emulator
from emulators.cloud_tasks.options import parse
from tests.emulators.cloud_tasks.desk import LOCATION, Control, Desk, new_client
from tests.emulators.cloud_tasks.process import Running, Start, start_program
from tests.emulators.cloud_tasks.worker import Worker, running_worker


class _Thread(threading.Thread):
    """The emulator in an event loop of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.started = threading.Event()
        self.emulator: Emulator
        self._loop: asyncio.AbstractEventLoop
        self._ended: asyncio.Event

    def run(self) -> None:
        asyncio.run(self._serve())

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self.join()

    async def _serve(self) -> None:
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        self.emulator = Emulator(parse(["--port", "0", "--control-port", "0"]))
        try:
            await self.emulator.start()
            self.started.set()
            await self.emulator.run_until(self._ended)
        finally:
            await self.emulator.stop()


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    thread = _Thread()
    thread.start()
    assert thread.started.wait(10)
    yield thread.emulator
    thread.end()


@pytest.fixture(scope="session")
def shared_desk(emulator: Emulator) -> Iterator[Desk]:
    client, channel = new_client(emulator.port)
    yield Desk(client, Control(emulator.control_port), queue="")
    channel.close()


@pytest.fixture
def desk(shared_desk: Desk) -> Iterator[Desk]:
    """A queue of the test's own; everything else in the emulator is as new."""
    queue = f"{LOCATION}/queues/{uuid.uuid4()}"
    shared_desk.client.create_queue(request={"parent": LOCATION, "queue": {"name": queue}})
    yield Desk(shared_desk.client, shared_desk.control, queue)
    shared_desk.control.post("/reset")


@pytest.fixture
def worker() -> Iterator[Worker]:
    with running_worker() as worker:
        yield worker


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the program with these arguments; what still runs at the end is killed."""
    started: list[Running] = []

    def start(*arguments: str) -> Running:
        started.append(start_program(*arguments))
        return started[-1]

    yield start
    for running in started:
        if running.process.poll() is None:
            running.end(signal.SIGKILL)
