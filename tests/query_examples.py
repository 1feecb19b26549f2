"""One example of each query that exists, and of each shape that it may have."""

from typing import Any

from tests.fakes import NOON
from wasaprecruit.domain import queries
from wasaprecruit.domain.query import Query

EXAMPLES: tuple[tuple[str, Query[Any]], ...] = (
    ("messages_in", queries.messages_in("c", ("queued", "unknown"), 1)),
    ("newest_message", queries.newest_message("c")),
    ("newest_message", queries.newest_message("c", "in")),
    ("newest_heard", queries.newest_heard("c")),
    ("inbound_messages", queries.inbound_messages("c")),
    ("with_sid", queries.with_sid("c", "SM1")),
    ("with_former_sid", queries.with_former_sid("c", "SM1")),
    ("waiting_since", queries.waiting_since("queued", NOON, 1)),
    ("failed_since", queries.failed_since(NOON, 1)),
    ("message_with_proof", queries.message_with_proof("DIGEST")),
    ("conversation_of", queries.conversation_of("MX.1")),
    ("put_off_until", queries.put_off_until(NOON, 1)),
    ("sources_waiting", queries.sources_waiting("c", 1)),
    ("photos_of", queries.photos_of("a")),
    ("users", queries.users()),
    ("tags", queries.tags()),
    ("quick_replies_of", queries.quick_replies_of("shared")),
    ("templates", queries.templates()),
)
