"""A recruiter's words with the aspirant's own form link in them, masked as the bot's are."""

from wasaprecruit.domain.channel_rules import MAX_TEXT
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.personal import form_link, has_link, length_when_sent
from wasaprecruit.domain.variables import FORM_LINK, left_open


def with_own_link(text: str, form_url: str) -> str:
    """The text as it is kept: the variable has become the link, whose token is masked.

    Raises Invalid for a mask that somebody copied, for another variable that was not filled in, and
    for what is too long with the link.
    """
    if has_link(text):
        raise Invalid("masked_link", f"text: this link is masked. Write {FORM_LINK} in its place.")
    if missing := left_open(text):
        raise Invalid("left_open", f"text: {missing} has to be filled in before it is sent")
    kept = text.replace(FORM_LINK, form_link(form_url))
    if length_when_sent(kept) > MAX_TEXT:
        raise Invalid("invalid", f"text: longer than {MAX_TEXT} characters with the form's link")
    return kept


def check_as_it_stands(value: str) -> None:
    """Nothing is filled into what goes into a template, not even the link.

    Raises Invalid for a mask that somebody copied, and for a variable.
    """
    if has_link(value):
        raise Invalid("masked_link", "variables: this link is masked, it leads nowhere.")
    if missing := left_open(value) or (FORM_LINK if FORM_LINK in value else None):
        raise Invalid("left_open", f"variables: {missing} would go out as it stands")


def link_language(kept: str, row: Conversation) -> Language | None:
    """The language of the form behind the link in a text; None without a link.

    Raises Conflict while nobody knows the language of this person.
    """
    if not has_link(kept):
        return None
    if row.language is None:
        raise Conflict(
            "no_language", "Their language is not known yet, so there is no form to send."
        )
    return row.language
