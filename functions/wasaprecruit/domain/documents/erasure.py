"""`erasures/{id}`: somebody's wish to be forgotten."""

from typing import Literal

from wasaprecruit.domain.model import Model, Timestamp


class Erasure(Model):
    """`erasures/{id}`: somebody asked that we forget them, and got this number for it.

    One for a conversation. Nothing is deleted before `status` says so.
    """

    receipt: str
    conversation_id: str
    aspirant_id: str
    requested_at: Timestamp
    status: Literal["queued", "done"] = "queued"
