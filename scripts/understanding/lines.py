"""Messages that people wrote, and what the bot should make of each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from localstack.console import FixableError
from localstack.paths import ROOT
from wasaprecruit.domain.languages import Language

MESSAGES = ROOT / "scripts/understanding/messages"
TRAINED_ON = (*sorted(MESSAGES.glob("training*.jsonl")), MESSAGES / "dev.jsonl")
HELD_OUT = MESSAGES / "heldout.jsonl"
"""Whose writers are nobody of those that were learned from; nothing is tuned to them."""


@dataclass(frozen=True)
class Line:
    """One message.

    `state` is where the conversation stands: first, welcome, form, photos, handover, stopped.
    `means` are the meanings in it, `not_means` those that it must not be taken for. `age` is
    "under", "over", "ask" (somebody's age is asked about) or "none"; None where no age is said.
    `reply` is the language to answer in; `writer` whose words they are.
    """

    id: str
    country: str
    state: str
    text: str
    means: frozenset[str]
    not_means: frozenset[str]
    age: str | None
    reply: Language
    writer: str


def read_lines(path: Path) -> list[Line]:
    """Raises FixableError where a line is not as it should be."""
    return list(_lines(path))


def _lines(path: Path) -> Iterator[Line]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FixableError(f"{path} cannot be read: name a file of messages.") from error
    for number, written in enumerate(text.splitlines(), 1):
        try:
            yield _line(json.loads(written))
        except (KeyError, TypeError, ValueError) as error:
            raise FixableError(f"{path}:{number} is no message: {error!r}.") from error


def _line(data: dict[str, Any]) -> Line:
    expected = data["expect"]
    return Line(
        id=data["id"],
        country=data["country"],
        state=data["state"],
        text=data["text"],
        means=frozenset(expected["all"]) - {"unknown"},
        not_means=frozenset(expected["not"]),
        age=expected["age"],
        reply=expected["reply"],
        writer=data.get("writer", ""),
    )
