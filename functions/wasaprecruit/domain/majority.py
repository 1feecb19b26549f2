"""Who is of age: by the whole birth date, and by the date where the person lives.

Where something is unknown, the person counts as the youngest that they may be: a year alone as its
last day, a number of several time zones by the one farthest behind, a hidden number by the place on
Earth where the day begins last.

A birth date (`born`) is as much of `YYYY-MM-DD` as is known: `2008`, `2008-05` or `2008-05-31`.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.forms.limits import AGES
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.time_zones import zones_of

_ANYWHERE = (ZoneInfo("Etc/GMT+12"),)
"""Twelve hours behind UTC (the sign is the other way round in such names)."""


@dataclass(frozen=True)
class Age:
    """What is known of somebody's age.

    `born` is the birth date that `group` follows from; `recounted` applies it again later. None
    when the group follows from a statement, such as "I am 15", that only a recruiter may overrule.
    """

    group: AgeGroup | None = None
    born: str | None = None


@dataclass(frozen=True)
class Majority:
    """The rules for the owner of `number` (E.164; None when it is hidden) at the moment `now`."""

    number: str | None
    now: datetime
    settings: BotSettings

    @property
    def adult_from(self) -> int:
        """In years."""
        return self.settings.adult_from(region_of(self.number))

    @property
    def today(self) -> date:
        """The date where they live; the earliest possible one if that is uncertain."""
        zones = zones_of(self.number) or _ANYWHERE
        return min(self.now.astimezone(zone).date() for zone in zones)

    def group(self, born: str) -> AgeGroup:
        return "adult" if age(youngest(born), self.today) >= self.adult_from else "minor"

    def is_possible(self, born: str) -> bool:
        """Whether this can be an aspirant's birth date, not some other date in their text."""
        return age(youngest(born), self.today) in AGES

    def is_open(self, *borns: str) -> bool:
        """Whether these birth dates, each possibly partial, allow for an adult and for a minor."""
        adults = {
            age(day, self.today) >= self.adult_from
            for born in borns
            for day in (oldest(born), youngest(born))
        }
        return len(adults) > 1

    def recounted(self, known: Age) -> Age:
        """The group by today's date: a minor may have come of age since."""
        return Age(self.group(known.born), known.born) if known.born else known

    def told(self, known: Age, born: str) -> Age:
        """What is known once they give this birth date. A contradiction makes them the younger.

        If exactly one of the two makes them an adult, `born` becomes None: a recruiter decides.
        """
        known = self.recounted(known)
        if not self.contradicts(known, born):
            return self._agreed(known, born)
        if known.born and {known.group, self.group(born)} == {"minor"}:
            return Age("minor", max(born, known.born, key=youngest))
        return Age("minor")

    def contradicts(self, known: Age, born: str) -> bool:
        """Whether the two disagree about the group, or two birth dates about a minor's age."""
        if known.group is None or _agree(known, born):
            return False
        groups = {known.group, self.group(born)}
        return groups == {"adult", "minor"} or (groups == {"minor"} and known.born is not None)

    def makes_younger(self, known: Age, born: str) -> bool:
        """Whether a birth date told contradicts the one that is known, and makes them younger."""
        return (
            self.contradicts(known, born)
            and self.group(born) == "minor"
            and (known.born is None or youngest(born) > youngest(known.born))
        )

    def _agreed(self, known: Age, born: str) -> Age:
        """The more exact of the two. A minor by their own statement gets no birth date."""
        if known.group == "minor" and known.born is None:
            return known
        if known.born and known.born.startswith(born):
            return known
        return Age(self.group(born), born)


def _agree(known: Age, born: str) -> bool:
    return known.born is not None and (born.startswith(known.born) or known.born.startswith(born))


def youngest(born: str) -> date:
    """The last day that `born` may mean."""
    year, month, day = (*map(int, born.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def oldest(born: str) -> date:
    """The first day that `born` may mean."""
    year, month, day = (*map(int, born.split("-")), 1, 1)[:3]
    return date(year, month, day)


def age(born: date, today: date) -> int:
    """In completed years. In common years a birthday on 29 February counts from 1 March."""
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)
