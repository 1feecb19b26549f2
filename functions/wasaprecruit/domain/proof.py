"""The answer to somebody who checks by its code whether a message is really ours."""

from datetime import datetime
from typing import Literal

from wasaprecruit.domain.documents.message import Message

Verdict = Literal["genuine", "used", "expired", "unknown"]


def verdict(message: Message, now: datetime) -> Verdict:
    """The answer about this message's code, before the check uses it up."""
    proof = message.proof
    if proof is None:
        return "unknown"
    if proof.checked_at:
        return "used"
    return "genuine" if now < proof.expires_at else "expired"
