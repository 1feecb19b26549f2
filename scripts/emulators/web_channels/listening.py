"""What a tab listens to, as read from the messages that it sends through its channel."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl


@dataclass
class Listening:
    """The targets of one channel, and how many messages have gone through it."""

    database: str = ""
    targets: set[int] = field(default_factory=set)
    messages: int = 0

    def hear(self, body: bytes) -> None:
        """A request's body: `count=1&ofs=<messages before>&req0___data__=<ListenRequest>`.

        A request that is sent again brings nothing new. Raises ValueError for any other body.
        """
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        first, count = int(form.get("ofs") or 0), int(form.get("count") or 0)
        for number in range(max(self.messages - first, 0), count):
            self._take(json.loads(form.get(f"req{number}___data__") or "{}"))
        self.messages = max(self.messages, first + count)

    def farewell(self) -> dict[str, str]:
        """The body of a request that takes back every target."""
        requests = [{"database": self.database, "removeTarget": n} for n in sorted(self.targets)]
        numbered = {f"req{n}___data__": json.dumps(request) for n, request in enumerate(requests)}
        return {"count": str(len(requests)), "ofs": str(self.messages), **numbered}

    def _take(self, request: dict[str, Any]) -> None:
        self.database = request.get("database") or self.database
        if "addTarget" in request:
            self.targets.add(request["addTarget"]["targetId"])
        if "removeTarget" in request:
            self.targets.discard(request["removeTarget"])
