"""How the system is, as an admin is told. What could not be found out is null, and never 0."""

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
    """`reconciled_until`: up to then Twilio's list was compared with ours; null before the first
    time. `doubts` and `queued` have waited for more than a minute. `twilio_errors` are the failures
    of the last day by code. Of documents at most 100 are counted: 100 means "or more".

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
