"""A desk of stand-ins, for the acts of recruiters."""

from typing import Any

from tests.fakes import (
    FakeCodes,
    FakeDocuments,
    FakeFiles,
    FakePublisher,
    FakeSessions,
    FakeStudio,
    FakeTasks,
    HandClock,
)
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.use_cases.desk.needs import Desk


def a_desk(documents: Any = None, clock: Any = None, **others: Any) -> Desk:
    """Whatever is not given is a stand-in of its own."""
    clock = clock or HandClock()
    fakes = {
        "documents": documents if documents is not None else FakeDocuments(),
        "tasks": FakeTasks(),
        "publisher": FakePublisher(),
        "files": FakeFiles(),
        "clock": clock,
        "sessions": FakeSessions(clock),
        "codes": FakeCodes(),
        "agency": "A",
        "form_url": "https://agency.example/apply",
        "sniff": FakeStudio().sniff,
        "settings": BotSettings,
    }
    return Desk(**{**fakes, **others})
