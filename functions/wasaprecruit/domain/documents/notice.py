"""`users/{uid}/notices/{id}`: what somebody should look at."""

from typing import Literal

from wasaprecruit.domain.model import Model, Timestamp


class Notice(Model):
    """`users/{uid}/notices/{id}`: something that concerns this user alone.

    `by` is a colleague's uid. It holds ids and no words, so that nothing of a person is left in it.
    Firestore deletes it some time after `expires_at`, read or not.
    """

    kind: Literal["mention"] = "mention"
    conversation_id: str
    note_id: str
    by: str
    at: Timestamp
    read_at: Timestamp | None = None
    expires_at: Timestamp
