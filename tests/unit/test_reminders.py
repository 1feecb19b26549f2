"""Reminders: inside the window, at decent hours where the aspirant lives, never too close."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers.tzdata import TIMEZONE_DATA

from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events.bot import ReminderData
from wasaprecruit.domain.reminders import is_late, schedule

MEXICO, HIDDEN = "+5215512345678", None
NEW_YORK, SAO_PAULO, INDIA = "+12125551234", "+5511987654321", "+919876543210"
SPAIN, AUSTRALIA, TOLL_FREE = "+34612345678", "+61412345678", "+18005551234"
NEW_BRITISH_RANGE = "+447700900123"
UP_TO_DATE = BotSettings()

# Where a number of each kind may be, by hand: the first one, then those that are farthest apart.
ZONES = {
    MEXICO: ["America/Mexico_City"],
    NEW_YORK: ["America/New_York"],
    SAO_PAULO: ["America/Sao_Paulo"],
    INDIA: ["Asia/Kolkata"],
    SPAIN: ["Atlantic/Canary", "Europe/Madrid"],
    AUSTRALIA: ["Australia/Adelaide", "Australia/Lord_Howe", "Australia/Perth", "Indian/Cocos"],
    HIDDEN: ["America/Mexico_City"],
}
CHANGES_OF_THE_CLOCK = [
    datetime(2026, 3, 8, 7, tzinfo=UTC),  # New York, on
    datetime(2026, 11, 1, 6, tzinfo=UTC),  # New York, back
    datetime(2026, 3, 29, 1, tzinfo=UTC),  # Madrid, on
    datetime(2026, 10, 25, 1, tzinfo=UTC),  # Madrid, back
    datetime(2026, 4, 4, 16, tzinfo=UTC),  # Sydney, back
    datetime(2026, 10, 3, 16, tzinfo=UTC),  # Sydney, on
]

MINUTE = timedelta(minutes=1)
_minutes = st.integers(0, 48 * 60).map(lambda n: n * MINUTE)
asked = st.one_of(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + n * MINUTE),
    st.builds(lambda change, ago: change - ago, st.sampled_from(CHANGES_OF_THE_CLOCK), _minutes),
)
numbers = st.sampled_from(list(ZONES))
windows = st.integers(0, 24 * 60).map(lambda n: n * MINUTE)
hours_after = st.lists(st.floats(0.1, 30), max_size=4)


def _at(zone: str, text: str) -> datetime:
    """`text` is a day in November 2026 and a time, by the clocks of `zone`."""
    day, clock = text.split()
    hour, minute = clock.split(":")
    return datetime(2026, 11, int(day), int(hour), int(minute), tzinfo=ZoneInfo(zone))


def _local(due: Sequence[ReminderData], zone: str) -> list[str]:
    return [f"{one.due_at.astimezone(ZoneInfo(zone)):%-d %H:%M}" for one in due]


def _plan(
    asked_at: datetime,
    number: str | None = MEXICO,
    settings: BotSettings = UP_TO_DATE,
    window: timedelta = timedelta(hours=24),
) -> list[ReminderData]:
    return schedule("form", asked_at, asked_at + window, number, settings)


@pytest.mark.parametrize(
    ("asked_at", "due"),
    [
        ("10 12:00", ["10 15:00", "11 09:00"]),
        ("10 15:30", ["10 18:30", "11 11:30"]),
        # Three hours later it is night: the morning after.
        ("10 18:30", ["11 09:00", "11 14:30"]),
        ("10 23:50", ["11 09:00", "11 19:50"]),
        # The next morning would be too close to the end of the window: the evening before.
        ("10 09:15", ["10 12:15", "10 20:30"]),
        ("10 06:30", ["10 09:30", "10 20:30"]),
        ("10 00:30", ["10 09:00", "10 20:30"]),
    ],
)
def test_reminders_go_out_at_decent_hours(asked_at: str, due: list[str]) -> None:
    zone = "America/Mexico_City"
    assert _local(_plan(_at(zone, asked_at)), zone) == due


def test_the_time_zone_is_the_numbers_not_the_agencys() -> None:
    asked_at = _at("Asia/Kolkata", "10 19:00")
    assert _local(_plan(asked_at, INDIA), "Asia/Kolkata") == ["11 09:00", "11 15:00"]


def test_a_hidden_number_gets_the_agencys_time_zone() -> None:
    settings = BotSettings(time_zone="Europe/Madrid")
    asked_at = _at("Europe/Madrid", "10 19:00")
    assert _local(_plan(asked_at, HIDDEN, settings), "Europe/Madrid") == ["11 09:00", "11 15:00"]
    assert _plan(asked_at, "+88213300655", settings) == _plan(asked_at, HIDDEN, settings)


def test_a_number_of_an_unknown_range_is_still_from_its_country() -> None:
    asked_at = _at("Europe/London", "10 19:00")
    assert _local(_plan(asked_at, NEW_BRITISH_RANGE), "Europe/London")[0] == "11 09:00"


def test_a_number_of_several_time_zones_waits_until_all_are_awake() -> None:
    asked_at = _at("Europe/Madrid", "10 19:00")
    assert _local(_plan(asked_at, SPAIN), "Atlantic/Canary") == ["11 09:00", "11 14:00"]


def test_where_no_moment_suits_all_time_zones_the_first_one_counts() -> None:
    """From Bermuda to Guam, of what one window holds, no hour is decent everywhere."""
    settings = BotSettings(decent_from=10, decent_to=20)
    due = _plan(_at("America/Adak", "10 11:00"), TOLL_FREE, settings)
    assert _local(due, "America/Adak") == ["10 14:00", "11 10:00"]


def test_the_shorter_the_window_the_fewer_the_reminders() -> None:
    zone = "America/Mexico_City"
    asked_at = _at(zone, "10 18:00")
    assert _local(_plan(asked_at, window=timedelta(hours=4)), zone) == ["10 20:30"]
    assert _plan(asked_at, window=timedelta(hours=2)) == []


def test_there_are_two_reminders_at_most_in_order() -> None:
    settings = BotSettings(reminder_hours=[6, 1])
    due = _plan(_at("America/Mexico_City", "10 10:00"), settings=settings)
    assert _local(due, "America/Mexico_City") == ["10 11:00", "10 16:00"]
    assert [one.number for one in due] == [1, 2]


def test_no_hours_mean_no_reminders() -> None:
    asked_at = _at("America/Mexico_City", "10 10:00")
    assert _plan(asked_at, settings=BotSettings(reminder_hours=[])) == []


def test_hours_until_midnight_can_be_decent() -> None:
    settings = BotSettings(decent_from=0, decent_to=24)
    due = _plan(_at("America/Mexico_City", "10 22:00"), settings=settings)
    assert _local(due, "America/Mexico_City") == ["11 01:00", "11 18:00"]


def _is_decent(moment: datetime, number: str | None, zones: Sequence[str] | None = None) -> bool:
    """In all of the number's time zones, unless `zones` says which."""
    local = [moment.astimezone(ZoneInfo(zone)) for zone in zones or ZONES[number]]
    return all(9 <= one.hour < 21 for one in local)


@given(asked, windows, numbers, hours_after)
def test_never_outside_the_window_or_decent_hours_or_too_close(
    asked_at: datetime, window: timedelta, number: str | None, hours: list[float]
) -> None:
    due = _plan(asked_at, number, BotSettings(reminder_hours=hours), window)
    moments = [one.due_at for one in due]
    assert len(due) <= 2
    assert [one.number for one in due] == list(range(1, len(due) + 1))
    assert all(one.asked_at == asked_at for one in due)
    assert all(moment <= asked_at + window - timedelta(minutes=30) for moment in moments)
    assert all(moment > asked_at for moment in moments)
    assert all(_is_decent(moment, number, ZONES[number][:1]) for moment in moments)
    assert all(moment.utcoffset() == timedelta() for moment in moments)
    if len(due) == 2:
        assert moments[1] - moments[0] >= timedelta(hours=2)


@given(asked, numbers)
def test_whoever_has_the_whole_window_is_reminded_twice(
    asked_at: datetime, number: str | None
) -> None:
    assert len(_plan(asked_at, number)) == 2


@given(asked, numbers)
def test_with_the_whole_window_all_time_zones_are_awake(
    asked_at: datetime, number: str | None
) -> None:
    assert all(_is_decent(one.due_at, number) for one in _plan(asked_at, number))


@given(asked, numbers)
def test_an_hour_that_is_decent_is_kept(asked_at: datetime, number: str | None) -> None:
    wanted = asked_at + timedelta(hours=3)
    first = _plan(asked_at, number)[0].due_at
    assert (first == wanted) == _is_decent(wanted, number)


@given(asked, numbers, st.integers(0, 30))
def test_half_an_hour_late_is_not_late(asked_at: datetime, number: str | None, late: int) -> None:
    for reminder in _plan(asked_at, number):
        now = reminder.due_at + timedelta(minutes=late)
        assert not is_late(reminder, now, number, UP_TO_DATE)


@given(asked, numbers, st.integers(31, 60 * 24))
def test_later_than_that_it_goes_out_at_decent_hours_only(
    asked_at: datetime, number: str | None, late: int
) -> None:
    for reminder in _plan(asked_at, number):
        now = reminder.due_at + timedelta(minutes=late)
        assert is_late(reminder, now, number, UP_TO_DATE) != _is_decent(now, number)


def test_a_reminder_that_suits_the_first_time_zone_only_is_judged_by_it() -> None:
    settings = BotSettings(decent_from=10, decent_to=20)
    reminder = _plan(_at("America/Adak", "10 11:00"), TOLL_FREE, settings)[0]
    for clock, late in (("10 15:00", False), ("10 19:59", False), ("10 20:01", True)):
        assert is_late(reminder, _at("America/Adak", clock), TOLL_FREE, settings) == late


def test_every_time_zone_that_a_number_can_have_is_known_to_this_machine() -> None:
    names = {name for zones in TIMEZONE_DATA.values() for name in zones}
    assert all(ZoneInfo(name).key == name for name in names)
