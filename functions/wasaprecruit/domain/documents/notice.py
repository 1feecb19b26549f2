"""`users/{uid}/notices/{id}`: what somebody should look at."""

from datetime import timedelta
from typing import Literal

from wasaprecruit.domain.model import Model, Timestamp

KEPT = timedelta(days=90)


class Notice(Model):
    """`users/{uid}/notices/{id}`: something that concerns this user alone; what, says its `kind`.

    `by` is a colleague's uid. It holds ids and no words, so that nothing of a person is left in it.
    Firestore deletes it some time after `expires_at`, read or not.
    """

    by: str
    at: Timestamp
    read_at: Timestamp | None = None
    expires_at: Timestamp


class MentionNotice(Notice):
    """A note about this conversation mentions them."""

    kind: Literal["mention"] = "mention"
    conversation_id: str
    note_id: str


class AssignedNotice(Notice):
    """This conversation was given to them, and is theirs still."""

    kind: Literal["assigned"] = "assigned"
    conversation_id: str


class AssignedManyNotice(Notice):
    """So many conversations were given to them in one go."""

    kind: Literal["assignedMany"] = "assignedMany"
    count: int
