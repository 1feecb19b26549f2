"""What a smoke test expects of an answer."""

import requests

SECONDS = 30
"""How long an answer may take: a function may start cold."""


class Failed(Exception):
    """What is not as it should be, in one line."""


def expect(answer: requests.Response, *statuses: int) -> None:
    """Raises Failed when the answer has none of these statuses."""
    if answer.status_code not in statuses:
        wanted = " or ".join(map(str, statuses))
        raise Failed(f"{answer.url} answers {answer.status_code}, not {wanted}")
