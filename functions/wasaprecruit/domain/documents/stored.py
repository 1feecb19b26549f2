"""The documents that the web app reads: its types are generated from them."""

from wasaprecruit.domain.documents.aspirant import Aspirant, Submission
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.departure import Departure
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.note import Note
from wasaprecruit.domain.documents.notice import (
    AssignedManyNotice,
    AssignedNotice,
    MentionNotice,
)
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.documents.presence import Presence
from wasaprecruit.domain.documents.quick_reply import QuickReply
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.documents.template import Template, TemplateSync
from wasaprecruit.domain.documents.user import User
from wasaprecruit.domain.model import Model

STORED: tuple[type[Model], ...] = (
    Conversation,
    Departure,
    Message,
    User,
    Aspirant,
    Submission,
    Photo,
    Tag,
    Note,
    MentionNotice,
    AssignedNotice,
    AssignedManyNotice,
    Presence,
    QuickReply,
    Template,
    TemplateSync,
    AuditEntry,
)
