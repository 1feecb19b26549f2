"""The one error that the service answers with."""


class Refusal(Exception):
    """A call that the service refuses; `status` is the name of a gRPC status code."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def invalid(message: str) -> Refusal:
    return Refusal("INVALID_ARGUMENT", message)


def unimplemented(message: str) -> Refusal:
    """For what the real service can do and this emulator cannot."""
    return Refusal("UNIMPLEMENTED", f"{message} (not in this emulator)")
