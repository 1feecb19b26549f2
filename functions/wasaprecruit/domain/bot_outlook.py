"""What the bot would say next in a conversation, as the desk shows it."""

from datetime import datetime
from typing import Literal

from wasaprecruit.domain.documents.bot import Silence
from wasaprecruit.domain.documents.why import Part
from wasaprecruit.domain.model import Model

Awaited = Literal[
    "first_message", "form", "correction", "confirmation", "photos", "guardian", "person"
]
"""What the bot waits for; for a `person` it asks nothing any more."""

Quiet = Literal["opted_out", "erasure", "paused", "care", "enough_today"]

Spared = Literal["closed", "signed", "declined"]
"""Why nobody is reminded of what the bot waits for."""


class NextReminder(Model):
    """The reminder that goes out at `due_at` if nothing comes before."""

    step: Literal["form", "photos"]
    due_at: datetime


class BotOutlook(Model):
    """What the bot would say next, decided by the bot's own rules on the conversation as it is.

    `quiet` is why it says nothing at present, None when it may speak; after a STOP or a wish to be
    forgotten no recruiter can change that, and the rest is empty. Otherwise the rest tells what
    happens while it may speak, or once it may: `says` at once, `reminder` if nothing comes, and
    `then` as soon as what it waits for (`awaits`) comes. `missing` are the photos to come, of which
    `then` answers the first. `goes_on`: silent to what they write, it still answers what comes of
    the form and the photos, and the rest is about that. `spared` is why a reminder that would come
    otherwise does not. `window_open` is whether WhatsApp would let a text of ours through.
    """

    quiet: Quiet | Silence | None
    goes_on: bool
    window_open: bool
    says: list[Part]
    awaits: Awaited | None
    missing: list[str]
    then: list[Part]
    reminder: NextReminder | None
    spared: Spared | None
