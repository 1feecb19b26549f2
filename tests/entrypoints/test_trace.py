"""One trace leads from an aspirant's message through every function to Twilio."""

import os
from pathlib import Path

import pytest

from localstack.traces import Trace, newest_file, read_traces, tree
from tests.waiting import eventually
from tests.world import World
from wasaprecruit.domain.identity import conversation_id

WAY = (
    "whatsapp_inbound",
    "publish message.received",
    "ingest message.received",
    "publish message.stored",
    "bot message.stored",
    "enqueue deliver",
    "deliver",
    "twilio send",
)


def _trace(path: Path, number: str) -> Trace | None:
    about = conversation_id(number)
    found = [
        trace
        for trace in read_traces(path)
        if trace[0].name == "whatsapp_inbound" and trace[0].is_about(about)
    ]
    names = {span.name for trace in found for span in trace}
    return found[0] if names >= set(WAY) else None


@pytest.fixture
def path(world: World) -> Path:
    """Where the running stack writes its traces."""
    assert world
    told = os.environ.get("TRACES_FILE")
    return Path(told) if told else newest_file()


def test_one_trace_leads_from_the_phone_to_twilio(world: World, number: str, path: Path) -> None:
    world.write(number, "Hola secreto")
    world.welcomed(number)
    trace = eventually(lambda: _trace(path, number), "the whole way in one trace") or []
    by_id = {span.id: span for span in trace}
    span = next(span for span in trace if span.name == "twilio send")
    way = [span.name]
    while span.parent:
        span = by_id[span.parent]
        way.append(span.name)
    assert tuple(reversed(way)) == WAY
    shown = "\n".join(tree(trace))
    assert all(name in shown for name in WAY)
    for personal in ("secreto", number.removeprefix("+"), "Valentina"):
        assert personal not in path.read_text()
