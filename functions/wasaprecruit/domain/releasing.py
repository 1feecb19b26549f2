"""What a recruiter writes into the row who silences the bot, and what one ends who resumes it."""

from collections.abc import Mapping
from datetime import datetime

from pydantic.alias_generators import to_camel

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

_GOES_ON: Mapping[str, object] = {
    "paused": False,
    "paused_by": None,
    "paused_at": None,
    "question": None,
    "silence": None,
    "misunderstood": 0,
    "day": None,
}
"""Of the bot, once a recruiter lets it go on: neither their pause nor a silence of its own, and the
limits that it had reached begin anew."""


def released(row: Conversation) -> Conversation:
    """The row as it is once a recruiter has let the bot go on."""
    bot = row.bot.model_copy(update=_GOES_ON)
    flags = [flag for flag in row.flags if flag not in FOR_A_PERSON]
    return row.model_copy(update={"bot": bot, "flags": flags})


def resumed() -> dict[str, object]:
    """The row's fields, by their stored names, once a recruiter has let the bot go on.

    The flags FOR_A_PERSON go with them.
    """
    return {f"bot.{to_camel(name)}": value for name, value in _GOES_ON.items()}


def paused_by(uid: str, at: datetime) -> dict[str, object]:
    """The row's fields once this recruiter has silenced the bot. What it asked is asked no more."""
    return {
        "bot.paused": True,
        "bot.pausedBy": uid,
        "bot.pausedAt": at,
        "bot.question": None,
    }
