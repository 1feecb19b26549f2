"""What an admin set about the bot, read once a minute at most."""

from datetime import datetime, timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents

KEPT = timedelta(minutes=1)
"""How long a change may take to be seen."""


class KeptBotSettings:
    """Implements `ports.BotSettingsSource`: the document over the defaults, read once a minute."""

    def __init__(self, documents: Documents, clock: Clock) -> None:
        self._documents = documents
        self._clock = clock
        self._kept: tuple[datetime, BotSettings] | None = None

    def __call__(self) -> BotSettings:
        now = self._clock()
        if self._kept is None or now - self._kept[0] > KEPT:
            found = self._documents.get(paths.bot_settings(), BotSettings)
            self._kept = (now, found.value if found else BotSettings())
        return self._kept[1]
