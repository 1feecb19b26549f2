"""What a recruiter writes into the row who silences the bot, and what one ends who resumes it."""

from collections.abc import Mapping
from datetime import datetime

from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.flag import Flag

FOR_A_PERSON: tuple[Flag, ...] = (
    "distress",
    "abuse",
    "complaint",
    "guardian_writes",
    "wrong_number",
    "spam",
)
"""While one of these is set the bot asks for nothing: until a recruiter answers, or resumes it."""

RELEASED: Mapping[str, object] = {"silence": None, "misunderstood": 0, "day": None}
"""Of the bot: a silence of its own, and the limits that it had reached."""


def released(row: Conversation) -> Conversation:
    """The row as it is once a recruiter has let the bot go on."""
    bot = row.bot.model_copy(update={**RELEASED, "paused": False, "question": None})
    flags = [flag for flag in row.flags if flag not in FOR_A_PERSON]
    return row.model_copy(update={"bot": bot, "flags": flags})


def paused_by(uid: str, at: datetime) -> dict[str, object]:
    """The row's fields once this recruiter has silenced the bot. What it asked is asked no more."""
    return {
        "bot.paused": True,
        "bot.pausedBy": uid,
        "bot.pausedAt": at,
        "bot.question": None,
    }


def paused_by_writing(bot: Bot, uid: str, at: datetime) -> dict[str, object]:
    """The same by a message of theirs, which leaves who paused it first, and when."""
    return {"bot.question": None} if bot.paused else paused_by(uid, at)
