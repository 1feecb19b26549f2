"""Limits how much the bot says to one person in a day, whatever they write."""

from datetime import datetime, timedelta

from wasaprecruit.domain.documents.bot import Bot, Spoken
from wasaprecruit.domain.intake.definition import LONGEST_TURN, MOST_A_DAY

DAY = timedelta(hours=24)


def said_lately(bot: Bot, now: datetime) -> Spoken:
    """What it said in the present day, which begins with the first message of 24 hours."""
    day = bot.day
    return day if day and now - day.began <= DAY else Spoken(began=now, messages=0)


def has_said_enough(bot: Bot, now: datetime) -> bool:
    """Whether the day's limit is reached. Only time or a recruiter ends this, no keyword does."""
    return said_lately(bot, now).messages > MOST_A_DAY - LONGEST_TURN
