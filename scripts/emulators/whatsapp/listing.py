"""Twilio's lists: filters by end and date, pages with tokens that stay put while more arrives."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from .model import Message
from .refusals import Refusal

_DEFAULT_PAGE_SIZE = 50
_LARGEST_PAGE_SIZE = 1000
_DAY_LENGTH = len("2026-11-22")
Span = tuple[datetime, datetime]
# Twilio's `DateSent>=X` arrives as the field `DateSent>` with the value X: both ends count.
_DATE_FILTERS: dict[str, Callable[[datetime, Span], bool]] = {
    "DateSent": lambda sent, span: span[0] <= sent <= span[1],
    "DateSent>": lambda sent, span: sent >= span[0],
    "DateSent<": lambda sent, span: sent <= span[1],
}


def matching(messages: Iterable[Message], query: Mapping[str, str]) -> list[Message]:
    """The messages that the query asks for, in the given order."""
    dates = {name: _span(query[name]) for name in _DATE_FILTERS if query.get(name)}
    ends = [(query.get("To"), "recipient"), (query.get("From"), "sender")]
    return [
        message
        for message in messages
        if all(not wanted or getattr(message, end) == wanted for wanted, end in ends)
        and all(_DATE_FILTERS[name](_sent(message), span) for name, span in dates.items())
    ]


def _sent(message: Message) -> datetime:
    """To the second, as Twilio keeps it; what is not sent yet counts from its creation."""
    return (message.sent_at or message.created_at).replace(microsecond=0)


def _span(given: str) -> Span:
    """From a day its whole length, from a time that second."""
    try:
        start = datetime.fromisoformat(given.replace("Z", "+00:00"))
    except ValueError:
        raise Refusal(20001, "DateSent") from None
    if start.tzinfo is None:
        start = datetime.fromisoformat(f"{start.isoformat()}+00:00")
    if len(given) > _DAY_LENGTH:
        return start, start
    return start, start + timedelta(days=1, seconds=-1)


def page(name: str, items: list[tuple[str, Any]], request: web.Request) -> dict[str, Any]:
    """One page of `(sid, resource)` items with the addresses of its neighbours."""
    number, size = _number(request, "Page", 0), _number(request, "PageSize", _DEFAULT_PAGE_SIZE)
    size = min(max(size, 1), _LARGEST_PAGE_SIZE)
    start = _start(items, request.query.get("PageToken", ""), number * size)
    shown = items[start : start + size]
    more = len(items) > start + size
    return {
        name: [resource for _, resource in shown],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(len(shown) - 1, 0),
        "uri": _uri(request, number, size, request.query.get("PageToken", "")),
        "first_page_uri": _uri(request, 0, size),
        "previous_page_uri": _uri(request, number - 1, size) if number else None,
        "next_page_uri": _uri(request, number + 1, size, f"PA{shown[-1][0]}") if more else None,
    }


def _number(request: web.Request, name: str, default: int) -> int:
    try:
        return max(0, int(request.query.get(name, default)))
    except ValueError:
        raise Refusal(20001, name) from None


def _start(items: list[tuple[str, Any]], token: str, otherwise: int) -> int:
    """After the item that the token names: new messages at the top must not shift the pages."""
    for position, (sid, _) in enumerate(items):
        if token == f"PA{sid}":
            return position + 1
    return otherwise


def _uri(request: web.Request, number: int, size: int, token: str = "") -> str:
    paging = ("Page", "PageSize", "PageToken")
    kept = [(name, value) for name, value in request.query.items() if name not in paging]
    place = [("PageSize", str(size)), ("Page", str(number))]
    return f"{request.path}?{urlencode(kept + place + [('PageToken', token)] * bool(token))}"
