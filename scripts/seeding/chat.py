"""What was said: the beginning with the bot, then a recruiter and the aspirant in turn."""

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from localstack.demo_users import DEMO_USERS
from seeding.people import Person
from seeding.plan import chance
from seeding.situation import Situation
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.message import Message, MessageError, MessageStatus

ASPIRANT = "aspirant"
_FILE = Path(__file__).with_name("talk.toml")
_NAMES = {user.uid: user.name.split()[0] for user in DEMO_USERS}
_START = (
    (ASPIRANT, "hello"),
    (BOT, "welcome"),
    (BOT, "welcome"),
    (ASPIRANT, "questions"),
    (BOT, "answers"),
    (ASPIRANT, "formed"),
    (BOT, "photos"),
)
_FATES: dict[MessageStatus, float] = {"read": 80, "delivered": 14, "sent": 4, "failed": 2}
_FAULT = MessageError(code="63024", reason="WhatsApp cannot reach this number at the moment.")


@dataclass(frozen=True)
class Line:
    author: str
    text: str


@cache
def _talk() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def messages(
    conversation_id: str, person: Person, state: Situation, length: int, rng: Random
) -> list[tuple[str, Message]]:
    """With their ids, oldest first. The last is the aspirant's if they wait, else ours."""
    lines = _lines(person, state, length, rng)
    said_at = _times(state.last_at, length, rng)
    return [
        (one_id, _message(one_id, line, at, rng))
        for place, (line, at) in enumerate(zip(lines, said_at, strict=True))
        for one_id in [f"{conversation_id}-{place:05}"]
    ]


def _lines(person: Person, state: Situation, length: int, rng: Random) -> list[Line]:
    talk = _talk()[person.language]
    holes = {
        "name": person.first,
        "city": person.city,
        "recruiter": _NAMES[state.recruiter],
    }
    authors = _authors(state, length, rng)
    lines = []
    for place, author in enumerate(authors):
        start = _START[place] if place < len(_START) else None
        kind = start[1] if start and start[0] == author else None
        texts = talk[kind or ("theirs" if author == ASPIRANT else "ours")]
        text = texts[place - 1] if kind == "welcome" else rng.choice(texts)
        lines.append(Line(author, text.format(**holes)))
    return lines


def _authors(state: Situation, length: int, rng: Random) -> list[str]:
    """Runs of one side after the other."""
    authors = [author for author, _ in _START[:length]]
    while len(authors) < length:
        other = state.recruiter if authors[-1] == ASPIRANT else ASPIRANT
        authors += [other] * rng.choice((1, 1, 1, 2, 3))
    authors = authors[:length]
    if length > 1:
        answer = BOT if length <= len(_START) else state.recruiter
        authors[-1] = ASPIRANT if state.waits else answer
    return authors


def _times(last: datetime, length: int, rng: Random) -> list[datetime]:
    """Minutes apart, sometimes a night."""
    backwards, at = [last], last
    for _ in range(length - 1):
        minutes = rng.uniform(200, 900) if chance(rng, 0.08) else rng.uniform(0.3, 12)
        at -= timedelta(milliseconds=int(minutes * 60_000))
        backwards.append(at)
    return backwards[::-1]


def _message(message_id: str, line: Line, at: datetime, rng: Random) -> Message:
    if line.author == ASPIRANT:
        return Message(
            direction="in",
            author=ASPIRANT,
            type="text",
            raw_type="text",
            text=line.text,
            status="received",
            provider_sid=message_id,
            at=at,
        )
    [status] = rng.choices(list(_FATES), list(_FATES.values()))
    return Message(
        direction="out",
        author=line.author,
        type="text",
        text=line.text,
        status=status,
        error=_FAULT if status == "failed" else None,
        provider_sid=f"SM{message_id}",
        at=at,
    )
