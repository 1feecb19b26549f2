"""Tabs come and go all day: what they leave behind must not fill a laptop.

Needs the stack and a browser: `scripts/test tabs`.
"""

import json
import os
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psutil
import requests

from localstack import browser
from localstack.paths import LOCAL
from localstack.ports import Ports
from localstack.taken_ports import holder_of
from tests.builders import received
from tests.fakes import FakePublisher
from tests.waiting import eventually
from tests.world import World
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.use_cases.inbound.record_message import record_message

TABS = 20
MESSAGES = 2_000
MOST_LOGGED = 20_000_000
MOST_MEMORY = 2_500_000_000
CONVERSATIONS = 10
_SCRIPT = Path(__file__).with_name("tabs.mjs")


def test_twenty_tabs_and_two_thousand_messages_leave_no_channel_little_log_and_little_memory(
    world: World, new_number: Callable[[], str]
) -> None:
    numbers = [new_number() for _ in range(CONVERSATIONS)]
    documents, channels = (
        FirestoreDocuments(world.firestore),
        f"{world.stack.web_channels}/channels",
    )

    def store(n: int) -> None:
        """As `ingest` does, which is what the tabs would hear of."""
        event = received(f"SM{uuid4().hex}", f"number {n}", numbers[n % len(numbers)], at=_at(n))
        record_message(event, documents, FakePublisher())

    def store_in_order(first: int) -> None:
        """One conversation's messages, one after the other, as their ordering key brings them."""
        for n in range(first + CONVERSATIONS, MESSAGES, CONVERSATIONS):
            store(n)

    for n in range(CONVERSATIONS):
        store(n)
    _open_and_end_tabs(world)
    with ThreadPoolExecutor(CONVERSATIONS) as pool:
        list(pool.map(store_in_order, range(CONVERSATIONS)))
    eventually(lambda: requests.get(channels, timeout=30).json() == {"open": 0}, "no channel")
    assert _logged() < MOST_LOGGED
    assert _memory() < MOST_MEMORY


def _at(n: int) -> datetime:
    """In order, and so the newest in the inbox."""
    return datetime.now(UTC).replace(microsecond=0) + timedelta(milliseconds=n)


def _open_and_end_tabs(world: World) -> None:
    chromium = os.environ.get("PLAYWRIGHT_CHROMIUM") or browser.ensure()
    subprocess.run(
        ["node", str(_SCRIPT), world.stack.desk, str(TABS)],
        env={**os.environ, "PLAYWRIGHT_CHROMIUM": chromium},
        check=True,
    )


def _logged() -> int:
    """In bytes, of the whole stack."""
    return sum(path.stat().st_size for path in _folder().rglob("*.log"))


def _folder() -> Path:
    """Of the stack that has our port."""
    port = Ports.chosen().firestore
    (config,) = (
        path
        for path in LOCAL.glob("*/firebase.json")
        if json.loads(path.read_text())["emulators"]["firestore"]["port"] == port
    )
    return config.parent


def _memory() -> int:
    """In bytes, of the sessions of whatever listens on the stack's ports.

    The supervisor runs other tests beside the stack: its children are more than the stack.
    """
    holders = [holder_of(port) for _, port in Ports.chosen().items()]
    sessions = {os.getsid(holder.pid) for holder in holders if holder}
    assert sessions
    return sum(
        _resident(process) for process in psutil.process_iter() if _session(process) in sessions
    )


def _session(process: psutil.Process) -> int | None:
    try:
        return os.getsid(process.pid)
    except ProcessLookupError:
        return None


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
