"""How the codes look that prove a message to be ours."""

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without those that look alike."""

CODE_LENGTH = 8
_HALF = CODE_LENGTH // 2


def in_halves(letters: str) -> str:
    """The letters of a code as people read them: `ABCD-EFGH`."""
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def is_recognised(letters: str) -> bool:
    """Whether a code can be told from words and numbers, wherever it is pasted: it has both."""
    return not letters.isalpha() and not letters.isdigit()


def normal_code(typed: str) -> str | None:
    """The code as it stands in the message (`ABCD-EFGH`), however it was typed; None for others."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    if len(letters) != CODE_LENGTH or not set(letters) <= set(CODE_LETTERS):
        return None
    return in_halves(letters)
