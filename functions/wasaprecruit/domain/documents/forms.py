"""What a conversation's row knows of the forms that were sent."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp


class FormSummary(Model):
    """What the bot and the board of stages need to know of the form that they sent last.

    `problems` are the fields that have to be corrected; empty when the form is complete. `shifts`
    are days and parts as `mon-morning`.
    """

    submission_id: str
    at: Timestamp
    first_name: str | None = None
    city: str | None = None
    height_cm: int | None = None
    shifts: list[str] = Field(default_factory=list)
    problems: list[str] = Field(default_factory=list)


class UnconfirmedForm(Model):
    """A form that was matched by this number alone.

    Nothing in it counts, or is repeated to anybody, before the number's owner has `said` in the
    chat that it is theirs; `said_in` is the event of that message.
    """

    submission_id: str
    at: Timestamp
    provider: str
    said: Literal["yes", "no"] | None = None
    said_in: str | None = None


class FormCount(Model):
    """How many forms were accepted: `today`, on the UTC `day` (`YYYY-MM-DD`), and in `total`."""

    day: str
    today: int
    total: int
