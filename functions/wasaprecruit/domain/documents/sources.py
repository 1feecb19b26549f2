"""`conversations/{id}/sources/{messageId}`: where the channel keeps a message's files."""

from wasaprecruit.domain.model import Model, Timestamp


class Sources(Model):
    """`conversations/{id}/sources/{messageId}`: where the channel keeps a message's files.

    No browser may read it. It is deleted once every file is stored or has failed. `urls` are in the
    files' order; `waiting` while files may not be fetched yet; `tried_since` is the time of the
    first attempt that failed; `at` is the message's time.
    """

    urls: list[str]
    at: Timestamp
    waiting: bool = False
    tried_since: Timestamp | None = None
