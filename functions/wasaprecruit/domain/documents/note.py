"""`aspirants/{id}/notes/{noteId}`: what colleagues tell each other about a person."""

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp


class Note(Model):
    """`aspirants/{id}/notes/{noteId}`: stands in the conversation and is never sent.

    `text` holds each mention as `@[uid]` (domain/mentions.py), `mentions` these uids. `author` is a
    uid, `changed_at` when they last changed the text. By `conversation_id` the rules tell who may
    read it: a query has to ask for one.
    """

    author: str
    text: str
    mentions: list[str] = Field(default_factory=list)
    conversation_id: str
    at: Timestamp
    changed_at: Timestamp | None = None
