"""Templates: what is filled into them, how they then read, and which may be sent."""

import re
from collections.abc import Iterable, Mapping

from wasaprecruit.domain.channel_rules import length
from wasaprecruit.domain.documents.message import MessageError
from wasaprecruit.domain.documents.template import Template, TemplateContent, TemplateStatus

MAX_FILLED = 1024
"""Characters of a template's text with its variables. https://www.twilio.com/docs/errors/63021"""

_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]{1,64})\s*\}\}")

GONE = MessageError(code="template_gone", reason="WhatsApp no longer lists this template.")
UNSHOWN = MessageError(
    code="template_not_shown", reason="The desk cannot show this kind of template, nor send it."
)
TOO_LONG = MessageError(
    code="template_too_long",
    reason=f"With what is filled in the template is longer than {MAX_FILLED} characters.",
)

_WHY_NOT: Mapping[TemplateStatus, str] = {
    "unsubmitted": "This template was never handed in to WhatsApp for approval.",
    "received": "WhatsApp has not looked at this template yet.",
    "pending": "WhatsApp has not looked at this template yet.",
    "rejected": "WhatsApp rejected this template.",
    "paused": "WhatsApp paused this template for a while, because people complained about it.",
    "disabled": "WhatsApp switched this template off for good, because people complained about it.",
    "unknown": "We do not know whether WhatsApp approves of this template.",
}


def variables_in(texts: Iterable[str]) -> list[str]:
    """The names of the variables in these texts, each once: numbers in their order, then words."""
    names = dict.fromkeys(name for text in texts for name in _VARIABLE.findall(text))
    return sorted(names, key=lambda name: (not name.isdigit(), int(name) if name.isdigit() else 0))


def filled(text: str, variables: Mapping[str, str]) -> str:
    """`text` with its variables filled in. Values are taken as they are, braces in them too."""
    return _VARIABLE.sub(lambda found: variables.get(found[1], found[0]), text)


def rendered(template: TemplateContent, variables: Mapping[str, str]) -> str:
    """The whole text as the aspirant reads it: header, body and footer, a line apart."""
    parts = (template.header, template.body, template.footer)
    return "\n\n".join(filled(part, variables) for part in parts if part)


def buttons_of(template: TemplateContent, variables: Mapping[str, str]) -> list[str]:
    """The words on its buttons, as the aspirant reads them."""
    return [filled(button.text, variables) for button in template.buttons]


def unsendable(template: Template) -> MessageError | None:
    """Why nobody may send this template now; None when they may."""
    if template.gone:
        return GONE
    if template.status != "approved":
        return MessageError(code="template_not_approved", reason=_WHY_NOT[template.status])
    return UNSHOWN if template.type == "other" else None


def misfilled(template: Template, variables: Mapping[str, str]) -> MessageError | None:
    """What is wrong with what was filled in: the channel would put its samples into the gaps."""
    wanted = {one.name for one in template.variables}
    if missing := sorted(wanted - set(variables)):
        return MessageError(code="variables_missing", reason=f"Fill in {', '.join(missing)}.")
    if unknown := sorted(set(variables) - wanted):
        reason = f"The template has no {', '.join(unknown)}."
        return MessageError(code="variables_unknown", reason=reason)
    too_long = length(rendered(template, variables)) > MAX_FILLED
    return TOO_LONG if too_long else None
