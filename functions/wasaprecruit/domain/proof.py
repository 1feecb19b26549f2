"""What to say to somebody who checks by its code that a message is really ours."""

from datetime import datetime
from typing import Literal

from wasaprecruit.domain.documents.message import Message

Verdict = Literal["genuine", "used", "expired", "unknown"]


def verdict(message: Message, now: datetime) -> Verdict:
    """What to say about the code of this message, before it is used up."""
    proof = message.proof
    if proof is None:
        return "unknown"
    if proof.checked_at:
        return "used"
    return "genuine" if now < proof.expires_at else "expired"
