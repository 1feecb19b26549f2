"""What can become of a file that is not stored, and for how long it is tried again."""

from datetime import timedelta
from typing import Any

from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.ports.media import MediaUnavailable
from wasaprecruit.use_cases.photos.needs import Archive

Fate = dict[str, Any]
"""Fields of `documents.Media`."""

WAITING: Fate = {"state": "waiting"}
WITHHELD: Fate = {"state": "withheld", "fault": "guardian_needed"}
FORGOTTEN: Fate = {"state": "withheld", "fault": "erasure_requested"}
TOO_MANY: Fate = {"state": "refused", "fault": "too_many"}
UNAVAILABLE: Fate = {"state": "failed", "fault": "unavailable"}
DAMAGED: Fate = {"state": "refused", "fault": "damaged"}

OUTAGE = timedelta(hours=1)
"""How long an outage of our own services may last before a file is given up.

Longer than most outages, and shorter than the subscription's retries: what became of the file is
published before its event becomes a dead letter.
"""


class Unreadable(Exception):
    """Our own code failed at a file in an unforeseen way; the words are the error's type."""


def hindrance(row: Conversation, is_sound: bool = False) -> Fate | None:
    """Why no file of this person may be stored now; None when it may.

    Voice notes are stored before age and consent are known.
    """
    if row.needs_guardian:
        return WITHHELD
    if row.wants_erasure:
        return FORGOTTEN
    return None if row.may_keep_files or is_sound else WAITING


def is_own(error: Exception) -> bool:
    """Whether a service of ours failed, and not the file or its source."""
    return not isinstance(error, MediaUnavailable | Unreadable)


def patience(error: Exception, archive: Archive) -> timedelta:
    """For how long after the first try the file is tried again."""
    return max(archive.retry, OUTAGE) if is_own(error) else archive.retry


def final_fate(error: Exception) -> Fate:
    """What becomes of a file that was tried for long enough."""
    return DAMAGED if isinstance(error, Unreadable) else UNAVAILABLE
