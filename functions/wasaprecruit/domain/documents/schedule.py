"""When a message is to go out, in the message itself and in its conversation's row."""

from wasaprecruit.domain.model import Model, Timestamp


class Cancelled(Model):
    """Who cancelled a scheduled message, and when: a user's uid, or `aspirant` who wrote first."""

    by: str
    at: Timestamp


class Schedule(Model):
    """A message that goes out at `send_at`.

    `asked_at` is when somebody scheduled it, or changed it last; `heard_until` is the time of the
    aspirant's newest message at that moment. What they write later comes first, and cancels it with
    `cancel_on_reply`. `changed_by` is the uid of whoever changed it last.
    """

    send_at: Timestamp
    asked_at: Timestamp
    heard_until: Timestamp | None = None
    cancel_on_reply: bool = False
    changed_by: str | None = None
    cancelled: Cancelled | None = None


class ScheduledMessage(Model):
    """A scheduled message as its conversation's row repeats it, without its words."""

    id: str
    send_at: Timestamp
    heard_until: Timestamp | None = None
    cancel_on_reply: bool = False
