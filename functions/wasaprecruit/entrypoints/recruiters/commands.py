"""The table of commands: what stands in the address, what is done, who may ask for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from werkzeug.routing import BaseConverter, Map, Rule

from wasaprecruit.domain.commands import (
    Answered,
    ClearAge,
    FileUrls,
    FileUrlsAnswer,
    PauseBot,
    SendMessage,
    SetActive,
)
from wasaprecruit.domain.documents import Role
from wasaprecruit.domain.model import Model
from wasaprecruit.entrypoints.recruiters.caller import ADMINS, EVERYBODY, WRITERS
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.change_access import end_sessions, set_active
from wasaprecruit.use_cases.clear_age import clear_age
from wasaprecruit.use_cases.file_urls import file_urls
from wasaprecruit.use_cases.retry_message import retry_message
from wasaprecruit.use_cases.send_message import send_message
from wasaprecruit.use_cases.tend_conversation import mark_read, pause_bot

Where = Mapping[str, str]
Act = Callable[[Desk, str, bytes, Where], Model | None]
"""What to do for the user with this uid, given the body and the names in the address."""


@dataclass(frozen=True)
class Command:
    """What is done, and for whom."""

    act: Act
    roles: frozenset[Role]


def _send(desk: Desk, uid: str, body: bytes, where: Where) -> Answered:
    command = SendMessage.model_validate_json(body)
    return Answered(message=send_message(where["conversation"], command, uid, desk))


def _retry(desk: Desk, uid: str, _body: bytes, where: Where) -> Answered:
    return Answered(message=retry_message(where["conversation"], where["message"], uid, desk))


def _read(desk: Desk, _uid: str, _body: bytes, where: Where) -> None:
    mark_read(where["conversation"], desk.documents)


def _pause(desk: Desk, uid: str, body: bytes, where: Where) -> None:
    command = PauseBot.model_validate_json(body)
    pause_bot(where["conversation"], command.paused, uid, desk)


def _age(desk: Desk, uid: str, body: bytes, where: Where) -> None:
    ClearAge.model_validate_json(body)
    clear_age(where["conversation"], uid, desk)


def _file_urls(desk: Desk, _uid: str, body: bytes, where: Where) -> FileUrlsAnswer:
    return file_urls(where["conversation"], FileUrls.model_validate_json(body), desk)


def _active(desk: Desk, uid: str, body: bytes, where: Where) -> None:
    set_active(where["user"], SetActive.model_validate_json(body).active, uid, desk)


def _sign_out(desk: Desk, _uid: str, _body: bytes, where: Where) -> None:
    end_sessions(where["user"], desk)


def _post(path: str, act: Act, roles: frozenset[Role] = WRITERS) -> Rule:
    return Rule(
        f"/conversations/<id:conversation>/{path}", methods=["POST"], endpoint=Command(act, roles)
    )


def _user(path: str, act: Act) -> Rule:
    return Rule(f"/users/<id:user>/{path}", methods=["POST"], endpoint=Command(act, ADMINS))


class _IdConverter(BaseConverter):
    """An id as we make them: nothing that could mean something in a document's path."""

    regex = "[A-Za-z0-9-][A-Za-z0-9_-]{0,127}"


ROUTES = Map(
    [
        _post("messages", _send),
        _post("messages/<id:message>/retry", _retry),
        _post("read", _read),
        _post("bot", _pause),
        _post("age", _age),
        _post("file-urls", _file_urls, EVERYBODY),
        _user("active", _active),
        _user("sign-out", _sign_out),
    ],
    converters={"id": _IdConverter},
)
