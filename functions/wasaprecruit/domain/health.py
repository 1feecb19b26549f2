"""The system's health as admins see it. A number that could not be found out is null, never 0."""

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp


class Backlog(Model):
    """What waits for one function: events of its subscription, or tasks of its queue.

    `oldest_seconds` is the age of the first of them.
    """

    name: str
    waiting: int | None = None
    oldest_seconds: int | None = None


class Health(Model):
    """The answer to an admin who asks how the system is.

    `reconciled_until`: up to when Twilio's list was compared with ours; null before the first time.
    `doubts` and `queued` count messages that have waited for more than a minute. `twilio_errors`
    counts the last day's failures by code. At most 100 documents are counted: 100 means "or more".
    `unknown` names the sources that did not answer.
    """

    checked_at: Timestamp
    reconciled_until: Timestamp | None = None
    events: list[Backlog] | None = None
    tasks: list[Backlog] | None = None
    dead_letters: int | None = None
    doubts: int | None = None
    queued: int | None = None
    twilio_errors: dict[str, int] | None = None
    unknown: list[str] = Field(default_factory=list)
