"""The table of commands: what stands in the address and the body, what is done, for whom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from werkzeug.routing import BaseConverter, Map, Rule

from wasaprecruit.domain.commands import (
    Answered,
    ClearAge,
    Command,
    FileUrls,
    FileUrlsAnswer,
    Nothing,
    PauseBot,
    SendMessage,
    SetActive,
)
from wasaprecruit.domain.documents.user import Role
from wasaprecruit.domain.health import Health
from wasaprecruit.domain.model import Model
from wasaprecruit.entrypoints.recruiters.caller import ADMINS, EVERYBODY, WRITERS
from wasaprecruit.use_cases.desk.change_access import end_sessions, set_active
from wasaprecruit.use_cases.desk.clear_age import clear_age
from wasaprecruit.use_cases.desk.file_urls import file_urls
from wasaprecruit.use_cases.desk.look_after import look_after
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.tend_conversation import mark_read, pause_bot

Where = Mapping[str, str]
Act = Callable[[Desk, str, Any, Where], Model | None]
"""What to do for the user with this uid, given the command and the names in the address."""


@dataclass(frozen=True)
class Row:
    """How the command is written, what is done, and for whom."""

    body: type[Command]
    act: Act
    roles: frozenset[Role]


def _send(desk: Desk, uid: str, command: SendMessage, where: Where) -> Answered:
    return Answered(message=send_message(where["conversation"], command, uid, desk))


def _retry(desk: Desk, uid: str, _command: Nothing, where: Where) -> Answered:
    return Answered(message=retry_message(where["conversation"], where["message"], uid, desk))


def _read(desk: Desk, _uid: str, _command: Nothing, where: Where) -> None:
    mark_read(where["conversation"], desk.documents)


def _pause(desk: Desk, uid: str, command: PauseBot, where: Where) -> None:
    pause_bot(where["conversation"], command.paused, uid, desk)


def _age(desk: Desk, uid: str, _command: ClearAge, where: Where) -> None:
    clear_age(where["conversation"], uid, desk)


def _file_urls(desk: Desk, _uid: str, command: FileUrls, where: Where) -> FileUrlsAnswer:
    return file_urls(where["conversation"], command, desk)


def _active(desk: Desk, uid: str, command: SetActive, where: Where) -> None:
    set_active(where["user"], command.active, uid, desk)


def _sign_out(desk: Desk, _uid: str, _command: Nothing, where: Where) -> None:
    end_sessions(where["user"], desk)


def _health(desk: Desk, _uid: str, _command: Nothing, _where: Where) -> Health:
    return look_after(desk)


def _post(path: str, body: type[Command], act: Act, roles: frozenset[Role] = WRITERS) -> Rule:
    row = Row(body, act, roles)
    return Rule(f"/conversations/<id:conversation>/{path}", methods=["POST"], endpoint=row)


def _user(path: str, body: type[Command], act: Act) -> Rule:
    row = Row(body, act, ADMINS)
    return Rule(f"/users/<id:user>/{path}", methods=["POST"], endpoint=row)


class _IdConverter(BaseConverter):
    """An id as we make them: nothing that could mean something in a document's path."""

    regex = "[A-Za-z0-9-][A-Za-z0-9_-]{0,127}"


ROUTES = Map(
    [
        _post("messages", SendMessage, _send),
        _post("messages/<id:message>/retry", Nothing, _retry),
        _post("read", Nothing, _read),
        _post("bot", PauseBot, _pause),
        _post("age", ClearAge, _age),
        _post("file-urls", FileUrls, _file_urls, EVERYBODY),
        Rule("/health", methods=["GET"], endpoint=Row(Nothing, _health, ADMINS)),
        _user("active", SetActive, _active),
        _user("sign-out", Nothing, _sign_out),
    ],
    converters={"id": _IdConverter},
    merge_slashes=False,
)
