"""What the bot would say next, for whoever asks."""

from wasaprecruit.domain.bot_outlook import BotOutlook
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk


def bot_outlook(asked: Asked[Nothing], desk: Desk) -> BotOutlook:
    """Decided on the conversation as it is now; nothing is written. Raises NotFound."""
    # The bot's rules are large: commands that need none of them must not wait for them.
    from wasaprecruit.domain.intake.outlook import outlook  # noqa: PLC0415

    row = conversation_row(asked.conversation, desk.documents)
    return outlook(row.value, asked.conversation, desk.settings(), desk.clock())
