"""What an admin set about the bot, over the defaults that are shipped."""

from typing import Any

import pytest

from tests.fakes import FakeDocuments, HandClock
from wasaprecruit.adapters.kept_bot_settings import KEPT, KeptBotSettings
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.ports.documents import Change, Create


def test_without_a_document_the_defaults_hold() -> None:
    assert KeptBotSettings(FakeDocuments(), HandClock())() == BotSettings()


def test_a_change_is_seen_after_a_minute_and_costs_one_read_a_minute() -> None:
    documents, clock = FakeDocuments(), HandClock()
    documents.commit(Create(paths.bot_settings(), BotSettings(answer_days=5)))
    settings = KeptBotSettings(documents, clock)
    assert [settings().answer_days for _ in range(9)] == [5] * 9
    documents.commit(Change(paths.bot_settings(), {"answerDays": 2}))
    assert settings().answer_days == 5
    assert documents.reads == 1
    clock.now += KEPT * 1.01
    assert settings().answer_days == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("timeZone", "Mars/Olympus"),
        ("decentFrom", 23),
        ("decentTo", 99),
        ("answerDays", 0),
        ("checklist", []),
        ("checklist", ["../users"]),
        ("adultAge", {"MX": "old"}),
        ("reminderHours", [1, 2, 3]),
        ("texts", {"es": 7}),
    ],
)
def test_a_setting_that_cannot_be_used_counts_as_not_set(field: str, value: Any) -> None:
    assert BotSettings.model_validate({field: value, "answerDays": 3}) == BotSettings()


def test_the_age_limit_is_the_countrys_or_the_default() -> None:
    settings = BotSettings(adult_age={"default": 18, "KR": 19})
    ages = [settings.adult_from(region) for region in ("KR", "MX", None)]
    assert ages == [19, 18, 18]
    assert BotSettings(adult_age={"KR": 19}).adult_from("MX") == 18
