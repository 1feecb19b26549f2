"""`conversations/{id}/presence/{uid}`: a colleague has the conversation open."""

from wasaprecruit.domain.model import Model, Timestamp


class Presence(Model):
    """`conversations/{id}/presence/{uid}`: this user has the conversation open.

    It says until when it may be believed: `expires_at` for looking, `typing_until` for writing an
    answer. Whoever reads it holds it against the server's clock, which `at` is told by; Firestore
    deletes it some time after `expires_at`.
    """

    at: Timestamp
    typing_until: Timestamp | None = None
    expires_at: Timestamp
