"""Errors say what the caller should do."""


class Speakable(Exception):
    """Its words are ours and hold nothing personal: they may stand in a log, as no others may."""


class Unprocessable(Speakable):
    """Can never succeed: refuse it at once, keep it with the dead letters."""


class Busy(Speakable):
    """Somebody else is at it: try again in a moment."""


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
