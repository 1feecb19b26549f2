"""The bot's conversation: read `CONVERSATION` top to bottom."""

from dataclasses import dataclass

from wasaprecruit.domain.documents import BotState, Conversation, Language, Message
from wasaprecruit.domain.languages import detect
from wasaprecruit.domain.texts import say
from wasaprecruit.domain.visible import one_line

_NAME = 40


@dataclass(frozen=True)
class Step:
    """In `state`, an aspirant's message is answered with `replies`; then `becomes` holds."""

    state: BotState
    replies: tuple[str, ...]
    becomes: BotState


CONVERSATION: tuple[Step, ...] = (Step(state="new", replies=("welcome",), becomes="greeted"),)


@dataclass(frozen=True)
class Decision:
    """What the bot does next: say `texts` in `language`, then be in `state`."""

    texts: tuple[str, ...]
    language: Language
    state: BotState


def decide(
    conversation: Conversation, message: Message, number: str | None, agency: str
) -> Decision | None:
    """The bot's answer to an aspirant's message; None when it stays quiet."""
    if conversation.bot.paused or conversation.opted_out:
        return None
    step = next((step for step in CONVERSATION if step.state == conversation.bot.state), None)
    if step is None:
        return None
    language = conversation.language or detect(message.text, number)
    hello = _hello(conversation.display_name, language)
    texts = tuple(say(key, language, hello=hello, agency=agency) for key in step.replies)
    return Decision(texts=texts, language=language, state=step.becomes)


def _hello(display_name: str, language: Language) -> str:
    words = one_line(display_name, _NAME).split()
    name = next((word for word in words if any(map(str.isalpha, word))), None)
    return say("hello", language, name=name) if name else say("hello_nameless", language)
