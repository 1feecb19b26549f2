"""`scripts/traces`: the traces of the local stack as trees."""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from localstack.console import FixableError, paint, say
from localstack.paths import LOCAL
from localstack.ports import Ports

_ID = "wasaprecruit."
_LATEST = 10
_NAME_WIDTH = 52


@dataclass(frozen=True)
class Span:
    """As OpenTelemetry's SDK writes it; ids in hexadecimal, times in UTC."""

    name: str
    trace: str
    id: str
    parent: str | None
    begin: datetime
    end: datetime
    failed: bool
    attributes: dict[str, Any]

    @property
    def milliseconds(self) -> float:
        return (self.end - self.begin).total_seconds() * 1000

    def is_about(self, wanted: str) -> bool:
        """Whether the id, or the beginning of one, is the trace's or one that the span bears."""
        ids = [str(one) for name, one in self.attributes.items() if name.startswith(_ID)]
        return any(one.startswith(wanted) for one in (self.trace, *ids))


Trace = Sequence[Span]


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    traces = read_traces(options.file)
    if options.id is None:
        say("\n".join(map(_headline, traces[-_LATEST:])) or "Nothing was traced yet.")
        return 0
    wanted = [trace for trace in traces if any(span.is_about(options.id) for span in trace)]
    if not wanted:
        raise FixableError(f"No trace is about {options.id}: scripts/traces lists the latest ones.")
    for trace in wanted:
        say("\n".join(tree(trace)))
        say()
    return 0


def read_traces(path: Path) -> list[Trace]:
    """Every trace in the file, oldest first. Raises FixableError."""
    if not path.is_file():
        raise FixableError(f"There is no {path}: start scripts/dev, and write from the phone.")
    traces: dict[str, list[Span]] = defaultdict(list)
    lines = path.read_text(errors="replace").splitlines()
    for number, line in enumerate(lines, start=1):
        try:
            span = _span(json.loads(line))
        except (ValueError, KeyError, TypeError):
            if number == len(lines):
                break  # It is being written.
            raise FixableError(
                f"Line {number} of {path} is no span: is it a file of traces?"
            ) from None
        traces[span.trace].append(span)
    return sorted(
        (sorted(spans, key=lambda span: span.begin) for spans in traces.values()),
        key=lambda spans: spans[0].begin,
    )


def tree(trace: Trace) -> Iterator[str]:
    """A headline, then a line for each span: its name, when it began, how long it took."""
    yield paint(_headline(trace), "bold")
    ids = {span.id for span in trace}
    children: dict[str | None, list[Span]] = defaultdict(list)
    for span in trace:
        children[span.parent if span.parent in ids else None].append(span)
    yield from _branches(children, None, "", trace[0].begin)


def _branches(
    children: dict[str | None, list[Span]], parent: str | None, indent: str, begin: datetime
) -> Iterator[str]:
    for span in children[parent]:
        name = f"{indent}{span.name}"
        at = (span.begin - begin).total_seconds() * 1000
        line = f"  {name:<{_NAME_WIDTH}} {at:>8.0f} ms {span.milliseconds:>8.1f} ms  {_told(span)}"
        yield paint(line.rstrip(), "red") if span.failed else line.rstrip()
        yield from _branches(children, span.id, f"{indent}  ", begin)


def _told(span: Span) -> str:
    shown = {
        name.removeprefix(_ID): value
        for name, value in span.attributes.items()
        if name not in {f"{_ID}conversation", f"{_ID}task"} and value != 0
    }
    return " ".join(f"{name.rpartition('.')[2]}={value}" for name, value in shown.items())


def _headline(trace: Trace) -> str:
    about = {span.attributes.get(f"{_ID}conversation") for span in trace} - {None}
    length = (max(span.end for span in trace) - trace[0].begin).total_seconds()
    who = f"  conversation {', '.join(sorted(map(str, about)))}" if about else ""
    begun = f"{trace[0].begin:%H:%M:%S}"
    return f"{trace[0].trace}  {begun}  {length:.2f} s  {len(trace)} spans  {trace[0].name}{who}"


def _span(told: dict[str, Any]) -> Span:
    return Span(
        name=told["name"],
        trace=told["context"]["trace_id"].removeprefix("0x"),
        id=told["context"]["span_id"],
        parent=told["parent_id"],
        begin=datetime.fromisoformat(told["start_time"]),
        end=datetime.fromisoformat(told["end_time"]),
        failed=told["status"]["status_code"] == "ERROR",
        attributes=told["attributes"],
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/traces",
        description="Shows what the local stack traced: without an id the latest traces, with one "
        "the whole tree of each trace that it is in.",
    )
    parser.add_argument(
        "id", nargs="?", help="of a trace, a conversation, a message or an event; or its beginning"
    )
    parser.add_argument("--file", type=Path, default=newest_file(), help="default: %(default)s")
    return parser


def newest_file() -> Path:
    """Of the stack that `scripts/dev` runs."""
    offset = Ports.chosen().web - Ports().web
    return LOCAL / (f"dev-{offset}" if offset else "dev") / "traces.jsonl"
