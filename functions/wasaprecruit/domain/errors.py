"""Errors, named by what the caller should do."""


class Speakable(Exception):
    """An error whose message we wrote ourselves: nothing personal in it, so it may be logged."""


class Unprocessable(Speakable):
    """Can never succeed: do not retry, put it with the dead letters."""


class Busy(Speakable):
    """Another run is working on the same thing: try again in a moment."""


class Refused(Exception):
    """The caller asked for what is not possible now. `code` is stable, the words are for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class NotFound(Refused):
    """What the caller names does not exist."""


class Forbidden(Refused):
    """The caller may not do this."""


class Conflict(Refused):
    """Not possible in the present state."""


class Invalid(Refused):
    """The input cannot be used; the words say why."""


class Unauthenticated(Refused):
    """Nobody is signed in, or no longer."""


class TooMany(Refused):
    """Asked too often; possible again in `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "too_many", "There were many questions at once. Please wait a moment and try again."
        )
        self.seconds = seconds


SESSION_ENDED = Unauthenticated("unauthenticated", "Your session has ended. Sign in again.")
