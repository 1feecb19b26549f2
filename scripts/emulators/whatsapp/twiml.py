"""The answer of the inbound webhook: what it asks Twilio to send."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass


@dataclass(frozen=True)
class Reply:
    body: str
    media_urls: tuple[str, ...]


def replies(answer: str) -> list[Reply]:
    """The `<Message>`s of a TwiML document. Raises `ValueError` when it is none."""
    if not answer.strip():
        return []
    try:
        document = ET.fromstring(answer)
    except ET.ParseError as error:
        raise ValueError("not TwiML") from error
    if document.tag != "Response":
        raise ValueError("not TwiML")
    return [_reply(element) for element in document.iter("Message")]


def _reply(element: ET.Element) -> Reply:
    bodies = [body.text or "" for body in element.findall("Body")]
    media = tuple(media.text or "" for media in element.findall("Media"))
    return Reply("".join(bodies) or (element.text or "").strip(), media)
