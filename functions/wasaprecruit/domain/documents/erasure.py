"""`erasures/{id}`: a request to be forgotten."""

from typing import Literal

from wasaprecruit.domain.model import Model, Timestamp


class Erasure(Model):
    """`erasures/{id}`: a request to be forgotten, one per conversation.

    `receipt` is the number that the aspirant was given. While `queued`, nothing is deleted.
    """

    receipt: str
    conversation_id: str
    aspirant_id: str
    requested_at: Timestamp
    status: Literal["queued", "done"] = "queued"
