"""What the relay is started with."""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from emulators.pubsub_push.backoff import Backoff


@dataclass(frozen=True)
class Route:
    """A push subscription: messages of `topic` go to the function at `url`.

    `ordered` by key, unless each message may overtake the others. With `having` only what carries
    that attribute is pushed, as by a filter `attributes:NAME`, which the emulator does not know.
    `attempts` and `seconds` are the policy of this one, where it has its own.
    """

    subscription: str
    topic: str
    url: str
    ordered: bool = True
    having: str | None = None
    attempts: int | None = None
    seconds: float | None = None


_POLICY: dict[str, Callable[[str], Any]] = {"attempts": int, "seconds": float}


@dataclass(frozen=True)
class Settings:
    routes: tuple[Route, ...]
    project: str
    emulator: str
    control_port: int
    dead_letter_topic: str
    backoff: Backoff
    max_attempts: int
    max_outstanding: int
    push_seconds: float


def parse(arguments: Sequence[str]) -> Settings:
    parser = argparse.ArgumentParser(prog="emulators.pubsub_push")
    parser.add_argument(
        "--subscription",
        action="append",
        required=True,
        type=_route,
        metavar="NAME=TOPIC=URL[,unordered][,having=ATTRIBUTE][,attempts=N][,seconds=N]",
        help="push TOPIC's messages to URL, in order per key; repeat for more",
    )
    parser.add_argument("--project", default="demo-wasaprecruit")
    parser.add_argument("--control-port", type=int, default=8086)
    parser.add_argument("--dead-letter-topic", default="dead-letters")
    parser.add_argument("--min-backoff", type=float, default=0.1, metavar="SECONDS")
    parser.add_argument("--max-backoff", type=float, default=10.0, metavar="SECONDS")
    # With the default back-off, 60 attempts outlast an outage of five minutes (they take nine).
    parser.add_argument("--max-attempts", type=int, default=60)
    parser.add_argument("--max-outstanding", type=int, default=1000)
    parser.add_argument("--push-seconds", type=float, default=60.0, help="a push's deadline")
    given = parser.parse_args(arguments)
    return Settings(
        routes=tuple(given.subscription),
        project=given.project,
        emulator=os.environ.get("PUBSUB_EMULATOR_HOST", "127.0.0.1:8085"),
        control_port=given.control_port,
        dead_letter_topic=given.dead_letter_topic,
        backoff=Backoff(given.min_backoff, given.max_backoff),
        max_attempts=given.max_attempts,
        max_outstanding=given.max_outstanding,
        push_seconds=given.push_seconds,
    )


def _route(text: str) -> Route:
    where, *options = text.split(",")
    subscription, topic, url = where.split("=")
    given = dict(option.partition("=")[::2] for option in options)
    return Route(
        subscription,
        topic,
        url,
        ordered=given.pop("unordered", None) is None,
        having=given.pop("having", None),
        **{name: _POLICY[name](value) for name, value in given.items()},
    )
