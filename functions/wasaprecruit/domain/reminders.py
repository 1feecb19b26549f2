"""When the bot reminds: inside WhatsApp's window, at decent hours where the aspirant lives.

The number tells where that is. If it may be from several time zones, a moment must be decent in all
of them, or at least in the first. For a hidden or unknown number the agency's own zone counts.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events.bot import ReminderData
from wasaprecruit.domain.time_zones import Zones, zones_of

MOST = 2
"""Reminders of one step."""

APART = timedelta(hours=2)
"""At least, between two reminders, and between the question and a reminder brought forward."""

GRACE = timedelta(minutes=30)
"""How late a reminder may come; so it is due at least that long before the window closes."""


def schedule(
    step: Literal["form", "photos"],
    asked_at: datetime,
    window_closes_at: datetime,
    number: str | None,
    settings: BotSettings,
) -> list[ReminderData]:
    """The reminders of what the bot asked for at `asked_at`, in order, numbered from 1.

    `number` is E.164, None when it is hidden. A reminder that finds no decent moment before the
    window closes is brought forward to the evening before, and left out when that is too soon.
    """
    zones, latest = _zones(number, settings), window_closes_at - GRACE
    due: list[datetime] = []
    for hours in sorted(settings.reminder_hours)[:MOST]:
        soonest = (due[-1] if due else asked_at) + APART
        wanted = asked_at + timedelta(hours=hours)
        earliest = max(wanted, soonest) if due else wanted
        moment = _moment(earliest, soonest, latest, zones, settings)
        if moment:
            due.append(moment)
    return [
        ReminderData(step=step, number=place, asked_at=asked_at, due_at=moment.astimezone(UTC))
        for place, moment in enumerate(due, start=1)
    ]


def is_late(
    reminder: ReminderData, now: datetime, number: str | None, settings: BotSettings
) -> bool:
    """Whether the reminder missed its moment, and a message at `now` would only disturb."""
    if now - reminder.due_at <= GRACE:
        return False
    zones = _zones(number, settings)
    # A reminder that was scheduled by the first zone only is judged by that zone only.
    if _opening(reminder.due_at, zones, settings) != reminder.due_at:
        zones = zones[:1]
    return _opening(now, zones, settings) != now


def _moment(
    earliest: datetime, soonest: datetime, latest: datetime, zones: Zones, settings: BotSettings
) -> datetime | None:
    """The first decent moment from `earliest` to `latest`, else the last one from `soonest` on.

    None when there is neither.
    """
    for places in (zones, zones[:1]):
        found = _first(earliest, latest, places, settings)
        found = found or _last(soonest, latest, places, settings)
        if found:
            return found
    return None


def _first(
    earliest: datetime, latest: datetime, zones: Zones, settings: BotSettings
) -> datetime | None:
    moment = earliest
    while moment <= latest:
        opening = _opening(moment, zones, settings)
        if opening == moment:
            return moment
        moment = opening
    return None


def _last(
    soonest: datetime, latest: datetime, zones: Zones, settings: BotSettings
) -> datetime | None:
    moment = latest
    while moment >= soonest:
        closing = min(_closed(moment, zone, settings) for zone in zones)
        if closing == moment:
            return moment
        moment = closing
    return None


def _opening(moment: datetime, zones: Zones, settings: BotSettings) -> datetime:
    """`moment` itself when it is decent in all zones, else when the last of them opens next."""
    return max(_open(moment, zone, settings) for zone in zones)


def _open(moment: datetime, zone: ZoneInfo, settings: BotSettings) -> datetime:
    local = moment.astimezone(zone)
    if settings.decent_from <= local.hour < settings.decent_to:
        return moment
    day = local.date() + timedelta(days=local.hour >= settings.decent_from)
    return _at(day, settings.decent_from, zone)


def _closed(moment: datetime, zone: ZoneInfo, settings: BotSettings) -> datetime:
    """`moment` itself when it is decent, else GRACE before the end of the evening before."""
    local = moment.astimezone(zone)
    if settings.decent_from <= local.hour < settings.decent_to:
        return moment
    day = local.date() - timedelta(days=local.hour < settings.decent_to)
    return _at(day, settings.decent_to, zone) - GRACE


def _at(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """That hour by the clocks of `zone`, in UTC; 24 is the next midnight."""
    return (datetime.combine(day, time(), zone) + timedelta(hours=hour)).astimezone(UTC)


def _zones(number: str | None, settings: BotSettings) -> Zones:
    return zones_of(number) or (ZoneInfo(settings.time_zone),)
