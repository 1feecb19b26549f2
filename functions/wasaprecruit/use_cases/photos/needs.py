"""What keeping files needs from outside."""

from dataclasses import dataclass
from datetime import timedelta

from wasaprecruit.ports.bot_settings import BotSettingsSource
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.files import Files
from wasaprecruit.ports.media import MediaSource, Studio
from wasaprecruit.ports.publisher import Publisher


@dataclass(frozen=True)
class Archive:
    """What keeping files needs from outside. A file is tried for as long as `retry`."""

    documents: Documents
    publisher: Publisher
    source: MediaSource
    studio: Studio
    files: Files
    settings: BotSettingsSource
    retry: timedelta
    clock: Clock
