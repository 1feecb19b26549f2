"""Messages at a steady rate into the running stack, beside bare commits at the same rate.

What a bare commit takes to reach a listener is Firestore's own part, on this machine at this
moment; the rest is ours. Latencies are told as a ratio, processor time by process.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import requests
from google.cloud.firestore import Client, FieldFilter

from load.processes import Spent, spent
from localstack.addresses import Addresses, current
from wasaprecruit.domain.micros import micros

_SENDERS = 60
_PATIENCE_SECONDS = 30


class Arrivals:
    """When each thing began and when a listener saw it, by this process's clock."""

    def __init__(self) -> None:
        self._began: dict[str, float] = {}
        self._seen: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._began)

    def begin(self, token: str) -> None:
        self._began[token] = time.perf_counter()

    def see(self, token: str) -> None:
        if token in self._began:
            self._seen.setdefault(token, time.perf_counter())

    def wait(self) -> None:
        until = time.monotonic() + _PATIENCE_SECONDS
        while len(self._seen) < len(self._began) and time.monotonic() < until:
            time.sleep(0.05)

    def latencies(self) -> list[float]:
        """Milliseconds, smallest first, of what was seen."""
        return sorted((seen - self._began[one]) * 1000 for one, seen in self._seen.items())


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/measure_load", description=__doc__)
    parser.add_argument("--rate", type=int, default=30, help="messages a second (30)")
    parser.add_argument("--seconds", type=int, default=20, help="of each of the two parts (20)")
    options = parser.parse_args(arguments)
    stack = current()
    os.environ["FIRESTORE_EMULATOR_HOST"] = stack.firestore_host
    client = Client(project=stack.project)
    bare = _bare_commits(client, options.rate, options.seconds)
    before = spent(stack)
    messages = _messages(client, stack, options.rate, options.seconds)
    after = spent(stack)
    _tell_latencies(bare, messages)
    _tell_time(before, after, len(messages))
    return 0


def _bare_commits(client: Client, rate: int, seconds: int) -> Arrivals:
    arrivals, collection = Arrivals(), client.collection(f"load-{uuid4()}")
    watch = collection.on_snapshot(_each(lambda found: arrivals.see(found.id)))

    def commit(token: str) -> None:
        arrivals.begin(token)
        collection.document(token).create({"at": time.time()})

    _steadily(commit, rate, seconds)
    arrivals.wait()
    watch.unsubscribe()  # type: ignore[no-untyped-call]
    return arrivals


def _messages(client: Client, stack: Addresses, rate: int, seconds: int) -> Arrivals:
    """As a recruiter's list sees them: by the rows of the inbox that change."""
    arrivals = Arrivals()
    newest = FieldFilter("newestMicros", ">", micros(datetime.now(UTC)))
    rows = client.collection("conversations").where(filter=newest)
    watch = rows.on_snapshot(_each(lambda found: arrivals.see(found.get("lastMessage.preview"))))
    numbers = [f"+52155{uuid4().int % 10**8:08}" for _ in range(_SENDERS)]

    def write(token: str) -> None:
        arrivals.begin(token)
        number = numbers[len(arrivals) % _SENDERS]
        message = {"from": number, "profileName": "Load", "body": token}
        requests.post(f"{stack.whatsapp}/simulator/messages", json=message, timeout=30)

    _steadily(write, rate, seconds)
    arrivals.wait()
    watch.unsubscribe()  # type: ignore[no-untyped-call]
    return arrivals


def _each(see: Callable[[Any], None]) -> Callable[..., None]:
    def seen(_documents: Any, changes: Any, _at: Any) -> None:
        for change in changes:
            see(change.document)

    return seen


def _steadily(act: Callable[[str], None], rate: int, seconds: int) -> None:
    with ThreadPoolExecutor(rate) as pool:
        for _ in range(rate * seconds):
            pool.submit(act, uuid4().hex)
            time.sleep(1 / rate)


def _tell_latencies(bare: Arrivals, messages: Arrivals) -> None:
    for name, arrivals in (("bare commit", bare), ("message", messages)):
        found = arrivals.latencies()
        middle, slow = statistics.median(found), statistics.quantiles(found, n=20)[-1]
        print(f"{name:>12}: {len(found)} of {len(arrivals)} seen, median {middle:.0f} ms, ", end="")
        print(f"of 20 one takes longer than {slow:.0f} ms")
    ratio = statistics.median(messages.latencies()) / statistics.median(bare.latencies())
    print(f"{'ratio':>12}: {ratio:.1f}\n")


def _tell_time(before: list[Spent], after: list[Spent], messages: int) -> None:
    print("processor time for a message, in ms")
    for one, other in zip(before, after, strict=True):
        each = (other.seconds - one.seconds) * 1000 / messages
        print(f"{one.name:>16} {each:6.1f}  {'ours' if one.is_ours else 'emulator'}, pid {one.pid}")
