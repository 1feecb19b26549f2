"""Of age by the whole birth date, where the person lives; in doubt as young as can be."""

from datetime import UTC, date, datetime

import pytest

from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.majority import Age, Majority, age, youngest

MEXICO = "+525512345678"
SPAIN = "+34612345678"
NEW_ZEALAND = "+6421123456"
BRAZIL = "+5511912345678"


def majority(number: str | None, now: str, **settings: object) -> Majority:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    return Majority(number, moment, BotSettings.model_validate(settings))


@pytest.mark.parametrize(
    ("number", "now", "born", "group"),
    [
        # The evening before the birthday in Mexico is the birthday in UTC.
        (MEXICO, "2026-11-25T00:49", "2008-11-25", "minor"),
        (MEXICO, "2026-11-25T05:59", "2008-11-25", "minor"),
        (MEXICO, "2026-11-25T06:00", "2008-11-25", "adult"),
        # East of Greenwich the birthday begins before UTC's.
        (NEW_ZEALAND, "2026-11-24T12:00", "2008-11-25", "adult"),
        (NEW_ZEALAND, "2026-11-24T10:59", "2008-11-25", "minor"),
        # Spain's numbers are from the mainland or the Canaries, which are an hour behind.
        (SPAIN, "2026-11-24T23:30", "2008-11-25", "minor"),
        (SPAIN, "2026-11-25T00:00", "2008-11-25", "adult"),
        # Nobody knows where a hidden number is: the last place on Earth counts.
        (None, "2026-11-25T11:59", "2008-11-25", "minor"),
        (None, "2026-11-25T12:00", "2008-11-25", "adult"),
        # By the whole date, and not by the years.
        (BRAZIL, "2026-11-25T12:00", "2008-12-30", "minor"),
        # As young as one may be who tells a part of the date.
        (BRAZIL, "2026-11-25T12:00", "2008", "minor"),
        (BRAZIL, "2026-11-25T12:00", "2007", "adult"),
        (BRAZIL, "2026-12-31T12:00", "2008", "adult"),
        (BRAZIL, "2026-11-25T12:00", "2008-11", "minor"),
        (BRAZIL, "2026-11-25T12:00", "2008-10", "adult"),
    ],
)
def test_a_birth_date_counts_where_the_person_lives(
    number: str | None, now: str, born: str, group: str
) -> None:
    assert majority(number, now).group(born) == group


def test_the_age_limit_is_that_of_the_country() -> None:
    assert majority(MEXICO, "2026-11-25T12:00", adult_age={"MX": 21}).group("2007") == "minor"


@pytest.mark.parametrize(
    ("born", "last"),
    [("2008", "2008-12-31"), ("2008-02", "2008-02-29"), ("2008-02-03", "2008-02-03")],
)
def test_a_part_of_a_birth_date_may_be_its_last_day(born: str, last: str) -> None:
    assert youngest(born) == date.fromisoformat(last)


def test_who_was_born_on_29_february_has_the_birthday_on_1_march() -> None:
    assert age(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age(date(2008, 2, 29), date(2026, 3, 1)) == 18


def test_a_minor_by_the_birth_date_grows_up_and_a_minor_by_word_does_not() -> None:
    after = majority(MEXICO, "2026-12-30T12:00")
    assert after.recounted(Age("minor", "2008-12-30")).group == "adult"
    assert after.recounted(Age("minor")).group == "minor"


OLD, YOUNG, YOUNGER = "1999-01-01", "2009-05-05", "2010-05-05"
BOTH = Age("minor")


@pytest.mark.parametrize(
    ("known", "told", "holds"),
    [
        (Age(), OLD, Age("adult", OLD)),
        (Age(), YOUNG, Age("minor", YOUNG)),
        (Age("adult", OLD), "1998-01-01", Age("adult", "1998-01-01")),
        (Age("adult", OLD), YOUNG, BOTH),
        (Age("minor", YOUNG), OLD, BOTH),
        (BOTH, OLD, BOTH),
        (BOTH, YOUNG, BOTH),
        (Age("minor", YOUNG), YOUNGER, Age("minor", YOUNGER)),
        (Age("minor", YOUNGER), YOUNG, Age("minor", YOUNGER)),
        # A part of the same date takes nothing back, the whole of it settles the doubt.
        (Age("adult", "2008-03-05"), "2008", Age("adult", "2008-03-05")),
        (Age("minor", "2008"), "2008-03-05", Age("adult", "2008-03-05")),
        (Age("minor", "2008"), "2008-12-30", Age("minor", "2008-12-30")),
        (Age("minor", "2008"), "2007-03-05", BOTH),
    ],
)
def test_who_contradicts_themselves_is_the_younger_of_both(
    known: Age, told: str, holds: Age
) -> None:
    assert majority(MEXICO, "2026-11-25T12:00").told(known, told) == holds
