"""`scripts/walk_chats [LANGUAGE…]`: whole chats on the running stack, to be read by a person.

No check can tell whether the bot's words are kind, short and to the point. Whoever changes what it
understands or says plays these chats, and reads them.
"""

import argparse
import base64
import secrets
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from localstack import http
from localstack.console import FixableError, say
from localstack.paths import ROOT
from localstack.ports import Ports
from wasaprecruit.domain.languages import LANGUAGES

CHATS = Path(__file__).parent / "chats"
PHOTOS = ROOT / "tests" / "fixtures" / "photos"
# Numbers of these countries, and how many digits of one are free.
PREFIXES = {"MX": "+52155", "CO": "+57300", "AR": "+549115", "ES": "+34612", "CL": "+569"}
PREFIXES |= {"US": "+1202555", "UK": "+447700", "BR": "+5511912", "PT": "+351912"}
_DIGITS = {"MX": 8, "CO": 7, "AR": 7, "ES": 6, "CL": 8, "US": 4, "UK": 6, "BR": 6, "PT": 6}
_PATIENCE = 60.0
_QUIET_CHECKS = 3
"""The services are asked one after the other: what left one may not have reached the next."""


@dataclass(frozen=True)
class Chat:
    """`writes` are messages in order; `/form [birth date]` and `/photo FILE…` are what they do."""

    title: str
    country: str
    writes: tuple[str, ...]


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    for language in given.languages or LANGUAGES:
        for chat in read_chats(CHATS / f"{language}.toml"):
            say(f"\n## {language}: {chat.title} ({chat.country})\n")
            for line in Walk(Ports.chosen(), chat).lines():
                say(line)
    return 0


def read_chats(path: Path) -> list[Chat]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [Chat(one["title"], one["country"], tuple(one["writes"])) for one in data["chats"]]


class Walk:
    """One chat from a new number."""

    def __init__(self, ports: Ports, chat: Chat) -> None:
        self._ports = ports
        self._chat = chat
        digits = _DIGITS[chat.country]
        self._number = PREFIXES[chat.country] + f"{secrets.randbelow(10**digits):0{digits}d}"
        self._read = 0

    def lines(self) -> Iterator[str]:
        """What they write, and what the bot answers."""
        for text in self._chat.writes:
            yield f"> {text}"
            self._do(text)
            self._wait()
            yield from self._answers()

    def _do(self, text: str) -> None:
        name, *rest = text.split()
        acts: dict[str, Callable[..., None]] = {"/form": self._form, "/photo": self._photos}
        if act := acts.get(name):
            act(*rest)
        else:
            self._write({"body": text})

    def _write(self, message: dict[str, Any]) -> None:
        sent = {"from": self._number, "profileName": "Vale", **message}
        _expect(http.call("POST", self._ports.whatsapp, "/simulator/messages", sent))

    def _photos(self, *names: str) -> None:
        """Each is a message of its own, as WhatsApp sends an album."""
        for name in names:
            data = base64.b64encode((PHOTOS / name).read_bytes()).decode()
            media = [{"contentType": "image/jpeg", "base64": data}]
            self._write({"media": media})

    def _form(self, born: str = "2004-05-17") -> None:
        links = [one["body"] for one in self._phone() if "?ref=" in one["body"]]
        if not links:
            raise FixableError(f"{self._chat.title}: there is no link to a form yet.")
        answers = {
            "id": uuid4().hex,
            "ref": links[-1].partition("?ref=")[2].split()[0],
            "fullName": "Valentina Ríos",
            "birthDate": born,
            "consent": {"given": True, "version": "2026-11"},
        }
        _expect(http.call("POST", self._ports.functions, "/form_submitted/page", answers))

    def _wait(self) -> None:
        """Until nothing is on its way any more."""
        end, quiet = time.monotonic() + _PATIENCE, 0
        while quiet < _QUIET_CHECKS:
            if time.monotonic() > end:
                raise FixableError("The stack does not come to rest: is scripts/dev up?")
            quiet = quiet + 1 if self._is_quiet() else 0
            time.sleep(0.1)

    def _is_quiet(self) -> bool:
        controls = (self._ports.relay_control, self._ports.tasks_control)
        places = [
            (self._ports.whatsapp, "/simulator/idle"),
            *((port, "/idle") for port in controls),
        ]
        return all(http.call("GET", port, path).json["idle"] for port, path in places)

    def _answers(self) -> Iterator[str]:
        said = self._phone()
        for one in said[self._read :]:
            yield "  < " + one["body"].replace("\n", "\n    ")
        if len(said) == self._read:
            yield "  (nothing)"
        self._read = len(said)

    def _phone(self) -> list[dict[str, Any]]:
        ledger = http.call("GET", self._ports.whatsapp, "/simulator/ledger").json
        address = f"whatsapp:{self._number}"
        return [one for one in ledger if one["to"] == address and one["direction"] != "inbound"]


def _expect(answer: http.Answer) -> None:
    if answer.status >= 300:  # noqa: PLR2004 - HTTP's successes
        raise FixableError(f"The stack refused a step: {answer.body.decode()[:300]}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/walk_chats",
        description="Play whole chats with the bot on a running scripts/dev, and print them.",
    )
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="es, en, pt; all of them")
    return parser
