"""`quickReplies/{id}`: a text that recruiters often send."""

from wasaprecruit.domain.model import Model, Timestamp


class Wordings(Model):
    """The same text in the languages in which somebody wrote it."""

    es: str | None = None
    en: str | None = None
    pt: str | None = None


class QuickReply(Model):
    """`quickReplies/{id}`; the id follows from the owner and the shortcut.

    `owner_id` is a uid, or `SHARED` for one of all (domain/quick_replies.py). `texts` may hold
    variables (domain/variables.py). `by` is who saved it last.
    """

    owner_id: str
    shortcut: str
    title: str = ""
    texts: Wordings
    updated_at: Timestamp
    by: str
