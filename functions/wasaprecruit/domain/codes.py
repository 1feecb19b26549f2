"""The format of the codes that prove a message to be ours."""

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without letters and digits that look alike."""

CODE_LENGTH = 8
_HALF = CODE_LENGTH // 2


def in_halves(letters: str) -> str:
    """The letters of a code as people read them: `ABCD-EFGH`."""
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def is_recognised(letters: str) -> bool:
    """Whether a code has both letters and digits, so that `without_keys` can find it in a text."""
    return not letters.isalpha() and not letters.isdigit()


def normal_code(typed: str) -> str | None:
    """The code as our message shows it (`ABCD-EFGH`), however it was typed; None if it is none."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    if len(letters) != CODE_LENGTH or not set(letters) <= set(CODE_LETTERS):
        return None
    return in_halves(letters)
