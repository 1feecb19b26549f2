"""`conversations/{id}/sources/{messageId}`: where the channel keeps a message's files."""

from wasaprecruit.domain.model import Model, Timestamp


class Sources(Model):
    """`conversations/{id}/sources/{messageId}`: where the channel keeps a message's files.

    No rule lets a browser read it. It is gone once each file has its fate. `urls` are in the files'
    order; `waiting` while files are not to be fetched yet; `tried_since` is the first try that
    failed; `at` is the message's time.
    """

    urls: list[str]
    at: Timestamp
    waiting: bool = False
    tried_since: Timestamp | None = None
