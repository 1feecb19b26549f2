"""The commands of the desk, and what visitors may ask. To add one: its act, its models, its row."""

from typing import Any

from wasaprecruit.domain.access import ADMINS, EVERYBODY
from wasaprecruit.domain.bot_outlook import BotOutlook
from wasaprecruit.domain.commands import (
    Assign,
    Assigned,
    ChangeProfile,
    CheckCode,
    ClearAge,
    CodeChecked,
    ConfirmShot,
    Done,
    ExportConversations,
    Exported,
    FileUrls,
    FileUrlsAnswer,
    MarkBest,
    MarkRead,
    MoveStage,
    Nothing,
    OriginalUrl,
    PauseBot,
    SetStatus,
    Snooze,
)
from wasaprecruit.domain.health import Health
from wasaprecruit.domain.message_commands import (
    Answered,
    ChangeScheduled,
    SendMessage,
    SendTemplate,
    StartUpload,
    UploadStarted,
)
from wasaprecruit.domain.note_commands import AddNote, ChangeNote, MarkNoticesRead
from wasaprecruit.domain.presence import Shown
from wasaprecruit.domain.quick_reply_commands import QuickReplySaved, SaveQuickReply
from wasaprecruit.domain.tag_commands import ChangeTag, ChangeTags, TagsChanged
from wasaprecruit.domain.team_commands import Invite, Invited, SetAccess, SetActive
from wasaprecruit.entrypoints.desk.row import VISITORS, Row
from wasaprecruit.use_cases.desk.add_note import add_note
from wasaprecruit.use_cases.desk.ask_for_templates import ask_for_templates
from wasaprecruit.use_cases.desk.assign import assign
from wasaprecruit.use_cases.desk.attach_file import start_upload
from wasaprecruit.use_cases.desk.bot_outlook import bot_outlook
from wasaprecruit.use_cases.desk.change_access import end_sessions, set_access, set_active
from wasaprecruit.use_cases.desk.change_note import change_note, delete_note
from wasaprecruit.use_cases.desk.change_profile import change_profile
from wasaprecruit.use_cases.desk.change_scheduled import cancel_scheduled, change_scheduled
from wasaprecruit.use_cases.desk.change_tag import change_tag
from wasaprecruit.use_cases.desk.change_tags import change_tags
from wasaprecruit.use_cases.desk.check_code import check_code
from wasaprecruit.use_cases.desk.clear_age import clear_age
from wasaprecruit.use_cases.desk.confirm_shot import confirm_shot, mark_best
from wasaprecruit.use_cases.desk.export_conversations import export_conversations
from wasaprecruit.use_cases.desk.file_urls import file_urls
from wasaprecruit.use_cases.desk.invite import invite
from wasaprecruit.use_cases.desk.look_after import look_after
from wasaprecruit.use_cases.desk.mark_notices import mark_notices_read
from wasaprecruit.use_cases.desk.move_stage import move_stage
from wasaprecruit.use_cases.desk.open_original import open_original
from wasaprecruit.use_cases.desk.put_off import set_status, snooze
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.save_quick_reply import delete_quick_reply, save_quick_reply
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.send_template import send_template
from wasaprecruit.use_cases.desk.show_presence import show_gone, show_looking, show_typing
from wasaprecruit.use_cases.desk.tend_conversation import mark_read, mark_unread, pause_bot

_CHAT = "/conversations/<id:conversation>"
_PRESENCE = f"{_CHAT}/presence"
_PHOTO = f"{_CHAT}/photos/<id:photo>"
_USER = "/users/<id:user>"

TABLE: tuple[Row[Any], ...] = (
    Row("sendMessage", f"{_CHAT}/messages", SendMessage, Answered, send_message),
    Row("startUpload", f"{_CHAT}/uploads", StartUpload, UploadStarted, start_upload),
    Row("sendTemplate", f"{_CHAT}/templates", SendTemplate, Answered, send_template),
    Row("retryMessage", f"{_CHAT}/messages/<id:message>/retry", Nothing, Answered, retry_message),
    Row(
        "changeScheduled",
        f"{_CHAT}/messages/<id:message>/schedule",
        ChangeScheduled,
        Answered,
        change_scheduled,
    ),
    Row(
        "cancelScheduled",
        f"{_CHAT}/messages/<id:message>/cancel",
        Nothing,
        Answered,
        cancel_scheduled,
    ),
    Row("addNote", f"{_CHAT}/notes", AddNote, Done, add_note),
    Row("changeNote", f"{_CHAT}/notes/<id:note>", ChangeNote, Done, change_note),
    Row("deleteNote", f"{_CHAT}/notes/<id:note>/delete", Nothing, Done, delete_note),
    Row("assign", f"{_CHAT}/assignee", Assign, Assigned, assign),
    Row("moveStage", f"{_CHAT}/stage", MoveStage, Done, move_stage),
    Row("changeTags", f"{_CHAT}/tags", ChangeTags, TagsChanged, change_tags),
    Row("setStatus", f"{_CHAT}/status", SetStatus, Done, set_status),
    Row("snooze", f"{_CHAT}/snooze", Snooze, Done, snooze),
    Row("markRead", f"{_CHAT}/read", MarkRead, Done, mark_read),
    Row("markUnread", f"{_CHAT}/unread", Nothing, Done, mark_unread),
    Row("pauseBot", f"{_CHAT}/bot", PauseBot, Done, pause_bot),
    Row("getBotOutlook", f"{_CHAT}/bot/next", Nothing, BotOutlook, bot_outlook, EVERYBODY, "GET"),
    Row("clearAge", f"{_CHAT}/age", ClearAge, Done, clear_age),
    Row("getFileUrls", f"{_CHAT}/file-urls", FileUrls, FileUrlsAnswer, file_urls, EVERYBODY),
    Row(
        "openOriginal",
        f"{_PHOTO}/original",
        Nothing,
        OriginalUrl,
        open_original,
        EVERYBODY,
    ),
    Row("showLooking", _PRESENCE, Nothing, Shown, show_looking, EVERYBODY, is_recorded=False),
    Row("showTyping", f"{_PRESENCE}/typing", Nothing, Shown, show_typing, is_recorded=False),
    Row("showGone", f"{_PRESENCE}/gone", Nothing, Done, show_gone, EVERYBODY, is_recorded=False),
    Row("markNoticesRead", "/notices/read", MarkNoticesRead, Done, mark_notices_read, EVERYBODY),
    Row("saveQuickReply", "/quick-replies", SaveQuickReply, QuickReplySaved, save_quick_reply),
    Row(
        "deleteQuickReply",
        "/quick-replies/<id:quick_reply>/delete",
        Nothing,
        Done,
        delete_quick_reply,
    ),
    Row("changeProfile", f"{_CHAT}/profile", ChangeProfile, Done, change_profile),
    Row("confirmShot", f"{_PHOTO}/slot", ConfirmShot, Done, confirm_shot),
    Row("markBest", f"{_PHOTO}/best", MarkBest, Done, mark_best),
    Row("exportConversations", "/exports", ExportConversations, Exported, export_conversations),
    Row("changeTag", "/tags/<id:tag>", ChangeTag, Done, change_tag, ADMINS),
    Row("syncTemplates", "/templates/sync", Nothing, Done, ask_for_templates, ADMINS),
    Row("getHealth", "/health", Nothing, Health, look_after, ADMINS, "GET"),
    Row("invite", "/users", Invite, Invited, invite, ADMINS),
    Row("setAccess", f"{_USER}/access", SetAccess, Done, set_access, ADMINS),
    Row("setActive", f"{_USER}/active", SetActive, Done, set_active, ADMINS),
    Row("endSessions", f"{_USER}/sign-out", Nothing, Done, end_sessions, ADMINS),
    Row("checkCode", "/public/verifications", CheckCode, CodeChecked, check_code, VISITORS),
)
