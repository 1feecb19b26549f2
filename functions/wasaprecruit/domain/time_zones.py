"""The time zones of a phone number (https://github.com/google/libphonenumber)."""

from datetime import datetime
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers import timezone

from wasaprecruit.domain.identity import canonical

Zones = tuple[ZoneInfo, ...]

_UNKNOWN = (timezone.UNKNOWN_TIMEZONE,)


def zones_of(number: str | None) -> Zones:
    """The time zones that a number (E.164) may be from; none when that cannot be told."""
    return tuple(ZoneInfo(name) for name in _names(canonical(number))) if number else ()


def zone_behind(number: str | None, at: datetime) -> str | None:
    """The IANA name of the number's time zone, of several the farthest behind; None if unknown."""
    zones = zones_of(number)
    return (
        min(zones, key=lambda zone: at.astimezone(zone).replace(tzinfo=None)).key if zones else None
    )


def _names(number: str) -> tuple[str, ...]:
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ()
    found = timezone.time_zones_for_number(parsed)
    if found == _UNKNOWN:
        # The library may not know a new range yet, but the calling code still tells the country.
        found = timezone.time_zones_for_geographical_number(parsed)
    return () if found == _UNKNOWN else tuple(found)
