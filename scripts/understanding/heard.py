"""What the bot makes of a line, in the words of the lines."""

from dataclasses import dataclass
from datetime import UTC, datetime

from understanding.lines import Line
from wasaprecruit.domain.age_told import AgeTold, age_told
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.languages import Language, detect
from wasaprecruit.domain.majority import Majority
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding, Word, understand

NOW = datetime(2026, 11, 26, 18, tzinfo=UTC)
"""The ages in the lines are of this day."""

_NUMBERS = {
    "MX": "+525512345678",
    "CO": "+573001234567",
    "AR": "+541123456789",
    "VE": "+584121234567",
    "EC": "+593991234567",
    "PE": "+51987654321",
    "CL": "+56912345678",
    "ES": "+34612345678",
    "US": "+12025550123",
    "UK": "+447700900123",
    "BR": "+5511912345678",
    "PT": "+351912345678",
}
_WORDS: dict[Word, str] = {
    "stop": "stop",
    "erase": "delete",
    "my_data": "mydata",
    "human": "human",
    "help": "help",
    "start": "resume",
    "continue": "resume",
}
_TOPICS: dict[Topic, str] = {
    "real": "scam",
    "cost": "cost",
    "pay": "pay",
    "duration": "howlong",
    "place": "where",
    "which_photos": "photos",
    "data": "data",
    "later": "later",
    "joining": "greet",
    "requirements": "req",
    "trouble": "media",
    "photo_trouble": "media",
    "complaint": "complaint",
    "wrong_number": "wrong",
    "spam": "spam",
    "bot": "human",
    "nudity": "sexual",
}
_AGES: dict[AgeTold, str] = {"minor": "under", "adult": "over", "open": "ask"}
_SILENT: frozenset[Topic] = frozenset({"done", "worry", "guardian_writes"})
"""Answered well, and no meaning of the lines."""


@dataclass(frozen=True)
class Heard:
    """`means` and `age` as in `Line`."""

    means: frozenset[str]
    age: str | None
    language: Language


def hear(line: Line) -> Heard:
    """As the bot's rules do."""
    number = _NUMBERS.get(line.country)
    held_in = None if line.state == "first" else line.reply
    found = understand(line.text, held_in, region_of(number))
    return Heard(_means(line, found), _age(found, number), detect(line.text, number))


def _means(line: Line, found: Understanding) -> frozenset[str]:
    means = {_TOPICS[topic] for topic in found.topics if topic not in _SILENT}
    if found.word:
        means.add(_WORDS[found.word])
    if found.language:
        means.add("lang")
    if found.cry in ("distress", "friend_distress"):
        means.add("distress")
    if found.courtesy:
        means.add("greet" if line.state == "first" else "thanks")
    if line.state == "first" and means <= {"resume", "help"}:
        # Whatever a first message says, it is welcomed.
        means = {"greet"}
    return frozenset(means)


def _age(found: Understanding, number: str | None) -> str | None:
    told = age_told(found, Majority(number, NOW, BotSettings()))
    return _AGES[told] if told else None
