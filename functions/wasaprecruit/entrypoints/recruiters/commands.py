"""The table of commands: what stands in the address, what is done."""

from collections.abc import Callable, Mapping

from werkzeug.routing import BaseConverter, Map, Rule

from wasaprecruit.domain.commands import Answered, PauseBot, SendMessage
from wasaprecruit.domain.model import Model
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.retry_message import retry_message
from wasaprecruit.use_cases.send_message import send_message
from wasaprecruit.use_cases.tend_conversation import mark_read, pause_bot

Where = Mapping[str, str]
Command = Callable[[Desk, str, bytes, Where], Model | None]
"""What to do for the user with this uid, given the body and the names in the address."""


def _send(desk: Desk, uid: str, body: bytes, where: Where) -> Answered:
    command = SendMessage.model_validate_json(body)
    return Answered(message=send_message(where["conversation"], command, uid, desk))


def _retry(desk: Desk, uid: str, _body: bytes, where: Where) -> Answered:
    return Answered(message=retry_message(where["conversation"], where["message"], uid, desk))


def _read(desk: Desk, _uid: str, _body: bytes, where: Where) -> None:
    mark_read(where["conversation"], desk.documents)


def _pause(desk: Desk, _uid: str, body: bytes, where: Where) -> None:
    command = PauseBot.model_validate_json(body)
    pause_bot(where["conversation"], command.paused, desk.documents)


class _IdConverter(BaseConverter):
    """An id as we make them: nothing that could mean something in a document's path."""

    regex = "[A-Za-z0-9-][A-Za-z0-9_-]{0,127}"


_CONVERSATION = "/conversations/<id:conversation>"
ROUTES = Map(
    [
        Rule(f"{_CONVERSATION}/messages", methods=["POST"], endpoint=_send),
        Rule(f"{_CONVERSATION}/messages/<id:message>/retry", methods=["POST"], endpoint=_retry),
        Rule(f"{_CONVERSATION}/read", methods=["POST"], endpoint=_read),
        Rule(f"{_CONVERSATION}/bot", methods=["POST"], endpoint=_pause),
    ],
    converters={"id": _IdConverter},
)
