"""What the texts of quick replies leave open. The desk fills it in, but for the form's link."""

import re

FORM_LINK = "{formLink}"
"""Stays in a text until the message is queued: nobody but its aspirant may read the link."""

_BY_THE_DESK = ("firstName", "missingPhotos")
VARIABLES = (*_BY_THE_DESK, FORM_LINK[1:-1])

_IN_BRACES = re.compile(r"\{([^{}\n]*)\}")
_SHOWN = 30


def unknown_variable(text: str) -> str | None:
    """The first thing in braces that is no variable, as it stands there but no longer than fits."""
    found = (name for name in _IN_BRACES.findall(text) if name not in VARIABLES)
    return next((f"{{{name[:_SHOWN]}}}" for name in found), None)


def left_open(text: str) -> str | None:
    """The first variable in a text to be sent that the desk should have filled in."""
    found = (f"{{{name}}}" for name in _BY_THE_DESK if f"{{{name}}}" in text)
    return next(found, None)
