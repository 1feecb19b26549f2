"""Personal links and codes, for messages that only their aspirant may read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from wasaprecruit.domain.languages import Language


@dataclass(frozen=True)
class FormLink:
    """What a personal token holds."""

    conversation_id: str
    language: Language


class FormLinks(Protocol):
    """Personal tokens for the form's link: they tell us whose form it is, and nobody else."""

    def token(self, link: FormLink, now: datetime) -> str: ...

    def read(self, token: str, now: datetime) -> FormLink:
        """Raises TokenRefused."""


class ProofCodes(Protocol):
    """One-time codes by which people can check that a message is ours."""

    def code(self, conversation_id: str, message_id: str) -> str:
        """The code of this message: the same each time, and nobody else can tell it."""

    def digest(self, code: str) -> str:
        """A one-way digest, by which a code's message is found; the code itself is not kept."""


@dataclass(frozen=True)
class Personal:
    """What is put into texts that only their aspirant may read."""

    links: FormLinks
    codes: ProofCodes


class TokenRefused(Exception):
    """A personal token is not valid; `expired` when it once was."""

    def __init__(self, expired: bool) -> None:
        super().__init__("expired" if expired else "not one of ours")
        self.expired = expired
