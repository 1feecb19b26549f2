"""The commands of the desk, and what visitors may ask. To add one: its act, its models, its row."""

from typing import Any

from wasaprecruit.domain.access import ADMINS, EVERYBODY
from wasaprecruit.domain.commands import (
    Answered,
    Assign,
    Assigned,
    CheckCode,
    ClearAge,
    CodeChecked,
    Done,
    FileUrls,
    FileUrlsAnswer,
    Nothing,
    PauseBot,
    SendMessage,
    SetActive,
)
from wasaprecruit.domain.health import Health
from wasaprecruit.entrypoints.desk.row import VISITORS, Row
from wasaprecruit.use_cases.desk.assign import assign
from wasaprecruit.use_cases.desk.change_access import end_sessions, set_active
from wasaprecruit.use_cases.desk.check_code import check_code
from wasaprecruit.use_cases.desk.clear_age import clear_age
from wasaprecruit.use_cases.desk.file_urls import file_urls
from wasaprecruit.use_cases.desk.look_after import look_after
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.tend_conversation import mark_read, pause_bot

_CHAT = "/conversations/<id:conversation>"
_USER = "/users/<id:user>"

TABLE: tuple[Row[Any], ...] = (
    Row("sendMessage", f"{_CHAT}/messages", SendMessage, Answered, send_message),
    Row("retryMessage", f"{_CHAT}/messages/<id:message>/retry", Nothing, Answered, retry_message),
    Row("assign", f"{_CHAT}/assignee", Assign, Assigned, assign),
    Row("markRead", f"{_CHAT}/read", Nothing, Done, mark_read),
    Row("pauseBot", f"{_CHAT}/bot", PauseBot, Done, pause_bot),
    Row("clearAge", f"{_CHAT}/age", ClearAge, Done, clear_age),
    Row("getFileUrls", f"{_CHAT}/file-urls", FileUrls, FileUrlsAnswer, file_urls, EVERYBODY),
    Row("getHealth", "/health", Nothing, Health, look_after, ADMINS, "GET"),
    Row("setActive", f"{_USER}/active", SetActive, Done, set_active, ADMINS),
    Row("endSessions", f"{_USER}/sign-out", Nothing, Done, end_sessions, ADMINS),
    Row("checkCode", "/public/verifications", CheckCode, CodeChecked, check_code, VISITORS),
)
