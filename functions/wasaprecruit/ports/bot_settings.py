"""What an admin set about the bot."""

from typing import Protocol

from wasaprecruit.domain.bot_settings import BotSettings


class BotSettingsSource(Protocol):
    """What an admin set about the bot."""

    def __call__(self) -> BotSettings: ...
